import { inLanguage, type Language, type Wording } from '@maillage/network-model'
import { isMessageKey, say, type MessageValues } from '@maillage/messages'
import { valuesIn, type SentenceRef } from '@maillage/network-analysis'

export interface InLanguage {
  readonly language: Language
}

/** Enum values whose spelling differs: camelCase in GraphQL, kebab-case everywhere else. */
function camel(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.map((word) => [word.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), word]),
  )
}
export const enumOf = camel

/** A wording in a language; null when there is none at all. */
export const worded = (wording: Wording, language: Language): string | null => inLanguage(wording, language) || null

/** The sentence of an answer. A key without a sentence is a defect of ours, told as such. */
export function sentence(ref: SentenceRef, language: Language): string {
  if (!isMessageKey(ref.key)) throw new Error(`no sentence for ${ref.key}`)
  return say(language, ref.key, valuesIn(ref, language))
}

/** A word of the model in a language, or as it is when the catalogue does not hold it. */
export function wordOr(prefix: string, word: string, language: Language, values: MessageValues = {}): string {
  const key = `${prefix}.${word}`
  return isMessageKey(key) ? say(language, key, values) : word.replaceAll('-', ' ')
}
