import { join } from 'node:path'
import type { Clock } from '@maillage/network-model'
import {
  embeddedFile,
  listEmbeddedNetworks,
  openEmbeddedStore,
  restoreBeside,
  type Neo4jSettings,
  type NetworkStore,
  type RestoredFile,
  type StoreContents,
} from '@maillage/network-store'
import type { Log } from './log.ts'

/** Where the networks of a server live: in files of a folder, or all of them in one Neo4j. */
export interface NetworkPlace {
  readonly engine: 'embedded' | 'neo4j'
  /** The networks that were ever written here. Throws StoreUnavailable. */
  networks(): Promise<readonly string[]>
  open(id: string): Promise<NetworkStore>
  /** Beside which file this process says that it holds a network. */
  holderOf(id: string): string
  /**
   * Brings back what a backup holds. In a folder: into a new file, to be swapped in when nobody has the former one open.
   * In a database: at once, and only where the network is empty (WriteRefused `not-empty`).
   */
  restore(id: string, contents: StoreContents): Promise<RestoredFile>
  /** After every store of it. */
  close(): Promise<void>
}

export function embeddedPlace(folder: string, clock: Clock): NetworkPlace {
  return {
    engine: 'embedded',
    networks: async () => (await listEmbeddedNetworks(folder)).map(({ networkId }) => networkId),
    open: (networkId) => openEmbeddedStore({ file: embeddedFile(folder, networkId), networkId, clock }),
    holderOf: (id) => embeddedFile(folder, id),
    restore: (id, contents) => restoreBeside(embeddedFile(folder, id), id, contents, clock),
    close: () => Promise.resolve(),
  }
}

/** Connects to nothing yet: the database may come later. The driver is loaded only where it is used. */
export async function neo4jPlace(settings: Neo4jSettings, folder: string, clock: Clock): Promise<NetworkPlace> {
  const { openNeo4j } = await import('@maillage/network-store/neo4j')
  const server = openNeo4j({ ...settings, clock })
  return {
    engine: 'neo4j',
    networks: () => server.networks(),
    open: (id) => server.openStore(id),
    holderOf: () => join(folder, 'neo4j'),
    async restore(id, contents) {
      const store = await server.openStore(id)
      try {
        await store.restore(contents)
      } finally {
        await store.close()
      }
      return { swapIn: () => Promise.resolve(null), discard: () => Promise.resolve() }
    },
    close: () => server.close(),
  }
}

/** Once, for whoever wonders where their networks are: with a database the files of the folder are not read. */
export async function tellFilesLeftAlone(folder: string, log: Log): Promise<void> {
  const files = await listEmbeddedNetworks(folder)
  if (files.length > 0)
    log.warn({ files: files.length }, 'networks live in Neo4j now; the embedded files are left alone')
}
