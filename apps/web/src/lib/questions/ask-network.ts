import type { Language, NetworkColumns } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import { FINDING, WORDS, type Collection, type FindingHead, type Level, type Named, type Side } from './words.ts'

export interface NetworkHead extends Named {
  readonly fictional: boolean
  readonly collection: Collection
}

export interface Counts {
  readonly actors: number
  readonly named: number
  readonly mentions: number
  readonly collaborations: number
  readonly memberships: number
  readonly involvements: number
  readonly statements: number
  readonly initiatives: number
  readonly concertations: number
  readonly plannedActions: number
  readonly sources: number
  readonly sectors: number
  readonly evidence: number
  readonly signalledSaturations: number
  readonly signalledGaps: number
}

export type LevelCounts = Readonly<Record<Level, number>>

export interface NetworkCard extends NetworkHead {
  readonly description: string | null
  readonly sentence: string
  readonly revision: number
  readonly counts: Counts
  readonly levels: LevelCounts
}

const COUNTS = /* GraphQL */ `
  fragment CountsHead on Counts {
    actors
    named
    mentions
    collaborations
    memberships
    involvements
    statements
    initiatives
    concertations
    plannedActions
    sources
    sectors
    evidence
    signalledSaturations
    signalledGaps
  }
`

/** The networks held here, for the home page. */
export const ASK_NETWORKS: Question<{ readonly networks: readonly NetworkCard[] }, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Networks($language: Language!) {
      networks {
        id
        name(language: $language)
        description(language: $language)
        sentence(language: $language)
        fictional
        collection
        revision
        counts {
          ...CountsHead
        }
        levels {
          available
          strained
          saturated
          unknown
        }
      }
    }
    ${COUNTS}
  `,
}

/** The documents of a network: a source that another one only cites is none of them. */
export const ASK_DOCUMENTS: Question<
  { readonly network: { readonly sources: readonly { readonly citedIn: string | null }[] } },
  { readonly language: Language }
> = { document: 'query Documents { network { sources { citedIn } } }' }

/** How many documents a network was gathered from. */
export function documentCount(sources: readonly { readonly citedIn: string | null }[]): number {
  return sources.filter((source) => source.citedIn === null).length
}

export interface NetworkFrame extends NetworkHead {
  readonly description: string | null
  readonly today: string
  readonly referenceDate: string | null
  readonly revision: number
  readonly counts: Counts
  readonly levels: LevelCounts
  readonly sentences: readonly { readonly key: string; readonly text: string; readonly focus: readonly string[] }[]
  readonly sectors: readonly (Named & { readonly side: Side | null; readonly actors: number; readonly kind: string })[]
  readonly sources: readonly (Named & {
    readonly shortName: string
    readonly publishedOn: string | null
    readonly citedIn: string | null
  })[]
}

export interface FrameAnswer {
  readonly networks: readonly NetworkHead[]
  readonly network: NetworkFrame
}

/** What stands around the map: names, counts, and the sentences of what one sees. */
export const ASK_FRAME: Question<FrameAnswer, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Frame($language: Language!) {
      networks {
        id
        name(language: $language)
        fictional
        collection
      }
      network {
        id
        name(language: $language)
        description(language: $language)
        fictional
        collection
        today
        referenceDate
        revision
        counts {
          ...CountsHead
        }
        levels {
          available
          strained
          saturated
          unknown
        }
        sentences(language: $language) {
          key
          text
          focus
        }
        sectors {
          id
          name(language: $language)
          side
          actors
          kind
        }
        sources {
          id
          name(language: $language)
          shortName(language: $language)
          publishedOn
          citedIn
        }
      }
    }
    ${COUNTS}
  `,
}

export interface SeenAnswer {
  readonly gaps: {
    readonly sentence: string
    readonly reason: string | null
    readonly pairs: readonly {
      readonly a: string
      readonly b: string
      readonly observed: number
      readonly expected: number | null
      readonly flagged: boolean
      readonly sentence: string
    }[]
    readonly excluded: readonly { readonly count: number; readonly sentence: string }[]
  }
  readonly saturations: { readonly totalCount: number; readonly nodes: readonly FindingHead[] }
  readonly gapFindings: { readonly totalCount: number; readonly nodes: readonly FindingHead[] }
}

/** The gap between the two sides, with its figures or the reason why there are none, and what the documents signal. */
export const ASK_SEEN: Question<SeenAnswer, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Seen($language: Language!) {
      gaps(by: SIDE) {
        sentence(language: $language)
        reason
        pairs {
          a
          b
          observed
          expected
          flagged
          sentence(language: $language)
        }
        excluded {
          count
          sentence(language: $language)
        }
      }
      saturations: findings(filter: { signals: [saturation] }, first: 100) {
        totalCount
        nodes {
          ...FindingHead
        }
      }
      gapFindings: findings(filter: { signals: [gap] }, first: 100) {
        totalCount
        nodes {
          ...FindingHead
        }
      }
    }
    ${WORDS}
    ${FINDING}
  `,
}

/** The whole picture. */
export const ASK_COLUMNS: Question<{ readonly columns: NetworkColumns }, { readonly language: Language }> = {
  document: 'query Columns($language: Language!) { columns(language: $language) }',
}

export interface SearchHit extends Named {
  readonly table: string
  readonly detail: string | null
}

export const ASK_SEARCH: Question<
  { readonly search: readonly SearchHit[] },
  { readonly text: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Search($text: String!, $language: Language!) {
      search(text: $text, first: 10) {
        id
        table
        name(language: $language)
        detail(language: $language)
      }
    }
  `,
}
