import { bringSentences, OF_THE_CANVAS, OF_THE_MAP } from '$lib/language/brought-sentences.ts'
import type { LayoutLoad } from './$types'

/** Pages on which nothing speaks of the map, and what they need no word of. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  '/[network]/acteurs/[id]': OF_THE_MAP,
  '/[network]/concertations/[id]': OF_THE_MAP,
  '/[network]/partenaires': OF_THE_MAP,
  '/[network]/repertoire': OF_THE_CANVAS,
}

/** Nothing is drawn, nor drawn in another language, before its words are there. */
export const load: LayoutLoad = async ({ data, route }) => {
  await bringSentences(data.language, WITHOUT[route.id ?? ''])
  return data
}
