import type { Language } from '@maillage/network-model'
import { methodsPage } from './methods-page.ts'
import { filledIn, type MessageValues } from './say.ts'

export type MethodsPageKey = keyof typeof methodsPage

/** A sentence of the page of methods. Apart from `say`, so that other pages do not fetch it. */
export function sayMethodsPage(language: Language, key: MethodsPageKey, values: MessageValues = {}): string {
  return filledIn(language, key, methodsPage[key], values)
}

/** A key that is put together from a word of the list of measures; undefined for one without a sentence. */
export function methodsWord(language: Language, key: string): string | undefined {
  return Object.hasOwn(methodsPage, key) ? sayMethodsPage(language, key as MethodsPageKey) : undefined
}
