/** Days after which a declaration is worth half; after two of them it is stale. */
export const HALF_LIFE_DAYS = { status: 30, wait: 45, utilisation: 90, pressure: 90, places: 365 } as const

/** A declaration is fresh while at least a quarter of it is left: two half-lives, the last day included. */
export const FRESH_FROM = 0.25

/** Weeks to a first appointment: the Dutch norm for intake, and for intake and treatment together. */
export const WAIT_WEEKS = { amber: 4, red: 14 } as const

/** Requests against what can be taken: from 1 the queue grows. */
export const PRESSURE = { amber: 1, red: 1.5 } as const

/** An open door with this much on another ramp speaks against itself. */
export const CONTRADICTION_FROM = 0.8

/**
 * Occupancy from which about one new request in two has to wait, by number of places: the square-root staffing rule
 * of Halfin and Whitt (1981) at probability ½. A small team is full sooner than a large one. 0.85 when the number of
 * places is not known.
 */
export function strainedOccupancy(places: number | null): number {
  if (places === null || places <= 0) return 0.85
  return Math.min(0.97, Math.max(0.5, 1 - 0.506 / Math.sqrt(places)))
}

/** What is left of a declaration after so many days, 1 to 0. */
export function freshness(ageDays: number, halfLifeDays: number): number {
  return 2 ** (-ageDays / halfLifeDays)
}

/** 0 below `low`, 1 from `high`, straight between. */
export function ramp(x: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (x - low) / (high - low)))
}
