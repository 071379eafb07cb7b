import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { ActorsLeft, Excluded } from './ask-gaps.ts'
import { FINDING, WORDS, type FindingHead, type Level, type Named } from './words.ts'

/** One line of the table of loads. */
export interface LoadLine {
  readonly actor: Named & { readonly primarySector: { readonly id: string } | null; readonly seat: Named | null }
  readonly level: Level
  readonly partly: boolean
  readonly contradiction: boolean
  readonly toConfirm: boolean
  readonly contested: boolean
  readonly withheld: boolean
  readonly since: string | null
  readonly ageDays: number | null
  readonly declaredBy: string | null
  readonly reason: string | null
  readonly sentence: string
}

export interface LoadsAnswer {
  readonly saturation: readonly LoadLine[]
  /** Which of them count: the others are authorities, mentions, what is planned. */
  readonly counted: {
    readonly sentence: string
    readonly reason: string | null
    readonly rows: readonly { readonly of: readonly string[] }[]
    readonly excluded: readonly Excluded[]
  }
  readonly findings: { readonly nodes: readonly FindingHead[] }
  /** The day that answers speak of. */
  readonly network: { readonly today: string }
}

export const ASK_LOADS: Question<LoadsAnswer, { readonly filter: ActorsLeft | null; readonly language: Language }> = {
  document: /* GraphQL */ `
    query Loads($filter: ActorFilter, $language: Language!) {
      saturation(filter: $filter) {
        actor {
          id
          name(language: $language)
          primarySector {
            id
          }
          seat {
            id
            name(language: $language)
          }
        }
        level
        partly
        contradiction
        toConfirm
        contested
        withheld
        since
        ageDays
        declaredBy
        reason
        sentence(language: $language)
      }
      counted: measurement(id: "M4", filter: $filter) {
        sentence(language: $language)
        reason
        rows(first: 5000) {
          of
        }
        excluded {
          count
          sentence(language: $language)
        }
      }
      network {
        today
      }
      findings(filter: { signals: [saturation] }, first: 100) {
        nodes {
          ...FindingHead
        }
      }
    }
    ${WORDS}
    ${FINDING}
  `,
}

export interface Said {
  readonly name: string
  readonly label: string
  readonly reading: string
  readonly x: number
  readonly amber: number | null
  readonly red: number | null
  readonly direct: boolean
  readonly estimated: boolean
  readonly fresh: boolean
  readonly ageDays: number
  readonly offerName: string | null
  readonly audienceName: string | null
}

/** One figure of an actor, as a sentence. */
export interface FigureOf {
  readonly measure: string
  readonly sentence: string
  readonly reason: string | null
}

/** What an opened line says. */
export interface LoadDetailAnswer {
  readonly saturation: readonly {
    readonly indicators: readonly Said[]
    readonly inputs: readonly {
      readonly table: string
      readonly id: string
      readonly field: string
      readonly value: string | null
      readonly on: string | null
      readonly by: string | null
    }[]
    readonly excluded: readonly Excluded[]
  }[]
  readonly m1: FigureOf
  readonly m2: FigureOf
  readonly m3: FigureOf
  readonly m5: FigureOf
  readonly m6: FigureOf
  readonly shortfall: FigureOf
}

export const ASK_LOAD_DETAIL: Question<LoadDetailAnswer, { readonly actor: string; readonly language: Language }> = {
  document: /* GraphQL */ `
    query LoadDetail($actor: ID!, $language: Language!) {
      saturation(filter: { ids: [$actor] }) {
        indicators {
          name
          label(language: $language)
          reading
          x
          amber
          red
          direct
          estimated
          fresh
          ageDays
          offerName(language: $language)
          audienceName(language: $language)
        }
        inputs {
          table
          id
          field
          value
          on
          by
        }
        excluded {
          count
          sentence(language: $language)
        }
      }
      m1: measurement(id: "M1", scope: { actor: $actor }) {
        ...Figure
      }
      m2: measurement(id: "M2", scope: { actor: $actor }) {
        ...Figure
      }
      m3: measurement(id: "M3", scope: { actor: $actor }) {
        ...Figure
      }
      m5: measurement(id: "M5", scope: { actor: $actor }) {
        ...Figure
      }
      m6: measurement(id: "M6", scope: { actor: $actor }) {
        ...Figure
      }
      shortfall: measurement(id: "shortfall", scope: { actor: $actor }) {
        ...Figure
      }
    }
    fragment Figure on MeasureAnswer {
      measure
      sentence(language: $language)
      reason
    }
  `,
}

/** Whether an actor is there, and how it is called. */
export const ASK_NAME_OF: Question<
  { readonly saturation: readonly { readonly actor: Named }[] },
  { readonly actor: string; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query NameOf($actor: ID!, $language: Language!) {
      saturation(filter: { ids: [$actor] }) {
        actor {
          id
          name(language: $language)
        }
      }
    }
  `,
}

/** A measure as a list of sentences. */
export interface Listed {
  readonly measure: string
  readonly sentence: string
  readonly reason: string | null
  readonly rowCount: number
  readonly rows: readonly {
    readonly of: readonly string[]
    readonly names: readonly string[]
    readonly values: readonly MeasuredValue[]
    readonly sentence: string
    readonly reason: string | null
  }[]
  readonly assumptions: readonly string[]
  readonly excluded: readonly Excluded[]
}

export interface MeasuredValue {
  readonly name: string
  readonly number: number | null
  readonly word: string | null
}

/** One measure of the network, line by line. */
export const ASK_LISTED: Question<
  { readonly measurement: Listed },
  { readonly id: string; readonly filter: ActorsLeft | null; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Listed($id: ID!, $filter: ActorFilter, $language: Language!) {
      measurement(id: $id, filter: $filter) {
        measure
        sentence(language: $language)
        reason
        rowCount
        rows(first: 1000) {
          of
          names(language: $language)
          values {
            name
            number
            word
          }
          sentence(language: $language)
          reason
        }
        assumptions(language: $language)
        excluded {
          count
          sentence(language: $language)
        }
      }
    }
  `,
}

export interface Scenario {
  readonly close: readonly string[]
  readonly posts: readonly { readonly actor: string; readonly fullTimeEquivalents: number }[]
  readonly rounds: number
  readonly requestsPerFullTimeEquivalent: number | null
}

export interface SupposedRow {
  readonly of: readonly string[]
  readonly names: readonly string[]
  readonly sentence: string
  readonly values: readonly MeasuredValue[]
}

export interface SupposedAnswer {
  readonly measurement: {
    readonly sentence: string
    readonly reason: string | null
    readonly rowCount: number
    readonly rows: readonly SupposedRow[]
    readonly assumptions: readonly string[]
    readonly excluded: readonly Excluded[]
  }
}

/** « Et si… »: without a scenario, what closing each would leave unmet. */
export const ASK_SUPPOSED: Question<
  SupposedAnswer,
  { readonly scenario: Scenario | null; readonly language: Language }
> = {
  document: /* GraphQL */ `
    query Supposed($scenario: Scenario, $language: Language!) {
      measurement(id: "M19", scenario: $scenario) {
        sentence(language: $language)
        reason
        rowCount
        rows(first: 1000) {
          of
          names(language: $language)
          sentence(language: $language)
          values {
            name
            number
            word
          }
        }
        assumptions(language: $language)
        excluded {
          count
          sentence(language: $language)
        }
      }
    }
  `,
}
