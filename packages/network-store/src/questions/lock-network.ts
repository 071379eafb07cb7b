import type { Question } from '../question.ts'

/**
 * Counts the network's revision on by one: what the next Change is numbered with; null when nothing was ever written.
 * The first statement of every write: on an engine with several writers the others wait here until this one is done.
 */
export const lockNetwork: Question<{ network: string }, number | null> = {
  title: 'Who writes next, and under which number?',
  cypher: `
    MATCH (network:Network {network: $network, id: $network})
    SET network.revision = network.revision + 1
    RETURN network.revision AS revision`,
  read: (answers) => (answers[0] === undefined ? null : Number(answers[0]['revision'])),
}
