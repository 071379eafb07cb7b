import { error } from '@sveltejs/kit'
import { askActorPage } from '$lib/actor-page/ask-page.ts'
import { nearNames } from '$lib/actor-page/near-names.ts'
import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { inLanguageOf } from '$lib/language/language.ts'
import { ASK_ACTOR } from '$lib/questions/ask-actor.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { language, frame, slots } = await event.parent()
  const { network, id } = event.params
  const ask = askOf(event)
  const { actor } = await answered(answerOf(ask, network, ASK_ACTOR, { id, language }), network)
  if (actor === null)
    error(404, {
      message: id,
      missing: 'actor',
      near: await answered(nearNames(ask, network, { table: 'actors', id, language }), network),
    })
  const path = `/${encodeURIComponent(network)}/acteurs/${encodeURIComponent(id)}`
  const sheet = await answered(
    askActorPage(ask, actor, {
      network: frame.network,
      language,
      colouring: { collection: frame.network.collection, slots },
      address: `${event.url.origin}${path}`,
      addressOf: (to) =>
        inLanguageOf(
          event.url,
          to.table === 'actors'
            ? `/${network}/acteurs/${encodeURIComponent(to.id)}`
            : `/${network}/carte?thing=${encodeURIComponent(to.id)}`,
        ),
    }),
    network,
  )
  return { actor, sheet }
}
