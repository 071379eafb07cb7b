import type { IncomingMessage, ServerResponse } from 'node:http'
import type { NetworkApi } from '@maillage/network-api'
import type { HeldNetwork } from './open-networks.ts'

/** SvelteKit's handler as adapter-node builds it. */
export type WebHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => unknown

/** What a page finds on `event.platform.req.maillage`: questions answered in this process, under the same guard. */
export interface MaillageOfRequest {
  readonly ask: NetworkApi['ask']
  /** The network that `/graphql` answers for. */
  readonly defaultNetwork: string
}

/** What answers once everything is open. */
export interface Served {
  readonly api: NetworkApi
  readonly web: WebHandler
  readonly networks: readonly string[]
  readonly defaultNetwork: string
  /** The same networks with their stores, for the operator's door. */
  readonly held: readonly HeldNetwork[]
}
