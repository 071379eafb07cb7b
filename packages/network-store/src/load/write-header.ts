import type { NetworkHeader } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import { propertiesOfHeader, propertiesOfPartition } from '../graph/header-properties.ts'

const WRITE_NETWORK = `
    MERGE (network:Network {network: $network, id: $network})
    SET network = $properties`

const REMOVE_PARTITIONS = `
    MATCH (partition:Partition {network: $network})
    DETACH DELETE partition`

const CREATE_PARTITION = `
    MATCH (network:Network {network: $network, id: $network})
    CREATE (partition:Partition)-[:PARTITION_OF]->(network)
    SET partition = $properties`

const PLACE_SECTORS = `
    UNWIND $placed AS place
    MATCH (partition:Partition {network: $network, id: $partition})
    MATCH (sector:Sector {network: $network, id: place.sector})
    CREATE (sector)-[:STANDS_IN {side: place.side}]->(partition)`

/** What a merge makes of two headers: the new one's words, and the groupings of both. */
export function mergedHeader(before: NetworkHeader | null, after: NetworkHeader): NetworkHeader {
  if (before === null) return after
  const named = new Set(after.partitions.map(({ id }) => id))
  return {
    ...after,
    description: Object.keys(after.description).length === 0 ? before.description : after.description,
    partitions: [...after.partitions, ...before.partitions.filter(({ id }) => !named.has(id))],
  }
}

/** Writes what the network says of itself, its revision, and where its sectors stand; after the sectors. */
export async function writeHeader(transaction: Statements, header: NetworkHeader, revision: number): Promise<void> {
  const network = header.id
  await transaction.run(WRITE_NETWORK, { network, properties: { ...propertiesOfHeader(header), revision } })
  await transaction.run(REMOVE_PARTITIONS, { network })
  for (const [row, partition] of header.partitions.entries()) {
    await transaction.run(CREATE_PARTITION, { network, properties: propertiesOfPartition(network, partition, row) })
    const placed = Object.entries(partition.sides).map(([sector, side]) => ({ sector, side }))
    await transaction.run(PLACE_SECTORS, { network, partition: partition.id, placed })
  }
}
