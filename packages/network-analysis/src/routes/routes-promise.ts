import type { Id, Layer, Reason, SaturationLevel } from '@maillage/network-model'
import type { SentenceRef } from '../answer.ts'

export interface RoutesAsked {
  readonly from: string
  readonly to: string
  /** Full actors are no steps and no targets unless there is no other way; true unless given. */
  readonly avoidSaturated?: boolean | undefined
  /** At most so many routes, 1 to 3; 3 unless given. */
  readonly limit?: number | undefined
  /** Ids of the actors that may be steps; both ends stay. */
  readonly filter?: ReadonlySet<string> | undefined
}

export interface RouteStep {
  readonly actor: Id<'actors'>
  /** What leads to this step; null for where the route begins. */
  readonly layer: Extract<Layer, 'collaboration' | 'referral'> | null
  readonly level: SaturationLevel
}

export interface Route {
  /** From the first actor to the last, both included; empty when no way leads there. */
  readonly steps: readonly RouteStep[]
  /** Null for a way that is closed, or none. */
  readonly cost: number | null
  /** Full actors that would have to take requests again for this way to open. */
  readonly reopen: readonly Id<'actors'>[]
  readonly sentence: SentenceRef
  /** `DISCONNECTED` for a closed way and for none; `NO_SURVEY` when documents alone state none. */
  readonly reason: Reason | null
  readonly assumptions: readonly SentenceRef[]
}
