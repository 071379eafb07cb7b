import { setTimeout as pause } from 'node:timers/promises'
import { StoreUnavailable } from '@maillage/network-store'
import type { NetworkApi } from '@maillage/network-api'
import type { Clock } from '@maillage/network-model'
import type { Environment } from './environment.ts'
import { limitsOf, type AddressLimits } from './address-limits.ts'
import { frontListener } from './front-listener.ts'
import { addressOf, listen } from './listen.ts'
import type { Log } from './log.ts'
import { Metrics } from './metrics.ts'
import type { NetworkPlace } from './network-place.ts'
import type { HeldNetwork } from './open-networks.ts'
import { OperatorDoor } from './operator-door.ts'
import { OperatorKey } from './operator-key.ts'
import { Refusal } from './refusal.ts'
import { ReadinessWatch } from './readiness.ts'
import type { WebHandler } from './served.ts'
import { Serving } from './serving.ts'
import { stopServer } from './stop-server.ts'

/** How often a database that is not there is asked again: whoever waits for it sees it within five seconds. */
const LOOK_AGAIN_MS = 1000
/** A database that just started may refuse what it will soon accept; one that refuses this often in a row means it. */
const MOST_REFUSALS = 10

/** What a server is made of; `main.ts` gives the real parts, a test small ones. */
export interface Parts {
  readonly environment: Pick<Environment, 'port' | 'host' | 'hostnames' | 'access'>
  readonly log: Log
  /** How much an address may ask; those of the access when left out. */
  readonly limits?: AddressLimits
  /** Told to programs on this machine; made here when left out. */
  readonly key?: OperatorKey
  readonly clock?: Clock
  /** How long the address waits for the networks to be open; a database may take its time. As long as it takes when left out. */
  readonly patienceMs?: number
  /** Throws a StoreUnavailable when the database may still come. */
  openNetworks(address: string): Promise<readonly HeldNetwork[]>
  /** Where the networks live, for the operator: closed after everything else. */
  readonly place?: NetworkPlace
  /** Opens one network anew after a restore; undefined when there is nothing in it. */
  readonly openOne?: (id: string, address: string) => Promise<HeldNetwork | undefined>
  openApi(networks: readonly HeldNetwork[]): NetworkApi | Promise<NetworkApi>
  /** Threads that the API computes with: closed after it. */
  readonly threads?: { close(): Promise<void> }
  openWeb(): Promise<WebHandler>
}

export interface RunningServer {
  /** `http://127.0.0.1:4100/` */
  readonly address: string
  /** Ids of the networks being served; none while their database is waited for. */
  readonly networks: readonly string[]
  /** Resolves when the networks are open; rejects when they cannot be, after a wait for their database. */
  readonly opened: Promise<void>
  /** Answers what was asked, then closes everything; called twice it is the same stop. */
  stop(): Promise<void>
}

/**
 * Listens, opens the networks, serves. Until they are open `/readyz` says so; whatever fails leaves nothing open, except
 * for a database that is not there: it is waited for, while every answer says so.
 */
export async function startServer({ environment, log, ...parts }: Parts): Promise<RunningServer> {
  const readiness = new ReadinessWatch()
  const metrics = new Metrics()
  const serving = new Serving({ readiness, metrics, ...parts })
  const { access, hostnames, host, port } = environment
  const operator = new OperatorDoor({
    key: parts.key ?? new OperatorKey(),
    serving,
    log,
    clock: parts.clock ?? (() => new Date()),
  })
  const limits = parts.limits ?? limitsOf(access)
  const front = { access, hostnames, readiness, metrics, log, limits, operator, served: () => serving.served }
  const server = await listen(frontListener(front), host, port)
  const ended = new AbortController()
  let waiting: Promise<void> = Promise.resolve()
  let stopping: Promise<void> | undefined
  const stop = () => {
    readiness.stop()
    ended.abort()
    serving.endStreams()
    stopping ??= stopServer(server)
      .then(() => waiting.catch(() => undefined))
      .then(() => operator.close())
      .then(() => serving.close())
      .then(() => parts.threads?.close())
      .then(() => parts.place?.close())
    return stopping
  }
  try {
    const address = addressOf(server, host)
    const { place, openOne } = parts
    if (place && openOne) operator.restores = { place, open: (id) => openOne(id, address) }
    const open = async () => {
      await serving.open(await parts.openNetworks(address))
      log.info({ networks: serving.networks.length }, 'serving')
    }
    const first = open()
    const later = first.catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error
      return openWhenThere(open, error, readiness, log, ended.signal)
    })
    // Whoever starts the server handles it; until then it is no surprise.
    later.catch(() => undefined)
    waiting = later
    const opened = first.catch((error: unknown) => {
      if (!(error instanceof StoreUnavailable)) throw error
    })
    const { patienceMs } = parts
    await (patienceMs === undefined ? opened : Promise.race([opened, pause(patienceMs, undefined, { ref: false })]))
    return {
      address,
      get networks() {
        return serving.networks.map((network) => network.id)
      },
      opened: waiting,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Tries again until the database is there or the server stops. */
async function openWhenThere(
  open: () => Promise<void>,
  first: StoreUnavailable,
  readiness: ReadinessWatch,
  log: Log,
  ended: AbortSignal,
): Promise<void> {
  readiness.waitForStore()
  log.warn({ kind: first.kind, ...first.facts }, 'the database is not there, waiting for it')
  for (let refusals = 0; ;) {
    const aborted = await pause(LOOK_AGAIN_MS, false, { signal: ended }).catch(() => true)
    if (aborted) return
    try {
      await open()
      return
    } catch (error) {
      refusals = error instanceof Refusal ? refusals + 1 : 0
      if (refusals >= MOST_REFUSALS || !(error instanceof StoreUnavailable || error instanceof Refusal)) throw error
    }
  }
}
