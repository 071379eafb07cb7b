import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { embeddedPlace } from './network-place.ts'
import { closeAll, openNetworks, type HeldNetwork } from './open-networks.ts'
import { OperatorKey } from './operator-key.ts'

let place = ''
let opened: HeldNetwork[] = []

const open = async (only: readonly string[] = [], address = 'http://127.0.0.1:4100/') => {
  const data = join(place, 'data')
  const where = { place: embeddedPlace(data, () => new Date()), data, seeds: join(place, 'seeds') }
  opened = await openNetworks({ ...where, only, address, key: new OperatorKey() })
  return opened
}

const close = async () => {
  await closeAll(opened)
  opened = []
}

async function seed(id: string, header: object = {}, actors = 'id,name,kind\nshelter,Abri,service\n'): Promise<void> {
  const folder = join(place, 'seeds', id)
  await mkdir(folder, { recursive: true })
  const whole = { id, name: { fr: id }, languages: ['fr'], collection: 'survey', ...header }
  await writeFile(join(folder, 'network.json'), JSON.stringify(whole))
  await writeFile(join(folder, 'actors.csv'), actors)
}

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'networks-'))
})

afterEach(async () => {
  await close()
  await rm(place, { recursive: true, force: true })
})

describe('networks are opened', () => {
  test('every seed fills an empty store once, the default one stands first, invented ones last', async () => {
    await seed('a-bassin', { fictional: true })
    await seed('b-province')
    await seed('c-country', { default: true })
    expect((await open()).map((network) => network.id)).toEqual(['c-country', 'b-province', 'a-bassin'])
    expect((await opened[0]?.store.actors({}, { first: 10, after: null }))?.rows.map((actor) => actor.id)).toEqual([
      'shelter',
    ])
    await close()
    await open()
    expect(await Promise.all(opened.map((network) => network.store.revision()))).toEqual([1, 1, 1])
  })

  test('a network is kept without its seed, and only the asked ones are opened', async () => {
    await seed('north')
    await seed('south')
    await open()
    await close()
    await rm(join(place, 'seeds'), { recursive: true })
    expect((await open(['south'])).map((network) => network.id)).toEqual(['south'])
  })

  test('a small file beside the store names this process, and goes with it', async () => {
    await seed('north')
    await open()
    const holder = join(place, 'data', 'north.grafeo.holder.json')
    expect(JSON.parse(await readFile(holder, 'utf8'))).toMatchObject({
      pid: process.pid,
      address: 'http://127.0.0.1:4100',
    })
    await close()
    expect(existsSync(holder)).toBe(false)
  })
})

describe('networks that cannot be opened are refused with what to do', () => {
  test('a seed with a problem', async () => {
    await seed('north', {}, 'id,name,kind\nshelter,Abri,servise\n')
    await expect(open()).rejects.toMatchObject({
      exitCode: 1,
      sentences: [{ key: 'refusal.seed-problems', values: { count: 1 } }],
    })
  })

  test('a folder that bears another name than its network', async () => {
    await seed('north', { id: 'south' })
    await expect(open()).rejects.toMatchObject({
      exitCode: 1,
      sentences: [{ key: 'refusal.seed-id', values: { id: 'south' } }],
    })
  })

  test('a network that nobody has', async () => {
    await seed('north')
    const refused = {
      exitCode: 2,
      sentences: [{ key: 'refusal.unknown-network', values: { found: 'west', known: 'north' } }],
    }
    await expect(open(['west'])).rejects.toMatchObject(refused)
  })

  test('no network at all', async () => {
    await expect(open()).rejects.toMatchObject({ exitCode: 3, sentences: [{ key: 'refusal.no-network' }] })
  })

  test('a place that is no folder', async () => {
    await seed('north')
    await writeFile(join(place, 'data'), 'a file')
    await expect(open()).rejects.toMatchObject({ exitCode: 3, sentences: [{ key: 'refusal.data-unwritable' }] })
  })

  test('a damaged file; the other networks are closed again', async () => {
    await seed('a-sound')
    await seed('b-damaged')
    await mkdir(join(place, 'data'))
    const file = join(place, 'data', 'b-damaged.grafeo')
    await writeFile(file, Buffer.alloc(50_000, 'not a store '))
    await expect(open()).rejects.toMatchObject({
      exitCode: 3,
      sentences: [{ key: 'refusal.store-damaged', values: { file } }],
    })
    expect(existsSync(join(place, 'data', 'a-sound.grafeo.holder.json'))).toBe(false)
  })
})
