import type { Language } from '@maillage/network-model'
import { filledIn, type MessageValues } from './say.ts'
import { wayfinding } from './wayfinding.ts'

export type WayfindingKey = keyof typeof wayfinding

/** A sentence of finding one's way on the map. Apart from `say`, so that other pages do not fetch it. */
export function sayWayfinding(language: Language, key: WayfindingKey, values: MessageValues = {}): string {
  return filledIn(language, key, wayfinding[key], values)
}

/** True for a key of this part. */
export const isWayfindingKey = (key: string): key is WayfindingKey => Object.hasOwn(wayfinding, key)
