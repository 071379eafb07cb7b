import { browser } from '$app/environment'
import { bringSentences, OF_THE_MAP } from '$lib/language/brought-sentences.ts'
import { BESIDE } from '$lib/partners/beside.ts'
import type { PageLoad } from './$types'

/** What of the screen is asked for comes with the page, and nothing else; its sentences come in one language. */
export const load: PageLoad = async ({ data, parent }) => {
  const { opened, found, service } = data.partners
  // On a phone the answers stand alone: the questions come when somebody goes back to them.
  const withQuestions = !browser || !data.partners.address.shown || matchMedia(BESIDE).matches
  const [Questions, Opened, Way, Choice, Suggestions, { language }] = await Promise.all([
    withQuestions ? import('$lib/partners/NeedForm.svelte').then((part) => part.default) : null,
    opened === null ? null : import('$lib/partners/OpenedPartner.svelte').then((part) => part.default),
    opened === null || service === null
      ? null
      : import('$lib/partners/RouteDrawing.svelte').then((part) => part.default),
    opened === null || service !== null
      ? null
      : import('$lib/partners/ServiceChoice.svelte').then((part) => part.default),
    opened !== null || found === null ? null : import('$lib/partners/Suggestions.svelte').then((part) => part.default),
    parent(),
  ])
  await bringSentences(language, OF_THE_MAP)
  return { ...data, Questions, Opened, Way, Choice, Suggestions }
}
