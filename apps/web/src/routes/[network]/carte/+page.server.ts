import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { cardOf } from '$lib/card/card-of.ts'
import { loadRegard } from '$lib/explorer/load-regard.ts'
import { ASK_COLUMNS, ASK_DECLARATIONS, ASK_SEEN } from '$lib/questions/ask-network.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

/** What one sees depends on the network alone; the card on what is chosen; the list needs the picture's columns at once. */
export const load: PageServerLoad = async (event) => {
  const { frame, language } = await event.parent()
  const network = event.params.network
  const ask = askOf(event)
  const parameters = event.url.searchParams
  const actor = parameters.get('actor')
  const thing = parameters.get('thing')
  const tie = parameters.get('lien')
  const pair = parameters.get('paire')
  const wantsList = ['liste', 'collaborations'].includes(parameters.get('vue') ?? '')
  const listFirst = wantsList && !event.isDataRequest
  // Asked on arrival alone: filters and regards that change later are asked for by the browser.
  const onArrival = event.isDataRequest ? null : event.untrack(() => new URLSearchParams(event.url.search))
  const [seen, card, columns, declarations, regard] = await Promise.all([
    answered(answerOf(ask, network, ASK_SEEN, { language }), network),
    answered(cardOf(ask, network, { actor, thing, tie, pair, cell: parameters.get('case') }, language), network),
    listFirst
      ? answered(answerOf(ask, network, ASK_COLUMNS, { language }), network).then((answer) => answer.columns)
      : null,
    listFirst && frame.network.collection === 'survey'
      ? answered(answerOf(ask, network, ASK_DECLARATIONS, { language }), network).then((answer) => answer.saturation)
      : null,
    onArrival && answered(loadRegard(ask, frame.network, onArrival, language), network),
  ])
  return { seen, card, columns, declarations, regard }
}
