import { inLanguage, type Day, type Language, type Network, type Wording } from '@maillage/network-model'
import type { SentenceRef } from '../answer.ts'

/** A sentence that speaks of named things: each name in the network's first language, and in the others beside. */
export function withNames(
  network: Network,
  key: string,
  values: SentenceRef['values'],
  names: Readonly<Record<string, Wording>>,
): SentenceRef {
  const first = network.header.languages[0] ?? 'fr'
  const plain = Object.fromEntries(Object.entries(names).map(([name, wording]) => [name, inLanguage(wording, first)]))
  return { key, values: { ...plain, ...values }, names }
}

/** What a sentence is filled with in one language: its values, the names in that language where there is one. */
export function valuesIn(sentence: SentenceRef, language: Language): SentenceRef['values'] {
  const names = Object.entries(sentence.names ?? {}).map(([name, wording]) => [name, inLanguage(wording, language)])
  return { ...sentence.values, ...(Object.fromEntries(names) as Record<string, string>) }
}

/** A day as a value that a sentence formats: noon, so that it is the same day in every time zone near Greenwich. */
export function dayValue(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`)
}
