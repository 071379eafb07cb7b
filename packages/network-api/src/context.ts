import type { Language, Viewer } from '@maillage/network-model'
import type { OpenNetwork } from './open-network.ts'
import type { Projection } from './projection.ts'

/** What every resolver of one operation sees: one network, one revision, one viewer. */
export interface ApiContext {
  readonly open: OpenNetwork
  readonly networks: readonly OpenNetwork[]
  readonly projection: Projection
  readonly viewer: Viewer
  /** The language of refusals; sentences of answers are asked for by argument. */
  readonly language: Language
}
