import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readBackup } from '../backup/read-backup.ts'
import { writeBackup } from '../backup/write-backup.ts'
import { drawnNetwork } from '../contract/drawn-networks.ts'
import { someone } from '../contract/open-store.ts'
import { StoreUnavailable } from '../store-promise.ts'
import { embeddedFile } from './embedded-files.ts'
import { aFolder } from './embedded-place.ts'
import { openEmbeddedStore } from './open-embedded-store.ts'

const PLACES = 100
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

/** Places in a text of some length, the same for the same seed. */
function* places(length: number): Generator<{ readonly at: number; readonly bit: number }> {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  for (let place = 0; place < PLACES; place += 1) yield { at: next(length), bit: 1 << next(8) }
}

let folder: string
let good: string
beforeEach(async () => {
  folder = await aFolder()
  good = embeddedFile(join(folder, 'good'), 'contract')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const openIn = (file: string) => openEmbeddedStore({ file, networkId: 'contract' })

/** Two changes, so that the second could be lost without a trace. */
async function written(): Promise<{ readonly text: string; close(): Promise<void> }> {
  const store = await openIn(good)
  const network = drawnNetwork('contract')
  await store.load(network, someone(), 'replace')
  await store.load({ ...network, header: { ...network.header, licence: 'CC-BY-4.0' } }, someone(), 'merge')
  return { text: [...writeBackup(await store.contents())].join(''), close: () => store.close() }
}

/** `damaged`, or everything that is read; whatever else is thrown is a failure. */
async function readingOf(file: string): Promise<string> {
  try {
    const store = await openIn(file)
    try {
      return [...writeBackup(await store.contents())].join('')
    } finally {
      await store.close()
    }
  } catch (error) {
    if (error instanceof StoreUnavailable && error.kind === 'damaged') return 'damaged'
    throw error
  }
}

/** Turns one bit after another of one file of a copy; tells how often it was found out. */
async function turned(copied: string, which: string, text: string): Promise<number> {
  const whole = await readFile(join(copied, which))
  let found = 0
  for (const { at, bit } of places(whole.length)) {
    const trial = join(folder, 'trial')
    await cp(copied, trial, { recursive: true })
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ bit
    await writeFile(join(trial, which), bytes)
    const reading = await readingOf(embeddedFile(trial, 'contract'))
    if (reading === 'damaged') found += 1
    else expect(reading === text, `seed ${String(seed)}, byte ${String(at)} of ${which}`).toBe(true)
    await rm(trial, { recursive: true })
  }
  return found
}

describe(`one bit turned at ${String(PLACES)} places (seed ${String(seed)})`, () => {
  test('of a closed file: damaged, or the very same network with its history', async () => {
    const { text, close } = await written()
    await close()
    expect(await turned(join(folder, 'good'), 'contract.grafeo', text)).toBeGreaterThan(0)
  })

  test('of a journal after a crash: damaged, never an earlier state', async () => {
    const { text, close } = await written()
    // As a killed process leaves it: the file and its journal, nothing folded in.
    const crashed = join(folder, 'crashed')
    await cp(join(folder, 'good'), crashed, { recursive: true })
    await close()
    const journals = await readdir(join(crashed, 'contract.grafeo.wal'))
    const sizes = await Promise.all(
      journals.map(async (name) => (await stat(join(crashed, 'contract.grafeo.wal', name))).size),
    )
    const largest = journals[sizes.indexOf(Math.max(...sizes))] ?? ''
    // Every sign of the journal is needed, and what was acknowledged is known beside it.
    expect(await turned(crashed, join('contract.grafeo.wal', largest), text)).toBe(PLACES)
    expect(await turned(crashed, 'contract.grafeo.revision', text)).toBe(0)
  })

  test('of a backup: refused every time', async () => {
    const { text, close } = await written()
    await close()
    const bytes = Buffer.from(text)
    for (const { at, bit } of places(bytes.length)) {
      const bad = Buffer.from(bytes)
      bad[at] = (bad[at] ?? 0) ^ bit
      expect(await readBackup([bad.toString('utf8')]), `seed ${String(seed)}, byte ${String(at)}`).toHaveProperty(
        'problem.kind',
      )
    }
  })
})
