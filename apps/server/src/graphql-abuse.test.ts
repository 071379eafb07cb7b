import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { send, type Answered } from './a-small-server.ts'
import { serveNetwork, type ServedNetwork } from './a-served-network.ts'

/** Sha-256 of a text, as clients name it. */
const idOf = (text: string) => createHash('sha256').update(text).digest('hex')
const KNOWN = 'query Known { network { id } }'
const CHANGING = 'mutation Changing { retireActor(mutationId: "x", actor: "shelter") { revision } }'

let served: ServedNetwork
let pages: ReadonlyMap<string, string>
beforeAll(async () => {
  // The pages are another workshop: their documents are read as their build reads them.
  const web = new URL('../../web/', import.meta.url)
  const { documentsIn } = (await import(/* @vite-ignore */ new URL('trusted-documents.ts', web).href)) as {
    readonly documentsIn: (folder: string) => Promise<ReadonlyMap<string, string>>
  }
  pages = await documentsIn(fileURLToPath(new URL('src/lib/questions', web)))
  const trusted = Object.fromEntries([KNOWN, CHANGING].map((text) => [idOf(text), text]))
  served = await serveNetwork({ api: { trusted } })
})
afterAll(() => served.close())

const JSON_BODY = { 'content-type': 'application/json' }
function post(body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return send(served.address, '/small/graphql', {
    method: 'POST',
    body: text,
    headers: { ...JSON_BODY, 'content-length': String(Buffer.byteLength(text)), ...headers },
  })
}
const codeOf = ({ text }: Answered) => /"code":"(\w+)"/.exec(text)?.[1]
async function mustLive(): Promise<void> {
  expect((await post({ query: '{ network { id } }' })).text).toBe('{"data":{"network":{"id":"small"}}}')
}

const times = (count: number, make: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => make(at)).join(between)
/** A document so many levels deep, the innermost field included. */
const deep = (levels: number) =>
  `{ actor(id: "shelter") ${'{ partOf '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 2)} }`
const doubling = (steps: number) =>
  `{ ...f0 } ${times(steps, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f${steps} on Query { network { id } }`
const inline = (levels: number) => `{ network ${'{ ... on Network '.repeat(levels)}{ id }${' }'.repeat(levels)} }`
const change = (at: number) => `m${at}: retireActor(mutationId: "m${at}", actor: "shelter") { revision }`
const listOf = (count: number) => ({
  query: '{ actors(filter: { ids: ["x"] }) { totalCount } }',
  variables: { ids: Array.from({ length: count }, String) },
})

const DOCUMENTS: readonly (readonly [what: string, query: string, codes: string])[] = [
  ['depth 13', deep(13), 'QUERY_TOO_DEEP'],
  ['depth 50', deep(50), 'QUERY_TOO_DEEP'],
  ['depth 1 000', deep(1000), 'QUERY_TOO_DEEP'],
  ['depth 10 000', deep(10_000), 'QUERY_TOO_LARGE QUERY_TOO_DEEP'],
  [
    'depth through fragments',
    `{ actor(id: "shelter") { ...a } } ${times(6, (at) => `fragment ${'abcdefg'[at] ?? ''} on Actor { partOf { parts { ...${'abcdefg'[at + 1] ?? ''} } } }`)} fragment g on Actor { id }`,
    'QUERY_TOO_DEEP',
  ],
  ['depth through inline fragments', inline(50), 'QUERY_TOO_DEEP'],
  ['31 aliases', `{ network { ${times(31, (at) => `a${at}: id`)} } }`, 'QUERY_TOO_LARGE'],
  ['101 aliases', `{ network { ${times(101, (at) => `a${at}: id`)} } }`, 'QUERY_TOO_LARGE'],
  ['1 000 aliases of a scalar', `{ network { ${times(1000, (at) => `a${at}: id`)} } }`, 'QUERY_TOO_LARGE'],
  ['aliases of a dear root', `{ ${times(31, (at) => `a${at}: columns`)} }`, 'QUERY_TOO_LARGE'],
  [
    'aliases 10 × 10',
    `{ network { ${times(10, (at) => `s${at}: sectors { ${times(10, (of) => `n${of}: name`)} }`)} } }`,
    'QUERY_TOO_LARGE',
  ],
  ['11 root fields', `{ ${times(11, (at) => `a${at}: network { id }`)} }`, 'QUERY_TOO_LARGE'],
  ['11 changes in one document', `mutation { ${times(11, change)} }`, 'QUERY_TOO_LARGE'],
  ['21 directives', `{ network { id ${times(21, () => '@include(if: true)')} } }`, 'QUERY_TOO_LARGE'],
  ['1 000 directives', `{ network { id ${times(1000, () => '@a')} } }`, 'QUERY_TOO_LARGE'],
  ['10 unknown directives', `{ network { id ${times(10, (at) => `@u${at}`)} } }`, 'INVALID_QUERY'],
  [
    '@skip and @include repeated',
    `{ network { id ${times(6, () => '@skip(if: false) @include(if: true)')} } }`,
    'INVALID_QUERY',
  ],
  ['the same field 6 times', `{ network { ${times(6, () => 'id')} } }`, 'QUERY_TOO_LARGE'],
  ['the same field 500 times', `{ network { ${times(500, () => 'id')} } }`, 'QUERY_TOO_LARGE'],
  ['the same field 20 000 times', `{ network { ${times(20_000, () => 'id')} } }`, 'QUERY_TOO_LARGE'],
  [
    '31 fragments',
    `{ network { id } } ${times(31, (at) => `fragment f${at} on Query { network { id } }`)}`,
    'QUERY_TOO_LARGE',
  ],
  [
    '1 000 unused fragments',
    `{ network { id } } ${times(1000, (at) => `fragment f${at} on Network { id }`)}`,
    'QUERY_TOO_LARGE',
  ],
  ['fragments that double 12 times', doubling(12), 'QUERY_TOO_LARGE'],
  ['fragments that double 18 times', doubling(18), 'QUERY_TOO_LARGE'],
  ['fragments that double 29 times', doubling(29), 'QUERY_TOO_LARGE'],
  ['a fragment in itself', '{ ...a } fragment a on Query { network { id } ...a }', 'QUERY_TOO_LARGE'],
  [
    'a circle of two fragments',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    'QUERY_TOO_LARGE',
  ],
  [
    'a circle through the schema',
    `{ actor(id: "shelter") ${'{ collaborations { nodes { between '.repeat(5)} { id } ${'} } }'.repeat(5)} }`,
    'QUERY_TOO_DEEP QUERY_TOO_COSTLY',
  ],
  ['introspection, whole', '{ __schema { types { name fields { name } } } }', 'INVALID_QUERY'],
  ['introspection of one type', '{ __type(name: "Actor") { name } }', 'INVALID_QUERY'],
  [
    'introspection in a circle',
    `{ __schema { types { fields { type { fields { type { name } } } } } } }`,
    'INVALID_QUERY',
  ],
  ['introspection through a fragment', '{ ...i } fragment i on Query { __schema { types { name } } }', 'INVALID_QUERY'],
  ['a hint at what there is', '{ networ { id } }', 'INVALID_QUERY'],
  ['a hint at an argument', '{ actors(frist: 1) { totalCount } }', 'INVALID_QUERY'],
  ['a hint at a value', '{ actors(orderBy: nam) { totalCount } }', 'INVALID_QUERY'],
  ['not a document', '{ network { id', 'INVALID_QUERY'],
  ['4 001 tokens', `{ network { ${times(4001, () => 'id')} } }`, 'QUERY_TOO_LARGE'],
  ['a page of 10 001', '{ actors(first: 10001) { totalCount } }', 'PAGE_SIZE QUERY_TOO_COSTLY'],
  ['a negative page', '{ actors(first: -1) { totalCount } }', 'PAGE_SIZE'],
  [
    'pages of pages',
    '{ actors(first: 1000) { nodes { collaborations(first: 1000) { nodes { id } } } } }',
    'QUERY_TOO_COSTLY',
  ],
]

/** Cases of the list that do not apply here, each with its reason. */
const CROSSED_OUT: readonly (readonly [what: string, why: string])[] = [
  ['depth through interfaces', 'the schema has no interface and no union'],
  ['fragments that double 30 times', '31 fragments are refused already; 29 is the most that gets this far'],
  ['introspection with a valid token', 'there are no accounts yet; the operator’s key is tried below'],
  ['introspection in production only', 'it is off always, there is no other mode'],
  ['with a cookie', 'no cookie carries a right: language and theme only'],
  ['login guessing by 100 aliases', 'there is no login yet'],
  ['subscription with rights removed', 'there are no rights of single people to remove yet'],
]

describe('documents', () => {
  test.each(DOCUMENTS)('%s is refused, with a code and no inner text', async (_what, query, codes) => {
    const answer = await post({ query })
    expect(codes.split(' ')).toContain(codeOf(answer))
    expect(answer.status).toBeLessThan(500)
    expect(answer.text).not.toMatch(/"data":\{|Did you mean|node_modules|\.ts:|at Object|stack/)
    await mustLive()
  })

  test('what does not apply says why', () => {
    for (const [what, why] of CROSSED_OUT) expect(why.length, what).toBeGreaterThan(10)
    expect(DOCUMENTS.length + REQUESTS.length + CROSSED_OUT.length).toBeGreaterThanOrEqual(60)
  })

  test('a dear variable is not let in by a cheap one before it', async () => {
    const query = 'query ($n: Int!) { actors(first: $n) { nodes { collaborations(first: 900) { nodes { id } } } } }'
    expect((await post({ query, variables: { n: 2 } })).text).toContain('"data"')
    expect(codeOf(await post({ query, variables: { n: 999 } }))).toBe('QUERY_TOO_COSTLY')
  })
})

type Sent = () => Promise<Answered>
const to = (path: string, options: Parameters<typeof send>[2] = {}): Promise<Answered> =>
  send(served.address, path, options)
const QUERY = encodeURIComponent('{ network { id } }')
const REQUESTS: readonly (readonly [what: string, sent: Sent, status: number])[] = [
  ['a batch of 2', () => post([{ query: '{ network { id } }' }, { query: '{ network { id } }' }]), 400],
  ['a batch of 10', () => post(Array.from({ length: 10 }, () => ({ query: '{ network { id } }' }))), 400],
  ['a batch of 1 000', () => post(Array.from({ length: 1000 }, () => ({ query: '{ network { id } }' }))), 400],
  ['a body of 512 kB and one', () => post(`{"query":"${'x'.repeat(524_288 - 11)}"}`), 413],
  [
    'a body announced as 20 MB',
    () => to('/graphql', { method: 'POST', headers: { ...JSON_BODY, 'content-length': '20000000' } }),
    413,
  ],
  ['a query by GET', () => to(`/graphql?query=${QUERY}`), 405],
  ['a change by GET', () => to(`/graphql?query=${encodeURIComponent('mutation { eraseContact }')}`), 405],
  ['a form', () => post(`query=${QUERY}`, { 'content-type': 'application/x-www-form-urlencoded' }), 415],
  ['plain text', () => post('{"query":"{network{id}}"}', { 'content-type': 'text/plain' }), 415],
  ['parts', () => post('--x\r\n\r\n{}\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 415],
  ['no type at all', () => to('/graphql', { method: 'POST', body: '{}', headers: { 'content-length': '2' } }), 415],
  ['a foreign origin', () => post({ query: '{ network { id } }' }, { origin: 'https://evil.example' }), 403],
  ['a request across sites', () => post({ query: '{ network { id } }' }, { 'sec-fetch-site': 'cross-site' }), 403],
  [
    'a preflight',
    () =>
      to('/graphql', {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      }),
    403,
  ],
  ['a rebound name', () => post({ query: '{ network { id } }' }, { host: 'evil.example' }), 421],
  ['an unknown id', () => post({ id: 'f'.repeat(64) }), 404],
  [
    'an unknown id as other clients write it',
    () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } }),
    404,
  ],
  ['an id with another text', () => post({ id: idOf(KNOWN), query: '{ networks { id } }' }), 400],
  ['an unknown id by GET', () => to(`/graphql?id=${'f'.repeat(64)}`), 404],
  ['a change by its id by GET', () => to(`/graphql?id=${idOf(CHANGING)}`), 405],
  ['variables that are none', () => to(`/graphql?id=${idOf(KNOWN)}&variables=[1]`), 400],
  ['broken variables', () => to(`/graphql?id=${idOf(KNOWN)}&variables={`), 400],
  // A client that takes plain JSON is answered 200 with errors, as the specification of GraphQL over HTTP has it.
  ['broken JSON', () => post('{"query":'), 200],
  ['no document', () => post({}), 200],
  ['JSON that is no object', () => post('7'), 400],
]

describe('requests', () => {
  test.each(REQUESTS)('%s is refused', async (_what, sent, status) => {
    const answer = await sent()
    expect({ status: answer.status, code: codeOf(answer) !== undefined }).toEqual({ status, code: true })
    expect(answer.text).not.toMatch(/"data":\{|node_modules|\.ts:|at Object|originalError|Unexpected/)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    await mustLive()
  })

  test('variables a hundred thousand levels deep, and a list of as many, do no harm', async () => {
    const nested = `{"query":"query ($id: ID!) { actor(id: $id) { id } }","variables":{"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
    const answer = await post(nested)
    expect(answer.status).toBeLessThan(500)
    expect(answer.text).not.toContain('"actor":{')
    expect((await post(listOf(40_000))).status).toBe(200)
    await mustLive()
  })

  test('a known id is answered, by POST and by GET, the second time without its answer', async () => {
    const text = '{"data":{"network":{"id":"small"}}}'
    expect(await post({ id: idOf(KNOWN) })).toMatchObject({ status: 200, text })
    expect(await post({ extensions: { persistedQuery: { sha256Hash: idOf(KNOWN) } } })).toMatchObject({ text })
    const first = await to(`/small/graphql?id=${idOf(KNOWN)}`)
    expect(first).toMatchObject({ status: 200, text, headers: { 'cache-control': 'private, no-cache' } })
    const headers = { 'if-none-match': first.headers.etag ?? '' }
    expect(await to(`/small/graphql?id=${idOf(KNOWN)}`, { headers })).toMatchObject({ status: 304, text: '' })
    const inDutch = { ...headers, 'accept-language': 'nl' }
    expect((await to(`/small/graphql?id=${idOf(KNOWN)}`, { headers: inDutch })).status).toBe(200)
  })
})

describe('our own pages', () => {
  test('every document of theirs passes the guard', async () => {
    expect(pages.size).toBeGreaterThan(8)
    for (const [name, query] of pages) {
      if (/^\s*subscription/.test(query)) continue
      const { text } = await post({ query, variables: {} })
      expect(text, name).not.toMatch(/QUERY_TOO|Cannot query|Unknown (argument|type|fragment)/)
    }
  })
})

describe('graphql-cop: thirteen findings, none of them here', () => {
  const QUIET = '{ __typename }'
  const gone: Readonly<Record<string, Sent>> = {
    'alias overloading': () => post({ query: `{ ${times(101, (at) => `alias${at}: __typename`)} }` }),
    'array batching': () => post(Array.from({ length: 10 }, () => ({ query: QUIET }))),
    'directive overloading': () => post({ query: `{ __typename ${'@aa'.repeat(30)} }` }),
    'field duplication': () => post({ query: `{ ${'__typename '.repeat(500)} }` }),
    'circular introspection': () =>
      post({ query: '{ __schema { types { fields { type { fields { type { name } } } } } } }' }),
    introspection: () => post({ query: '{ __schema { directives { name } } }' }),
    'field suggestions': () => post({ query: '{ directive }' }),
    'a console': () => to('/graphql', { headers: { accept: 'text/html' } }),
    tracing: () => post({ query: '{ nothing }' }),
    'queries by GET': () => to(`/graphql?query=${encodeURIComponent(QUIET)}`),
    'changes by GET': () => to(`/graphql?query=${encodeURIComponent('mutation { __typename }')}`),
    'queries by form': () =>
      post(`query=${encodeURIComponent(QUIET)}`, { 'content-type': 'application/x-www-form-urlencoded' }),
    'unhandled errors': () => post({ query: 'qwerty { }' }),
  }
  test.each(Object.entries(gone))('%s', async (_name, sent) => {
    const { text } = await sent()
    expect(text).toContain('"errors"')
    expect(text).not.toMatch(/"data":\{|Did you mean|tracing|exception|stacktrace|GraphiQL|<html|__schema"/)
  })
})

test('a half request holds nothing up, and is closed', async () => {
  const { hostname, port } = new URL(served.address)
  const slow = Array.from({ length: 50 }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n')
    return socket
  })
  await mustLive()
  for (const socket of slow) socket.destroy()
})
