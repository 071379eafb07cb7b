import type { Language } from '@maillage/network-model'
import type { Question } from '../ask.ts'
import type { ActorsLeft, Excluded } from './ask-gaps.ts'
import type { Named } from './words.ts'

export const COVERAGE_AXES = ['FUNCTION', 'TERRITORY', 'AUDIENCE'] as const
export type CoverageAxis = (typeof COVERAGE_AXES)[number]

export const COVERAGE_STATES = ['void', 'saturated', 'unknown', 'fragile', 'covered'] as const
export type CoverageState = (typeof COVERAGE_STATES)[number]

export interface CoverageHead extends Named {
  readonly number: number | null
}

export interface CoverageCell {
  readonly row: string
  readonly column: string
  readonly state: CoverageState
  readonly offers: number
  readonly usable: number
  readonly strained: number
  readonly saturated: number
  readonly unknown: number
  readonly actors: readonly Named[]
  readonly sentence: string
}

export interface CoverageMatrix {
  readonly rows: readonly CoverageHead[]
  readonly columns: readonly CoverageHead[]
  readonly cells: readonly CoverageCell[]
  /** Shares, 0 to 1; by population null where it is not known. */
  readonly availability: number | null
  readonly effective: number | null
  readonly availabilityByPopulation: number | null
  readonly effectiveByPopulation: number | null
  readonly incomplete: readonly Named[]
  readonly sentence: string
  readonly reason: string | null
  readonly excluded: readonly Excluded[]
}

/** What is offered where, for whom: one cell for each row and column. */
export const ASK_COVERAGE: Question<
  { readonly coverage: CoverageMatrix },
  {
    readonly rows: CoverageAxis
    readonly columns: CoverageAxis
    readonly filter: ActorsLeft | null
    readonly language: Language
  }
> = {
  document: /* GraphQL */ `
    query Coverage($rows: CoverageAxis!, $columns: CoverageAxis!, $filter: ActorFilter, $language: Language!) {
      coverage(rows: $rows, columns: $columns, filter: $filter) {
        rows {
          id
          name(language: $language)
          number
        }
        columns {
          id
          name(language: $language)
          number
        }
        cells {
          row
          column
          state
          offers
          usable
          strained
          saturated
          unknown
          actors {
            id
            name(language: $language)
          }
          sentence(language: $language)
        }
        availability
        effective
        availabilityByPopulation
        effectiveByPopulation
        incomplete {
          id
          name(language: $language)
        }
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
