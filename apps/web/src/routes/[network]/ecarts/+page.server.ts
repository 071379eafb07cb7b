import { answered } from '$lib/answered.ts'
import { readGapsAddress } from '$lib/gaps/gaps-address.ts'
import { loadGaps } from '$lib/gaps/load-gaps.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

/** Who meets less than expected: `?vue=`, `par`, `partition`, `ouvert=a~b`, `tri`, and the filters. */
export const load: PageServerLoad = async (event) => {
  const { frame, language } = await event.parent()
  const wanted = readGapsAddress(event.url.searchParams)
  const gaps = await answered(loadGaps(askOf(event), frame.network, wanted, language), event.params.network)
  return { gaps }
}
