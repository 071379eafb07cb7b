import type { Language } from '@maillage/network-model'
import { refusal } from '../errors.ts'

/** Which part of a long list is handed over. */
export interface PartAsked {
  readonly first: number
  readonly skip: number
}

export const MOST_OF_A_LIST = 5000

/** So many of a list, from a place on; refuses more than may be handed over at once. */
export function partOf<T>(list: readonly T[], { first, skip }: PartAsked, language: Language): readonly T[] {
  if (first < 1 || first > MOST_OF_A_LIST) throw refusal('PAGE_SIZE', language, { max: MOST_OF_A_LIST, found: first })
  if (skip < 0) throw refusal('BAD_NUMBER', language, { field: 'skip', least: 0, most: list.length, found: skip })
  return skip === 0 && list.length <= first ? list : list.slice(skip, skip + first)
}
