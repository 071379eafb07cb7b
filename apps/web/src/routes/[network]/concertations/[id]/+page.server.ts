import { error } from '@sveltejs/kit'
import { nearNames } from '$lib/actor-page/near-names.ts'
import { answerOf } from '$lib/ask.ts'
import { answered } from '$lib/answered.ts'
import { readSeats } from '$lib/concertation/seats.ts'
import { ASK_MEETINGS, ASK_SEATING } from '$lib/questions/ask-meetings.ts'
import { ASK_THING } from '$lib/questions/ask-thing.ts'
import { askOf } from '$lib/server-ask.ts'
import type { PageServerLoad } from './$types'

const MOST_MEETINGS = 12

export const load: PageServerLoad = async (event) => {
  const { language, frame } = await event.parent()
  const { network, id } = event.params
  const ask = askOf(event)
  const about = await answered(answerOf(ask, network, ASK_THING, { id, language }), network)
  const [concertation] = about.concertations.nodes
  if (!concertation)
    error(404, {
      message: id,
      missing: 'concertation',
      near: await answered(nearNames(ask, network, { table: 'concertations', id, language }), network),
    })
  const seats = readSeats(event.url.searchParams)
  // Where nobody was asked, that two do not work together is not known.
  if (frame.network.collection !== 'survey' || concertation.attendances.length < 2)
    return { concertation, evidence: about.evidence, seats, meetings: null, seating: null }
  const [{ meetings }, { seating }] = await answered(
    Promise.all([
      answerOf(ask, network, ASK_MEETINGS, { actor: null, concertation: id, first: MOST_MEETINGS, language }),
      answerOf(ask, network, ASK_SEATING, {
        concertation: id,
        tableSize: seats.table,
        rounds: seats.rounds,
        language,
      }),
    ]),
    network,
  )
  return { concertation, evidence: about.evidence, seats, meetings, seating }
}
