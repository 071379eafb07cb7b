import { benjaminiHochberg } from '@maillage/network-kernel'
import type { GapAnswer, GapStanding } from '../answer.ts'
import type { ComparedGroups } from './compare-groups.ts'
import { FALSE_ALARMS, GAP_RATIO, LEAST_EXPECTED } from './expected-ties.ts'

/** An expectation of exactly 3 must not fall under the bar by the order in which it was summed. */
const ROUNDING = 1e-9

/**
 * How each pair stands among all of them: a gap has enough expected ties, at most half of them there, and is no mere
 * false alarm among so many pairs. It is told only when it would stay so with every unobserved pair tied.
 */
export function standingsOf(answers: readonly ComparedGroups[]): readonly Pick<GapAnswer, 'flagged' | 'standing'>[] {
  const tested = answers.filter((answer) => answer.p !== null)
  const passes = benjaminiHochberg(
    tested.map((answer) => answer.p ?? 1),
    FALSE_ALARMS,
  )
  const passing = new Set(tested.filter((_, at) => passes[at] === 1))
  return answers.map((answer) => {
    const standing = standingOf(answer, passing.has(answer))
    return { flagged: standing === 'less', standing }
  })
}

function standingOf(answer: ComparedGroups, unlikely: boolean): GapStanding {
  const { observed, unobserved, expected, high } = answer
  if (expected === null || high === null) return 'not-enough'
  if (observed > high + ROUNDING) return 'more'
  if (expected < LEAST_EXPECTED - ROUNDING) return 'not-enough'
  const isGap = (ties: number): boolean => unlikely && ties / expected <= GAP_RATIO + ROUNDING
  if (isGap(observed + unobserved)) return 'less'
  // Hidden ties lead away from a gap, never into one: only a gap can be undone by them.
  return isGap(observed) ? 'not-enough' : 'within'
}

/** How many stand how, none forgotten. */
export function countStandings(answers: readonly Pick<GapAnswer, 'standing'>[]): Record<GapStanding, number> {
  const counts: Record<GapStanding, number> = { less: 0, 'not-enough': 0, within: 0, more: 0 }
  for (const { standing } of answers) counts[standing] += 1
  return counts
}

/** Below what chance explains, and yet no gap: more than half of the expected ties are there. */
export function isFewer({ standing, observed, low }: Pick<GapAnswer, 'standing' | 'observed' | 'low'>): boolean {
  return standing === 'within' && low !== null && observed < low
}
