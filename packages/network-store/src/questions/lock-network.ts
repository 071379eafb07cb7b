import type { Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'
import type { Change } from '../store-promise.ts'
import { changeOf } from './read-change.ts'

/** The turn of a write: its number, and what the same request did when somebody carried it out before. */
export interface Turn {
  readonly revision: number
  readonly earlier: Change | null
}

/**
 * Counts the network's revision on by one: what the next Change is numbered with; null when nothing was ever written.
 * The first statement of every write: on an engine with several writers the others wait here until this one is done. The
 * request is looked for behind the lock, because whoever held it before may have carried this very one out.
 */
export const lockNetwork: Question<{ network: string; mutation: string }, Turn | null> = {
  title: 'Who writes next, under which number, and was it done before?',
  cypher: `
    MATCH (network:Network {network: $network, id: $network})
    SET network.revision = network.revision + 1
    WITH network
    OPTIONAL MATCH (change:Change {network: $network, mutationId: $mutation})
    RETURN network.revision AS revision, properties(change) AS change`,
  read: (answers) => {
    const answer = answers[0]
    if (answer === undefined) return null
    const change = answer['change'] as Properties | null | undefined
    return { revision: Number(answer['revision']), earlier: !change ? null : changeOf(change) }
  },
}
