import type { Day, Network, TableName } from '@maillage/network-model'
import type { ArrayWork } from '@maillage/network-kernel'
import type { MeasureAnswer, Standpoint } from '../answer.ts'

/** « Et si… »: what one supposes, over what is. Nothing of it is stored. */
export interface Scenario {
  /** Actors that take nobody any more. */
  readonly close: readonly string[]
  /** Full-time equivalents added to an actor (negative: taken away). */
  readonly posts: readonly { readonly actor: string; readonly fullTimeEquivalents: number }[]
  /** Requests that one full-time equivalent takes in a month; what the actor declares itself comes first. */
  readonly requestsPerFullTimeEquivalent?: number | undefined
  /** How often a request that finds no place may move on, 1 to 6. */
  readonly rounds?: number | undefined
}

/** Which part of a network, under which partition, a measure is asked for. Nothing given: the whole network. */
export interface MeasureScope {
  readonly partition?: string | undefined
  /** Ids of the actors that are left; all of them unless given. */
  readonly filter?: ReadonlySet<string> | undefined
  readonly actor?: string | undefined
  /** Two sectors, or the two sides. */
  readonly pair?: readonly [string, string] | undefined
  readonly territory?: string | undefined
  /** The earlier day that change is counted from. */
  readonly compareTo?: Day | undefined
  /** To whom a route leads; `actor` is where it begins. */
  readonly to?: string | undefined
  readonly scenario?: Scenario | undefined
}

/** Which layer of ties a measure stands on; layers are never mixed. `attributes`: none. */
export type MeasureLayer = 'attributes' | 'collaborations' | 'referrals' | 'attendance' | 'offers' | 'all'

/** One computation as a line in a list, from which pages, API and command line are made. */
export interface Measure {
  readonly id: string
  /** Key of its name; `measure.<id>.question` asks what it answers, `measure.<id>.limits` says what it cannot tell. */
  readonly name: string
  readonly family: 'saturation' | 'gaps' | 'acting' | 'reading'
  readonly layer: MeasureLayer
  /** In the signs of the literature, the same in every language. */
  readonly formula: string
  readonly inputs: readonly TableName[]
  readonly range: string
  /** n actors, m ties. */
  readonly cost: string
  readonly minimum: string
  /** Where the formula comes from, as a short citation; « own » for ours. */
  readonly reference: string
  /** Key of its sentence. */
  readonly sentence: string
  /** Heavy work on arrays goes through `work`: here and now in tests, in worker threads on a server. */
  readonly compute: (
    network: Network,
    standpoint: Standpoint,
    scope: MeasureScope,
    work: ArrayWork,
  ) => MeasureAnswer | Promise<MeasureAnswer>
}
