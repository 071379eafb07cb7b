import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import { WORDS, type Basis, type Reference, type TieStatus, type Words } from './words.ts'

/** What one line of the list says beyond its columns. */
export interface TieWords {
  readonly id: string
  readonly wording: string | null
  readonly purpose: string | null
  readonly evidence: readonly { readonly quote: string; readonly locator: string | null }[]
}

/** Words of at most a hundred lines. */
export const ASK_TIE_WORDS: Question<
  { readonly ties: readonly TieWords[] },
  { readonly ids: readonly string[]; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query TieWords($ids: [ID!]!, $language: Language!) {
      ties(ids: $ids) {
        id
        wording(language: $language)
        purpose(language: $language)
        evidence {
          quote
          locator
        }
      }
    }
  `,
}

export interface TieClaim {
  readonly by: string
  readonly says: 'said' | 'confirmed' | 'denied'
  readonly on: string
}

/** What stands between two things, with everything that is known of it. */
export interface TieCard {
  readonly id: string
  readonly layer: string
  readonly from: Reference
  readonly to: Reference
  readonly wording: string | null
  readonly status: TieStatus
  readonly basis: Basis
  readonly level: number | null
  readonly purpose: string | null
  readonly claims: readonly TieClaim[]
  readonly confirmed: boolean
  readonly contested: boolean
  readonly hidden: boolean
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly requests: number | null
  readonly accepted: number | null
  readonly refused: number | null
  readonly evidence: readonly Words[]
}

export const ASK_TIE: Question<
  { readonly ties: readonly TieCard[] },
  { readonly id: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query TieCard($id: ID!, $language: Language!) {
      ties(ids: [$id]) {
        id
        layer
        from {
          id
          table
          name(language: $language)
        }
        to {
          id
          table
          name(language: $language)
        }
        wording(language: $language)
        status
        basis
        level
        purpose(language: $language)
        claims {
          by
          says
          on
        }
        confirmed
        contested
        hidden
        validFrom
        validTo
        requests
        accepted
        refused
        evidence {
          ...Words
        }
      }
    }
    ${WORDS}
  `,
}
