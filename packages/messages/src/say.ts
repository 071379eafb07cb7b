import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '@maillage/network-model'
import { apiRefusals } from './api-refusals.ts'
import { answers } from './answers.ts'
import { card } from './card.ts'
import { changes } from './changes.ts'
import { commandLine } from './command-line.ts'
import { explorer } from './explorer.ts'
import { exportWords } from './exports.ts'
import { facetWords } from './facets.ts'
import { look } from './look.ts'
import { map } from './map.ts'
import { measureValues } from './measure-values.ts'
import { measuresActing } from './measures-acting.ts'
import { measuresGaps } from './measures-gaps.ts'
import { measuresSaturation } from './measures-saturation.ts'
import { modelWords } from './model-words.ts'
import { pages } from './pages.ts'
import { partners } from './partners.ts'
import { printedDirectory } from './printed-directory.ts'
import { problems } from './problems.ts'
import { regards } from './regards.ts'
import { relationWords } from './relation-words.ts'
import { refusals } from './refusals.ts'
import type { Sentence } from './catalogue.ts'

const CATALOGUE = {
  ...modelWords,
  ...relationWords,
  ...regards,
  ...apiRefusals,
  ...answers,
  ...problems,
  ...refusals,
  ...pages,
  ...partners,
  ...explorer,
  ...map,
  ...look,
  ...card,
  ...commandLine,
  ...exportWords,
  ...printedDirectory,
  ...facetWords,
  ...measureValues,
  ...changes,
  ...measuresActing,
  ...measuresGaps,
  ...measuresSaturation,
} as const

export type MessageKey = keyof typeof CATALOGUE
export type MessageValues = Readonly<Record<string, string | number | Date>>

/** What numbers and dates look like: Belgian in the three national languages. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }

const compiled = new Map<string, IntlMessageFormat>()

/** The sentence of a key in a language, with its values filled in. */
export function say(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return filledIn(language, key, CATALOGUE[key], values)
}

/** A sentence with its values filled in; read once per language. */
export function filledIn(language: Language, key: string, sentence: Sentence, values: MessageValues): string {
  const name = `${language} ${key}`
  let format = compiled.get(name)
  if (!format) {
    format = new IntlMessageFormat(sentence[language], LOCALES[language], undefined, { ignoreTag: true })
    compiled.set(name, format)
  }
  return String(format.format({ ...values }))
}

/** True for a key of the catalogue; for keys put together from a word of the model. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(CATALOGUE, key)
}

/** The four languages of a key, as written. */
export const sentenceOf = (key: MessageKey): Sentence => CATALOGUE[key]

/** Every key; for tests that walk the catalogue. */
export const MESSAGE_KEYS = Object.keys(CATALOGUE) as readonly MessageKey[]

/** A day as people write it: « 3 mars 2026 ». Reduced precision stays reduced: « mars 2021 », « 2011 ». */
export function sayDay(language: Language, date: string): string {
  const options: Intl.DateTimeFormatOptions =
    date.length === 4
      ? { year: 'numeric' }
      : date.length === 7
        ? { year: 'numeric', month: 'long' }
        : { year: 'numeric', month: 'long', day: 'numeric' }
  const day = new Date(`${date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date}T12:00:00Z`)
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(day)
}

/** A number as people write it: « 3,1 ». */
export function sayNumber(language: Language, value: number, digits = 2): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value)
}
