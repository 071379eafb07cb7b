import type { Level } from '$lib/questions/words.ts'
import type { LoadHistoryAnswer } from '$lib/questions/ask-load-history.ts'

const MONTHS = 12

/** Levels at the end of each of the last twelve months, the oldest first; the last is today. */
export type Months = readonly Level[]

/** The ends of eleven months and the day itself, the oldest first. */
export function monthEnds(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const ends = Array.from({ length: MONTHS - 1 }, (_, at) => {
    // Day 0 of a month is the last one of the month before.
    const end = new Date(Date.UTC(year, month - (MONTHS - 1) + at, 0))
    return end.toISOString().slice(0, 10)
  })
  return [...ends, today.slice(0, 10)]
}

/** By actor, what the halves of the year answered; who was not there yet is unknown then. */
export function monthsByActor(
  halves: readonly LoadHistoryAnswer[],
  ids: readonly string[],
): Readonly<Record<string, Months>> {
  const then = halves.flatMap(({ m0, m1, m2, m3, m4, m5 }) =>
    [m0, m1, m2, m3, m4, m5].map((answers) => new Map(answers.map(({ actor, level }) => [actor.id, level]))),
  )
  return Object.fromEntries(ids.map((id) => [id, then.map((levels) => levels.get(id) ?? 'unknown')]))
}
