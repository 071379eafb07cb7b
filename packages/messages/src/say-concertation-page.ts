import type { Language } from '@maillage/network-model'
import { concertationPage } from './concertation-page.ts'
import { filledIn, type MessageValues } from './say.ts'

export type ConcertationPageKey = keyof typeof concertationPage

/** A sentence of the page of a concertation. Apart from `say`, so that other pages do not fetch it. */
export function sayConcertationPage(language: Language, key: ConcertationPageKey, values: MessageValues = {}): string {
  return filledIn(language, key, concertationPage[key], values)
}
