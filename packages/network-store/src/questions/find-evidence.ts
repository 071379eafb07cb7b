import type { Evidence } from '@maillage/network-model'
import { rowOfProperties, type Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'

/** The words that some rows are known from, in the order of the table; a row without any is not in the map. */
export const findEvidence: Question<
  { network: string; ids: readonly string[] },
  ReadonlyMap<string, readonly Evidence[]>
> = {
  title: 'From which words are these things known?',
  cypher: `
    UNWIND $ids AS id
    MATCH (thing:Row {network: $network, id: id})<-[:SUPPORTS]-(evidence:Evidence)
    RETURN id, properties(evidence) AS evidence
    ORDER BY evidence.row`,
  read: (answers) => {
    const about = new Map<string, Evidence[]>()
    for (const answer of answers) {
      const id = answer['id'] as string
      const list = about.get(id) ?? []
      list.push(rowOfProperties('evidence', answer['evidence'] as Properties))
      about.set(id, list)
    }
    return about
  },
}
