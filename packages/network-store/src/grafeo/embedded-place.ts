import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StorePlace } from '../contract/open-store.ts'
import type { Statements } from '../engine-port.ts'
import type { NetworkStore } from '../store-promise.ts'
import { embeddedFile } from './embedded-files.ts'
import { openEmbeddedStore, sharedEngine } from './open-embedded-store.ts'

/** A folder of its own for a test. */
export async function aFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'maillage-store-')))
}

/** A file of its own for a test of the contract. */
export async function embeddedPlace(networkId: string): Promise<StorePlace> {
  const folder = await aFolder()
  const file = embeddedFile(folder, networkId)
  const opened: NetworkStore[] = []
  return {
    networkId,
    async open() {
      const store = await openEmbeddedStore({ file, networkId })
      opened.push(store)
      return store
    },
    async statements(): Promise<Statements> {
      const engine = await sharedEngine(file)
      if (engine === undefined) throw new Error('the store is not open')
      return engine
    },
    async remove() {
      for (const store of opened) await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
