import { constants } from 'node:fs'
import { access, mkdir, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Clock } from '@maillage/network-model'
import type { Engine } from '../engine-port.ts'
import { ask } from '../question.ts'
import { readErased } from '../questions/erased.ts'
import { readRevision } from '../questions/read-revision.ts'
import { storeOnEngine } from '../store-on-engine.ts'
import { StoreUnavailable, type NetworkStore, type Written } from '../store-promise.ts'
import { grafeoEngine, openGrafeo } from './grafeo-engine.ts'
import { faultOfOpening } from './grafeo-faults.ts'
import { LastRevision, markOf } from './last-revision.ts'
import { setUpSchema } from './set-up-schema.ts'
import { writeFileAnew } from './write-file-anew.ts'

export interface EmbeddedStoreOptions {
  /** Path of the file; its folder is made when it is missing. See `embeddedFile`. */
  readonly file: string
  readonly networkId: string
  readonly clock?: Clock
}

interface Shared {
  readonly engine: Promise<Engine>
  readonly last: LastRevision
  users: number
  /** Set while the last user's close is under way: the lock is still held. */
  closing?: Promise<void>
}

/** On `globalThis`, because a development server loads this module twice and the file can be opened once. */
const everywhere: typeof globalThis & { maillageEmbeddedStores?: Map<string, Shared> } = globalThis
const shared = (everywhere.maillageEmbeddedStores ??= new Map<string, Shared>())

/** The path under which a file is known whatever links lead to it; makes the folder. */
async function writableFile(file: string): Promise<string> {
  const refused = (facts: Readonly<Record<string, string>>) => (error: unknown) => {
    throw new StoreUnavailable('unwritable', { ...facts, reason: (error as Error).message }, { cause: error })
  }
  const folder = await writableFolder(dirname(file)).catch(refused({ file, folder: dirname(file) }))
  const path = join(folder, basename(file))
  // What an earlier process of another user left is as much in the way as the file itself.
  for (const one of [path, markOf(path)])
    await access(one, constants.R_OK | constants.W_OK)
      .catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      })
      .catch(refused({ file: one }))
  return path
}

async function writableFolder(wanted: string): Promise<string> {
  await mkdir(wanted, { recursive: true })
  const folder = await realpath(wanted)
  await access(folder, constants.W_OK | constants.X_OK)
  return folder
}

/** Closes the engine; if something was erased, the file is written anew, so that it holds nothing of it any more. */
async function closeSwept(engine: Engine, file: string): Promise<void> {
  const erased = await ask(engine, readErased, {}).catch(() => false)
  await engine.close()
  // Held by another process by now, or no room: the sign stays in the file, and the next opening tries again.
  if (erased) await writeFileAnew(file).catch(() => undefined)
}

async function openEngine(
  file: string,
  network: string,
  last: LastRevision,
  clock: Clock,
  swept = false,
): Promise<Engine> {
  let engine: Engine
  try {
    engine = grafeoEngine(openGrafeo(file), file)
  } catch (error) {
    throw await faultOfOpening(file, error)
  }
  try {
    await setUpSchema(engine, file, clock())
    await mustHoldWhatWasAcknowledged(engine, file, network, last)
    if (swept || !(await ask(engine, readErased, {}))) return engine
  } catch (error) {
    await engine.close()
    throw error
  }
  // Killed after an erasure, before it could be closed.
  await closeSwept(engine, file)
  return openEngine(file, network, last, clock, true)
}

async function mustHoldWhatWasAcknowledged(
  engine: Engine,
  file: string,
  network: string,
  last: LastRevision,
): Promise<void> {
  const expected = await last.left()
  const found = await ask(engine, readRevision, { network })
  if (found < expected) throw new StoreUnavailable('damaged', { file, reason: 'journal cut', found, expected })
  // Said again before anything is written: a second crash must not forget the first.
  if (expected > 0) await last.reached(found)
}

/** The same store, which remembers beside its file how far it got before it says that something is written. */
function remembering(store: NetworkStore, last: LastRevision): NetworkStore {
  const remembered = async (writing: Promise<Written>): Promise<Written> => {
    const written = await writing
    await last.reached(written.change.revision)
    return written
  }
  return {
    ...store,
    load: (...words) => remembered(store.load(...words)),
    write: (...words) => remembered(store.write(...words)),
    undo: (...words) => remembered(store.undo(...words)),
    async restore(contents) {
      await store.restore(contents)
      await last.reached(contents.revision)
    },
  }
}

/**
 * Opens the file of one network, or makes it. Opened twice in one process, it is the same engine behind both;
 * it is closed when the last of them is. Throws StoreUnavailable: `held` { file, process?, address? } when another
 * process has it, `unwritable` { file, folder?, reason }, `damaged` { file, reason } or, when acknowledged writes are
 * missing, { file, reason, found, expected } (revisions), `newer-schema` { file, found, known }.
 */
export async function openEmbeddedStore({
  file,
  networkId,
  clock = () => new Date(),
}: EmbeddedStoreOptions): Promise<NetworkStore> {
  const path = await writableFile(file)
  let entry = shared.get(path)
  while (entry?.closing !== undefined) {
    await entry.closing
    entry = shared.get(path)
  }
  if (entry === undefined) {
    const last = new LastRevision(path)
    entry = { engine: openEngine(path, networkId, last, clock), last, users: 0 }
    shared.set(path, entry)
  }
  const mine = entry
  mine.users += 1
  let open = true
  const release = async (): Promise<void> => {
    if (!open) return
    open = false
    mine.users -= 1
    if (mine.users > 0) return
    mine.closing = mine.engine
      .then((engine) => closeSwept(engine, path))
      .then(() => mine.last.settled())
      .finally(() => void shared.delete(path))
    await mine.closing
  }
  try {
    return remembering(storeOnEngine({ ...(await mine.engine), close: release }, networkId), mine.last)
  } catch (error) {
    if (shared.get(path) === mine) shared.delete(path)
    await mine.last.letGo()
    throw error
  }
}

/** The engine behind an open file, below the promise: for tests that look at the graph itself. */
export function sharedEngine(path: string): Promise<Engine> | undefined {
  return shared.get(path)?.engine
}
