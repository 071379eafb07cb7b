import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readNetworkJson } from '@maillage/network-exchange'
import { send, startSmallServer, type Answered } from './a-small-server.ts'
import { embeddedPlace } from './network-place.ts'
import { openNetworks, type HeldNetwork } from './open-networks.ts'
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
      987,
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
