import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createNetworkApi, OpenNetwork } from '@maillage/network-api'
import { embeddedFile, openEmbeddedStore, writeBackup, type NetworkStore } from '@maillage/network-store'
import { neo4jForTests } from '@maillage/network-store/testing'
import { Gate } from './a-gate.ts'
import { send, startSmallServer, type Answered } from './a-small-server.ts'
import { embeddedPlace, neo4jPlace } from './network-place.ts'
import { openNetwork, openNetworks } from './open-networks.ts'
import { OperatorKey } from './operator-key.ts'
import type { RunningServer } from './server.ts'

const where = await neo4jForTests()
const clock = () => new Date()
let folder = ''
let id = ''
let servers: RunningServer[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-neo4j-'))
  id = `essai-${randomUUID().slice(0, 8)}`
  const seed = join(folder, 'seeds', id)
  await mkdir(seed, { recursive: true })
  const header = { id, name: { fr: 'Essai' }, languages: ['fr'], collection: 'survey', fictional: true }
  await writeFile(join(seed, 'network.json'), JSON.stringify(header))
  await writeFile(join(seed, 'actors.csv'), 'id,name,kind\nshelter,Abri,service\nclinic,Clinique,service\n')
})
afterEach(async () => {
  for (const server of servers) await server.stop()
  servers = []
  await rm(folder, { recursive: true })
})

/** A server whose networks live in Neo4j; it does not wait for it to be there. */
async function start(uri: string): Promise<RunningServer & { readonly key: OperatorKey }> {
  const key = new OperatorKey()
  const data = join(folder, 'data')
  const place = await neo4jPlace({ ...where!, uri }, data, clock)
  const server = await startSmallServer({
    key,
    clock,
    place,
    patienceMs: 200,
    openOne: (network, address) => openNetwork(network, { place, data, address, key }),
    openNetworks: (address) => openNetworks({ place, data, seeds: join(folder, 'seeds'), only: [id], address, key }),
    openApi: (held) =>
      createNetworkApi({
        networks: held.map((network) => new OpenNetwork(network.id, network.store, clock)),
        access: 'local',
        log: () => undefined,
      }),
  })
  servers.push(server)
  return Object.assign(server, { key })
}

const ask = (server: RunningServer, query = '{ network { id revision } }') => {
  const body = JSON.stringify({ query })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return send(server.address, `/${id}/graphql`, { method: 'POST', headers, body })
}
const codeIn = (answer: Answered) =>
  (JSON.parse(answer.text) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code
const ready = async (server: RunningServer) =>
  JSON.parse((await send(server.address, '/readyz')).text) as { ready: boolean; reason?: string }

/** Looks again and again, because what is waited for comes by itself; bounded by the test's own time. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(100)
}

describe.skipIf(where === null)('a database', () => {
  test('that is absent at the start is waited for, said to whoever asks, and filled when it comes', async () => {
    const gate = await Gate.before(where!.uri)
    const server = await start(gate.uri)
    await until(async () => (await ready(server)).reason === 'store-unreachable')
    const page = await send(server.address, `/${id}/carte`, {
      headers: { accept: 'text/html', 'accept-language': 'nl' },
    })
    expect([page.status, page.headers['refresh'], page.headers['content-language']]).toEqual([503, '2', 'nl'])
    expect(page.text).toContain('De databank antwoordt nog niet')
    expect(page.text).not.toContain('<script')
    const answer = await ask(server)
    expect([answer.status, codeIn(answer)]).toEqual([503, 'NOT_READY'])
    await gate.open()
    await until(async () => (await ready(server)).ready)
    expect(JSON.parse((await ask(server)).text)).toEqual({ data: { network: { id, revision: 1 } } })
    await gate.shut()
  })

  test('that is lost is told, and taken up again when it is back', async () => {
    const gate = await Gate.before(where!.uri)
    await gate.open()
    const server = await start(gate.uri)
    await until(async () => (await ready(server)).ready)
    await gate.shut()
    expect(codeIn(await ask(server))).toBe('STORE_UNAVAILABLE')
    await until(async () => (await ready(server)).reason === 'store-unreachable')
    await gate.open()
    await until(async () => (await ready(server)).ready)
    expect(JSON.parse((await ask(server)).text)).toEqual({ data: { network: { id, revision: 1 } } })
    await gate.shut()
  })

  test('that refuses the password ends the start, in a sentence without it', async () => {
    const place = await neo4jPlace({ ...where!, password: 'hunter2' }, folder, clock)
    const opening = openNetworks({ place, data: folder, seeds: folder, only: [], address: '', key: new OperatorKey() })
    await expect(opening).rejects.toMatchObject({ exitCode: 3, sentences: [{ key: 'refusal.neo4j-credentials' }] })
    expect(JSON.stringify(await opening.catch((error: unknown) => error))).not.toContain('hunter2')
    await place.close()
  })

  test('of two servers at once is filled once, and each sees what the other wrote', async () => {
    const [one, other] = await Promise.all([start(where!.uri), start(where!.uri)])
    await Promise.all([one.opened, other.opened])
    await until(async () => (await ready(one)).ready && (await ready(other)).ready)
    const headers = { authorization: `Bearer ${one.key.text}` }
    const document = (await send(one.address, `/operator/export?network=${id}`, { headers })).text
    const body = document.replace('"Abri"', '"Abri de nuit"')
    const written = await send(one.address, `/operator/import?network=${id}`, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      body,
    })
    expect(JSON.parse(written.text)).toMatchObject({ totals: { updated: 1 }, revision: 2 })
    const name = '{ actor(id: "shelter") { name } }'
    await until(async () => (await ask(other, name)).text.includes('Abri de nuit'))
    expect(JSON.parse((await ask(one, name)).text)).toEqual({ data: { actor: { name: 'Abri de nuit' } } })
    expect(JSON.parse((await ask(other)).text)).toEqual({ data: { network: { id, revision: 2 } } })
  })

  test('leaves word of its server where the command line looks, and refuses to restore over a network', async () => {
    const server = await start(where!.uri)
    await until(async () => (await ready(server)).ready)
    const holder = join(folder, 'data', 'neo4j.holder.json')
    expect(JSON.parse(await readFile(holder, 'utf8'))).toMatchObject({ pid: process.pid, operatorKey: server.key.text })
    const headers = { authorization: `Bearer ${server.key.text}` }
    const backup = (await send(server.address, `/operator/backup?network=${id}`, { headers })).text
    const answer = await send(server.address, `/operator/restore?network=${id}&replace=true`, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(backup) },
      body: backup,
    })
    expect([answer.status, codeIn(answer)]).toEqual([409, 'NOT_EMPTY'])
  })
})

describe.skipIf(where === null)('a network moves by its backup', () => {
  const textOf = async (store: NetworkStore) => [...writeBackup(await store.contents())].join('')

  test('from a file into Neo4j and back: the same text each time', async () => {
    const data = join(folder, 'data')
    const key = new OperatorKey()
    const files = embeddedPlace(data, clock)
    const [held] = await openNetworks({
      place: files,
      data,
      seeds: join(folder, 'seeds'),
      only: [id],
      address: '',
      key,
    })
    const contents = await held!.store.contents()
    const text = await textOf(held!.store)
    await held!.close()

    const database = await neo4jPlace(where!, data, clock)
    await database.restore(id, contents)
    const there = await database.open(id)
    expect(await textOf(there)).toBe(text)

    const back = await embeddedPlace(join(folder, 'back'), clock).restore(id, await there.contents())
    await back.swapIn()
    await database.close()
    const store = await openEmbeddedStore({ file: embeddedFile(join(folder, 'back'), id), networkId: id })
    expect(await textOf(store)).toBe(text)
    await store.close()
  })
})
