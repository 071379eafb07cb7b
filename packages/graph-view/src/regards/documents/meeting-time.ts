/** When a meeting is, as its leaf says it. */
export interface MeetingTime {
  /** In the leaf: the day of the month, or the sign of what comes again; empty when the day is not known. */
  readonly inLeaf: string
  /** Under the name: the month and the year, the year alone, or how often. */
  readonly words: string
  /** It comes again and has no date: a plan more than an event. */
  readonly recurs: boolean
}

const AGAIN = '↻'

/** « 20 » and « sept. 2024 » for a day; « sept. 2024 » or « 2024 » for less; else the words themselves, such as « une fois par mois ». */
export function meetingTime(note: string, language: string): MeetingTime | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(note) ?? []
  if (year === undefined) return note === '' ? undefined : { inLeaf: AGAIN, words: note, recurs: true }
  if (month === undefined) return { inLeaf: '', words: year, recurs: false }
  const on = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`)
  const words = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(on)
  return { inLeaf: day === undefined ? '' : String(on.getUTCDate()), words, recurs: false }
}
