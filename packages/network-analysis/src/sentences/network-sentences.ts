import type { Network } from '@maillage/network-model'
import type { SentenceRef, Standpoint } from '../answer.ts'
import { documentSentences } from './document-sentences.ts'
import { surveySentences } from './survey-sentences.ts'

/** A sentence of « what one sees », with the ids of what it speaks of. */
export interface SeenSentence extends SentenceRef {
  readonly focus: readonly string[]
}

export interface SeenScope {
  readonly partition?: string | undefined
  /** Ids of the actors that are left; the sentences then speak of them. */
  readonly filter?: ReadonlySet<string> | undefined
}

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
