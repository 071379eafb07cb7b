import { bringSentences, OF_THE_MAP } from '$lib/language/brought-sentences.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent()
  await bringSentences(language, OF_THE_MAP)
  return data
}
