import type { GraphQLError } from 'graphql'
import type { Language, Viewer } from '@maillage/network-model'
import type { Measurings } from './measuring/measurings.ts'
import type { OpenNetwork } from './open-network.ts'
import type { Projection } from './projection.ts'

/** What every resolver of one operation sees: one network, one revision, one viewer. What the viewer may not see is in none of its parts. */
export interface ApiContext {
  /** Cut to the viewer, like the projection: its store tells no more. */
  readonly open: OpenNetwork
  readonly networks: readonly OpenNetwork[]
  readonly projection: Projection
  readonly viewer: Viewer
  /** Under what name a change is written: a function, never a person. */
  readonly author: string
  /** When the operation began, on the clock of `performance`: ms. */
  readonly began: number
  /** The language of refusals; sentences of answers are asked for by argument. */
  readonly language: Language
  /** Takes one of the counts that whoever asks may add to; answers the refusal when there was none left. */
  readonly mayCount: () => GraphQLError | undefined
  /** Long computations, shared by all who ask. */
  readonly measurings: Measurings
  /** Aborted when nobody reads the answer any more. */
  readonly gone?: AbortSignal | undefined
}
