import { bringSentences } from '$lib/language/brought-sentences.ts'
import type { PageLoad } from './$types'

/** What of the screen is asked for comes with the page, and nothing else; its sentences come in one language. */
export const load: PageLoad = async ({ data, parent }) => {
  const { opened, found } = data.partners
  const [Opened, Suggestions, { language }] = await Promise.all([
    opened === null ? null : import('$lib/partners/OpenedPartner.svelte').then((part) => part.default),
    opened !== null || found === null ? null : import('$lib/partners/Suggestions.svelte').then((part) => part.default),
    parent(),
  ])
  await bringSentences(language)
  return { ...data, Opened, Suggestions }
}
