import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leaveOrRemove } from '@maillage/network-store/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send, type Answered } from './a-small-server.ts'

/** The plain script that looks through what tests leave. */
interface WhatIsLeft {
  readonly SEARCHED: string
  readonly WRITTEN: string
  lookThrough(
    folder: string,
    words: readonly string[],
  ): Promise<{ readonly files: number; readonly found: ReadonlyMap<string, readonly string[]> }>
}
const { SEARCHED, WRITTEN, lookThrough } = (await import(
  new URL('../../../scripts/test/what-is-left.mjs', import.meta.url).href
)) as WhatIsLeft

/** The built process: its log is what an operator would find. */
const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const TRUSTED = fileURLToPath(new URL('../../web/build/trusted-documents.json', import.meta.url))
const NETWORK = 'bassin-exemple'

interface Running {
  readonly address: string
  /** Its data and everything that it ever said. */
  readonly folder: string
  /** Ends it, and writes down what it said. */
  stop(): Promise<void>
}

async function start(access: 'public' | 'local'): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'maillage-kept-'))
  const data = join(folder, 'data')
  await mkdir(data)
  const child: ChildProcess = spawn(process.execPath, [MAIN, '--port', '0', '--network', NETWORK], {
    env: {
      PATH: process.env['PATH'] ?? '',
      MAILLAGE_DATA: data,
      MAILLAGE_LOG: 'trace',
      MAILLAGE_ACCESS: access,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = once(child, 'exit')
  while (!/^http:\S+$/m.test(said.join(''))) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (child.exitCode !== null) throw new Error(`the server ended before it served: ${said.join('')}`)
  }
  const address = /^http:\S+$/m.exec(said.join(''))?.[0] ?? ''
  while ((await send(address, '/readyz')).status !== 200) await new Promise((resolve) => setTimeout(resolve, 100))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await writeFile(join(folder, 'said.log'), said.join(''))
  }
  return { address, folder, stop }
}

let trusted: Readonly<Record<string, string>>
beforeAll(async () => {
  trusted = JSON.parse(await readFile(TRUSTED, 'utf8')) as typeof trusted
})

const post = (address: string, body: string, headers: Record<string, string> = {}, path = `/${NETWORK}/graphql`) =>
  send(address, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
    body,
  })
const ask = (address: string, query: string, variables: object = {}) =>
  post(address, JSON.stringify({ query, variables }))

const PAGES = [
  'repertoire?q=',
  'carte?texte=',
  'carte?vue=liste&texte=',
  'partenaires?besoin=',
  'acteurs/',
  'nowhere?q=',
]
const EXPORTS = [
  'acteurs.csv?text=',
  'acteurs.xlsx?texte=',
  'acteurs.json?text=',
  'gaps.csv?nom=',
  'repertoire.pdf?q=',
  'zz.csv?q=',
]

/** Everywhere that somebody may type a word, also where it is refused. */
async function searchEverywhere(address: string): Promise<readonly Answered[]> {
  const answers: Answered[] = []
  const got = async (answer: Promise<Answered>) => void answers.push(await answer)
  const browser = { accept: 'text/html', referer: `${address}/${NETWORK}/repertoire?q=${SEARCHED}` }
  for (const page of PAGES) {
    await got(send(address, `/${NETWORK}/${page}${SEARCHED}`, { headers: browser }))
    const [path = '', query = ''] = page.split('?')
    await got(send(address, `/${NETWORK}/${path}/__data.json?${query}${SEARCHED}`, { headers: browser }))
  }
  for (const file of EXPORTS) await got(send(address, `/${NETWORK}/export/${file}${SEARCHED}`))
  const filter = { text: SEARCHED }
  await got(ask(address, 'query ($t: String!) { search(text: $t) { id } }', { t: SEARCHED }))
  await got(ask(address, `{ search(text: "${SEARCHED}") { id name } }`))
  for (const field of [
    'actors(filter: $f) { totalCount }',
    'facets(filter: $f) { name values { id count } }',
    'columns(filter: $f)',
  ])
    await got(ask(address, `query ($f: ActorFilter) { ${field} }`, { f: filter }))
  // Refused: no such need, field, network or address; too long; not well formed; by the wrong method; from elsewhere.
  await got(ask(address, `{ actors(filter: { needs: ["${SEARCHED}"] }) { totalCount } }`))
  await got(ask(address, `{ ${SEARCHED} }`))
  await got(ask(address, 'query ($t: String!) { search(text: $t) { id } }', { t: SEARCHED.repeat(100) }))
  await got(post(address, `{"query": "${SEARCHED}`))
  await got(post(address, JSON.stringify({ query: '{ mayWrite }' }), {}, `/${SEARCHED}/graphql?q=${SEARCHED}`))
  await got(post(address, '{}', { origin: `http://${SEARCHED}.test` }))
  await got(send(address, `/%zz?q=${SEARCHED}`))
  await got(send(address, `/${NETWORK}/repertoire?q=${SEARCHED}`, { method: 'DELETE' }))
  await got(send(address, `/operator/export?network=${SEARCHED}`, { headers: { authorization: `Bearer ${SEARCHED}` } }))
  // Closed choices, and an id that the client makes.
  const input = { need: SEARCHED, reason: 'noneFound' }
  const count =
    'mutation ($id: ID!, $input: UnmetNeedInput!) { countUnmetNeed(mutationId: $id, input: $input) { revision } }'
  await got(ask(address, count, { id: `refused ${SEARCHED}`, input }))
  const { data } = JSON.parse((await ask(address, '{ needs { id } }')).text) as { data: { needs: { id: string }[] } }
  await got(ask(address, count, { id: SEARCHED, input: { ...input, need: data.needs[0]?.id } }))
  // What our own pages ask, by its id, also by GET.
  for (const [id, document] of Object.entries(trusted)) {
    if (!/\$text: String!|\$filter: ActorFilter/.test(document)) continue
    expect(createHash('sha256').update(document).digest('hex')).toBe(id)
    const variables = JSON.stringify({ text: SEARCHED, filter, language: 'fr' })
    await got(send(address, `/${NETWORK}/graphql?id=${id}&variables=${encodeURIComponent(variables)}`))
    await got(post(address, JSON.stringify({ id, variables: JSON.parse(variables) as object })))
  }
  return answers
}

describe.each(['public', 'local'] as const)('a server in %s access', (access) => {
  let running: Running
  let answers: readonly Answered[]
  beforeAll(async () => {
    running = await start(access)
    answers = await searchEverywhere(running.address)
    if (access === 'local') {
      const input = { name: { fr: `Maison ${WRITTEN}` }, kind: 'service', sectors: [] }
      const add = 'mutation ($input: ActorInput!) { addActor(mutationId: "add", input: $input) { problems { code } } }'
      expect((await ask(running.address, add, { input })).text).toContain('"problems":[]')
    }
    await running.stop()
  })
  afterAll(() => leaveOrRemove(running.folder))

  test('keeps nothing that was searched for, in no store and no line of its log', async () => {
    const { files, found } = await lookThrough(running.folder, [SEARCHED])
    expect(found.get(SEARCHED)).toEqual([])
    expect(files).toBeGreaterThanOrEqual(2)
    const said = await readFile(join(running.folder, 'said.log'), 'utf8')
    expect(said.split('\n').filter((line) => line.includes('"answered"')).length).toBeGreaterThan(answers.length)
  })

  test('answers all of it without a surprise', () => {
    expect(answers.filter(({ status }) => status >= 500).map(({ text }) => text.slice(0, 200))).toEqual([])
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(12)
  })

  test('names it in no title of a page', () => {
    const titles = answers.flatMap(({ text }) => /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? [])
    expect(titles.length).toBeGreaterThan(3)
    expect(titles.filter((title) => title.includes(SEARCHED))).toEqual([])
  })

  test('lets no address travel in a referrer, and no cookie say who asked', () => {
    for (const { headers } of answers) {
      expect(headers['referrer-policy']).toBe('strict-origin')
      expect(headers['set-cookie']).toBeUndefined()
    }
  })
})

test('what somebody writes is found in a store in this way: so there was something to look through', async () => {
  const running = await start('local')
  try {
    const input = { name: { fr: `Maison ${WRITTEN}` }, kind: 'service', sectors: [] }
    const add = 'mutation ($input: ActorInput!) { addActor(mutationId: "add", input: $input) { problems { code } } }'
    await ask(running.address, add, { input })
    await running.stop()
    expect((await lookThrough(running.folder, [WRITTEN])).found.get(WRITTEN)?.length).toBeGreaterThan(0)
  } finally {
    await leaveOrRemove(running.folder)
  }
})
