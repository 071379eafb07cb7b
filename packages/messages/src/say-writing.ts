import type { Language } from '@maillage/network-model'
import { edit } from './edit.ts'
import { filledIn, type MessageValues } from './say.ts'

export type WritingKey = keyof typeof edit

/**
 * A sentence of the forms or of the history. Apart from `say`, so that a page without them does not fetch their sentences.
 */
export function sayWriting(language: Language, key: WritingKey, values: MessageValues = {}): string {
  return filledIn(language, key, edit[key], values)
}
