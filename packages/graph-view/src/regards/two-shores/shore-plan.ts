import type { Measure, Size } from '../../drawn.ts'
import type { Heading } from './at-edge.ts'
import type { Bank, Banks } from './banks.ts'
import type { Coast, Span } from './coast.ts'
import type { Crossing } from './crossings.ts'
import type { GapAcross } from './gaps-across.ts'
import type { Lengths } from './lengths.ts'
import type { Water } from './water.ts'

/** An actor at its place, with the room its name has. */
export interface Placed {
  readonly actor: number
  readonly x: number
  readonly y: number
  readonly where: 'shore' | 'edge' | 'island'
  readonly bank: Bank | 'between'
  /** Place of its sector in `banks`, or of its island in the water. */
  readonly group: number
  readonly named: boolean
}

/** Everything that has a place, before it is drawn. */
export interface ShorePlan {
  readonly size: Size
  readonly lengths: Lengths
  readonly measure: Measure
  readonly banks: Banks
  readonly crossings: readonly Crossing[]
  readonly gaps: readonly GapAcross[]
  /** Crossings of each actor. */
  readonly counts: readonly number[]
  /** Who is named first: who has no way across, then those with most crossings. */
  readonly weights: readonly number[]
  readonly stranded: ReadonlySet<number>
  readonly headings: Readonly<Record<Bank, readonly Heading[]>>
  readonly spans: Readonly<Record<Bank, readonly Span[]>>
  readonly coasts: Readonly<Record<Bank, Coast>>
  readonly water: Water
  readonly islandWidth: number
  readonly placed: readonly Placed[]
}
