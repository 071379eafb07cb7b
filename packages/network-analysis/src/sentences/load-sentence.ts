import type { Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { saturation } from '../saturation/saturation.ts'
import type { SeenScope, SeenSentence } from './seen-sentence.ts'

/** How many declare themselves full, and of how many nothing is known; « nobody said » when nobody did. */
export function loadSentence(network: Network, standpoint: Standpoint, { filter }: SeenScope): SeenSentence {
  const answers = saturation(network, standpoint, filter)
  if (answers.every((answer) => answer.reason === 'NOT_DECLARED')) {
    return { key: 'seen.no-load', values: { actors: answers.length }, focus: [] }
  }
  const counted = countedActors(network, standpoint).vertexOf
  const among = answers.filter((answer) => counted.has(answer.actor))
  const full = among.filter((answer) => answer.level === 'saturated').map((answer) => answer.actor)
  const unknown = among.filter((answer) => answer.level === 'unknown').length
  return { key: 'seen.saturated', values: { actors: among.length, saturated: full.length, unknown }, focus: full }
}
