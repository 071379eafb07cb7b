import type { Language, NetworkColumns } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { RegardHead } from './ask-regard.ts'
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
  readonly counts: Counts & { readonly countedActors: number; readonly countedCollaborations: number }
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
          countedActors
          countedCollaborations
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
  readonly regards: readonly RegardHead[]
  readonly sectors: readonly (Named & { readonly side: Side | null; readonly actors: number; readonly kind: string })[]
  readonly sources: readonly (Named & {
    readonly shortName: string
    readonly publishedOn: string | null
    readonly citedIn: string | null
  })[]
}

export interface FrameAnswer {
  /** Whether this visitor may write. */
  readonly mayWrite: boolean
  readonly networks: readonly NetworkHead[]
  readonly network: NetworkFrame
}

/** What stands around the map: names, counts, and which regards it has. */
export const ASK_FRAME: Question<FrameAnswer, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Frame($language: Language!) {
      mayWrite
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
        regards {
          id
          computed
          signalled
          reason
          why(language: $language)
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

/** One pair of groups with all its figures; null where it could not be computed. */
export interface GapFigures {
  readonly a: string
  readonly b: string
  readonly nameA: string
  readonly nameB: string
  readonly sizeA: number
  readonly sizeB: number
  readonly observed: number
  readonly pairs: number
  readonly unobserved: number
  readonly density: number | null
  readonly densityA: number | null
  readonly densityB: number | null
  readonly expected: number | null
  readonly sd: number | null
  readonly z: number | null
  /** 0 to 100. */
  readonly severity: number | null
  readonly flagged: boolean
  readonly reason: string | null
  readonly sentence: string
}

export interface SectorGaps {
  readonly sentence: string
  readonly reason: string | null
  readonly pairs: readonly Pick<GapFigures, 'a' | 'b' | 'nameA' | 'nameB' | 'observed' | 'expected' | 'z' | 'flagged'>[]
}

export interface SeenAnswer {
  readonly gaps: {
    readonly sentence: string
    readonly reason: string | null
    readonly pairs: readonly GapFigures[]
    readonly excluded: readonly { readonly count: number; readonly sentence: string }[]
  }
  readonly sectorGaps: SectorGaps
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
          nameA(language: $language)
          nameB(language: $language)
          sizeA
          sizeB
          observed
          pairs
          unobserved
          density
          densityA
          densityB
          expected
          sd
          z
          severity
          flagged
          reason
          sentence(language: $language)
        }
        excluded {
          count
          sentence(language: $language)
        }
      }
      sectorGaps: gaps(by: SECTOR) {
        sentence(language: $language)
        reason
        pairs {
          a
          b
          nameA(language: $language)
          nameB(language: $language)
          observed
          expected
          z
          flagged
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

/** Who said when how full an actor is. */
export interface Declaration {
  readonly actor: { readonly id: string }
  readonly since: string | null
  readonly declaredBy: string | null
}

export const ASK_DECLARATIONS: Question<
  { readonly saturation: readonly Declaration[] },
  { readonly language: Language }
> = { document: 'query Declarations { saturation { actor { id } since declaredBy } }' }

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
