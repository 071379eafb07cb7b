import type { PairFigure } from '@maillage/network-model'
import type { GapAnswer, GapStanding } from '../answer.ts'

const STANDING: Readonly<Record<GapStanding, PairFigure['standing']>> = {
  less: 'less',
  'not-enough': 'notEnough',
  within: 'within',
  more: 'more',
}

/** Two compared groups as the picture draws them. */
export const pairFigure = (pair: GapAnswer): PairFigure => ({
  a: pair.a,
  b: pair.b,
  observed: pair.observed,
  expected: pair.expected,
  low: pair.low,
  high: pair.high,
  unobserved: pair.unobserved,
  standing: STANDING[pair.standing],
  flagged: pair.flagged,
  missing: pair.missing.map(({ a, b }) => [a, b] as const),
})

/** How many collaborations are missing to what one would expect, rounded as it is told; 0 where there are enough. */
export const missingOf = (pair: GapAnswer): number =>
  pair.flagged ? Math.max(0, Math.round(pair.expected ?? 0) - pair.observed) : 0

const lacking = (pair: GapAnswer): number => (pair.expected ?? 0) - pair.observed

/** The pairs that meet less than expected, those that miss most first: as they are numbered on the map. */
export const gravest = (pairs: readonly GapAnswer[]): readonly GapAnswer[] =>
  pairs.filter((pair) => pair.flagged).sort((x, y) => lacking(y) - lacking(x) || (x.p ?? 1) - (y.p ?? 1))

/** Ids that a sentence about two sectors speaks of: the pair, the two, and the actors that are closest without a tie. */
export const focusOfPair = (pair: GapAnswer): readonly string[] => [
  `${pair.a}~${pair.b}`,
  pair.a,
  pair.b,
  ...new Set(pair.missing.flatMap(({ a, b }) => [a, b])),
]
