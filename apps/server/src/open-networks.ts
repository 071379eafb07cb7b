import { randomBytes } from 'node:crypto'
import { access, constants, mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { NetworkHeader } from '@maillage/network-model'
import { readSeedFolder } from '@maillage/network-exchange'
import {
  embeddedFile,
  listEmbeddedNetworks,
  openEmbeddedStore,
  removeHolder,
  StoreUnavailable,
  writeHolder,
  type NetworkStore,
} from '@maillage/network-store'
import { findSeeds, type Seed } from './find-networks.ts'
import { refuse, type Refusal } from './refusal.ts'

/** A network that this process holds. */
export interface HeldNetwork {
  readonly id: string
  readonly header: NetworkHeader
  readonly store: NetworkStore
  /** Written beside the file for whoever may read it there; opens the operator's door. */
  readonly operatorKey: string
  /** Closes the store and takes away the small file that named this process. */
  close(): Promise<void>
}

export interface Places {
  /** Folder of the embedded files. */
  readonly data: string
  /** Folder of the seeds. */
  readonly seeds: string
  /** Only these networks; all when empty. */
  readonly only: readonly string[]
  /** Where this server is reached; told to programs that find the files held. */
  readonly address: string
}

/** Opens every network found in the data or the seeds, and fills the empty ones from their seed. Default first. */
export async function openNetworks(places: Places): Promise<HeldNetwork[]> {
  await mustBeWritable(places.data)
  const seeds = await findSeeds(places.seeds)
  const kept = await listEmbeddedNetworks(places.data)
  const all = new Set([...seeds.map((seed) => seed.id), ...kept.map((file) => file.networkId)])
  const ids = chosen([...all], places)
  const held: HeldNetwork[] = []
  try {
    for (const id of ids) {
      const network = await openOne(
        id,
        seeds.find((seed) => seed.id === id),
        places,
      )
      if (network) held.push(network)
    }
    if (held.length === 0) throw refuse('refusal.no-network', { data: places.data, seeds: places.seeds }, 3)
  } catch (error) {
    await closeAll(held)
    throw error
  }
  return held.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** The default network first, then the real ones, then the invented ones. */
const rank = ({ header }: HeldNetwork) => (header.default ? 0 : header.fictional ? 2 : 1)

export async function closeAll(networks: readonly HeldNetwork[]): Promise<void> {
  const outcomes = await Promise.allSettled(networks.map((network) => network.close()))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}

function chosen(all: readonly string[], { only }: Places): readonly string[] {
  const unknown = only.filter((id) => !all.includes(id))
  if (unknown.length > 0)
    throw refuse('refusal.unknown-network', { found: unknown.join(', '), known: all.join(', ') || '–' }, 2)
  return only.length === 0 ? all : all.filter((id) => only.includes(id))
}

async function mustBeWritable(folder: string): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw refuse('refusal.data-unwritable', { folder }, 3, cause)
  }
}

/** Step by step: the recursive form of Node never ends where the system refuses a folder by denying its parent. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

async function openOne(id: string, seed: Seed | undefined, places: Places): Promise<HeldNetwork | undefined> {
  const file = embeddedFile(places.data, id)
  let store: NetworkStore | undefined
  try {
    store = await openEmbeddedStore({ file, networkId: id })
    if (seed && (await store.revision()) === 0) await fill(store, seed)
    const header = await store.header()
    if (header) return await holding(id, header, store, file, places.address)
    // A file that nothing was ever written to, and no seed to fill it from, is no network.
    await store.close()
    return undefined
  } catch (error) {
    await store?.close()
    throw error instanceof StoreUnavailable ? refusalOfStore(error, id, file, places.data) : error
  }
}

/** Names this process beside the file, so that a command line can ask it instead of opening the file. */
async function holding(
  id: string,
  header: NetworkHeader,
  store: NetworkStore,
  file: string,
  address: string,
): Promise<HeldNetwork> {
  const operatorKey = randomBytes(32).toString('hex')
  await writeHolder(file, { pid: process.pid, address: address.replace(/\/$/, ''), operatorKey })
  const close = async () => {
    await store.close()
    await removeHolder(file)
  }
  return { id, header, store, operatorKey, close }
}

async function fill(store: NetworkStore, seed: Seed): Promise<void> {
  const reading = await readSeedFolder(seed.folder)
  if (!reading.network) throw refuse('refusal.seed-problems', { folder: seed.folder, count: reading.problemCount }, 1)
  const { id } = reading.network.header
  if (id !== seed.id) throw refuse('refusal.seed-id', { folder: seed.folder, id }, 1)
  const authorship = {
    author: 'maillage',
    mutationId: `seed-${seed.id}`,
    reason: `graph-seeds/${basename(seed.folder)}`,
    at: new Date(),
  }
  await store.load(reading.network, authorship, 'replace')
}

function refusalOfStore(error: StoreUnavailable, network: string, file: string, folder: string): Refusal {
  switch (error.kind) {
    case 'held': {
      const { process: holder = 'none', address = 'none' } = error.facts
      return refuse('refusal.store-held', { network, process: String(holder), address }, 3, error)
    }
    case 'damaged':
      return refuse('refusal.store-damaged', { file }, 3, error)
    case 'newer-schema':
      return refuse('refusal.store-newer', { file }, 3, error)
    case 'unwritable':
      return refuse('refusal.data-unwritable', { folder }, 3, error)
    case 'unreachable':
    case 'silent':
    case 'busy':
      return refuse('refusal.store-unreachable', { network, file }, 3, error)
  }
}
