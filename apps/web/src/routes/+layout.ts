import { bringSentences } from '$lib/language/brought-sentences.ts'
import type { LayoutLoad } from './$types'

/** Nothing is drawn, nor drawn in another language, before its words are there. */
export const load: LayoutLoad = async ({ data }) => {
  await bringSentences(data.language)
  return data
}
