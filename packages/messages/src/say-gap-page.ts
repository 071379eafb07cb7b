import type { Language } from '@maillage/network-model'
import { gapPage } from './gap-page.ts'
import { filledIn, type MessageValues } from './say.ts'

export type GapPageKey = keyof typeof gapPage

/** A sentence of the page of gaps. Apart from `say`, so that other pages do not fetch it. */
export function sayGapPage(language: Language, key: GapPageKey, values: MessageValues = {}): string {
  return filledIn(language, key, gapPage[key], values)
}
