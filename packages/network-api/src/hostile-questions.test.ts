import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everySelection } from './access/testing/every-selection.ts'
import { makeSchema } from './schema/schema.ts'
import { serve, type Served } from './testing/served.ts'

/** What somebody might send instead of an id, a word or a day. */
const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: '   ',
  script: '<script>alert(1)</script>',
  cypher: "x'}) DETACH DELETE n //",
  'cypher of another kind': '`) MATCH (n) DETACH DELETE n RETURN (`',
  nul: 'a\u0000b',
  'terminal colours': '\u001b[31mred\u001b[0m',
  'right to left': '\u202Eabc\u202C',
  'zero width': 'a\u200Bb\uFEFF',
  'half a sign': '\uD800',
  'many accents': `e${'\u0301'.repeat(5000)}`,
  'lines of a header': 'x\r\nset-cookie: a=b',
  prototype: '__proto__',
  constructor: 'constructor',
  template: '{{7*7}}${7*7}',
  path: '../../../etc/passwd',
  'a megabyte': 'é'.repeat(500_000),
}
const NETWORK = 'bassin-exemple'
const INNER =
  /node_modules|\.[cm]?[jt]s:\d|\bat (Object|async|new|file:)|Cannot read|is not a function|undefined is not/

const schema = makeSchema()
const asked = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ name }) => name === 'countUnmetNeed')
    .map((field) => ['mutation', field] as const),
]

let served: Served
beforeAll(async () => {
  served = await serve([NETWORK])
})
afterAll(() => served.close())

/** A value that the schema takes, with the text wherever a text may stand and `at` does not exclude it. */
function filled(type: GraphQLInputType, text: string, path: string, only: string): unknown {
  const isHere = only === path || only.startsWith(`${path}.`)
  if (isNonNullType(type)) return isHere ? filled(type.ofType, text, path, only) : plain(type.ofType)
  if (!isHere) return undefined
  if (isListType(type)) return [filled(type.ofType, text, path, only)]
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      const value = filled(field.type, text, `${path}.${field.name}`, only)
      return value === undefined ? [] : [[field.name, value] as const]
    })
    return Object.fromEntries(parts)
  }
  return text
}

/** Something harmless for what has to be given. */
function plain(type: GraphQLInputType): unknown {
  const named = getNamedType(type)
  if (isListType(type)) return []
  if (isEnumType(named)) return named.getValues()[0]?.name
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, plain((field.type as { ofType: GraphQLInputType }).ofType)]),
    )
  return named.name === 'Int' || named.name === 'Float' ? 1 : named.name === 'Boolean' ? false : 'x'
}

/** Where a text may stand in what a field takes. A filter is the same everywhere: it is gone through in lists and facets. */
function placesOf({ name, args }: GraphQLField<unknown, unknown>): readonly string[] {
  const within = (type: GraphQLInputType, path: string, deep: number): readonly string[] => {
    const named = getNamedType(type)
    if (named.name === 'ActorFilter' && !['actors', 'facets'].includes(name)) return []
    if (isInputObjectType(named))
      return deep > 3
        ? []
        : Object.values(named.getFields()).flatMap((field) => within(field.type, `${path}.${field.name}`, deep + 1))
    return ['ID', 'String', 'Date'].includes(named.name) ? [path] : []
  }
  return args.flatMap((argument) => within(argument.type, argument.name, 1))
}

async function ask(operation: string, field: GraphQLField<unknown, unknown>, place: string, text: string) {
  const given = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`)
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`)
  const values = field.args.map((argument) => [
    argument.name,
    filled(argument.type, text, argument.name, place) ?? argument.defaultValue,
  ])
  const [selection = ''] = everySelection(field, { steps: 2, leaves: 6 })
  const document = `${operation} (${given.join(', ')}) { ${field.name}(${passed.join(', ')}) ${selection} }`
  return served.api.ask(NETWORK, document, Object.fromEntries(values) as Record<string, unknown>, {
    viewer: 'anonymous',
  })
}

const cases = asked.flatMap(([operation, field]) =>
  placesOf(field).map((place) => [`${field.name} by ${place}`, operation, field, place] as const),
)

describe('whatever is sent instead of an id, a word or a day', () => {
  test.each(cases)('%s is refused in words, or harmless', async (_, operation, field, place) => {
    for (const [kind, text] of Object.entries(HOSTILE)) {
      const answer = await ask(operation, field, place, text)
      const told = JSON.stringify(answer)
      expect([kind, told.length < 200_000]).toEqual([kind, true])
      expect([kind, INNER.exec(told)?.[0]]).toEqual([kind, undefined])
      for (const { message, extensions } of answer.errors ?? []) {
        expect([kind, extensions['code']]).not.toEqual([kind, 'INTERNAL'])
        expect(message.length).toBeGreaterThan(10)
        expect(message.length).toBeLessThan(1000)
      }
    }
  })

  test('needs, partners, ways, facets and what nothing met are among them', () => {
    const names = new Set(cases.map(([, , { name }]) => name))
    for (const name of ['partners', 'routes', 'facets', 'actors', 'search', 'countUnmetNeed'])
      expect(names).toContain(name)
  })

  test('an id that is not there is refused by its code', async () => {
    const codes = []
    for (const [, operation, field, place] of cases.filter(([name]) =>
      /partners by|routes by|facets by filter.needs/.test(name),
    ))
      codes.push([place, (await ask(operation, field, place, HOSTILE['cypher'] ?? '')).errors?.[0]?.extensions['code']])
    expect(codes).toEqual([
      ['from', 'UNKNOWN_ACTOR'],
      ['to', 'UNKNOWN_ACTOR'],
      ['need.need', 'UNKNOWN_NEED'],
      ['need.audiences', 'UNKNOWN_AUDIENCE'],
      ['need.territory', 'UNKNOWN_TERRITORY'],
      ['need.conditions', 'UNKNOWN_CONDITION'],
      ['need.from', 'UNKNOWN_ACTOR'],
      ['filter.needs', 'UNKNOWN_NEED'],
    ])
  })

  test('leaves the network as it was, no surprise behind, and everybody else answered', async () => {
    expect(served.logged).toEqual([])
    const { network } = (await served.data(NETWORK, '{ network { counts { actors collaborations } } }')) as {
      network: { counts: { actors: number } }
    }
    expect(network.counts.actors).toBe(152)
    const { unmetNeeds } = (await served.networks[0]!.store.wholeNetwork()).network
    expect(JSON.stringify(unmetNeeds)).not.toMatch(/script|DETACH|\\u00/)
  })
})
