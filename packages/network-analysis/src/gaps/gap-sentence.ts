import type { Network, Reason, Wording } from '@maillage/network-model'
import type { GapAnswer, SentenceRef } from '../answer.ts'
import { withNames } from '../sentences/names.ts'

/** What an answer about two groups says in one sentence; a reason when it could not be computed. */
export function gapSentence(
  network: Network,
  a: Wording,
  b: Wording,
  answer: Omit<GapAnswer, 'sentence'>,
): SentenceRef {
  const names = { a, b }
  const values = { observed: answer.observed, expected: Math.round(answer.expected ?? 0), pairs: answer.pairs }
  if (answer.reason) return withNames(network, 'gap.not-computed', { ...values, reason: answer.reason }, names)
  return withNames(network, answer.flagged ? 'gap.flagged' : 'gap.not-flagged', values, names)
}

/** How many pairs of two groups work together: real counts, never rescaled. */
export function densitySentence(network: Network, a: Wording, b: Wording, answer: GapAnswer): SentenceRef {
  const names = { a, b }
  if (answer.density === null) {
    return withNames(
      network,
      'gap.not-computed',
      { observed: answer.observed, reason: answer.reason ?? 'EMPTY_GROUP' },
      names,
    )
  }
  const values = { observed: answer.observed, pairs: answer.pairs, share: answer.density }
  return withNames(network, 'density.between', values, names)
}

export function reportSentence(pairs: readonly GapAnswer[], signalled: number, reason: Reason | null): SentenceRef {
  if (reason === 'NO_SURVEY') return { key: 'gaps.no-survey', values: { signalled } }
  if (reason) return { key: 'answer.not-computed', values: { reason } }
  const computed = pairs.filter((pair) => pair.reason === null).length
  const flagged = pairs.filter((pair) => pair.flagged).length
  return { key: 'gaps.report', values: { flagged, computed } }
}
