import { TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import { describe, expect, test } from 'vitest'
import type { Statements } from '../engine-port.ts'
import { LABELS } from '../graph/labels.ts'
import { idsIn, REFERENCES, shortcutEnds, SHORTCUTS } from '../graph/relationships.ts'
import { drawnNetwork } from './drawn-networks.ts'
import { inPlace, someone, type MakePlace } from './open-store.ts'
import { randomNetworks } from './random-network.ts'

/** `row-[:NAME]->target`, for every id in a column and every shortcut that a network asks for. */
export function relationshipsOf(network: Network): string[] {
  const lines: string[] = []
  for (const table of TABLE_NAMES) {
    const rows: readonly Row<TableName>[] = network[table]
    for (const row of rows) {
      for (const { column, relationship } of REFERENCES[table]) {
        for (const target of idsIn(row, column)) lines.push(`${row.id}-[:${relationship}]->${target}`)
      }
      const ends = shortcutEnds(table, row)
      if (ends !== null) lines.push(`${ends.from}-[:${String(SHORTCUTS[table]?.relationship)} ${row.id}]->${ends.to}`)
    }
  }
  for (const partition of network.header.partitions) {
    for (const [sector, side] of Object.entries(partition.sides))
      lines.push(`${sector}-[:STANDS_IN ${side}]->${partition.id}`)
  }
  return lines.sort()
}

/** The same lines as they lie in the store. */
export async function relationshipsIn(statements: Statements): Promise<string[]> {
  const answers = await statements.run(
    `MATCH (row:Row {network: $network})-[joined]->(target)
     RETURN row.id AS row, type(joined) AS type, coalesce(joined.id, joined.side, '') AS said, target.id AS target`,
    { network: 'contract' },
  )
  return answers
    .map(
      ({ row, type, said, target }) =>
        `${String(row)}-[:${[type, said].filter((word) => word !== '').join(' ')}]->${String(target)}`,
    )
    .sort()
}

/** Ids are kept as properties and written as relationships: both say the same, after every kind of write. */
export function relationshipsContract(make: MakePlace): void {
  describe('properties and relationships agree', () => {
    test('after a load, after others over it, and after a merge (seed 7)', async () => {
      await inPlace(make, async (store, place) => {
        const networks = randomNetworks('contract', 7, 6)
        for (const [index, network] of [...networks, ...networks.slice(0, 2)].entries()) {
          await store.load(network, someone(), index >= networks.length ? 'merge' : 'replace')
          const whole = (await store.wholeNetwork()).network
          expect(await relationshipsIn(await place.statements())).toStrictEqual(relationshipsOf(whole))
        }
      })
    })

    test('every row carries its table’s label, its network and a place of its own', async () => {
      const network = drawnNetwork('contract')
      await inPlace(make, async (store, place) => {
        await store.load(network, someone(), 'replace')
        const statements = await place.statements()
        for (const table of TABLE_NAMES) {
          const answers = await statements.run(
            `MATCH (row:${LABELS[table]}:Row {network: $network}) RETURN row.row AS place ORDER BY place`,
            {
              network: 'contract',
            },
          )
          expect(answers.map((answer) => answer['place'])).toStrictEqual(network[table].map((_, index) => index))
        }
      })
    })
  })
}
