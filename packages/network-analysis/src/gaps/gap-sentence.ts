import type { Network, Reason } from '@maillage/network-model'
import type { GapAnswer, SentenceRef } from '../answer.ts'
import { withNames } from '../sentences/names.ts'
import type { ComparedGroups } from './compare-groups.ts'
import { LEAST_EXPECTED } from './expected-ties.ts'
import { isFewer } from './standing.ts'

type Judged = ComparedGroups & Pick<GapAnswer, 'standing'>

/** What an answer about two groups says in one sentence; a reason when it could not be computed. */
export function gapSentence(network: Network, answer: Judged): SentenceRef {
  const { observed, pairs, reason } = answer
  const values = { observed, expected: Math.round(answer.expected ?? 0), pairs }
  if (reason) return aboutTwo(network, 'gap.not-computed', answer, { ...values, reason })
  return aboutTwo(network, keyOf(answer), answer, values)
}

function keyOf(answer: Judged): string {
  switch (answer.standing) {
    case 'less':
      return 'gap.flagged'
    case 'more':
      return 'gap.more'
    case 'not-enough':
      return (answer.expected ?? 0) < LEAST_EXPECTED ? 'gap.little-expected' : 'gap.unobserved'
    case 'within':
      return isFewer(answer) ? 'gap.fewer' : 'gap.not-flagged'
  }
}

/** How many pairs of two groups work together: real counts, never rescaled. */
export function densitySentence(network: Network, answer: ComparedGroups): SentenceRef {
  const { observed, pairs, density } = answer
  if (density === null) {
    return aboutTwo(network, 'gap.not-computed', answer, { observed, reason: answer.reason ?? 'EMPTY_GROUP' })
  }
  return aboutTwo(network, 'density.between', answer, { observed, pairs, share: density })
}

/** Sectors have a name in the network; the two sides have theirs in the catalogue. */
export function aboutTwo(
  network: Network,
  key: string,
  { a, b }: Pick<GapAnswer, 'a' | 'b'>,
  values: SentenceRef['values'],
): SentenceRef {
  const sector = (id: string) => network.sectors.find((one) => one.id === id)
  const [one, other] = [sector(a), sector(b)]
  if (!one || !other) return { key, values: { ...values, between: 'sides', a, b } }
  return withNames(network, key, { ...values, between: 'sectors' }, { a: one.name, b: other.name })
}

export function reportSentence(pairs: readonly GapAnswer[], signalled: number, reason: Reason | null): SentenceRef {
  if (reason === 'NO_SURVEY') return { key: 'gaps.no-survey', values: { signalled } }
  if (reason) return { key: 'answer.not-computed', values: { reason } }
  const computed = pairs.filter((pair) => pair.reason === null).length
  const flagged = pairs.filter((pair) => pair.flagged).length
  return { key: 'gaps.report', values: { flagged, computed } }
}
