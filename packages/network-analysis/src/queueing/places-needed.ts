import { queueing } from './erlang.ts'

/** More places than this are not looked for: no service has them. */
const MOST_PLACES = 100_000

/**
 * The fewest places with which one waits `targetWeeks` on average, or less: c* of M/M/c. Null when the figures say
 * nothing, or when it would take more than a hundred thousand places. O(places): Erlang B grows along.
 */
export function placesNeeded(perWeek: number, durationWeeks: number, targetWeeks: number): number | null {
  if (!(durationWeeks > 0) || !(perWeek >= 0) || !(targetWeeks >= 0)) return null
  const offered = perWeek * durationWeeks
  if (offered === 0) return 0
  let blocked = 1
  for (let places = 1; places <= MOST_PLACES; places++) {
    blocked = (offered * blocked) / (places + offered * blocked)
    if (places <= offered) continue
    const waiting = blocked / (1 - (offered / places) * (1 - blocked))
    if (waiting / (places / durationWeeks - perWeek) <= targetWeeks) return places
  }
  return null
}

export interface Shortfall {
  readonly placesNeeded: number
  readonly placesShort: number
  /** Null when nobody said how many people one full-time equivalent follows. */
  readonly fullTimeEquivalentsShort: number | null
  /** Mean wait with the places there are; null when the list has no end. */
  readonly waitWeeks: number | null
}

/** What is missing to bring the mean wait down to `targetWeeks`; null where the figures say nothing. */
export function shortfall(
  places: number,
  perWeek: number,
  durationWeeks: number,
  targetWeeks: number,
  perFullTimeEquivalent: number | null,
): Shortfall | null {
  const now = queueing(places, perWeek, durationWeeks)
  const needed = placesNeeded(perWeek, durationWeeks, targetWeeks)
  if (!now || needed === null) return null
  const placesShort = Math.max(0, needed - Math.floor(places))
  return {
    placesNeeded: needed,
    placesShort,
    fullTimeEquivalentsShort: perFullTimeEquivalent ? placesShort / perFullTimeEquivalent : null,
    waitWeeks: now.waitWeeks,
  }
}
