import type { Language } from '@maillage/network-model'

/** One sentence in the four languages, in ICU MessageFormat. A missing language is a type error. */
export type Sentence = Readonly<Record<Language, string>>

/** A part of the catalogue: the sentences of one subject, kept side by side so that they stay the same in four languages. */
export function sentences<const K extends string>(part: Readonly<Record<K, Sentence>>): Readonly<Record<K, Sentence>> {
  return part
}
