import { setTimeout as pause } from 'node:timers/promises'
import type { NetworkApi } from '@maillage/network-api'
import type { Served, WebHandler } from './served.ts'
import type { Metrics } from './metrics.ts'
import { inOrder, type HeldNetwork } from './open-networks.ts'
import type { ReadinessWatch } from './readiness.ts'

/** Whoever is being answered when a network is exchanged has this long to get the answer. */
const LAST_ANSWERS_MS = 2000
const LOOK_AGAIN_MS = 20

export interface ServingParts {
  readonly readiness: ReadinessWatch
  readonly metrics: Metrics
  openApi(networks: readonly HeldNetwork[]): NetworkApi | Promise<NetworkApi>
  openWeb(): Promise<WebHandler>
}

/** The networks being served and the API over them, which can be exchanged for others without another process. */
export class Serving {
  readonly #parts: ServingParts
  #networks: readonly HeldNetwork[] = []
  #api: NetworkApi | undefined
  #web: Promise<WebHandler> | undefined
  #served: Served | undefined
  #exchanges: Promise<unknown> = Promise.resolve()

  constructor(parts: ServingParts) {
    this.#parts = parts
  }

  /** Undefined until the networks are open, and while one of them is exchanged. */
  get served(): Served | undefined {
    return this.#served
  }

  get networks(): readonly HeldNetwork[] {
    return this.#networks
  }

  async open(networks: readonly HeldNetwork[]): Promise<void> {
    this.#networks = networks
    this.#api = await this.#parts.openApi(networks)
    const web = await (this.#web ??= this.#parts.openWeb())
    const ids = networks.map((network) => network.id)
    this.#served = { api: this.#api, web, networks: ids, defaultNetwork: ids[0] ?? '', held: networks }
    this.#parts.readiness.serve(networks.map(({ id, store }) => ({ id, ping: () => store.ping() })))
  }

  /**
   * Does something that nobody may look at, and opens one network anew. Meanwhile requests are told to come back, open
   * streams end, and what the API kept of the former store goes with it. Whatever fails, the other networks are served again.
   */
  exchange(id: string, work: () => Promise<void>, reopen: () => Promise<HeldNetwork | undefined>): Promise<void> {
    const mine = this.#exchanges.then(async () => {
      await this.#endAnswers()
      const others = this.#networks.filter((network) => network.id !== id)
      let after: HeldNetwork | undefined
      try {
        try {
          await this.#networks.find((network) => network.id === id)?.store.close()
          await work()
        } finally {
          after = await reopen()
        }
      } finally {
        await this.open(after ? inOrder([...others, after]) : others)
      }
    })
    this.#exchanges = mine.catch(() => undefined)
    return mine
  }

  /** Tells every open stream that it ends. */
  endStreams(): void {
    this.#api?.endStreams()
  }

  async #endAnswers(): Promise<void> {
    this.#served = undefined
    this.endStreams()
    const until = performance.now() + LAST_ANSWERS_MS
    // One of those under way is the request that asked for the exchange.
    while (this.#parts.metrics.inFlight > 1 && performance.now() < until) await pause(LOOK_AGAIN_MS)
    await this.#api?.dispose()
    this.#api = undefined
  }

  /** Ends the API, then the networks. */
  async close(): Promise<void> {
    await this.#exchanges
    this.#served = undefined
    await this.#api?.dispose()
    await Promise.all(this.#networks.map((network) => network.close()))
  }
}
