/**
 * Probability that a request finds every place taken and is sent away: Erlang B, by the recursion that never
 * overflows. `places` is a whole number; `offered` the requests of a week times the weeks a place is taken. O(places).
 */
export function erlangB(places: number, offered: number): number {
  if (offered <= 0) return 0
  let blocked = 1
  for (let place = 1; place <= places; place++) blocked = (offered * blocked) / (place + offered * blocked)
  return blocked
}

/** Probability that a request has to wait: Erlang C. 1 once the list can only grow. */
export function erlangC(places: number, offered: number): number {
  if (offered <= 0) return 0
  if (offered >= places) return 1
  const blocked = erlangB(places, offered)
  return blocked / (1 - (offered / places) * (1 - blocked))
}

/** What a team of so many places does to those who ask: M/M/c. */
export interface Queueing {
  /** Share of the places that is taken in the long run; more than 1 when more is asked for than can be taken. */
  readonly occupancy: number
  /** Probability that a new request has to wait, where there is a waiting list. */
  readonly waiting: number
  /** Probability that a new request is sent away, where there is none. */
  readonly refused: number
  /** Mean weeks of waiting over all requests; null when the list has no end. */
  readonly waitWeeks: number | null
  /** People waiting on average; null when the list has no end. */
  readonly listLength: number | null
}

/**
 * M/M/c for `places` places (rounded down to whole ones), `perWeek` requests a week and `durationWeeks` weeks that a
 * place is taken. Null where the three say nothing: no place, no duration, a negative number.
 */
export function queueing(places: number, perWeek: number, durationWeeks: number): Queueing | null {
  const whole = Math.floor(places)
  if (!(whole > 0) || !(durationWeeks > 0) || !(perWeek >= 0)) return null
  const offered = perWeek * durationWeeks
  const waiting = erlangC(whole, offered)
  const occupancy = offered / whole
  const waitWeeks = occupancy >= 1 ? null : waiting / (whole / durationWeeks - perWeek)
  return {
    occupancy,
    waiting,
    refused: erlangB(whole, offered),
    waitWeeks,
    listLength: waitWeeks === null ? null : perWeek * waitWeeks,
  }
}
