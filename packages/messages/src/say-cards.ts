import type { Language } from '@maillage/network-model'
import { cards } from './cards.ts'
import { filledIn, type MessageValues } from './say.ts'

export type CardsKey = keyof typeof cards

/** A sentence of the cards. Apart from `say`: it comes with the first card that is opened. */
export function sayCards(language: Language, key: CardsKey, values: MessageValues = {}): string {
  return filledIn(language, key, cards[key], values)
}
