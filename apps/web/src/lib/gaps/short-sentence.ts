import type { GapPair } from '$lib/questions/ask-gaps.ts'
import { speech } from '$lib/language/speech.ts'
import { toldAs } from './gap-groups.ts'
import { words } from './words.ts'

/** Below so many expected ties nothing is concluded (method M8). */
const LEAST_EXPECTED = 3

/** The whole numbers of ties within an interval. */
export const leastTies = (low: number): number => Math.ceil(low)
export const mostTies = (high: number): number => Math.floor(high)

/** Closer to an end of the interval than this share of its width is said. */
const NEAR_AN_END = 0.25

/** A line of the table in one short sentence; the opened line says it in full. */
export function shortSentence(pair: GapPair): string {
  const { standing, observed, unobserved, expected, low, high, reason } = pair
  if (standing === 'notEnough')
    return words('gaps.row.notEnough', {
      reason: reason ?? (unobserved > 0 && (expected ?? 0) >= LEAST_EXPECTED ? 'UNOBSERVED' : 'none'),
    })
  if (standing === 'more') return words('gaps.row.more')
  if (low === null || high === null) return pair.sentence
  if (standing === 'less')
    return words('gaps.row.less', { observed, low: speech.number(leastTies(low)), high: speech.number(mostTies(high)) })
  if (toldAs(pair) === 'fewer') return words('gaps.row.fewer')
  return words('gaps.row.within', { where: whereIn(observed, low, high) })
}

function whereIn(observed: number, low: number, high: number): 'low' | 'high' | 'middle' {
  const place = high > low ? (observed - low) / (high - low) : 0.5
  return place < NEAR_AN_END ? 'low' : place > 1 - NEAR_AN_END ? 'high' : 'middle'
}
