import type { Network, TableName } from '@maillage/network-model'
import type { MeasureAnswer, Standpoint } from '../answer.ts'

/** Which part of a network, under which partition, a measure is asked for. */
export interface MeasureScope {
  readonly partition?: string | undefined
  /** Ids of the actors that are left; all of them unless given. */
  readonly filter?: ReadonlySet<string> | undefined
}

/** One computation as a line in a list, from which pages, API and command line are made. */
export interface Measure {
  readonly id: string
  /** Key of its name; `measure.<id>.question` asks what it answers. */
  readonly name: string
  /** In the signs of the literature, the same in every language. */
  readonly formula: string
  readonly inputs: readonly TableName[]
  readonly range: string
  /** n actors, m ties. */
  readonly cost: string
  readonly minimum: string
  /** Key of its sentence. */
  readonly sentence: string
  readonly compute: (network: Network, standpoint: Standpoint, scope?: MeasureScope) => MeasureAnswer
}
