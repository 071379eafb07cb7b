import { bringSentences, OF_THE_MAP } from '$lib/language/brought-sentences.ts'
import type { LayoutLoad } from './$types'

/** Pages on which nothing speaks of the map. */
const WITHOUT_MAP: readonly (string | null)[] = ['/[network]/acteurs/[id]', '/[network]/concertations/[id]']

/** Nothing is drawn, nor drawn in another language, before its words are there. */
export const load: LayoutLoad = async ({ data, route }) => {
  await bringSentences(data.language, WITHOUT_MAP.includes(route.id) ? OF_THE_MAP : [])
  return data
}
