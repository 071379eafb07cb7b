import type { Question } from '../question.ts'

/** The number of the last change; 0 when nothing was ever written. */
export const readRevision: Question<{ network: string }, number> = {
  title: 'Which change was the last one?',
  cypher: `
    MATCH (network:Network {network: $network, id: $network})
    RETURN network.revision AS revision`,
  read: (answers) => Number(answers[0]?.['revision'] ?? 0),
}
