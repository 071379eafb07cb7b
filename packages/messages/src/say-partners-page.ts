import type { Language } from '@maillage/network-model'
import { partnersPage } from './partners-page.ts'
import { filledIn, type MessageValues } from './say.ts'

export type PartnersPageKey = keyof typeof partnersPage

/** A sentence of « Trouver un partenaire ». Apart from `say`, so that other pages do not fetch it. */
export function sayPartnersPage(language: Language, key: PartnersPageKey, values: MessageValues = {}): string {
  return filledIn(language, key, partnersPage[key], values)
}
