import { bringSentences } from '$lib/language/brought-sentences.ts'
import type { PageLoad } from './$types'

/** The sentences of this page come in one language, before anything is drawn. */
export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent()
  await bringSentences(language)
  return data
}
