import type { Id, Reason, Wording } from '@maillage/network-model'
import type { Exclusion, Input, SentenceRef } from '../answer.ts'

/** What a coverage matrix can be drawn along. */
export type CoverageAxis = 'function' | 'territory' | 'audience'

/**
 * `void`: no offer; `unknown`: offers, none with a fresh word on its load; `saturated`: all offers that are known are
 * full; `fragile`: exactly one can still take somebody; `covered`: several can.
 */
export type CoverageState = 'void' | 'unknown' | 'saturated' | 'fragile' | 'covered'

export interface CoverageAsked {
  readonly rows: CoverageAxis
  readonly columns: CoverageAxis
  /** Ids of the actors whose offers are looked at; all of them unless given. */
  readonly filter?: ReadonlySet<string> | undefined
  /** Only this territory, and what lies in it. */
  readonly territory?: string | undefined
}

export interface CoverageHead {
  readonly id: string
  /** Empty for a function that no source names. */
  readonly name: Wording
  /** Number of a function; null on the other axes. */
  readonly number: number | null
}

export interface CoverageCell {
  readonly row: string
  readonly column: string
  readonly state: CoverageState
  /** All offers of the cell: those that can take somebody, the full ones, and those whose load is not known. */
  readonly offers: number
  /** Known not to be full; `strained` is a part of them. */
  readonly usable: number
  readonly strained: number
  readonly saturated: number
  readonly unknown: number
  /** Who makes these offers, in the order of the table. */
  readonly actors: readonly Id<'actors'>[]
  readonly sentence: SentenceRef
}

export interface CoverageMatrix {
  readonly rows: readonly CoverageHead[]
  readonly columns: readonly CoverageHead[]
  /** Row by row; empty when the matrix could not be computed. */
  readonly cells: readonly CoverageCell[]
  /** Share of cells with an offer; null with a reason. */
  readonly availability: number | null
  /** Share of cells with an offer that is known not to be full. */
  readonly effective: number | null
  /** Share of cells that could turn out to be effective: their offers are not all known. */
  readonly effectiveAtMost: number | null
  /** The two shares weighted by inhabitants; null unless they are known for every cell. */
  readonly availabilityByPopulation: number | null
  readonly effectiveByPopulation: number | null
  /** Offers that say nothing on one of the axes: to be completed, and counted nowhere. */
  readonly incomplete: readonly Id<'offers'>[]
  readonly sentence: SentenceRef
  readonly reason: Reason | null
  readonly inputs: readonly Input[]
  readonly excluded: readonly Exclusion[]
}
