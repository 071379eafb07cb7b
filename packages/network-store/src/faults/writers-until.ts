import { StoreUnavailable, type NetworkStore } from '../store-promise.ts'
import type { Acknowledged } from './history.ts'
import { by, newcomer } from './races.ts'

export interface WritersUntil {
  readonly acknowledged: Acknowledged
  /** How often the store said that it was not there, by kind. */
  readonly unavailable: Readonly<Record<string, number>>
  /** The longest that any single answer took, in milliseconds. */
  readonly slowest: number
}

/**
 * Clients that write newcomers one after another until they are told to stop, and send what was not acknowledged again
 * under the same mutation id until it is. Anything but StoreUnavailable is thrown.
 */
export async function writersUntil(
  store: NetworkStore,
  network: string,
  round: number,
  clients: number,
  isOver: () => boolean,
  acknowledged: Map<string, number> = new Map(),
): Promise<WritersUntil> {
  const unavailable: Record<string, number> = {}
  let slowest = 0
  async function oneAnswer(name: string): Promise<number | null> {
    const began = performance.now()
    try {
      return (await store.write(newcomer(network, name), by(name))).change.revision
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      unavailable[error.kind] = (unavailable[error.kind] ?? 0) + 1
      return null
    } finally {
      slowest = Math.max(slowest, performance.now() - began)
    }
  }
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let number = 0; number === 0 || !isOver(); number += 1) {
        const name = `new-${round}-${client}-${number}`
        for (let revision = await oneAnswer(name); ; revision = await oneAnswer(name)) {
          if (revision !== null) {
            acknowledged.set(name, revision)
            break
          }
          await new Promise((resolve) => setTimeout(resolve, 100))
        }
      }
    }),
  )
  return { acknowledged, unavailable, slowest }
}
