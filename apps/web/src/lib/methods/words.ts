import { page } from '$app/state'
import { methodsWord, sayMethodsPage, type MessageValues, type MethodsPageKey } from '@maillage/messages'

/** The sentences of this page; they come with it, not with the first screen. */
export function words(key: MethodsPageKey, values?: MessageValues): string {
  return sayMethodsPage(page.data.language, key, values)
}

/** A word of the list of measures (`family`, `layer`, `table`) as it is said; the word itself when nothing says it. */
export function wordOf(list: 'family' | 'layer' | 'table', word: string): string {
  return methodsWord(page.data.language, `methods.${list}.${word}`) ?? word
}

/** How little a measure makes do with; as the list has it where nothing says it. */
export function minimumOf({ id, minimum }: { readonly id: string; readonly minimum: string }): string {
  return methodsWord(page.data.language, `methods.minimum.${id}`) ?? minimum
}
