import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbeddedStore, type NetworkStore } from '@maillage/network-store'
import { createNetworkApi, type NetworkApi } from '../create-network-api.ts'
import { OpenNetwork } from '../open-network.ts'
import { CLOCK, type Served } from '../testing/served.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { writer } from '../testing/write.ts'

let folder: string
let store: NetworkStore
let api: NetworkApi
async function open(): Promise<void> {
  store = await openEmbeddedStore({ file: join(folder, 'small.grafeo'), networkId: 'small' })
  api = createNetworkApi({ networks: [new OpenNetwork('small', store, CLOCK)], access: 'local', log: () => undefined })
}
async function close(): Promise<void> {
  await api.dispose()
  await store.close()
}
async function data(
  _: string,
  document: string,
  variables?: Record<string, unknown>,
  viewer?: 'anonymous' | 'member' | 'coordinator',
): Promise<never> {
  const result = await api.ask('small', document, variables, viewer ? { viewer } : {})
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('; '))
  return result.data as never
}
const write = writer({ data } as Pick<Served, 'data'> as Served, 'small')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maillage-'))
  await open()
  await store.load(
    smallNetwork(),
    { author: 'test', mutationId: 'load', reason: 'graph-seeds/small', at: CLOCK() },
    'replace',
  )
})
afterAll(async () => {
  await close()
  await rm(folder, { recursive: true, force: true })
})

const HISTORY = `query ($about: ID, $first: Int = 50, $after: String) {
  changes(about: $about, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { revision title author rowCount rows(first: 3) { actor tableName name cells { fieldName beforeText afterText } } } } }`
interface Page {
  readonly changes: {
    readonly totalCount: number
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
    readonly nodes: readonly { readonly revision: number; readonly title: string; readonly rows: readonly unknown[] }[]
  }
}
const history = async (variables: Record<string, unknown>, viewer?: 'anonymous') =>
  ((await data('small', HISTORY, variables, viewer)) as Page).changes

test('the history of an actor is that of all that stands on its card, also of what is gone, and outlives a restart', async () => {
  const load = await write('declareLoad', { actor: 'relais', availability: 'closed' })
  await write('correctActor', { actor: 'team', basedOn: 1, website: null })
  await write('contest', { about: 'tie', by: 'clinic' })
  await write('undoChange', { change: load.change?.id })
  await close()
  await open()
  const repeated = await write('declareLoad', { actor: 'relais', availability: 'closed' }, 'write-1')
  expect(repeated).toMatchObject({ repeated: true, created: load.created, change: { id: load.change?.id } })

  const of = await history({ about: 'relais' })
  expect(of.nodes.map(({ revision }) => revision)).toEqual([5, 4, 2, 1])
  expect(of.totalCount).toBe(4)
  expect(of.nodes[0]?.title).toBe(
    'Annulation de la modification 2 («\u202fCharge déclarée\u202f: Le Relais, n’accueille plus\u202f»)',
  )
  expect(of.nodes[3]?.title).toBe('Première lecture du dossier graph-seeds/small')
  const first = await history({ about: 'relais', first: 3 })
  expect(first.pageInfo.hasNextPage).toBe(true)
  const rest = await history({ about: 'relais', first: 3, after: first.pageInfo.endCursor })
  expect(rest.nodes.map(({ revision }) => revision)).toEqual([1])
  expect((await history({ about: 'team' })).nodes.map(({ revision }) => revision)).toEqual([3, 1])
})

test('a cell is told as people read it, before and after', async () => {
  const [change] = (await history({ about: 'team', first: 1 })).nodes
  expect(change).toMatchObject({
    title: 'Fiche corrigée\u202f: L’Équipe (site web)',
    author: 'coordination',
    rowCount: 1,
    rows: [
      {
        actor: 'team',
        tableName: 'acteur',
        name: 'L’Équipe',
        cells: [{ fieldName: 'site web', beforeText: 'https://team.example', afterText: null }],
      },
    ],
  })
})

test('a declaration for members is not told to a stranger by its history', async () => {
  await write('declareLoad', { actor: 'team', availability: 'waitingList', queue: 7 })
  const whole = await history({ first: 1 }, 'anonymous')
  expect(whole.nodes[0]).toMatchObject({ title: 'Modification qui n’est pas publique', rowCount: 0, rows: [] })
  const of = await history({ about: 'team' }, 'anonymous')
  expect(of.nodes.map(({ revision }) => revision)).toEqual([3, 1])
})
