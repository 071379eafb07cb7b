/** The day on which this network lives. Ages count to it. */
export const REFERENCE_DAY = '2026-10-14'

/** The day a number of days earlier; a negative number is later. */
export function dayBefore(days) {
  const day = new Date(`${REFERENCE_DAY}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - days)
  return day.toISOString().slice(0, 10)
}
