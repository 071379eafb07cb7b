import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import { SCHEMA_VERSION } from '../graph/schema-version.ts'
import { StoreUnavailable } from '../store-promise.ts'
import { embeddedFile, listEmbeddedNetworks } from './embedded-files.ts'
import { aFolder } from './embedded-place.ts'
import { openGrafeo } from './grafeo-engine.ts'
import { writeHolder } from './holder.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await aFolder()
  file = embeddedFile(folder, 'contract')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const open = () => openEmbeddedStore({ file, networkId: 'contract' })

async function refusal(): Promise<StoreUnavailable> {
  try {
    await (await open()).close()
  } catch (error) {
    if (error instanceof StoreUnavailable) return error
    throw error
  }
  throw new Error('the store opened')
}

async function written(): Promise<Buffer> {
  const store = await open()
  await store.load(drawnNetwork('contract'), someone(), 'replace')
  await store.close()
  return readFile(file)
}

/** Another process that opens the file and says so. */
async function anotherProcessHolding(path: string): Promise<ChildProcess> {
  const grafeo = createRequire(import.meta.url).resolve('@grafeo-db/js')
  const script = `const db = require(${JSON.stringify(grafeo)}).GrafeoDB.create(${JSON.stringify(path)}); console.log('open'); setInterval(() => db, 1000)`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

describe('a file held by another process', () => {
  test('is told as held, with the process and address when the holder said them', async () => {
    await written()
    const child = await anotherProcessHolding(file)
    try {
      expect(await refusal()).toMatchObject({ kind: 'held', facts: { file } })
      await writeHolder(file, { pid: Number(child.pid), address: 'http://127.0.0.1:4000', operatorKey: 'secret' })
      const { facts } = await refusal()
      expect(facts).toStrictEqual({ file, process: Number(child.pid), address: 'http://127.0.0.1:4000' })
    } finally {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    // Killed, it holds nothing any more, and its word beside the file is not believed.
    const store = await open()
    expect(await store.revision()).toBe(1)
    await store.close()
  })
})

describe('one process, one file, several stores', () => {
  test('share one engine, which is closed with the last of them', async () => {
    const [first, second] = await Promise.all([open(), open()])
    await first.load(drawnNetwork('contract'), someone(), 'replace')
    await first.close()
    await first.close()
    expect(await second.revision()).toBe(1)
    const closing = second.close()
    const third = await open()
    await closing
    expect(await third.revision()).toBe(1)
    await third.close()
    const child = await anotherProcessHolding(file)
    child.kill('SIGKILL')
    await once(child, 'exit')
  })

  test('closing waits for what is under way', async () => {
    const store = await open()
    const load = store.load(drawnNetwork('contract'), someone(), 'replace')
    await store.close()
    expect((await load).change.revision).toBe(1)
    await expect(store.revision()).rejects.toThrow('closed')
    await expect(store.ping()).rejects.toMatchObject({ name: 'StoreUnavailable', kind: 'unreachable' })
  })
})

describe('a folder that cannot be written', () => {
  test.each(['a-file/below', 'a-file'])('is told as unwritable: %s', async (where) => {
    await writeFile(join(folder, 'a-file'), 'no folder')
    file = embeddedFile(join(folder, where), 'contract')
    expect(await refusal()).toMatchObject({ kind: 'unwritable', facts: { file } })
  })

  test('/proc takes no file, whoever asks', async () => {
    file = '/proc/contract.grafeo'
    expect((await refusal()).kind).toBe('unwritable')
  })
})

describe('a damaged file', () => {
  test('a folder in its place', async () => {
    await mkdir(file)
    expect(await refusal()).toMatchObject({ kind: 'damaged', facts: { file } })
  })

  test('is never read as something else: 40 single signs turned, one at a time', async () => {
    const good = await written()
    let found = 0
    for (let place = 0; place < 40; place += 1) {
      const bad = Buffer.from(good)
      const at = Math.floor((good.length * (place + 0.5)) / 40)
      bad[at] = (bad[at] ?? 0) ^ 0x41
      await writeFile(file, bad)
      // A sign in a part of the file that is not in use changes nothing that is read.
      try {
        const store = await open()
        expect((await store.wholeNetwork()).network).toStrictEqual(drawnNetwork('contract'))
        await store.close()
      } catch (error) {
        expect(error).toMatchObject({ name: 'StoreUnavailable', kind: 'damaged', facts: { file } })
        found += 1
      }
    }
    expect(found).toBeGreaterThan(0)
  })

  test('cut short, emptied or filled with something else', async () => {
    const good = await written()
    const noise = Buffer.from(Array.from({ length: 40_000 }, (_, index) => (index * index * 7 + index) % 256))
    for (const bad of [
      good.subarray(0, good.length >> 1),
      good.subarray(0, 10),
      Buffer.alloc(0),
      noise,
      Buffer.from('bonjour\n'.repeat(500)),
    ]) {
      await writeFile(file, bad)
      expect(await refusal()).toMatchObject({ kind: 'damaged', facts: { file } })
    }
  })

  test('its journal damaged, or the journal of another file', async () => {
    await written()
    await mkdir(`${file}.wal`)
    await writeFile(join(`${file}.wal`, 'wal_00000000000000000000.log'), 'no journal'.repeat(100))
    expect(await refusal()).toMatchObject({ kind: 'damaged', facts: { file } })
  })
})

describe('a file of a newer release', () => {
  test('is refused with both numbers, and left alone', async () => {
    await written()
    const db = openGrafeo(file)
    await db.executeCypher('MATCH (schema:Schema) SET schema.version = $version', { version: SCHEMA_VERSION + 1 })
    db.close()
    expect(await refusal()).toMatchObject({
      kind: 'newer-schema',
      facts: { file, found: SCHEMA_VERSION + 1, known: SCHEMA_VERSION },
    })
  })
})

describe('the networks of a folder', () => {
  test('are its files by name; what is no network is passed over', async () => {
    await written()
    await (await openEmbeddedStore({ file: embeddedFile(folder, 'another'), networkId: 'another' })).close()
    await writeFile(join(folder, 'contract.grafeo.holder.json'), '{}')
    await mkdir(join(folder, 'third.grafeo'))
    expect(await listEmbeddedNetworks(folder)).toStrictEqual([
      { networkId: 'another', file: embeddedFile(folder, 'another') },
      { networkId: 'contract', file },
    ])
    expect(await listEmbeddedNetworks(join(folder, 'nowhere'))).toStrictEqual([])
  })
})
