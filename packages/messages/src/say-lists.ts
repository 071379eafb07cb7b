import type { Language } from '@maillage/network-model'
import { lists } from './lists.ts'
import { filledIn, type MessageValues } from './say.ts'

export type ListsKey = keyof typeof lists

/** A sentence of the lists. Apart from `say`, so that the map does not fetch it. */
export function sayLists(language: Language, key: ListsKey, values: MessageValues = {}): string {
  return filledIn(language, key, lists[key], values)
}
