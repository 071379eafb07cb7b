import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Named } from './words.ts'

/** Two who do not work together yet and have reasons to talk. */
export interface MeetingHead {
  readonly a: Named
  readonly b: Named
  readonly bridges: readonly Named[]
  readonly sentence: string
  readonly reasons: readonly string[]
}

const MEETING = /* GraphQL */ `
  fragment MeetingHead on MeetingSuggestion {
    a {
      id
      name(language: $language)
    }
    b {
      id
      name(language: $language)
    }
    bridges {
      id
      name(language: $language)
    }
    sentence(language: $language)
    reasons(language: $language)
  }
`

/** Whom an actor, or those who came to a concertation, might meet; nobody where the network was not surveyed. */
export const ASK_MEETINGS: Question<
  { readonly meetings: readonly MeetingHead[] },
  {
    readonly actor: string | null
    readonly concertation: string | null
    readonly first: number
    readonly language: Language
  }
> = {
  document: /* GraphQL */ `
    query Meetings($actor: ID, $concertation: ID, $first: Int!, $language: Language!) {
      meetings(actor: $actor, concertation: $concertation, first: $first) {
        ...MeetingHead
      }
    }
    ${MEETING}
  `,
}

export interface SeatingTable {
  readonly actors: readonly Named[]
  readonly newPairs: readonly { readonly a: Named; readonly b: Named; readonly sentence: string }[]
}

export interface SeatingAnswer {
  readonly rounds: readonly { readonly tables: readonly SeatingTable[] }[]
  readonly newPairs: number
  readonly possible: number
  readonly sentence: string
  readonly reason: string | null
  readonly excluded: readonly { readonly count: number; readonly sentence: string }[]
}

export const ASK_SEATING: Question<
  { readonly seating: SeatingAnswer },
  {
    readonly concertation: string
    readonly tableSize: number
    readonly rounds: number
    readonly language: Language
  }
> = {
  document: /* GraphQL */ `
    query Seating($concertation: ID!, $tableSize: Int!, $rounds: Int!, $language: Language!) {
      seating(concertation: $concertation, tableSize: $tableSize, rounds: $rounds) {
        rounds {
          tables {
            actors {
              id
              name(language: $language)
            }
            newPairs {
              a {
                id
                name(language: $language)
              }
              b {
                id
                name(language: $language)
              }
              sentence(language: $language)
            }
          }
        }
        newPairs
        possible
        sentence(language: $language)
        reason
        excluded {
          count
          sentence(language: $language)
        }
      }
    }
  `,
}
