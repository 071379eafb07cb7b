import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

let served: Served
let server: Server
let address = ''
beforeAll(async () => {
  served = await serve(['t10'])
  server = createServer((request, response) => {
    served.api.handle(request, response, request.url?.split('/')[1] ?? '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await served.close()
})

interface Answer {
  readonly status: number
  readonly body: {
    readonly data?: Record<string, unknown>
    readonly errors?: { message: string; extensions: { code: string } }[]
  }
  readonly headers: Headers
}
async function post(body: unknown, headers: Record<string, string> = {}, network = 't10'): Promise<Answer> {
  const response = await fetch(`${address}/${network}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {},
  }
}

describe('over HTTP', () => {
  test('the same answer as in process', async () => {
    const query = '{ gaps { pairs { a b expected z sentence } } saturation { level sentence(language: de) } columns }'
    const { body } = await post({ query })
    expect(body.data).toEqual(JSON.parse(JSON.stringify(await served.data('t10', query))))
  })

  test('variables and fragments are read', async () => {
    const query = 'query ($id: ID!) { actor(id: $id) { ...named } } fragment named on Actor { name kind responded }'
    expect((await post({ query, variables: { id: 's3' } })).body.data).toEqual({
      actor: { name: 'Équipe de rue', kind: 'team', responded: 'yes' },
    })
  })

  test.each([
    ['a list of operations', [{ query: '{ network { id } }' }, { query: '{ network { id } }' }], {}],
    ['a form', 'query={network{id}}', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', '{"query":"{network{id}}"}', { 'content-type': 'text/plain' }],
    ['parts', '--x\r\n\r\n{}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['broken JSON', '{"query":', {}],
    ['no query', {}, {}],
    ['introspection', { query: '{ __schema { types { name } } }' }, {}],
    ['an unknown field', { query: '{ networks { idd } }' }, {}],
    [
      'two thousand aliases',
      { query: `{ ${Array.from({ length: 2000 }, (_, at) => `a${at}: __typename`).join(' ')} }` },
      {},
    ],
  ])('%s is refused, with no data and no inner text', async (_, body, headers) => {
    const answer = await post(body, headers)
    expect(answer.body.data ?? null).toBeNull()
    expect(answer.status).toBeLessThan(500)
    expect(JSON.stringify(answer.body)).not.toMatch(/Did you mean|node_modules|\.ts:|at Object/)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  test.each(['GET', 'HEAD'])('%s carries no query', async (method) => {
    const response = await fetch(`${address}/t10/graphql?query={network{id}}`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  test('an unknown network is named in the language of the request', async () => {
    const { body } = await post({ query: '{ network { id } }' }, { 'accept-language': 'nl-BE,nl;q=0.9' }, 'nowhere')
    expect(body.errors?.[0]).toMatchObject({
      message: 'Er is hier geen netwerk “nowhere”.',
      extensions: { code: 'UNKNOWN_NETWORK' },
    })
  })

  test('what breaks inside is told in the language of the request, without its text', async () => {
    const store = served.networks[0]?.store
    if (!store) throw new Error('no store')
    const healthy = store.actorById.bind(store)
    Object.defineProperty(store, 'actorById', {
      configurable: true,
      value: () => Promise.reject(new Error('secret inner text')),
    })
    const { body } = await post({ query: '{ actor(id: "s1") { id } }' }, { 'accept-language': 'en' })
    Object.defineProperty(store, 'actorById', { configurable: true, value: healthy })
    expect(body.errors?.[0]?.extensions.code).toBe('INTERNAL')
    expect(body.errors?.[0]?.message).toContain('Something unexpected')
    expect(JSON.stringify(body)).not.toContain('secret')
  })
})
