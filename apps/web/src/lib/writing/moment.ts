import type { Language } from '@maillage/network-model'

/** Everybody who writes here lives in this time. */
const ZONE = 'Europe/Brussels'
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }

/** « 14 octobre 2026 »: the day of an instant in Brussels. */
export function dayOf(language: Language, instant: string | Date): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: ZONE }).format(new Date(instant))
}

/** « 09:05 »: the hour of an instant in Brussels. */
export function hourOf(language: Language, instant: string | Date): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(
    new Date(instant),
  )
}
