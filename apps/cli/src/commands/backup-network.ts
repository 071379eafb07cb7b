import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { say } from '@maillage/messages'
import { readBackup, writeBackup, type BackupManifest, type StoreContents } from '@maillage/network-store'
import { streamFromServer } from '../ask-server.ts'
import { printJson, type Asked } from '../asked.ts'
import { Failure, type ExitCode } from '../failure.ts'
import { reachNetworks, type Reached } from '../reach-networks.ts'
import { tellProgress } from '../read-path.ts'
import { whichNetwork } from '../which-network.ts'
import type { World } from '../world.ts'

export interface BackupOptions {
  readonly out: string
}

const TOGETHER = 256 * 1024

/**
 * Writes everything a network holds, its history and personal contacts included, as one text; while a server serves it,
 * too. The file appears under its name only when all of it is on disk and was read back whole.
 */
export async function backupNetwork({ out }: BackupOptions, asked: Asked, world: World): Promise<ExitCode> {
  const { language } = asked
  const reached = await reachNetworks(asked.data, asked.network, language, world)
  try {
    const id = await whichNetwork(reached)
    world.doing('writing')
    tellProgress(world, say(language, 'cli.writing', { path: out }))
    const manifest = await writeWhole(resolve(world.folder, out), out, await pieces(id, reached, asked))
    world.doing('done')
    const { revision, changes, rows } = manifest
    const counts = { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), actors: rows.actors, changes }
    if (asked.json) printJson(world, { file: out, network: id, revision, ...counts })
    else world.out(`${say(language, 'cli.backed-up', { file: out, network: id, revision, ...counts })}\n`)
    return 0
  } finally {
    await reached.close()
  }
}

async function pieces(
  id: string,
  { stores, holders }: Reached,
  { language }: Asked,
): Promise<AsyncIterable<string | Uint8Array>> {
  const store = stores.get(id)
  if (store) return textOf(await store.contents())
  const holder = holders.get(id)
  if (!holder) throw new Failure('cli.unknown-network', { found: id, known: [...stores.keys()].join(', ') }, 2)
  return streamFromServer(holder, `/operator/backup?network=${id}`, language)
}

async function* textOf(contents: StoreContents): AsyncGenerator<string> {
  let waiting = ''
  for (const line of writeBackup(contents)) {
    waiting += line
    if (waiting.length < TOGETHER) continue
    yield waiting
    waiting = ''
  }
  yield waiting
}

async function writeWhole(
  target: string,
  asTyped: string,
  text: AsyncIterable<string | Uint8Array>,
): Promise<BackupManifest> {
  const beside = join(dirname(target), `.${randomUUID()}.writing`)
  try {
    // Personal contacts are in it: for its owner alone.
    const file = await open(beside, 'wx', 0o600)
    try {
      for await (const piece of text) await file.writeFile(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    const reading = await readBackup(createReadStream(beside, 'utf8') as AsyncIterable<string>)
    if ('problem' in reading) throw new Failure('cli.backup-incomplete', { file: asTyped }, 3)
    await rename(beside, target)
    return reading.manifest
  } catch (error) {
    await rm(beside, { force: true })
    throw error instanceof Failure ? error : Object.assign(error as Error, { path: asTyped, dest: undefined })
  }
}
