import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphQLField } from 'graphql'
import { FOR_ADVOCACY, MEASURES } from '@maillage/network-analysis'
import { TABLE_NAMES, type Viewer } from '@maillage/network-model'
import { makeSchema } from '../schema/schema.ts'
import { serve, type Served } from '../testing/served.ts'
import { ALLOWED_TO, mayAsk } from './policy.ts'
import { everySelection } from './testing/every-selection.ts'
import { MARKERS, NUMBERS, withoutSecrets, withSecrets } from './testing/secrets.ts'

const schema = makeSchema()
const words = Object.values(MARKERS).flat()
const everything = withSecrets()
const ids = TABLE_NAMES.flatMap((table) => everything[table].map((row) => row.id as string))
const quoted = (text: string) => JSON.stringify(text)
const each = (argument: string, values: readonly string[]) => values.map((value) => `(${argument}: ${quoted(value)})`)

/** With which arguments every question is asked. A question that is missing here fails the test. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  actor: each('id', ids),
  actors: ['', '(orderBy: name)', '(filter: { levels: [unknown] })', '(filter: { text: "zz" })'],
  changes: ['', ...each('about', ids)],
  columns: ['', '(filter: { ids: ["shelter", "clinic"] })'],
  concertations: [''],
  coverage: ['(rows: FUNCTION, columns: TERRITORY)', '(rows: AUDIENCE, columns: FUNCTION)'],
  evidence: each('about', ids),
  facets: ['', '(filter: { text: "zz" })', '(filter: { needs: ["roof"], levels: [unknown] })'],
  findings: [
    '',
    '(filter: { signals: [saturation] })',
    '(filter: { about: "shelter" })',
    '(filter: { ids: ["zz-finding"] })',
  ],
  gaps: ['', '(by: SIDE)'],
  initiatives: [''],
  mayWrite: [''],
  measurement: each(
    'id',
    [...MEASURES, ...FOR_ADVOCACY].map(({ id }) => id),
  ),
  measures: [''],
  meetings: ['', '(actor: "shelter")', ...each('concertation', ids)],
  neighbourhood: ['(centre: "shelter", steps: 4)', '(centre: "clinic", steps: 1)', '(centre: "zz-tie")'],
  needs: [''],
  network: [''],
  networks: [''],
  partners: [
    '(need: {})',
    '(need: { territory: "zz" })',
    '(need: { from: "shelter", order: steps })',
    ...ids.map((id) => `(need: { need: ${quoted(id)} })`),
    ...ids.map((id) => `(need: { from: ${quoted(id)} })`),
  ],
  plannedActions: [''],
  regard: [
    ...['sectors', 'saturation', 'functions', 'twoShores', 'gaps', 'cutPoints', 'documents'].map((id) => `(id: ${id})`),
    '(id: saturation, filter: { ids: ["shelter", "clinic"] })',
  ],
  routes: ['(from: "shelter", to: "clinic")', '(from: "clinic", to: "house", avoidSaturated: false)'],
  saturation: ['', '(filter: { validAt: "2026-05-22" })'],
  search: each('text', ['zz', 'abri', 'suite', 'zzconstat', 'zzconstta', ...words]),
  seating: ['(actors: ["shelter", "clinic", "house"])', '(concertation: "zz")', ...each('concertation', ids)],
  statements: ['', ...each('about', ids)],
  ties: ids.map((id) => `(ids: [${quoted(id)}])`),
  unmetNeeds: [''],
}

let secret: Served
let open: Served
beforeAll(async () => {
  secret = await serve([withSecrets()])
  open = await serve([withoutSecrets()])
})
afterAll(async () => {
  await secret.close()
  await open.close()
})

const questions = Object.values(schema.getQueryType()?.getFields() ?? {})

/** Every document for one question: each set of arguments with each part of what can be selected. */
function documents(field: GraphQLField<unknown, unknown>): readonly string[] {
  const asked = ASKED[field.name]
  if (!asked) throw new Error(`say how ${field.name} is asked`)
  const selections = everySelection(field, { steps: 4, leaves: 60 })
  // Ids are tried with what stands first; the whole depth is gone through with a few.
  return asked.flatMap((given, at) =>
    (at < 3 ? selections : selections.slice(0, 1)).map((selection) => `{ ${field.name}${given} ${selection} }`),
  )
}

async function answers(served: Served, viewer: Viewer, list: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = []
  for (const document of list) texts.push(JSON.stringify(await served.api.ask('small', document, {}, { viewer })))
  return texts
}

/** What was asked stands in refusals; it tells nothing that the asker did not say. */
const withoutAsked = (text: string, document: string) =>
  words.filter((word) => document.includes(word)).reduce((left, word) => left.replaceAll(word, '…'), text)
const told = (texts: readonly string[], list: readonly string[]) => {
  const all = texts.map((text, at) => withoutAsked(text, list[at] ?? '')).join('\n')
  return [...words, ...NUMBERS.map(String)].filter((word) => all.includes(word))
}

describe.each(questions.map((field) => [field.name, field] as const))('%s', (name, field) => {
  const list = documents(field)

  test('tells an anonymous viewer nothing that is not public', async () => {
    const texts = await answers(secret, 'anonymous', list)
    expect(told(texts, list)).toEqual([])
    expect(texts.filter((text) => /INVALID_QUERY|QUERY_TOO|INTERNAL/.test(text))).toEqual([])
  })

  test('answers an anonymous viewer as if nothing else had ever been written', async () => {
    const seen = await answers(secret, 'anonymous', list)
    const other = await answers(open, 'anonymous', list)
    // The history has ids and moments of its own.
    const comparable = (text: string) =>
      name === 'changes' ? text.replace(/"(id|cursor|startCursor|endCursor|at)":"[^"]*"/g, '') : text
    for (const [at, text] of seen.entries()) expect(comparable(text), list[at]).toBe(comparable(other[at] ?? ''))
  })
})

test('a coordinator is told all of it', async () => {
  const list = questions.flatMap(documents)
  const texts = await answers(secret, 'coordinator', list)
  // What was looked for in vain is told as sums of five at least.
  const never: readonly string[] = ['zzperiode', 'zz-claim', 'zz-unmet', '1987-03']
  const numbers = NUMBERS.map(String)
  const all = texts.join('\n')
  expect(words.filter((word) => !never.includes(word) && !all.includes(word))).toEqual([])
  expect(numbers.some((number) => all.includes(number))).toBe(true)
})

/** Open to anyone: adds one to a sum. */
const COUNT = 'Mutation.countUnmetNeed'

test('no change is made for an anonymous viewer, and the refusal tells nothing', async () => {
  const before = await secret.networks[0]?.store.revision()
  const changes = Object.keys(ALLOWED_TO).filter((one) => one.startsWith('Mutation.') && one !== COUNT)
  for (const operation of changes) {
    expect(mayAsk('anonymous', operation)).toBe(false)
    const field = schema.getMutationType()?.getFields()[operation.slice('Mutation.'.length)]
    if (!field) throw new Error(`the policy names ${operation}, which is not there`)
    const given = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')
    const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
    const document = `mutation (${given}) { ${field.name}(${passed}) { revision created problems { code sentence } } }`
    const { data, errors } = await secret.api.ask(
      'small',
      document,
      { ...VARIABLES, input: INPUTS[field.name] },
      { viewer: 'anonymous' },
    )
    expect([field.name, errors?.[0]?.extensions['code']]).toEqual([field.name, 'FORBIDDEN'])
    expect(data ?? null).toBeNull()
  }
  expect(await secret.networks[0]?.store.revision()).toBe(before)
})

test('what anyone may count answers with nothing that is not public, whatever it is asked about', async () => {
  const document = `mutation ($id: ID!, $input: UnmetNeedInput!) { countUnmetNeed(mutationId: $id, input: $input) {
    change { title reason author rows { id table name cells { field afterText } } } problems { code found nearest sentence expected: found }
    revision repeated created } }`
  for (const [at, id] of ids.entries())
    for (const input of [{ need: id }, { need: 'roof', territory: id }, { audiences: [id] }, { need: 'roof' }]) {
      const variables = { id: `count-${String(at)}-${JSON.stringify(input)}`, input: { ...input, reason: 'noneFound' } }
      const text = JSON.stringify(await secret.api.ask('small', document, variables, { viewer: 'anonymous' }))
      expect(told([text], [JSON.stringify(input)])).toEqual([])
      expect(text).not.toContain('WRONG_KIND","found":"zz-')
    }
})

/** Enough for any change to be understood. */
const INPUTS: Readonly<Record<string, object>> = {
  declareLoad: { actor: 'shelter', availability: 'open' },
  correctActor: { actor: 'shelter', basedOn: 1, name: { fr: 'Autre' } },
  addActor: { name: { fr: 'Neuf' }, kind: 'service', sectors: ['housing'] },
  proposeCollaboration: { between: ['shelter', 'house'] },
}
const VARIABLES = {
  mutationId: 'm-1',
  actor: 'shelter',
  about: 'zz-tie',
  by: 'shelter',
  collaboration: 'zz-tie',
  contact: 'zz-contact',
  change: 'change-1',
}
