import type { Language } from '@maillage/network-model'
import { filledIn, type MessageValues } from './say.ts'
import { stylePage } from './style-page.ts'

export type StylePageKey = keyof typeof stylePage

/** A sentence of the sheet of signs. Apart from `say`, so that other pages do not fetch it. */
export function sayStylePage(language: Language, key: StylePageKey, values: MessageValues = {}): string {
  return filledIn(language, key, stylePage[key], values)
}
