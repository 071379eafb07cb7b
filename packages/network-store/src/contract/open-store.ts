import { expect } from 'vitest'
import type { Statements } from '../engine-port.ts'
import type { Authorship, NetworkStore } from '../store-promise.ts'

/** One empty place for one network, opened as often as a test likes. */
export interface StorePlace {
  readonly networkId: string
  /** Opens the store; after a close it is the same data again. */
  open(): Promise<NetworkStore>
  /** Speaks to the same data below the promise, for what a promise does not tell; the store must be open. */
  statements(): Promise<Statements>
  /** Closes whatever is open and takes the place away. */
  remove(): Promise<void>
}

/** How an engine gives a test its own place. */
export type MakePlace = (networkId: string) => Promise<StorePlace>

let count = 0

/** A fresh authorship: every call is another request. */
export function someone(mutationId = `mutation-${String((count += 1))}`): Authorship {
  return { author: 'atelier', mutationId, reason: 'contract', at: new Date('2026-11-22T10:00:00Z') }
}

/** Gives a test a place and takes it away, whatever happens. */
export async function inPlace(
  make: MakePlace,
  work: (store: NetworkStore, place: StorePlace) => Promise<void>,
): Promise<void> {
  const place = await make('contract')
  try {
    const store = await place.open()
    expect(await store.revision()).toBe(0)
    await work(store, place)
  } finally {
    await place.remove()
  }
}
