import { join } from 'node:path'
import type { Language } from '@maillage/network-model'
import {
  embeddedFile,
  listEmbeddedNetworks,
  openEmbeddedStore,
  readHolder,
  readNeo4jVariables,
  restoreBeside,
  StoreUnavailable,
  type Holder,
  type NetworkStore,
  type RestoredFile,
  type StoreContents,
} from '@maillage/network-store'
import { askServer } from './ask-server.ts'
import { Failure } from './failure.ts'
import type { World } from './world.ts'

/** Where the networks of a command live. */
export interface NetworkPlace {
  /** What to call it in a sentence: the folder, or the address of the database. */
  readonly name: string
  /** False in a database, where nothing is replaced. */
  readonly replaces: boolean
  networks(): Promise<readonly string[]>
  /** The running server that is asked instead. */
  holderOf(id: string): Promise<Holder | null>
  open(id: string): Promise<NetworkStore>
  /** See `restoreBeside`; in a database at once, and only where the network is empty. */
  restore(id: string, contents: StoreContents): Promise<RestoredFile>
  close(): Promise<void>
}

/**
 * The database that the variables name; else the one that a server on this folder serves, through that server; else the
 * files of the folder. Throws a Failure when the variables contradict each other.
 */
export async function placeOf(data: string, language: Language, world: World): Promise<NetworkPlace> {
  const { settings, problems } = readNeo4jVariables(world.variables)
  const [problem] = problems
  if (problem) throw new Failure(`refusal.neo4j-${problem.kind}`, problem.facts, 2)
  if (settings) {
    const { openNeo4j } = await import('@maillage/network-store/neo4j')
    const server = openNeo4j({ ...settings, clock: world.clock })
    return {
      name: new URL(settings.uri).host,
      replaces: false,
      networks: () => server.networks(),
      holderOf: () => Promise.resolve(null),
      open: (id) => server.openStore(id),
      async restore(id, contents) {
        const store = await server.openStore(id)
        await store.restore(contents).finally(() => store.close())
        return { swapIn: () => Promise.resolve(null), discard: () => Promise.resolve() }
      },
      close: () => server.close(),
    }
  }
  const holder = await readHolder(join(data, 'neo4j'))
  return holder ? servedPlace(holder, language) : filesIn(data, world)
}

function servedPlace(holder: Holder, language: Language): NetworkPlace {
  const elsewhere = () =>
    Promise.reject(new StoreUnavailable('held', { file: '', process: holder.pid, address: holder.address }))
  return {
    name: holder.address,
    replaces: false,
    async networks() {
      const { data } = await askServer(holder, null, language, '{ networks { id } }', {})
      return ((data?.['networks'] ?? []) as readonly { readonly id: string }[]).map(({ id }) => id)
    },
    holderOf: () => Promise.resolve(holder),
    open: elsewhere,
    restore: elsewhere,
    close: () => Promise.resolve(),
  }
}

function filesIn(data: string, world: World): NetworkPlace {
  const { clock } = world
  return {
    name: data,
    replaces: true,
    networks: async () => (await listEmbeddedNetworks(data)).map(({ networkId }) => networkId),
    holderOf: (id) => readHolder(embeddedFile(data, id)),
    open: (networkId) => openEmbeddedStore({ file: embeddedFile(data, networkId), networkId, clock }),
    restore: (id, contents) => restoreBeside(embeddedFile(data, id), id, contents, clock),
    close: () => Promise.resolve(),
  }
}
