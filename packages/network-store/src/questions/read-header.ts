import type { NetworkHeader } from '@maillage/network-model'
import { headerOfProperties } from '../graph/header-properties.ts'
import type { Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'

const placeOf = (partition: Properties): number => Number(partition['row'])

/** What the network says of itself, with its groupings of sectors in their order. */
export const readHeader: Question<{ network: string }, NetworkHeader | null> = {
  title: 'What does the network say of itself?',
  cypher: `
    MATCH (network:Network {network: $network, id: $network})
    RETURN properties(network) AS network,
           [(network)<-[:PARTITION_OF]-(partition:Partition) | properties(partition)] AS partitions`,
  read: (answers) => {
    const answer = answers[0]
    if (answer === undefined) return null
    const partitions = [...(answer['partitions'] as readonly Properties[])].sort((a, b) => placeOf(a) - placeOf(b))
    return headerOfProperties(answer['network'] as Properties, partitions)
  },
}
