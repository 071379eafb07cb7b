import type { GapReport, SentenceRef } from '../answer.ts'

/** A sentence of « what one sees », with the ids of what it speaks of. */
export interface SeenSentence extends SentenceRef {
  readonly focus: readonly string[]
}

export interface SeenScope {
  readonly partition?: string | undefined
  /** Ids of the actors that are left; the sentences then speak of them. */
  readonly filter?: ReadonlySet<string> | undefined
  /** The gaps between sectors under the same filter, where they were computed already. */
  readonly report?: GapReport | undefined
}
