import type { HistoryChange } from '$lib/questions/ask-changes.ts'
import { dayOf } from '$lib/writing/moment.ts'
import type { Language } from '@maillage/network-model'

export interface Day {
  /** « 14 octobre 2026 » */
  readonly day: string
  readonly changes: readonly HistoryChange[]
}

/** Changes by their day in Brussels, in the order they come. */
export function byDay(language: Language, changes: readonly HistoryChange[]): readonly Day[] {
  const days: { day: string; changes: HistoryChange[] }[] = []
  for (const change of changes) {
    const day = dayOf(language, change.at)
    const last = days.at(-1)
    if (last?.day === day) last.changes.push(change)
    else days.push({ day, changes: [change] })
  }
  return days
}
