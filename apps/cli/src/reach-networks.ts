import type { Language } from '@maillage/network-model'
import type { Holder, NetworkStore } from '@maillage/network-store'
import { answerInProcess, type InProcess } from './ask-in-process.ts'
import { askServer } from './ask-server.ts'
import type { AskNetwork } from './ask.ts'
import { Failure } from './failure.ts'
import { placeOf } from './network-place.ts'
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
  const place = await placeOf(data, language, world)
  const holders = new Map<string, Holder>()
  const stores = new Map<string, NetworkStore>()
  let chosen: readonly string[]
  let inProcess: Promise<InProcess> | undefined
  const close = async () => {
    await (await inProcess)?.dispose()
    for (const store of stores.values()) await store.close()
    await place.close()
  }
  try {
    const all = await place.networks()
    if (all.length === 0) throw new Failure('cli.no-network', { data: place.name }, 3)
    chosen = all.filter((id) => wanted === undefined || id === wanted)
    if (chosen.length === 0) throw new Failure('cli.unknown-network', { found: wanted ?? '', known: all.join(', ') }, 2)
    for (const id of chosen) {
      const holder = await place.holderOf(id)
      if (holder) holders.set(id, holder)
      else stores.set(id, await place.open(id))
    }
    await leaveOutEmpty(stores)
    if (holders.size + stores.size === 0) throw new Failure('cli.no-network', { data: place.name }, 3)
  } catch (error) {
    await close()
    throw error
  }
  return {
    ids: chosen.filter((id) => holders.has(id) || stores.has(id)),
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
