import { bringSentences, OF_THE_CANVAS } from '$lib/language/brought-sentences.ts'
// Its sentences, which `bringSentences` brings.
import '$lib/directory/words.ts'
import type { PageLoad } from './$types'

export const load: PageLoad = async ({ data, parent }) => {
  const { language } = await parent()
  await bringSentences(language, OF_THE_CANVAS)
  return data
}
