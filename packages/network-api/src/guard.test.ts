import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

let served: Served
beforeAll(async () => {
  served = await serve(['t10'])
})
afterAll(() => served.close())

const times = (count: number, make: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => make(at)).join(between)
const nested = (levels: number) => `{ actor(id: "s1") ${'{ partOf '.repeat(levels)}{ id }${' }'.repeat(levels)} }`
const doubling = (steps: number) =>
  `{ ...f0 } ${times(steps, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f${steps} on Query { network { id } }`

describe('documents that would cost too much are refused before they are run', () => {
  test.each([
    ['13 levels', nested(12), 'QUERY_TOO_DEEP'],
    ['a thousand levels', nested(900), 'QUERY_TOO_DEEP'],
    [
      'depth through inline fragments',
      `{ network { ${'... on Network { '.repeat(60)} id ${'}'.repeat(60)} } }`,
      'QUERY_TOO_DEEP',
    ],
    ['101 aliases', `{ network { ${times(101, (at) => `a${at}: id`)} } }`, 'QUERY_TOO_LARGE'],
    ['101 aliases of __typename', `{ network { ${times(101, (at) => `a${at}: __typename`)} } }`, 'QUERY_TOO_LARGE'],
    ['11 root fields', `{ ${times(11, (at) => `a${at}: network { id }`)} }`, 'QUERY_TOO_LARGE'],
    ['the same field 500 times', `{ network { ${times(500, () => 'id')} } }`, 'QUERY_TOO_LARGE'],
    ['21 directives', `{ network { id ${times(21, () => '@include(if: true)')} } }`, 'QUERY_TOO_LARGE'],
    [
      '31 fragments',
      `{ network { id } } ${times(31, (at) => `fragment f${at} on Query { network { id } }`)}`,
      'QUERY_TOO_LARGE',
    ],
    ['fragments that double 18 times', doubling(18), 'QUERY_TOO_LARGE'],
    ['a circle of fragments', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }', 'QUERY_TOO_LARGE'],
    ['too many tokens', `{ network { ${times(5000, () => 'id')} } }`, 'QUERY_TOO_LARGE'],
    [
      'pages of pages',
      '{ actors(first: 1000) { nodes { collaborations(first: 1000) { nodes { id } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'pages of pages, by what variables stand for',
      'query ($n: Int = 1000) { actors(first: $n) { nodes { collaborations(first: $n) { nodes { id } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    [
      'rows of rows unasked',
      '{ a: measurement(id: "M8") { rows(first: 5000) { values { name } uncertainty { low } } inputs { id } } b: measurement(id: "M7") { rows(first: 5000) { values { name } uncertainty { low } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['too many rows', '{ measurement(id: "M8") { rows(first: 5001) { of } } }', 'PAGE_SIZE'],
    ['rows from nowhere', '{ measurement(id: "M8") { rows(skip: -1) { of } } }', 'BAD_NUMBER'],
    ['a page too large', '{ actors(first: 1001) { totalCount } }', 'PAGE_SIZE'],
    [
      'more partners than are computed at once, whatever is read of them',
      '{ partners(need: {}, first: 999) { suggestions { actor { offers { name } sectors { id } } relays { actor { sectors { id } } } restrictions { id } criteria { id } } } }',
      'BAD_NUMBER',
    ],
    ['more meetings than are computed at once', '{ meetings(first: 999) { a { id } b { id } } }', 'BAD_NUMBER'],
    ['a negative page', '{ actors(first: -1) { totalCount } }', 'PAGE_SIZE'],
    ['too many steps', '{ neighbourhood(centre: "s1", steps: 9) { cut } }', 'STEPS'],
    ['an actor that is not there', '{ neighbourhood(centre: "nobody") { cut } }', 'UNKNOWN_ACTOR'],
    ['a measure that is not there', '{ measurement(id: "M99") { value } }', 'UNKNOWN_MEASURE'],
    ['a partition that is not there', '{ gaps(partition: "x") { reason } }', 'UNKNOWN_PARTITION'],
    ['a day that does not exist', '{ saturation(filter: { validAt: "2023-02-29" }) { level } }', 'BAD_DATE'],
    ['a revision that is not the present one', '{ saturation(filter: { knownAt: 99 }) { level } }', 'KNOWN_AT'],
    ['a search of 1 MB', `{ search(text: "${'a'.repeat(1_000_000)}") { id } }`, 'TOO_LONG'],
    ['an unknown field', '{ networkk { id } }', 'INVALID_QUERY'],
    ['introspection', '{ __schema { types { name } } }', 'INVALID_QUERY'],
    ['introspection of one type', '{ __type(name: "Actor") { name } }', 'INVALID_QUERY'],
    ['no query at all', '', 'INVALID_QUERY'],
  ])('%s', async (_, document, code) => {
    const { errors } = await served.result('t10', document)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]?.extensions['code']).toBe(code)
    expect(errors?.[0]?.message).not.toMatch(/Did you mean|node_modules|\.ts/)
  })

  test('a circle through the schema multiplies its pages, and is refused for what it would cost', async () => {
    const document = `{ actor(id: "s1") ${'{ collaborations { nodes { between '.repeat(5)} { id } ${'} } }'.repeat(5)} }`
    expect((await served.result('t10', document)).errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY')
  })

  test('who asks for too many partners is told how many there may be, variable or not', async () => {
    const document =
      'query ($first: Int) { partners(need: {}, first: $first) { suggestions { criteria { sentence } actor { offers { name } } } } }'
    const { errors } = await served.api.ask('t10', document, { first: 999 }, { language: 'en' })
    expect(errors?.[0]?.message).toBe('“first” goes from 1 to 50; asked for: 999.')
  })

  test('an unknown network is named, in the language asked for', async () => {
    const { errors } = await served.api.ask('nowhere', '{ network { id } }', {}, { language: 'nl' })
    expect(errors?.[0]?.message).toBe('Er is hier geen netwerk “nowhere”.')
  })

  test('what breaks inside stays inside', async () => {
    const store = served.networks[0]?.store
    if (!store) throw new Error('no store')
    const broken = new Error('secret inner text')
    const healthy = store.actorById.bind(store)
    Object.defineProperty(store, 'actorById', { configurable: true, value: () => Promise.reject(broken) })
    const { errors } = await served.result('t10', '{ actor(id: "s1") { id } }')
    Object.defineProperty(store, 'actorById', { configurable: true, value: healthy })
    expect(errors?.[0]?.extensions['code']).toBe('INTERNAL')
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(served.logged).toContain(broken)
  })
})
