import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { embeddedFile, writeHolder } from '@maillage/network-store'
import { aSmallFolder, aWorld } from './testing/a-small-folder.ts'
import { runCommandLine } from './run-command-line.ts'

interface Seen {
  readonly request: string
  readonly key: string | undefined
  readonly language: string | undefined
  readonly body: string
}

let root = ''
let server: Server
let seen: Seen[] = []
let answers: Readonly<Record<string, { readonly status: number; readonly body: string }>> = {}

/** A data folder whose file another process has open: the one that listens at the address beside the file. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'maillage-held-'))
  seen = []
  await aSmallFolder(join(root, 'sound'))
  await run(['import', 'sound'])
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const path = `${request.method} ${request.url?.split('?')[0]}`
      seen.push({
        request: `${request.method} ${request.url}`,
        key: request.headers.authorization,
        language: request.headers['accept-language'],
        body,
      })
      const { status, body: text } = answers[path] ?? { status: 404, body: 'no such page' }
      response.writeHead(status, { 'content-type': 'application/json' }).end(text)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await writeHolder(embeddedFile(join(root, 'data'), 'petit-bassin'), {
    pid: process.pid,
    address: `http://127.0.0.1:${port}`,
    operatorKey: 'secret-key',
  })
})
afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await rm(root, { recursive: true })
})

async function run(words: readonly string[]) {
  const { world, out, err } = aWorld(root)
  const code = await runCommandLine(words, world)
  return { code, out: out(), err: err() }
}

it('a network that a server holds is asked there, with the same document', async () => {
  const saturation = [{ actor: { id: 'abri', name: 'L’Abri' }, level: 'saturated', since: '2026-02-20', signalled: [] }]
  answers = { 'POST /petit-bassin/graphql': { status: 200, body: JSON.stringify({ data: { saturation } }) } }
  const { code, out } = await run(['saturation', '--json', '--language', 'nl'])
  expect([code, JSON.parse(out)]).toEqual([0, saturation])
  expect(seen).toMatchObject([{ request: 'POST /petit-bassin/graphql', key: 'Bearer secret-key', language: 'nl' }])
  expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({ variables: { language: 'nl' } })
})

it('its refusals are told in its own words', async () => {
  const errors = [{ message: 'La mesure « M99 » n’existe pas.', extensions: { code: 'UNKNOWN_MEASURE' } }]
  answers = { 'POST /petit-bassin/graphql': { status: 200, body: JSON.stringify({ errors }) } }
  expect(await run(['measure', 'M99'])).toEqual({ code: 2, out: '', err: 'La mesure « M99 » n’existe pas.\n' })
})

it('an import is handed to it whole', async () => {
  const reply = { network: 'petit-bassin', created: { actors: 0, ties: 0 } }
  answers = { 'POST /operator/import': { status: 200, body: JSON.stringify(reply) } }
  const { code, out } = await run(['import', 'sound', '--json', '--replace'])
  expect([code, JSON.parse(out)]).toEqual([0, reply])
  expect(seen[0]).toMatchObject({
    request: 'POST /operator/import?network=petit-bassin&replace=true',
    key: 'Bearer secret-key',
  })
  expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
    format: 'maillage',
    version: 1,
    network: { id: 'petit-bassin' },
  })
})

it('an export is fetched from it, and personal contacts stay behind all the same', async () => {
  const document = {
    format: 'maillage',
    version: 1,
    network: { id: 'petit-bassin', name: { fr: 'Petit' }, languages: ['fr'], collection: 'survey' },
    tables: {
      actors: [{ id: 'a', name: { fr: 'A' }, kind: 'service' }],
      contacts: [{ id: 'k', actor: 'a', kind: 'email', value: 'x@exemple.test', personal: true }],
    },
  }
  answers = { 'GET /operator/export': { status: 200, body: JSON.stringify(document) } }
  const { code, out } = await run(['export', '--format', 'json', '--out', 'x.json', '--json'])
  expect([code, JSON.parse(out)]).toEqual([
    0,
    expect.objectContaining({ actors: 1, losses: [expect.objectContaining({ count: 1 })] }),
  ])
})

it('what it does not do is said, with what to do', async () => {
  answers = {}
  for (const words of [['import', 'sound'], ['export', '--format', 'json', '--out', 'x.json'], ['gaps']]) {
    const { code, out, err } = await run(words)
    expect([code, out]).toEqual([3, ''])
    expect(err).toContain('(réponse 404). Arrêtez-le, puis recommencez.')
  }
})

it('a server that no longer answers is named', async () => {
  server.close()
  server.closeAllConnections()
  const { code, out, err } = await run(['gaps'])
  expect([code, out]).toEqual([3, ''])
  expect(err).toMatch(/^Le serveur qui tient ce réseau \(http:\/\/127\.0\.0\.1:\d+, processus \d+\) ne répond pas\./)
})
