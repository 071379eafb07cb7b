import { createHash } from 'node:crypto'
import { AUTHOR_OF } from '../access/policy.ts'
import { seenNetwork } from '../access/seen-network.ts'
import type { ApiContext } from '../context.ts'
import { changeById } from '../feed/change-by-id.ts'
import { showChanges } from '../feed/shown-change.ts'
import { carryOut, checkedMutationId, type WrittenAnswer } from './carry-out.ts'
import { planUnmetNeed, type UnmetNeedSent } from './count-unmet-need.ts'

/**
 * Counts for whoever asks, also one that may change nothing: planned on what this caller sees, written under nobody's
 * name, answered as this caller reads the history. The client-made id is kept as a digest: it could hold words, and it
 * could be the id of somebody else's change.
 */
export async function countForAnyone(
  sent: UnmetNeedSent,
  mutationId: string,
  context: ApiContext,
): Promise<WrittenAnswer> {
  const { open, viewer, language } = context
  checkedMutationId(mutationId, language)
  const whole = open.uncut
  const own = createHash('sha256').update(`count-unmet-need\n${mutationId}`).digest('hex')
  const answer = await carryOut(
    (standing) => planUnmetNeed(sent, { ...standing, projection: standing.projection.seenBy(viewer) }),
    { open: whole, author: AUTHOR_OF.anonymous, language, mutationId: own, at: startOfMonth(new Date()) },
  )
  const projection = (await whole.projection()).seenBy(viewer)
  const seen = seenNetwork(whole, projection)
  const change = answer.change && (await changeById(seen.store, answer.change.change.id))
  return {
    ...answer,
    change: change ? (showChanges([change], seen, projection)[0] ?? null) : null,
    problems: answer.problems.map((problem) => ({ ...problem, projection, store: seen.store })),
    created: [],
  }
}

/** When a Change was made says on which day somebody looked: of these only the month is kept. */
const startOfMonth = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth()))
