import { speech } from '$lib/language/speech.ts'
import type { PartnerLoad } from '$lib/questions/ask-partners.ts'
import { words } from './words.ts'

/** A status is fresh within one half-life, aging within two, old beyond: as the marks of the map have it. */
const FRESH_DAYS = 30
const AGING_DAYS = 60

export function loadAge({ ageDays }: Pick<PartnerLoad, 'ageDays'>): 'fresh' | 'aging' | 'old' {
  if (ageDays === null || ageDays <= FRESH_DAYS) return 'fresh'
  return ageDays <= AGING_DAYS ? 'aging' : 'old'
}

/** « Complet »; nobody's word is « Aucune information ». */
export function levelWord({ level }: Pick<PartnerLoad, 'level'>): string {
  return level === 'unknown' ? words('find.level.unknown') : speech.level(level)
}

const LOCALES = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' } as const

/** « 12 nov. »; with its year when that is another one than today's. */
export function shortDay(date: string, today: string): string {
  if (date.length < 10) return speech.day(date)
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(LOCALES[speech.language], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...year,
  }).format(new Date(`${date}T12:00:00Z`))
}

/** « dit le 12 nov. », « dernière : oct. 2025 », « personne ne l’a dit ». */
export function loadNote({ level, since, withheld }: PartnerLoad, today: string): string {
  if (level !== 'unknown') return since === null ? '' : words('find.said', { date: shortDay(since, today) })
  if (withheld) return words('find.withheld')
  return since === null ? words('find.nobody') : words('find.last', { date: shortDay(since, today) })
}
