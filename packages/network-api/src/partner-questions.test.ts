import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serve, type Served } from './testing/served.ts'

/** Forty questions whose answers were read off the tables by hand; the README beside them says how. */
const NETWORKS = ['bassin-exemple', 'belgique-sante-mentale'] as const
const questionsOf = (network: string) =>
  rowsOf(
    readFileSync(new URL(`../fixtures/partner-questions/${network}.csv`, import.meta.url), 'utf8'),
  ) as unknown as readonly Question[]

type Question = Readonly<
  Record<
    | 'id'
    | 'question'
    | 'need'
    | 'audiences'
    | 'territory'
    | 'reach'
    | 'conditions'
    | 'languages'
    | 'from'
    | 'expected'
    | 'full'
    | 'planned'
    | 'never'
    | 'impossible'
    | 'unknown',
    string
  >
>
interface Answer {
  readonly total: number
  readonly removedLast: { readonly kind: string; readonly id: string | null } | null
  readonly sentence: string
  readonly suggestions: readonly {
    readonly actor: { readonly id: string }
    readonly planned: boolean
    readonly saturation: { readonly level: string; readonly sentence: string }
    readonly criteria: readonly { readonly kind: string; readonly id: string; readonly state: string }[]
  }[]
}
const PARTNERS = `query ($need: PartnerNeed!) { partners(need: $need) {
  total removedLast { kind id } sentence
  suggestions { actor { id } planned saturation { level sentence } criteria { kind id state } }
} }`

let served: Served
beforeAll(async () => {
  served = await serve([...NETWORKS])
})
afterAll(() => served.close())

/** The columns of a table by name; cells may be quoted, lines are not broken inside one. */
function rowsOf(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    )
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}
const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'))

async function answerTo(network: string, question: Question): Promise<Answer> {
  const { need, territory, reach, from } = question
  const given = Object.entries({ need, territory, reach, from }).filter(([, value]) => value !== '')
  const asked = {
    ...Object.fromEntries(given),
    audiences: list(question.audiences),
    conditions: list(question.conditions),
    languages: list(question.languages),
  }
  return ((await served.data(network, PARTNERS, { need: asked }, 'anonymous')) as { partners: Answer }).partners
}

describe.each(NETWORKS)('written questions of %s', (network) => {
  const questions = questionsOf(network)

  test.each(questions.map((question) => [question.id, question.question, question] as const))(
    '%s. %s',
    async (_id, _words, question) => {
      const answer = await answerTo(network, question)
      const found = answer.suggestions.map(({ actor }) => actor.id)
      const expected = list(question.expected)
      expect(found.slice(0, expected.length)).toEqual(expected)
      const of = (id: string) => answer.suggestions.find(({ actor }) => actor.id === id)
      for (const id of list(question.full)) expect([id, of(id)?.saturation.level]).toEqual([id, 'saturated'])
      for (const id of list(question.planned)) expect([id, of(id)?.planned]).toEqual([id, true])
      for (const id of list(question.never)) expect(found).not.toContain(id)
      for (const said of list(question.unknown)) expect([said, stateOf(of, said)]).toEqual([said, 'unknown'])
      const { removedLast } = answer
      const removed =
        removedLast === null ? '' : removedLast.kind === 'audience' ? `audience:${removedLast.id}` : removedLast.kind
      expect(removed).toBe(question.impossible)
      expect(answer.total === 0).toBe(question.impossible !== '')
    },
  )
})

function stateOf(of: (id: string) => Answer['suggestions'][number] | undefined, said: string): string | undefined {
  const [actor = '', kind, id] = said.split(':')
  const suggestion = of(actor)
  if (kind === 'load') return suggestion?.saturation.level
  return suggestion?.criteria.find((one) => one.kind === kind && (id === undefined || one.id === id))?.state
}

test('thirty questions of the invented network and ten of the real one', () => {
  expect(NETWORKS.map((network) => questionsOf(network).length)).toEqual([30, 10])
})
