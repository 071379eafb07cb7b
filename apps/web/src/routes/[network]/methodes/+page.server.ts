import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { ASK_MEASURED, ASK_MEASURES } from '$lib/questions/ask-measures.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

/** The list opens at once; values follow by a script. `?valeur=M8` brings one of them with the page. */
export const load: PageServerLoad = async (event) => {
  const { language } = await event.parent()
  const network = event.params.network
  const ask = askOf(event)
  const { measures } = await answered(answerOf(ask, network, ASK_MEASURES, { language }), network)
  const wanted = event.url.searchParams.get('valeur')
  const id = measures.find((measure) => measure.id === wanted)?.id
  const measured =
    id === undefined
      ? null
      : (await answered(answerOf(ask, network, ASK_MEASURED, { id, language }), network)).measurement
  return { measures, measured }
}
