import { readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { someone } from '../contract/open-store.ts'
import { withEveryColumn } from '../graph/row-properties.ts'
import { embeddedFile } from './embedded-files.ts'
import { aFolder } from './embedded-place.ts'
import { openEmbeddedStore, sharedEngine } from './open-embedded-store.ts'
import type { NetworkStore } from '../store-promise.ts'

/** Written by the last release of layout 1: a network of two actors and a tie, and an import that renamed one of them. */
const FIXTURE = fileURLToPath(new URL('../../fixtures/schema-1.grafeo.gz', import.meta.url))
let folder: string
let file: string
let store: NetworkStore

beforeEach(async () => {
  folder = await aFolder()
  file = embeddedFile(folder, 'ancien')
  await writeFile(file, gunzipSync(await readFile(FIXTURE)))
  store = await openEmbeddedStore({ file, networkId: 'ancien' })
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const version = async () =>
  (await (await sharedEngine(file))!.run('MATCH (s:Schema) RETURN s.version AS version', {}))[0]
const names = async () => (await store.wholeNetwork()).network.actors.map(({ id, name }) => [id, name.fr])

test('a file of layout 1 is opened, with every fact and every change, and is of this layout from then on', async () => {
  for (const opening of ['first', 'second']) {
    expect([opening, await version()]).toEqual([opening, { version: 3 }])
    expect(await store.revision()).toBe(2)
    expect(await names()).toEqual([
      ['shelter', 'Abri de nuit'],
      ['clinic', 'Clinique'],
    ])
    const { network } = await store.wholeNetwork()
    expect(network.collaborations.map(({ id, between }) => [id, ...between])).toEqual([['tie', 'shelter', 'clinic']])
    expect((await store.changesSince(0)).map(({ reason, mutationId }) => [reason, mutationId])).toEqual([
      ['graph-seeds/ancien', 'seed-ancien'],
      ['import', 'import-2'],
    ])
    await store.close()
    store = await openEmbeddedStore({ file, networkId: 'ancien' })
  }
})

test('the history tells which rows an old change touched, and of each row which changes', async () => {
  const parts = await store.partsOf([1, 2], 10)
  const told = (revision: number) =>
    (parts.get(revision) ?? []).map(({ act, table, rows }) => [act, table, ...rows.map(({ id }) => id)])
  expect(told(1)).toEqual([
    ['created', 'sectors', 'housing'],
    ['created', 'actors', 'shelter', 'clinic'],
    ['created', 'collaborations', 'tie'],
  ])
  expect(told(2)).toEqual([['updated', 'actors', 'shelter']])
  const about = async (id: string) =>
    (await store.changes({ first: 10, after: null, about: id })).rows.map(({ revision }) => revision)
  expect([await about('shelter'), await about('clinic')]).toEqual([[2, 1], [1]])
})

test('what layout 1 did not keep is not made up: neither the network of then, nor an undoing', async () => {
  expect(await store.networkAt(1)).toBeNull()
  expect((await store.networkAt(2))?.revision).toBe(2)
  await expect(store.undo('change-2', someone('undo'))).rejects.toMatchObject({ kind: 'not-recorded' })
  expect(await store.revision()).toBe(2)
})

test('it is written to as any other: the new change can be looked at from before, and taken back', async () => {
  await store.write(
    [{ act: 'update', table: 'actors', id: 'clinic', cells: { name: { fr: 'Clinique du parc' } } }],
    someone('rename'),
  )
  expect((await store.networkAt(2))?.network.actors.map(({ name }) => name.fr)).toEqual(['Abri de nuit', 'Clinique'])
  await store.undo('change-3', someone('undo'))
  expect((await names()).map(([, name]) => name)).toEqual(['Abri de nuit', 'Clinique'])
  expect(await store.revision()).toBe(4)
})

test('rows written before a column was there say what an empty cell of it says', async () => {
  const engine = (await sharedEngine(file))!
  const make = (labels: string, cells: string) =>
    engine.run(`CREATE (:Row:${labels} {network: 'ancien', row: 0, ${cells}})`, {})
  await make('Condition', "id: 'free', name_fr: 'Gratuit'")
  await make('Need', "id: 'roof', name_fr: 'Un toit', synonyms: ['logement']")
  await make('Offer', "id: 'bed', actor: 'shelter', name_fr: 'Un lit', status: 'existing'")
  const { conditions, needs, offers, unmetNeeds } = (await store.wholeNetwork()).network
  expect(conditions).toEqual([{ id: 'free', name: { fr: 'Gratuit' }, kind: 'ease', contrary: [], withinWeeks: null }])
  expect(needs).toMatchObject([{ id: 'roof', pictogram: null, activities: [] }])
  expect(offers).toMatchObject([{ id: 'bed', tags: [] }])
  expect(unmetNeeds).toEqual([])
})

test('a row taken away before a column was there comes back with it', () => {
  const before = { id: 'bed', actor: 'shelter', name: { fr: 'Un lit' }, status: 'existing', functions: ['f1'] }
  expect(withEveryColumn('offers', before)).toMatchObject({ ...before, tags: [], conditions: [], careLevel: null })
})

test('a backup of it brings everything back', async () => {
  const contents = await store.contents()
  const other = await openEmbeddedStore({ file: embeddedFile(folder, 'other'), networkId: 'ancien' })
  await other.restore(contents)
  expect(await other.contents()).toStrictEqual(contents)
  expect(await other.networkAt(1)).toBeNull()
  await other.close()
})
