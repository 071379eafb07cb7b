import { redirect } from '@sveltejs/kit'
import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { ASK_DOCUMENTS, ASK_NETWORKS, documentCount } from '$lib/questions/ask-network.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { language } = await event.parent()
  const { networks } = await answered(answerOf(askOf(event), null, ASK_NETWORKS, { language }), null)
  const only = networks.length === 1 ? networks[0] : undefined
  if (only) redirect(307, `/${only.id}/carte${event.url.search}`)
  const documents = await Promise.all(
    networks.map(async ({ id, collection }) => {
      if (collection !== 'documents') return undefined
      const { network } = await answered(answerOf(askOf(event), id, ASK_DOCUMENTS, { language }), id)
      return documentCount(network.sources)
    }),
  )
  return { networks: networks.map((network, index) => ({ ...network, documents: documents[index] })) }
}
