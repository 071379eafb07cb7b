import type { Language } from '@maillage/network-model'
import {
  listEmbeddedNetworks,
  openEmbeddedStore,
  readHolder,
  type Holder,
  type NetworkStore,
} from '@maillage/network-store'
import { answerInProcess, type InProcess } from './ask-in-process.ts'
import { askServer } from './ask-server.ts'
import type { AskNetwork } from './ask.ts'
import { Failure } from './failure.ts'
import type { World } from './world.ts'

/** The networks of a data folder, each asked where it is held: by the server that has it open, else in this process. */
export interface Reached {
  readonly ids: readonly string[]
  /** The server that holds a network, if one does. */
  readonly holders: ReadonlyMap<string, Holder>
  readonly stores: ReadonlyMap<string, NetworkStore>
  readonly ask: AskNetwork
  close(): Promise<void>
}

/** Reaches one network of a data folder, or all of them. Throws a Failure when there is none. */
export async function reachNetworks(
  data: string,
  wanted: string | undefined,
  language: Language,
  world: World,
): Promise<Reached> {
  const all = await listEmbeddedNetworks(data)
  if (all.length === 0) throw new Failure('cli.no-network', { data }, 3)
  const chosen = all.filter(({ networkId }) => wanted === undefined || networkId === wanted)
  const known = all.map(({ networkId }) => networkId).join(', ')
  if (chosen.length === 0) throw new Failure('cli.unknown-network', { found: wanted ?? '', known }, 2)
  const holders = new Map<string, Holder>()
  const stores = new Map<string, NetworkStore>()
  let inProcess: Promise<InProcess> | undefined
  const close = async () => {
    await (await inProcess)?.dispose()
    for (const store of stores.values()) await store.close()
  }
  try {
    for (const { networkId, file } of chosen) {
      const holder = await readHolder(file)
      if (holder) holders.set(networkId, holder)
      else stores.set(networkId, await openEmbeddedStore({ file, networkId, clock: world.clock }))
    }
    await leaveOutEmpty(stores)
    if (holders.size + stores.size === 0) throw new Failure('cli.no-network', { data }, 3)
  } catch (error) {
    await close()
    throw error
  }
  return {
    ids: chosen.map(({ networkId }) => networkId).filter((id) => holders.has(id) || stores.has(id)),
    holders,
    stores,
    ask: (network, document, variables = {}) => {
      const holder = holders.get(network)
      if (holder) return askServer(holder, network, language, document, variables)
      inProcess ??= answerInProcess(stores, language, world.clock, (error) => tellSurprise(error, world))
      return inProcess.then((here) => here.ask(network, document, variables))
    },
    close,
  }
}

/** A file that nothing was ever written to is no network. */
async function leaveOutEmpty(stores: Map<string, NetworkStore>): Promise<void> {
  for (const [id, store] of stores) {
    if ((await store.revision()) > 0) continue
    stores.delete(id)
    await store.close()
  }
}

function tellSurprise(error: unknown, world: World): void {
  if (world.variables['MAILLAGE_LOG'] === 'debug')
    world.err(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`)
}
