import type { NetworkApi } from '@maillage/network-api'
import type { Environment } from './environment.ts'
import { frontListener, type Served, type WebHandler } from './front-listener.ts'
import { addressOf, listen } from './listen.ts'
import type { Log } from './log.ts'
import { Metrics } from './metrics.ts'
import type { HeldNetwork } from './open-networks.ts'
import { ReadinessWatch } from './readiness.ts'
import { stopServer } from './stop-server.ts'

/** What a server is made of; `main.ts` gives the real parts, a test small ones. */
export interface Parts {
  readonly environment: Pick<Environment, 'port' | 'host' | 'hostnames' | 'access'>
  readonly log: Log
  openNetworks(address: string): Promise<readonly HeldNetwork[]>
  openApi(networks: readonly HeldNetwork[]): NetworkApi | Promise<NetworkApi>
  openWeb(): Promise<WebHandler>
}

export interface RunningServer {
  /** `http://127.0.0.1:4100/` */
  readonly address: string
  readonly networks: readonly string[]
  /** Answers what was asked, then closes everything; called twice it is the same stop. */
  stop(): Promise<void>
}

/** Listens, opens the networks, serves. Until they are open `/readyz` says so; whatever fails leaves nothing open. */
export async function startServer({ environment, log, ...parts }: Parts): Promise<RunningServer> {
  const readiness = new ReadinessWatch()
  let served: Served | undefined
  const { access, hostnames, host, port } = environment
  const front = { access, hostnames, readiness, metrics: new Metrics(), log, served: () => served }
  const server = await listen(frontListener(front), host, port)
  // In the order in which they have to be closed.
  const closing: (() => Promise<void>)[] = [() => stopServer(server)]
  let stopping: Promise<void> | undefined
  const stop = () => {
    readiness.stop()
    stopping ??= closing.reduce((before, close) => before.then(close), Promise.resolve())
    return stopping
  }
  try {
    const address = addressOf(server, host)
    const networks = await parts.openNetworks(address)
    closing.push(async () => {
      await Promise.all(networks.map((network) => network.close()))
    })
    const api = await parts.openApi(networks)
    closing.splice(1, 0, () => api.dispose())
    const ids = networks.map((network) => network.id)
    served = { api, web: await parts.openWeb(), networks: ids, defaultNetwork: ids[0] ?? '', held: networks }
    readiness.serve(networks.map(({ id, store }) => ({ id, ping: () => store.ping() })))
    log.info({ networks: ids.length }, 'serving')
    return { address, networks: ids, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
