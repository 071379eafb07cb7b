import { error } from '@sveltejs/kit'
import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { ASK_ACTOR } from '$lib/questions/ask-actor.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { language } = await event.parent()
  const { network, id } = event.params
  const { actor } = await answered(answerOf(askOf(event), network, ASK_ACTOR, { id, language }), network)
  if (actor === null) error(404, { message: id, missing: 'actor' })
  return { actor }
}
