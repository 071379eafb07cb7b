import type { Language } from '@maillage/network-model'
import { filledIn, type MessageValues } from './say.ts'
import { saturationPage } from './saturation-page.ts'

export type SaturationPageKey = keyof typeof saturationPage

/** A sentence of the page of loads. Apart from `say`, so that other pages do not fetch it. */
export function saySaturationPage(language: Language, key: SaturationPageKey, values: MessageValues = {}): string {
  return filledIn(language, key, saturationPage[key], values)
}
