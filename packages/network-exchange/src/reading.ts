import type { Network, Problem, TableName } from '@maillage/network-model'

/** What came of reading: a network, or everything that is wrong with it. */
export type Reading =
  | {
      readonly network: Network
      readonly problems: readonly []
      readonly notices: readonly Problem[]
      readonly problemCount: 0
    }
  | {
      readonly network: undefined
      /** By file and line; at most `MAX_PROBLEMS`. */
      readonly problems: readonly Problem[]
      /** Accepted, and told: a decimal comma, a semicolon between cells. */
      readonly notices: readonly Problem[]
      /** How many there are in all, the ones not kept included. */
      readonly problemCount: number
    }

/** What a format could not carry, so that nobody believes a file to be the whole. */
export interface Loss {
  /** Kebab-case; the key of its sentence is `loss.<kind>`. */
  readonly kind: string
  readonly table: TableName
  readonly column?: string
  readonly count: number
  /** Ids of a few of the rows concerned. */
  readonly examples: readonly string[]
}

export const MAX_PROBLEMS = 1000
