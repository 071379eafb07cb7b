import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { Basis, Level, Named, TieStatus } from './words.ts'

/** The filter of the directory as the API takes it; an empty id stands for « non dit ». */
export interface DirectoryFilter {
  readonly text?: string
  readonly needs?: readonly string[]
  readonly audiences?: readonly string[]
  readonly territories?: readonly string[]
  readonly sectors?: readonly string[]
  readonly functions?: readonly string[]
  readonly conditions?: readonly string[]
  readonly levels?: readonly string[]
  readonly languages?: readonly string[]
  readonly kinds?: readonly string[]
}

export type DirectoryOrder = 'name' | 'sector' | 'territory' | 'declared'

export interface DirectoryActor extends Named {
  readonly kind: string
  readonly kindAsStated: string | null
  readonly isNamed: boolean
  readonly status: TieStatus
  readonly primarySector: { readonly id: string } | null
  readonly sectors: readonly Named[]
  readonly seat: Named | null
  readonly territories: readonly Named[]
  readonly audiences: readonly Named[]
  readonly languages: readonly string[]
  readonly nextStep: string | null
  readonly offers: readonly {
    readonly audiences: readonly Named[]
    readonly territories: readonly Named[]
    readonly conditions: readonly Named[]
    readonly languages: readonly string[]
  }[]
  readonly saturation: {
    readonly level: Level
    readonly withheld: boolean
    readonly since: string | null
    readonly ageDays: number | null
    readonly declaredBy: string | null
  }
  readonly evidence: readonly {
    readonly field: string | null
    readonly basis: Basis
    readonly source: { readonly id: string }
  }[]
}

export interface DirectoryLetter {
  readonly letter: string
  readonly count: number
  readonly after: string | null
}

export interface CountedValue extends Named {
  readonly count: number
}

export interface DirectoryAnswer {
  readonly actors: {
    readonly totalCount: number
    readonly namedCount: number
    readonly before: number
    readonly letters: readonly DirectoryLetter[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly DirectoryActor[]
  }
  readonly facets: readonly { readonly name: string; readonly values: readonly CountedValue[] }[]
}

/** A page of the directory, and what every facet would leave. */
export const ASK_DIRECTORY: Question<
  DirectoryAnswer,
  {
    readonly filter: DirectoryFilter | null
    readonly order: DirectoryOrder
    readonly first: number
    readonly after: string | null
    readonly language: Language
  }
> = {
  document: /* GraphQL */ `
    query Directory($filter: ActorFilter, $order: ActorOrder!, $first: Int!, $after: String, $language: Language!) {
      actors(filter: $filter, orderBy: $order, first: $first, after: $after) {
        totalCount
        namedCount
        before
        letters {
          letter
          count
          after
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          name(language: $language)
          kind
          kindAsStated
          isNamed
          status
          primarySector {
            id
          }
          sectors {
            id
            name(language: $language)
          }
          seat {
            id
            name(language: $language)
          }
          territories {
            id
            name(language: $language)
          }
          audiences {
            id
            name(language: $language)
          }
          languages
          nextStep(language: $language)
          offers {
            audiences {
              id
              name(language: $language)
            }
            territories {
              id
              name(language: $language)
            }
            conditions {
              id
              name(language: $language)
            }
            languages
          }
          saturation {
            level
            withheld
            since
            ageDays
            declaredBy
          }
          evidence {
            field
            basis
            source {
              id
            }
          }
        }
      }
      facets(filter: $filter) {
        name
        values {
          id
          name(language: $language)
          count
        }
      }
    }
  `,
}

export interface DirectoryWords {
  readonly needs: readonly (Named & { readonly parent: string | null })[]
  readonly network: {
    readonly audiences: readonly Named[]
    readonly territories: readonly Named[]
    readonly functions: readonly { readonly id: string; readonly name: string | null }[]
    readonly conditions: readonly Named[]
  }
}

/** What the directory of a network can be filtered by. */
export const ASK_DIRECTORY_WORDS: Question<DirectoryWords, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query DirectoryWords($language: Language!) {
      needs {
        id
        name(language: $language)
        parent
      }
      network {
        audiences {
          id
          name(language: $language)
        }
        territories {
          id
          name(language: $language)
        }
        functions {
          id
          name(language: $language)
        }
        conditions {
          id
          name(language: $language)
        }
      }
    }
  `,
}

/** How many a filter leaves. */
export const ASK_LEFT: Question<
  { readonly actors: { readonly totalCount: number } },
  { readonly filter: DirectoryFilter | null; readonly language: Language }
> = { document: 'query Left($filter: ActorFilter) { actors(filter: $filter, first: 1) { totalCount } }' }

/** Actors by the beginning of a name or a word; accents do not matter. */
export const ASK_SUGGESTIONS: Question<
  { readonly actors: { readonly nodes: readonly (Named & { readonly seat: Named | null })[] } },
  { readonly text: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Suggestions($text: String!, $language: Language!) {
      actors(filter: { text: $text }, orderBy: name, first: 8) {
        nodes {
          id
          name(language: $language)
          seat {
            id
            name(language: $language)
          }
        }
      }
    }
  `,
}
