import type { Language, Regard } from '@maillage/network-model'
import { answerOf, type Ask } from '$lib/ask.ts'
import { actorFilter } from '$lib/facets/actor-filter.ts'
import { facetColumn, facetColumns } from '$lib/facets/facet-columns.ts'
import { readFilter, UNSAID, without } from '$lib/facets/filter.ts'
import { narrow } from '$lib/facets/narrow.ts'
import { ASK_COLUMNS, type NetworkFrame } from '$lib/questions/ask-network.ts'
import { ASK_REGARD, regardId, regardWord } from '$lib/questions/ask-regard.ts'
import type { RegardOnArrival } from './explorer.svelte.ts'

/** What the regard of an address says, for the first page; a browser then asks by itself. */
export async function loadRegard(
  ask: Ask,
  network: NetworkFrame,
  parameters: URLSearchParams,
  language: Language,
): Promise<RegardOnArrival> {
  const shown = network.regards
    .filter((head) => head.computed || (head.signalled > 0 && head.id !== 'documents'))
    .map((head) => regardWord(head.id))
  const regard: Regard = shown.find((one) => one === parameters.get('regard')) ?? shown[0] ?? 'sectors'
  const filter = await filterOf(ask, network, parameters, language)
  const { regard: answer } = await answerOf(ask, network.id, ASK_REGARD, { id: regardId(regard), filter, language })
  return { asked: { network: network.id, regard, filter, language, revision: network.revision }, answer }
}

/** The filter of an address for the API; values that this network does not have are left aside, as in the browser. */
async function filterOf(ask: Ask, network: NetworkFrame, parameters: URLSearchParams, language: Language) {
  const asked = readFilter(parameters)
  if (asked.order.length === 0) return null
  const { columns } = await answerOf(ask, network.id, ASK_COLUMNS, { language })
  const all = facetColumns(columns, network.collection)
  const unknown = [...asked.values].filter(([parameter, values]) => {
    const words = facetColumn(all, parameter)?.words ?? []
    return values.some((value) => value !== UNSAID && !words.includes(value))
  })
  const filter = unknown.map(([parameter]) => parameter).reduce(without, asked)
  return actorFilter(all, filter, narrow(all, filter))
}
