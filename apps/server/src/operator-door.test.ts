import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readNetworkJson } from '@maillage/network-exchange'
import { openEmbeddedStore, readBackup } from '@maillage/network-store'
import { send, startSmallServer, type Answered } from './a-small-server.ts'
import { embeddedPlace } from './network-place.ts'
import { openNetwork, openNetworks, type HeldNetwork } from './open-networks.ts'
import { OperatorKey } from './operator-key.ts'
import type { RunningServer } from './server.ts'

const ID = 'belgique-sante-mentale'
const SEEDS = fileURLToPath(new URL('../../../graph-seeds', import.meta.url))
let data = ''
let held: readonly HeldNetwork[] = []
let server: RunningServer
let key: OperatorKey

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'maillage-door-'))
  key = new OperatorKey()
  const place = embeddedPlace(data, () => new Date())
  server = await startSmallServer({
    key,
    place,
    openOne: (id, address) => openNetwork(id, { place, data, address, key }),
    openNetworks: async (address) =>
      (held = await openNetworks({ place, data, seeds: SEEDS, only: [ID], address, key })),
  })
})
afterEach(async () => {
  await server.stop()
  await rm(data, { recursive: true })
})

const asOperator = () => ({ authorization: `Bearer ${key.text}` })
const get = (path: string) => send(server.address, path, { headers: asOperator() })
const post = (path: string, body: string) =>
  send(server.address, path, {
    method: 'POST',
    headers: { ...asOperator(), 'content-length': Buffer.byteLength(body) },
    body,
  })
const codeIn = (answer: Answered) =>
  (JSON.parse(answer.text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code

/** The network as a document, changed as a text. */
async function document(change: (text: string) => string = (text) => text): Promise<string> {
  return change((await get(`/operator/export?network=${ID}`)).text)
}
const revision = () => held[0]?.store.revision()

describe('without the key', () => {
  test.each([
    ['no key', `export?network=${ID}`, {}],
    ['a wrong key', `export?network=${ID}`, { authorization: 'Bearer 0000' }],
    ['an unknown network', 'export?network=nowhere', { authorization: 'Bearer 0000' }],
    ['no network', 'export', {}],
    ['an unknown act', 'burn', {}],
  ])('%s: closed, and nothing told', async (_, path, headers) => {
    const answer = await send(server.address, `/operator/${path}`, { headers })
    expect([answer.status, codeIn(answer)]).toEqual([401, 'OPERATOR_ONLY'])
  })

  test('whoever keeps trying is told to wait; the right key opens all the same', async () => {
    const statuses = new Set<number>()
    for (let attempt = 0; attempt < 25; attempt += 1)
      statuses.add((await send(server.address, '/operator/export', { headers: { authorization: 'x' } })).status)
    expect([...statuses]).toEqual([401, 429])
    expect((await get(`/operator/export?network=${ID}`)).status).toBe(200)
  })
})

describe('with the key', () => {
  test('the whole network comes out', async () => {
    const reading = readNetworkJson(await document())
    expect(reading.problems).toEqual([])
    expect([reading.network?.header.id, reading.network?.actors.length, reading.network?.evidence.length]).toEqual([
      ID,
      61,
      989,
    ])
  })

  test('what does not exist is said', async () => {
    expect(codeIn(await get('/operator/burn'))).toBe('UNKNOWN_ACT')
    expect(codeIn(await get(`/operator/import?network=${ID}`))).toBe('UNKNOWN_ACT')
    expect(codeIn(await get('/operator/export?network=nowhere'))).toBe('UNKNOWN_NETWORK')
  })
})

describe('an import', () => {
  test('of what is there already writes nothing', async () => {
    const answer = await post(`/operator/import?network=${ID}`, await document())
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({
      network: ID,
      created: { actors: 0, ties: 0 },
      totals: { created: 0, updated: 0, removed: 0 },
      revision: null,
      problems: [],
      losses: [],
    })
    expect(await revision()).toBe(1)
  })

  test('of one changed row is one Change; a dry run tells it and writes nothing', async () => {
    const changed = await document((text) => text.replace(/^( {6}\{"id":"[^"]+","name":\{"fr":")/m, '$1Changé '))
    const path = `/operator/import?network=${ID}`
    const rehearsed = await post(`${path}&dryRun=true`, changed)
    expect(JSON.parse(rehearsed.text)).toMatchObject({ totals: { updated: 1 }, revision: null })
    expect(await revision()).toBe(1)
    expect(JSON.parse((await post(path, changed)).text)).toMatchObject({ totals: { updated: 1 }, revision: 2 })
    expect(JSON.parse((await post(path, changed)).text)).toMatchObject({ totals: { updated: 0 }, revision: null })
    expect(await revision()).toBe(2)
  })

  test('with problems names them all in the language of the reader, and writes nothing', async () => {
    const broken = await document((text) => text.replaceAll('"kind":"service"', '"kind":"servise"'))
    const answer = await post(`/operator/import?network=${ID}`, broken)
    expect(answer.status).toBe(422)
    const { problems, problemCount } = JSON.parse(answer.text) as {
      problems: { rule: string; message: string }[]
      problemCount: number
    }
    expect(problemCount).toBeGreaterThan(1)
    expect(problems[0]).toMatchObject({ rule: 'unknown-word', message: expect.stringContaining('servise') })
    expect(await revision()).toBe(1)
  })

  test('of another network is refused', async () => {
    const answer = await post(`/operator/import?network=${ID}`, await document((text) => text.replace(ID, 'ailleurs')))
    expect([answer.status, codeIn(answer)]).toEqual([409, 'WRITE_REFUSED'])
  })

  test('beyond the limit of other requests is read; beyond its own it is refused unread', async () => {
    const padded = `${' '.repeat(700 * 1024)}${await document()}`
    expect((await post(`/operator/import?network=${ID}`, padded)).status).toBe(200)
    const endless = await send(server.address, `/operator/import?network=${ID}`, {
      method: 'POST',
      headers: { ...asOperator(), 'content-length': 300 * 1024 * 1024, expect: '100-continue' },
      body: '',
    }).catch((error: NodeJS.ErrnoException) => ({ status: error.code, text: '' }))
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(endless.status)
  })

  test('while another one is under way waits for nobody: the second is refused', async () => {
    const text = await document()
    const answers = await Promise.all([1, 2, 3].map(() => post(`/operator/import?network=${ID}&dryRun=true`, text)))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
    expect(answers.filter((answer) => answer.status === 409).map(codeIn)).toEqual(['OPERATOR_BUSY', 'OPERATOR_BUSY'])
  })
})

describe('a backup', () => {
  const backup = async () => (await get(`/operator/backup?network=${ID}`)).text
  /** The revision that the server tells now: what the operator holds of it is another store after a restore. */
  const exported = async () => readNetworkJson(await document()).network
  const changeAnActor = (text: string) => text.replace(/^( {6}\{"id":"[^"]+","name":\{"fr":")/m, '$1Changé ')

  test('holds the history, and reads back', async () => {
    const reading = await readBackup([await backup()])
    expect(reading).toMatchObject({ manifest: { network: ID, revision: 1, changes: 1 } })
  })

  test('is put back over what was changed since, and the former file is kept', async () => {
    const before = await exported()
    const text = await backup()
    await post(`/operator/import?network=${ID}`, await document(changeAnActor))
    expect(await exported()).not.toEqual(before)
    const refused = await post(`/operator/restore?network=${ID}`, text)
    expect([refused.status, codeIn(refused)]).toEqual([409, 'NOT_EMPTY'])
    const restored = await post(`/operator/restore?network=${ID}&replace=true`, text)
    expect(JSON.parse(restored.text)).toMatchObject({ network: ID, revision: 1, actors: 61, changes: 1 })
    expect(await exported()).toEqual(before)
    const files = await readdir(data)
    expect(files.filter((file) => file.includes('.before-restore-'))).toHaveLength(1)
    expect(files.filter((file) => file.includes('.restoring-'))).toEqual([])
    expect(files).toContain(`${ID}.grafeo.holder.json`)
    const kept = files.find((file) => file.includes('.before-restore-')) ?? ''
    const store = await openEmbeddedStore({ file: join(data, kept), networkId: ID })
    expect(await store.revision()).toBe(2)
    await store.close()
  })

  test('that is cut, changed or of something else is refused before anything is touched', async () => {
    const text = await backup()
    const before = await exported()
    for (const bad of [
      '',
      'bonjour\n',
      text.slice(0, text.length >> 1),
      text.slice(0, -1),
      text.replace('"fr":"', '"fr":"x'),
      `${text}{}\n`,
    ]) {
      const answer = await post(`/operator/restore?network=${ID}&replace=true`, bad)
      expect([answer.status, codeIn(answer)]).toEqual([422, 'BAD_BACKUP'])
      expect(answer.text).toContain('Rien n’a été touché')
    }
    const elsewhere = await post('/operator/restore?network=ailleurs', text)
    expect([elsewhere.status, codeIn(elsewhere)]).toEqual([409, 'OTHER_NETWORK'])
    expect(await exported()).toEqual(before)
    expect((await readdir(data)).filter((file) => /restor/.test(file))).toEqual([])
  })

  test('is put back while others ask: each is answered, or told when to come back', async () => {
    const text = await backup()
    const statuses = new Set<number>()
    let restoring = true
    const asking = (async () => {
      while (restoring) {
        const answer = await send(server.address, '/readyz')
        const page = await send(server.address, `/${ID}/graphql`, { method: 'POST' })
        statuses.add(page.status)
        if (page.status === 503) expect(page.headers['retry-after']).toBe('2')
        statuses.add(answer.status)
      }
    })()
    const restored = await post(`/operator/restore?network=${ID}&replace=true`, text)
    restoring = false
    await asking
    expect(restored.status).toBe(200)
    expect([...statuses].filter((status) => status !== 200 && status !== 503)).toEqual([])
    expect((await send(server.address, '/readyz')).status).toBe(200)
  })
})
