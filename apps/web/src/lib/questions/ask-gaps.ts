import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import { FINDING, WORDS, type FindingHead, type Level, type Named } from './words.ts'

export type Standing = 'less' | 'notEnough' | 'within' | 'more'
export type GroupAxis = 'SECTOR' | 'SIDE'

/** What is left of a network: the filters of these pages. */
export interface ActorsLeft {
  readonly territories?: readonly string[]
  readonly sectors?: readonly string[]
  readonly audiences?: readonly string[]
}

export interface Excluded {
  readonly count: number
  readonly sentence: string
}

/** One line of the table. */
export interface GapPair {
  readonly a: string
  readonly b: string
  readonly nameA: string
  readonly nameB: string
  readonly sizeA: number
  readonly sizeB: number
  readonly observed: number
  readonly pairs: number
  readonly unobserved: number
  readonly expected: number | null
  /** 95 % under the null. */
  readonly low: number | null
  readonly high: number | null
  readonly z: number | null
  readonly flagged: boolean
  readonly standing: Standing
  readonly reason: string | null
  readonly sentence: string
}

export interface Bridge {
  readonly actor: Named & { readonly primarySector: { readonly id: string } | null }
  readonly tiesA: number
  readonly tiesB: number
  readonly level: Level
}

/** What an opened line says. */
export interface GapDetail {
  readonly a: string
  readonly b: string
  readonly formula: string
  /** Of the observed ties those that both ends said. */
  readonly confirmed: number
  readonly inputCount: number
  /** The first of them. */
  readonly inputs: readonly {
    readonly table: string
    readonly id: string
    readonly on: string | null
    readonly by: string | null
  }[]
  readonly excluded: readonly Excluded[]
  readonly missing: readonly { readonly a: Named; readonly b: Named; readonly probability: number }[]
  readonly bridges: readonly Bridge[]
  readonly fullBridges: number
  readonly alternative: { readonly sentence: string } | null
  readonly signalled: readonly { readonly id: string }[]
}

export interface GapsAnswer {
  readonly gaps: {
    readonly sentence: string
    readonly reason: string | null
    readonly pairs: readonly (GapPair & Partial<GapDetail>)[]
    readonly straddlers: readonly Named[]
    readonly excluded: readonly Excluded[]
    readonly signalled: readonly FindingHead[]
  }
}

/** Every pair of groups; what an opened line says comes along when one is opened. */
export const ASK_GAPS: Question<
  GapsAnswer,
  {
    readonly by: GroupAxis
    readonly partition: string | null
    readonly filter: ActorsLeft | null
    readonly opened: boolean
    readonly language: Language
  }
> = {
  document: /* GraphQL */ `
    query Gaps($by: GroupAxis!, $partition: ID, $filter: ActorFilter, $opened: Boolean!, $language: Language!) {
      gaps(by: $by, partition: $partition, filter: $filter) {
        sentence(language: $language)
        reason
        straddlers {
          id
          name(language: $language)
        }
        excluded {
          count
          sentence(language: $language)
        }
        signalled {
          ...FindingHead
        }
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
          expected
          low
          high
          z
          flagged
          standing
          reason
          sentence(language: $language)
          ...GapDetail @include(if: $opened)
        }
      }
    }
    fragment GapDetail on GapAnswer {
      formula(language: $language)
      confirmed
      inputCount
      inputs(first: 60) {
        table
        id
        on
        by
      }
      excluded {
        count
        sentence(language: $language)
      }
      missing {
        a {
          id
          name(language: $language)
        }
        b {
          id
          name(language: $language)
        }
        probability
      }
      bridges {
        actor {
          id
          name(language: $language)
          primarySector {
            id
          }
        }
        tiesA
        tiesB
        level
      }
      fullBridges
      alternative {
        sentence(language: $language)
      }
      signalled {
        id
      }
    }
    ${WORDS}
    ${FINDING}
  `,
}

export interface ChoicesAnswer {
  readonly network: {
    readonly partitions: readonly (Named & { readonly note: string | null })[]
    readonly territories: readonly (Named & { readonly kind: string })[]
    readonly audiences: readonly Named[]
  }
}

/** What these pages can be filtered by. */
export const ASK_CHOICES: Question<ChoicesAnswer, { readonly language: Language }> = {
  document: /* GraphQL */ `
    query Choices($language: Language!) {
      network {
        partitions {
          id
          name(language: $language)
          note(language: $language)
        }
        territories {
          id
          name(language: $language)
          kind
        }
        audiences {
          id
          name(language: $language)
        }
      }
    }
  `,
}

/** One line of what a measure found. */
export interface FoundRow {
  readonly of: readonly string[]
  readonly names: readonly string[]
  readonly sentence: string
  readonly reason: string | null
}

export interface Found {
  readonly sentence: string
  readonly reason: string | null
  readonly rows: readonly FoundRow[]
  readonly excluded: readonly Excluded[]
}

export interface BreaksAnswer {
  readonly blind: Found
  readonly cut: Found
}

/** Who has nobody of the other side within reach (M11), and without whom others lose every route (M14). */
export const ASK_BREAKS: Question<
  BreaksAnswer,
  { readonly partition: string | null; readonly filter: ActorsLeft | null; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Breaks($partition: ID, $filter: ActorFilter, $language: Language!) {
      blind: measurement(id: "M11", partition: $partition, filter: $filter) {
        ...Found
      }
      cut: measurement(id: "M14", partition: $partition, filter: $filter) {
        ...Found
      }
    }
    fragment Found on MeasureAnswer {
      sentence(language: $language)
      reason
      rows {
        of
        names(language: $language)
        sentence(language: $language)
        reason
      }
      excluded {
        count
        sentence(language: $language)
      }
    }
  `,
}
