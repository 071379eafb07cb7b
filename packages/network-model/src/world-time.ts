import type { WorldDate } from './fields.ts'

/** A whole day, `YYYY-MM-DD`. */
export type Day = string

const DAY_MS = 86_400_000

/** The first day that a date of reduced precision may mean. */
export function firstDay(date: WorldDate | Day): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date
}

/** The last day that a date of reduced precision may mean. */
export function lastDay(date: WorldDate | Day): Day {
  if (date.length === 4) return `${date}-12-31`
  if (date.length > 7) return date
  const [year = 0, month = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Whole days from one day to a later one; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** True when something valid from one date to another holds on a day; an open end holds for ever. */
export function holdsOn(
  day: Day,
  span: { readonly validFrom: WorldDate | null; readonly validTo: WorldDate | null },
): boolean {
  return (
    (span.validFrom === null || firstDay(span.validFrom) <= day) &&
    (span.validTo === null || lastDay(span.validTo) >= day)
  )
}

/** The one clock that ages are counted to. */
export type Clock = () => Date

/** The day a network lives on: its fixed reference date, or the clock's day in Brussels. */
export function dayOf(referenceDate: WorldDate | null, clock: Clock): Day {
  if (referenceDate !== null) return lastDay(referenceDate)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(clock())
}
