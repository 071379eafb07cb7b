import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, type Served } from '../testing/served.ts'
import { smallNetwork } from '../testing/small-network.ts'
import { writer } from '../testing/write.ts'

let served: Served
let server: Server
let address = ''
let write: ReturnType<typeof writer>
beforeAll(async () => {
  served = await serve([smallNetwork()])
  write = writer(served, 'small')
  server = createServer((request, response) => {
    served.api.handle(request, response, 'small')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/small/graphql`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await served.close()
})

const post = (query: string, accept: string, signal?: AbortSignal) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  })
const listen = (since: number, signal: AbortSignal) =>
  post(
    `subscription { changed(since: ${since}) { revision title rows { name cells { fieldName afterText } } } }`,
    'text/event-stream',
    signal,
  )

/** What an event stream says until it has said something often enough. */
async function until(response: Response, isEnough: (text: string) => boolean): Promise<string> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  while (reader && !isEnough(text)) {
    const { done, value } = await reader.read()
    if (done) break
    text += decoder.decode(value, { stream: true })
  }
  return text
}
const count = (text: string) => text.split('"revision"').length - 1

test('a stream by POST says what happened since, and what happens', async () => {
  await write('declareLoad', { actor: 'relais', availability: 'closed' })
  const leaving = new AbortController()
  const response = await listen(1, leaving.signal)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const told = until(response, (text) => count(text) === 2)
  await write('declareLoad', { actor: 'relais', availability: 'open', visibility: 'public' })
  const text = await told
  expect(text).toContain('Charge déclarée\u202f: Le Relais, n’accueille plus')
  expect(text).toContain('Charge déclarée\u202f: Le Relais, accueille')
  expect(text).toContain('"afterText":"visible par tous"')
  leaving.abort()
})

test('streams that are cut off leave nothing open', async () => {
  const [network] = served.networks
  for (let round = 0; round < 10; round += 1) {
    const leaving = new AbortController()
    const streams = await Promise.all(Array.from({ length: 10 }, () => listen(1, leaving.signal)))
    await Promise.all(streams.map((response) => until(response, (text) => count(text) >= 1)))
    leaving.abort()
    await expect.poll(() => network?.feed.listeners, { timeout: 5000 }).toBe(0)
  }
})

test('an answer compiled for speed knows the past too', async () => {
  await write('correctActor', { actor: 'team', basedOn: 1, name: { fr: 'Autrement' } })
  const query = (more: string) =>
    `{ actors(filter: { ids: ["team"]${more} }) { revision nodes { name collaborations { nodes { between { name } } } } } }`
  const now = await (await post(query(''), 'application/json')).text()
  const then = await (await post(query(', knownAt: 1'), 'application/json')).text()
  expect(now).toContain('Autrement')
  expect(then).not.toContain('Autrement')
  expect(then).toContain('"revision":1')
  expect(served.logged).toEqual([])
})
