import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gunzipSync } from 'node:zlib'
import { send, startSmallServer } from './a-small-server.ts'
import { encodingFor } from './compress-answers.ts'
import type { WebHandler } from './served.ts'
import { request } from 'node:http'
import type { RunningServer } from './server.ts'

const TEXT = 'mot '.repeat(1000)
/** Like the built pages: a policy with a nonce, and a large text. */
const web: WebHandler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "script-src 'nonce-abc'" })
  response.write(TEXT.slice(0, 100))
  response.end(TEXT.slice(100))
}

let local: RunningServer
let open: RunningServer
const environment = { port: 0, host: '127.0.0.1', hostnames: ['localhost', '127.0.0.1', '[::1]'] }
beforeAll(async () => {
  local = await startSmallServer({ environment: { ...environment, access: 'local' }, openWeb: async () => web })
  open = await startSmallServer({
    environment: { ...environment, hostnames: [...environment.hostnames, 'reseau.example'], access: 'public' },
    openWeb: async () => web,
  })
})
afterAll(async () => {
  await Promise.all([local.stop(), open.stop()])
})

const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const EVERYWHERE = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}
const post = { method: 'POST', body: '{}', headers: { 'content-length': '2' } }
const CLASSES: readonly (readonly [
  what: string,
  path: string,
  options: object,
  policy: string,
  kept: string | undefined,
])[] = [
  ['whether it lives', '/healthz', {}, NO_PAGE, 'no-store'],
  ['whether it is ready', '/readyz', {}, NO_PAGE, 'no-store'],
  ['its counters', '/metrics', {}, NO_PAGE, 'no-store'],
  ['the schema', '/schema.graphql', {}, NO_PAGE, 'no-store'],
  ['GraphQL', '/graphql', post, NO_PAGE, undefined],
  ['the operator’s door', '/operator/export', {}, NO_PAGE, 'no-store'],
  ['a refusal', '/', { method: 'TRACE' }, NO_PAGE, 'no-store'],
  ['a malformed address', '//', {}, NO_PAGE, 'no-store'],
  ['a page', '/carte', {}, "script-src 'nonce-abc'", 'no-store'],
]

describe('every class of answer has its headers', () => {
  test.each(CLASSES)('%s', async (_what, path, options, policy, kept) => {
    const { headers } = await send(local.address, path, options)
    expect(headers).toMatchObject({ ...EVERYWHERE, 'content-security-policy': policy })
    expect(headers['cache-control']).toBe(kept)
    expect(headers['x-powered-by'] ?? headers['server']).toBeUndefined()
    // Only whoever ends TLS knows that everything is behind it.
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('a public page may be kept by the reader, and asked for again', async () => {
    expect((await send(open.address, '/carte')).headers['cache-control']).toBe('private, no-cache')
  })
})

describe('once the operator has said its names, a public server answers to no other', () => {
  test.each([
    ['reseau.example', 200],
    ['RESEAU.example:4100', 200],
    ['localhost', 200],
    ['evil.example', 421],
    ['reseau.example.evil.example', 421],
  ])('%s', async (host, status) => {
    expect((await send(open.address, '/carte', { headers: { host } })).status).toBe(status)
  })
})

describe('text travels compressed', () => {
  const bytes = (encoding: string | undefined) =>
    new Promise<{ readonly encoding: string | undefined; readonly body: Buffer; readonly length: number }>(
      (done, fail) => {
        const { hostname, port } = new URL(local.address)
        const headers = encoding === undefined ? {} : { 'accept-encoding': encoding }
        request({ host: hostname, port, path: '/carte', agent: false, headers }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.once('end', () => {
            const length = Number(response.headers['content-length'])
            done({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks), length })
          })
        })
          .once('error', fail)
          .end()
      },
    )

  test('to whoever understands it, whole', async () => {
    const { encoding, body, length } = await bytes('gzip')
    expect(encoding).toBe('gzip')
    expect(body.length).toBe(length)
    expect(gunzipSync(body).toString()).toBe(TEXT)
    expect(length).toBeLessThan(TEXT.length / 10)
  })

  test('to nobody else', async () => {
    const { encoding, body } = await bytes(undefined)
    expect(encoding).toBeUndefined()
    expect(body.toString()).toBe(TEXT)
  })

  test('small texts stay as they are', async () => {
    const { headers, text } = await send(local.address, '/healthz', { headers: { 'accept-encoding': 'br, gzip' } })
    expect(headers['content-encoding']).toBeUndefined()
    expect(text).toBe('ok\n')
  })

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
    ['', undefined],
  ])('accepting « %s » means %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding)
  })
})

test('whoever asks too much is told when to come back, in words; whether the server lives may always be asked', async () => {
  const { AddressLimits } = await import('./address-limits.ts')
  const limits = new AddressLimits({ requests: 3, cost: 100, streams: 1 }, undefined, () => 0)
  const running = await startSmallServer({ limits })
  const asked = async () => send(running.address, '/carte', { headers: { 'accept-language': 'en' } })
  for (let at = 0; at < 3; at += 1) expect((await asked()).status).toBe(200)
  const refused = await asked()
  expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': '20' } })
  expect(JSON.parse(refused.text)).toMatchObject({
    errors: [
      {
        message: 'Too many requests come from this address. Try again in 20 seconds.',
        extensions: { code: 'TOO_MANY_REQUESTS' },
      },
    ],
  })
  expect((await send(running.address, '/healthz')).status).toBe(200)
  await running.stop()
})
