import { daysBetween, firstDay, isWorldDate, lastDay } from '@maillage/network-model'

/** Weeks of a mean year, and of its parts. */
const WEEKS_OF_A_YEAR = 365.25 / 7
const WORDS: Readonly<Record<string, number>> = {
  jour: 1 / 7,
  semaine: 1,
  mois: WEEKS_OF_A_YEAR / 12,
  trimestre: WEEKS_OF_A_YEAR / 4,
  semestre: WEEKS_OF_A_YEAR / 2,
  an: WEEKS_OF_A_YEAR,
  année: WEEKS_OF_A_YEAR,
}

/** Weeks of a mean month: what requests are told by. */
export const WEEKS_OF_A_MONTH = WEEKS_OF_A_YEAR / 12

/**
 * How many weeks the period of a declaration has: a word (« semaine », « mois », « trimestre », « semestre », « an »),
 * or a span as a date of reduced precision (`2026`, `2026-09`) with the days it has. Null for anything else: a rate is
 * never guessed.
 */
export function weeksOfPeriod(period: string | null): number | null {
  const text = period?.trim().toLowerCase().normalize('NFC') ?? ''
  const weeks = WORDS[text]
  if (weeks !== undefined) return weeks
  return isWorldDate(text) ? weeksBetween(text, text) : null
}

/** Weeks from the first day of a date to the last day of another; null when the second comes before the first. */
export function weeksBetween(from: string, to: string): number | null {
  const days = daysBetween(firstDay(from), lastDay(to)) + 1
  return days > 0 ? days / 7 : null
}
