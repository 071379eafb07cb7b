import { access, constants, mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { NetworkHeader } from '@maillage/network-model'
import { readSeedFolder } from '@maillage/network-exchange'
import { removeHolder, writeHolder, type NetworkStore } from '@maillage/network-store'
import { findSeeds, type Seed } from './find-networks.ts'
import type { NetworkPlace } from './network-place.ts'
import type { OperatorKey } from './operator-key.ts'
import { refuse } from './refusal.ts'
import { refusalOfStore } from './refusal-of-store.ts'

/** A network that this process holds. */
export interface HeldNetwork {
  readonly id: string
  readonly header: NetworkHeader
  readonly store: NetworkStore
  /** Closes the store and takes away the small file that named this process. */
  close(): Promise<void>
}

export interface Places {
  readonly place: NetworkPlace
  /** Folder of the embedded files, and of the small files that name this process. */
  readonly data: string
  /** Folder of the seeds. */
  readonly seeds: string
  /** Only these networks; all when empty. */
  readonly only: readonly string[]
  /** Where this server is reached; told to programs that find the files held. */
  readonly address: string
  /** Written beside the files for whoever may read it there; opens the operator's door. */
  readonly key: OperatorKey
}

/**
 * Opens every network found in its place or the seeds, and fills the empty ones from their seed. Default first.
 * Throws a Refusal that says what to do; the StoreUnavailable of a database that may still come.
 */
export async function openNetworks(places: Places): Promise<HeldNetwork[]> {
  await mustBeWritable(places.data)
  const seeds = await findSeeds(places.seeds)
  const kept = await places.place.networks().catch((error: unknown) => {
    throw refusalOfStore(error, '', places)
  })
  const all = new Set([...seeds.map((seed) => seed.id), ...kept])
  const ids = chosen([...all], places)
  const held: HeldNetwork[] = []
  try {
    for (const id of ids) {
      const seed = seeds.find((one) => one.id === id)
      const network = await openNetwork(id, places, (store) => (seed ? fill(store, seed) : Promise.resolve()))
      if (network) held.push(network)
    }
    if (held.length === 0) throw refuse('refusal.no-network', { data: places.data, seeds: places.seeds }, 3)
  } catch (error) {
    await closeAll(held)
    throw error
  }
  return inOrder(held)
}

/** The default network first, then the real ones, then the invented ones. */
export const inOrder = (held: readonly HeldNetwork[]): HeldNetwork[] =>
  [...held].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1))

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

/** Opens one network and, while it is empty, lets it be filled. Undefined when nothing was ever written to it all the same. */
export async function openNetwork(
  id: string,
  places: Pick<Places, 'place' | 'data' | 'address' | 'key'>,
  fillEmpty: (store: NetworkStore) => Promise<void> = () => Promise.resolve(),
): Promise<HeldNetwork | undefined> {
  let store: NetworkStore | undefined
  try {
    store = await places.place.open(id)
    if ((await store.revision()) === 0) await fillEmpty(store)
    const header = await store.header()
    if (header) return await holding(id, header, store, places)
    await store.close()
    return undefined
  } catch (error) {
    await store?.close()
    throw refusalOfStore(error, id, places)
  }
}

/** Names this process beside the file, so that a command line can ask it instead of opening the file. */
async function holding(
  id: string,
  header: NetworkHeader,
  store: NetworkStore,
  { place, address, key }: Pick<Places, 'place' | 'address' | 'key'>,
): Promise<HeldNetwork> {
  const beside = place.holderOf(id)
  await writeHolder(beside, { pid: process.pid, address: address.replace(/\/$/, ''), operatorKey: key.text })
  const close = async () => {
    await store.close()
    await removeHolder(beside)
  }
  return { id, header, store, close }
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
