import type { Language, Regard, RegardFigures } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { ActorFilter } from '../facets/actor-filter.ts'

/** A way of looking as the API writes it. */
export type RegardId = 'documents' | 'sectors' | 'twoShores' | 'saturation' | 'gaps' | 'functions' | 'cutPoints'

/** A regard in the rail: whether it can be computed here, why not, and what documents signal in it. */
export interface RegardHead {
  readonly id: RegardId
  readonly computed: boolean
  readonly signalled: number
  readonly reason: string | null
  readonly why: string | null
}

export type PartTone =
  | 'social'
  | 'mentalHealth'
  | 'inBetween'
  | 'tie'
  | 'tieFaint'
  | 'gap'
  | 'saturated'
  | 'strained'
  | 'available'
  | 'unknown'

export interface RegardSentence {
  readonly key: string
  readonly text: string
  /** Ids of what it speaks of. */
  readonly focus: readonly string[]
  /** Another regard in which it is seen. */
  readonly regard: RegardId | null
  readonly tone: 'plain' | 'gap' | 'load'
  readonly parts: readonly { readonly label: string; readonly count: number; readonly tone: PartTone }[]
}

/** What a regard says of what is left of a network, and what it adds to the picture. */
export interface RegardAnswer {
  readonly id: RegardId
  readonly title: string
  readonly line: string
  readonly sentences: readonly RegardSentence[]
  readonly note: string
  readonly reason: string | null
  readonly why: string | null
  readonly figures: RegardFigures
  readonly revision: number
}

export const ASK_REGARD: Question<
  { readonly regard: RegardAnswer },
  { readonly id: RegardId; readonly filter: ActorFilter | null; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query RegardSeen($id: Regard!, $filter: ActorFilter, $language: Language!) {
      regard(id: $id, filter: $filter, language: $language) {
        id
        title
        line
        sentences {
          key
          text
          focus
          regard
          tone
          parts {
            label
            count
            tone
          }
        }
        note
        reason
        why
        figures
        revision
      }
    }
  `,
}

/** `two-shores` of an address as the API writes it, and back. */
export const regardId = (regard: Regard): RegardId =>
  regard.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()) as RegardId
export const regardWord = (id: RegardId): Regard =>
  id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as Regard
