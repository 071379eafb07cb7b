import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createNetworkApi, OpenNetwork } from '@maillage/network-api'
import { send, startSmallServer } from './a-small-server.ts'
import { embeddedPlace } from './network-place.ts'
import { openNetworks, type HeldNetwork } from './open-networks.ts'
import { OperatorKey } from './operator-key.ts'
import type { RunningServer } from './server.ts'

const ID = 'horloge'
const NOON = Date.parse('2026-11-23T12:00:00Z')
const HOUR = 3_600_000
let folder = ''
let now = NOON
let held: readonly HeldNetwork[] = []
let server: RunningServer
let key: OperatorKey

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clock-'))
  now = NOON
  key = new OperatorKey()
  const seed = join(folder, 'seeds', ID)
  await mkdir(seed, { recursive: true })
  const header = { id: ID, name: { fr: 'Horloge' }, languages: ['fr'], collection: 'survey', fictional: true }
  await writeFile(join(seed, 'network.json'), JSON.stringify(header))
  await writeFile(join(seed, 'actors.csv'), 'id,name,kind\nshelter,Abri,service\n')
  await writeFile(
    join(seed, 'loads.csv'),
    'id,actor,availability,declaredAt,visibility\nl1,shelter,closed,2026-11-23,public\n',
  )
  const data = join(folder, 'data')
  const clock = () => new Date(now)
  const place = embeddedPlace(data, clock)
  server = await startSmallServer({
    key,
    clock,
    openNetworks: async (address) =>
      (held = await openNetworks({ place, data, seeds: join(folder, 'seeds'), only: [ID], address, key })),
    openApi: (networks) =>
      createNetworkApi({
        networks: networks.map(({ id, store }) => new OpenNetwork(id, store, clock)),
        access: 'local',
        log: () => undefined,
      }),
  })
})
afterEach(async () => {
  await server.stop()
  await rm(folder, { recursive: true })
})

/** Renames the actor by an import. */
async function rename(name: string): Promise<void> {
  const headers = { authorization: `Bearer ${key.text}` }
  const path = `/operator/export?network=${ID}`
  const body = (await send(server.address, path, { headers })).text.replace(/"fr":"(Abri[^"]*)"/, `"fr":"${name}"`)
  const length = { 'content-length': Buffer.byteLength(body) }
  const answer = await send(server.address, path.replace('export', 'import'), {
    method: 'POST',
    headers: { ...headers, ...length },
    body,
  })
  expect(answer.status).toBe(200)
}

test('a clock two hours ahead, then two hours behind: changes stay in the order of their revisions', async () => {
  now = NOON + 2 * HOUR
  await rename('Abri deux')
  now = NOON - 2 * HOUR
  await rename('Abri trois')
  now = NOON
  await rename('Abri quatre')
  const changes = await held[0]?.store.changes({ first: 10, after: null })
  expect(changes?.rows.map(({ revision }) => revision)).toEqual([4, 3, 2, 1])
  // Said as the clock said it; the order does not rest on it.
  expect(changes?.rows.map(({ at }) => at).slice(0, 3)).toEqual([
    '2026-11-23T12:00:00.000Z',
    '2026-11-23T10:00:00.000Z',
    '2026-11-23T14:00:00.000Z',
  ])
})

test('a clock that jumps back behind a declaration gives it no negative age', async () => {
  for (const jump of [0, -2 * HOUR, -24 * HOUR, -72 * HOUR]) {
    now = NOON + jump
    const body = JSON.stringify({ query: '{ columns }' })
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const answer = await send(server.address, `/${ID}/graphql`, { method: 'POST', headers, body })
    const { data } = JSON.parse(answer.text) as { data: { columns: { actors: { levelAge: number[] } } } }
    // −1: nothing is known.
    for (const age of data.columns.actors.levelAge) expect(age).toBeGreaterThanOrEqual(-1)
  }
})
