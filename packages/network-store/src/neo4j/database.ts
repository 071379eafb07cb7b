import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Answer, Parameters, Statements } from '../engine-port.ts'
import { StoreUnavailable } from '../store-promise.ts'
import { circuit } from './circuit.ts'
import { conversation, type Conversation } from './conversation.ts'
import { knock } from './knock.ts'
import { isUnreachable, mayPass } from './neo4j-faults.ts'
import { addressOf, type Settings } from './settings.ts'
import { waitingLine } from './waiting-line.ts'

/** One database of a server, spoken to by many; every answer comes or fails within seconds. */
export interface Database {
  /** One statement by itself: a question, so it is asked again when the connection was lost. */
  run(cypher: string, parameters: Parameters): Promise<readonly Answer[]>
  /**
   * One transaction; begun again while others are in its way or the connection is lost, for `retryTime`. A connection lost
   * at the commit leaves the outcome unknown: `work` runs again too, so it has to look first whether it was done.
   */
  transact<T>(work: (transaction: Statements) => Promise<T>): Promise<T>
  /** Several questions one after another, each by itself: a transaction would not give them one picture here. */
  converse<T>(work: (statements: Statements) => Promise<T>): Promise<T>
  /** Tries once, without patience. */
  ping(): Promise<void>
  close(): Promise<void>
}

function newDriver(settings: Settings): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: settings.connectionTimeout,
    connectionAcquisitionTimeout: settings.acquisitionTimeout,
    maxTransactionRetryTime: settings.retryTime,
    maxConnectionPoolSize: settings.poolSize,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'maillage',
  })
}

const outcomeUnknown = (error: unknown): boolean =>
  error instanceof StoreUnavailable && ['unreachable', 'silent'].includes(error.kind)

export function neo4jDatabase(settings: Settings): Database {
  const address = addressOf(settings.uri)
  const line = waitingLine(settings.poolSize, settings.mostWaiting, settings.acquisitionTimeout)
  let driver = newDriver(settings)
  let closed = false

  /** Connections that the old driver is still waiting for would count against its pool for ever. */
  const guard = circuit(
    address,
    settings.probeEvery,
    () => knock(settings.uri, settings.connectionTimeout),
    () => {
      const old = driver
      driver = newDriver(settings)
      void old.close().catch(() => undefined)
    },
  )

  async function attempt<T>(work: (talk: Conversation) => Promise<T>): Promise<T> {
    if (closed) throw new Error(`the connections to ${address} are closed`)
    guard.check()
    const leave = await line.enter()
    const talk = conversation(driver, settings)
    try {
      const result = await work(talk)
      guard.succeeded()
      return result
    } catch (error) {
      if (isUnreachable(error)) guard.failed()
      throw error
    } finally {
      void talk.end().finally(leave)
    }
  }

  async function persist<T>(work: (talk: Conversation) => Promise<T>, asked: () => boolean): Promise<T> {
    const until = performance.now() + settings.retryTime
    let unknown = false
    for (let again = 0; ; again += 1) {
      try {
        return await attempt(work)
      } catch (error) {
        unknown ||= asked() && outcomeUnknown(error)
        const wait = Math.min(1_000, 25 * 2 ** again) * (0.75 + Math.random() / 2)
        // Whoever was begun may wait for the circuit; only newcomers are turned away at once.
        const passing = mayPass(error) || (again > 0 && isUnreachable(error))
        if (!passing || performance.now() + wait > until) {
          if (unknown && outcomeUnknown(error))
            throw new StoreUnavailable('silent', { address, outcome: 'unknown' }, { cause: error })
          throw error
        }
        await pause(wait)
      }
    }
  }

  return {
    run: (cypher, parameters) =>
      persist(
        (talk) => talk.run(cypher, parameters),
        () => false,
      ),
    converse: (work) => persist(work, () => false),
    transact(work) {
      let committing = false
      return persist(
        async (talk) => {
          committing = false
          talk.begin()
          try {
            const result = await work(talk)
            await talk.arrived()
            committing = true
            await talk.commit()
            return result
          } catch (error) {
            // What broke it is told; that the server could not be told to roll back as well adds nothing: it does so by itself.
            await talk.rollback().catch(() => undefined)
            throw error
          }
        },
        () => committing,
      )
    },
    async ping() {
      await attempt((talk) => talk.run('RETURN 1 AS here', {}))
    },
    async close() {
      closed = true
      guard.close()
      await driver.close()
    },
  }
}
