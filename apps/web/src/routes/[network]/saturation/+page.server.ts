import { answered } from '$lib/answered.ts'
import { answerOf } from '$lib/ask.ts'
import { ASK_MEASURE_NAMES } from '$lib/questions/ask-measure-names.ts'
import { loadSaturation } from '$lib/saturation/load-saturation.ts'
import { readLoadsAddress } from '$lib/saturation/loads-address.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

/** Where it is full, and since when one knows: `?vue=`, `tri`, `ouvert`, the filters, and what is supposed. */
export const load: PageServerLoad = async (event) => {
  const { frame, language } = await event.parent()
  const network = event.params.network
  const ask = askOf(event)
  const wanted = readLoadsAddress(event.url.searchParams)
  const [loads, { measures }] = await Promise.all([
    answered(loadSaturation(ask, frame.network, wanted, language), network),
    answered(answerOf(ask, network, ASK_MEASURE_NAMES, { language }), network),
  ])
  return {
    loads,
    names: Object.fromEntries(measures.map(({ id, name }) => [id, name])),
  }
}
