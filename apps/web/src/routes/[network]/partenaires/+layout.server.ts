import { answered } from '$lib/answered.ts'
import { loadChoices } from '$lib/partners/load-partners.ts'
import { askOf } from '$lib/server-ask.ts'
import type { LayoutServerLoad } from './$types'

/** What can be chosen does not change with what is chosen: it is not fetched again. */
export const load: LayoutServerLoad = async (event) => {
  const { language } = await event.parent()
  const { network } = event.params
  return { choices: await answered(loadChoices(askOf(event), network, language), network) }
}
