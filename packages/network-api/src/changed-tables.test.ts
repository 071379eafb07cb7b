import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TABLE_NAMES, type TableName } from '@maillage/network-model'
import { openEmbeddedStore, WriteRefused, type Edit, type NetworkStore } from '@maillage/network-store'
import { OpenNetwork } from './open-network.ts'
import { Projection } from './projection.ts'
import { SearchIndex } from './search-index.ts'
import { levelsFor } from './answers.ts'
import { CLOCK } from './testing/served.ts'
import { smallNetwork } from './testing/small-network.ts'

let folder: string
let store: NetworkStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'))
  store = await openEmbeddedStore({ file: join(folder, 'small.grafeo'), networkId: 'small' })
  await store.load(smallNetwork(), { author: 'test', mutationId: 'load', reason: 'test', at: CLOCK() }, 'replace')
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

/** Numbers from 0 to below 1 that come again with their seed. */
function numbersOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A few edits that may or may not be allowed. */
function someEdits(projection: Projection, random: () => number, round: number): readonly Edit[] {
  const anyOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const actor = () => anyOf(projection.network.actors).id
  const makers: readonly (() => Edit)[] = [
    () => ({
      act: 'create',
      table: 'loads',
      row: {
        ...anyOf(smallNetwork().loads),
        id: `load-${round}-${Math.floor(random() * 1e9)}` as never,
        actor: actor(),
      },
    }),
    () => ({ act: 'update', table: 'actors', id: actor(), cells: { name: { fr: `Nom ${round}` }, website: null } }),
    () => ({ act: 'update', table: 'actors', id: actor(), cells: { sectors: [anyOf(['housing', 'care'])] } }),
    () => ({
      act: 'create',
      table: 'actors',
      row: { ...anyOf(projection.network.actors), id: `actor-${round}` as never },
    }),
    () => ({ act: 'remove', table: 'actors', id: actor() }),
    () => ({
      act: 'remove',
      table: 'loads',
      id: projection.network.loads.length > 0 ? anyOf(projection.network.loads).id : 'none',
    }),
    () => ({ act: 'update', table: 'collaborations', id: 'tie', cells: { level: 1 + Math.floor(random() * 3) } }),
    () => ({
      act: 'create',
      table: 'collaborations',
      row: { ...anyOf(smallNetwork().collaborations), id: `tie-${round}` as never, between: [actor(), actor()] },
    }),
    () => ({ act: 'update', table: 'contacts', id: 'desk', cells: { personal: random() < 0.5 } }),
  ]
  return Array.from({ length: 1 + Math.floor(random() * 3) }, () => anyOf(makers)())
}

test('a projection that follows the changes equals one that is read anew, rows in the same order', async () => {
  const seed = Date.now() % 1_000_000
  const random = numbersOf(seed)
  const open = new OpenNetwork('small', store, CLOCK)
  let written = 0
  for (let round = 0; round < 120; round += 1) {
    const before = await open.projection()
    levelsFor({ projection: before, viewer: 'coordinator' }, before.day)
    before.where('loads', 'actor', 'relais')
    before.where('collaborations', 'between', 'relais')
    const by = { author: 'test', mutationId: `edit-${seed}-${round}`, reason: 'test', at: CLOCK() }
    try {
      const last = `change-${before.revision}`
      await (random() < 0.15 && before.revision > 1
        ? store.undo(last, by)
        : store.write(someEdits(before, random, round), by))
      written += 1
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error
    }
    // Sometimes several changes are followed at once.
    if (random() < 0.3) continue
    const followed = await open.projection()
    const { network, revision } = await store.wholeNetwork()
    const anew = new Projection(network, revision, CLOCK)
    expect([seed, round, followed.revision]).toEqual([seed, round, revision])
    for (const table of TABLE_NAMES)
      expect([seed, round, followed.network[table]]).toEqual([seed, round, network[table]])
    const indexes: readonly (readonly [TableName, string])[] = [
      ['loads', 'actor'],
      ['collaborations', 'between'],
      ['actors', 'sectors'],
    ]
    for (const [table, field] of indexes)
      for (const id of [...network.actors.map((actor) => actor.id), 'care'])
        expect([seed, round, followed.where(table, field as never, id)]).toEqual([
          seed,
          round,
          anew.where(table, field as never, id),
        ])
    const levels = (projection: Projection) => [...levelsFor({ projection, viewer: 'coordinator' }, anew.day).values()]
    expect([seed, round, levels(followed)]).toEqual([seed, round, levels(anew)])
    const found = (index: SearchIndex) =>
      index
        .find('nom', 50)
        .map(({ id, table }) => `${table} ${id}`)
        .sort()
    const searched = found(await open.search(followed.revision))
    expect([seed, round, searched]).toEqual([seed, round, found(new SearchIndex(await store.searchFeed()))])
    for (const id of ['relais', 'load-0-0', 'tie']) expect(followed.tableOf(id)).toBe(anew.tableOf(id))
  }
  expect(written).toBeGreaterThan(40)
})

test('what a write did not touch is the very same table and index', async () => {
  const open = new OpenNetwork('small', store, CLOCK)
  const before = await open.projection()
  const ties = before.where('collaborations', 'between', 'relais')
  const [load] = smallNetwork().loads
  if (!load) throw new Error('the small network has loads')
  const edit: Edit = {
    act: 'create',
    table: 'loads',
    row: { ...load, id: 'one-more' as never, actor: 'relais' as never },
  }
  await store.write([edit], { author: 'test', mutationId: 'one-more', reason: 'test', at: CLOCK() })
  const after = await open.projection()
  expect(after.revision).toBe(before.revision + 1)
  expect(after.network.loads).toHaveLength(before.network.loads.length + 1)
  expect(after.network.actors).toBe(before.network.actors)
  expect(after.where('collaborations', 'between', 'relais')).toBe(ties)
})
