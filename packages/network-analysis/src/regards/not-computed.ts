import type { Network, Reason } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { documentSentences } from '../sentences/document-sentences.ts'
import type { RegardSentence } from './regard-promise.ts'
import { notComputed, say, told } from './regard-sentence.ts'
import { signalledSentence } from './signalled.ts'

/** Why ties cannot be measured, what it would take, and what the documents themselves say. */
export function notComputedSentences(
  network: Network,
  model: TieModel,
  standpoint: Standpoint,
  reason: Reason,
  filter: ReadonlySet<string> | undefined,
): readonly RegardSentence[] {
  const why = told(notComputed(reason), [])
  const signalled = signalledSentence(network, 'gap', filter)
  if (reason === 'NO_SURVEY') {
    const several = documentSentences(network, standpoint, { filter })
      .filter(({ key }) => key === 'seen.named-by-several')
      .map(({ focus, ...sentence }) => told(sentence, focus, { regard: 'documents' }))
    return [why, told(say('regard.needs-survey'), [], { regard: 'documents' }), ...signalled, ...several]
  }
  if (reason === 'LOW_RESPONSE') {
    const silent = model.counted.actors.filter(({ responded }) => responded !== 'yes')
    const actors = model.counted.actors.length
    const values = { answered: actors - silent.length, actors, silent: silent.length }
    const response = told(
      say('seen.response', values),
      silent.map(({ id }) => id),
    )
    return [why, response, ...signalled]
  }
  if (reason === 'NO_PARTITION')
    return [why, told(say('regard.needs-partition'), [], { regard: 'sectors' }), ...signalled]
  return [why, ...signalled]
}
