import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { say } from '@maillage/messages'
import { countTies } from '@maillage/network-exchange'
import {
  readBackup,
  StoreUnavailable,
  type BackupProblem,
  type Holder,
  type StoreContents,
} from '@maillage/network-store'
import { operate } from '../ask-server.ts'
import { printJson, type Asked } from '../asked.ts'
import { Failure, type ExitCode } from '../failure.ts'
import { placeOf, type NetworkPlace } from '../network-place.ts'
import { tellProgress } from '../read-path.ts'
import type { World } from '../world.ts'

export interface RestoreOptions {
  readonly replace?: boolean
}

/** What was put back; the same from a running server. */
interface Restored {
  readonly network: string
  readonly revision: number
  readonly actors: number
  readonly ties: number
  readonly changes: number
  /** Name of the file that holds what was there before. */
  readonly kept: string | null
}

/** Puts a backup back, whole and verified, or nothing of it: through the server that holds the network, else here. */
export async function restoreNetwork(
  path: string,
  { replace = false }: RestoreOptions,
  asked: Asked,
  world: World,
): Promise<ExitCode> {
  const { language } = asked
  const file = resolve(world.folder, path)
  world.doing('reading')
  tellProgress(world, say(language, 'cli.reading', { path }))
  const contents = await verified(file, path)
  const id = contents.network.header.id
  if (asked.network !== undefined && asked.network !== id)
    throw new Failure('refusal.other-network', { network: id, expected: asked.network }, 1)
  const place = await placeOf(asked.data, language, world)
  try {
    const holder = await place.holderOf(id)
    world.doing('writing')
    tellProgress(world, say(language, 'cli.writing', { path: id }))
    const restored = holder
      ? await restoreThroughServer(holder, id, file, replace, asked)
      : await restoreHere(place, id, contents, replace)
    world.doing('done')
    if (asked.json) printJson(world, restored)
    else world.out(`${say(language, 'cli.restored', { ...restored, kept: restored.kept ?? 'none' })}\n`)
    return 0
  } finally {
    await place.close()
  }
}

async function verified(file: string, asTyped: string): Promise<StoreContents> {
  try {
    const reading = await readBackup(createReadStream(file, 'utf8') as AsyncIterable<string>)
    if ('contents' in reading) return reading.contents
    throw new Failure('refusal.backup', valuesOf(reading.problem), 1)
  } catch (error) {
    throw error instanceof Failure ? error : Object.assign(error as Error, { path: asTyped })
  }
}

function valuesOf({ kind, line = 0, facts }: BackupProblem) {
  return { found: '–', known: '–', ...facts, kind: kind.replaceAll('-', ''), line }
}

async function restoreHere(
  place: NetworkPlace,
  id: string,
  contents: StoreContents,
  replace: boolean,
): Promise<Restored> {
  if (await holdsSomething(place, id)) {
    if (!place.replaces) throw new Failure('refusal.restore-over-database', { network: id }, 2)
    if (!replace) throw new Failure('refusal.restore-over', { network: id }, 2)
  }
  const restored = await place.restore(id, contents)
  try {
    const kept = await restored.swapIn()
    const { network, revision, changes } = contents
    const counts = { actors: network.actors.length, ties: countTies(network), changes: changes.length }
    return { network: id, revision, ...counts, kept: kept === null ? null : basename(kept) }
  } finally {
    await restored.discard()
  }
}

/** A damaged file holds something too; bringing it back is what a backup is for. */
async function holdsSomething(place: NetworkPlace, id: string): Promise<boolean> {
  if (!(await place.networks()).includes(id)) return false
  try {
    const store = await place.open(id)
    // Closed again, the journal is in the file, and nobody has it open.
    return await store
      .revision()
      .then((revision) => revision > 0)
      .finally(() => store.close())
  } catch (error) {
    if (error instanceof StoreUnavailable && error.kind === 'damaged') return true
    throw error
  }
}

async function restoreThroughServer(
  holder: Holder,
  id: string,
  file: string,
  replace: boolean,
  { language }: Asked,
): Promise<Restored> {
  const question = new URLSearchParams({ network: id, ...(replace ? { replace: 'true' } : {}) })
  const reply = await operate(holder, `restore?${question.toString()}`, language, new Uint8Array(await readFile(file)))
  return JSON.parse(reply.body) as Restored
}
