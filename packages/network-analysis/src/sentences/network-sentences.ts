import type { Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { documentSentences } from './document-sentences.ts'
import type { SeenScope, SeenSentence } from './seen-sentence.ts'
import { surveySentences } from './survey-sentences.ts'

/** What one sees of a network, in a few sentences: counted for one of documents, computed for a surveyed one. */
export function networkSentences(
  network: Network,
  standpoint: Standpoint,
  scope: SeenScope = {},
): readonly SeenSentence[] {
  return network.header.collection === 'documents'
    ? documentSentences(network, standpoint, scope)
    : surveySentences(network, standpoint, scope)
}
