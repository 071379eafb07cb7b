import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { ASK_LEVEL, ASK_CHANGES } from '$lib/questions/ask-changes.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

const ON_A_PAGE = 20

/** A page of the history: `?sujet=` of one record, `?apres=` further back. */
export const load: PageServerLoad = async (event) => {
  const { language } = await event.parent()
  const network = event.params.network
  const ask = askOf(event)
  const about = event.url.searchParams.get('sujet')
  const after = event.url.searchParams.get('apres')
  const [{ changes }, subject] = await Promise.all([
    answered(answerOf(ask, network, ASK_CHANGES, { first: ON_A_PAGE, after, about, language }), network),
    about === null ? null : answered(answerOf(ask, network, ASK_LEVEL, { id: about, language }), network),
  ])
  return { changes, about, after, subject: subject?.actor ?? null }
}
