import { answered } from '$lib/answered.ts'
import { loadPartners } from '$lib/partners/load-partners.ts'
import { readPartnersAddress } from '$lib/partners/partners-address.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

/** Who may help: `?besoin=`, `public`, `ou`, `aire`, `condition`, `langue`, `depuis`, `ordre`, `voir`, `partenaire`. */
export const load: PageServerLoad = async (event) => {
  const { choices, language } = await event.parent()
  const { network } = event.params
  const wanted = readPartnersAddress(event.url.searchParams)
  return { partners: await answered(loadPartners(askOf(event), network, wanted, choices, language), network) }
}
