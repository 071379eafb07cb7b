import { describe, expect, it } from 'vitest'
import type { Problem } from '@maillage/network-model'
import { readNetworkJson } from './read-network-json.ts'

const SOUND = {
  format: 'maillage',
  version: 1,
  network: { id: 'petit', name: { fr: 'Petit' }, languages: ['fr'], collection: 'survey' },
  tables: {
    actors: [
      { id: 'a', name: { fr: 'A' }, kind: 'service', isNamed: true },
      { id: 'b', name: { fr: 'B' }, kind: 'team' },
    ],
    collaborations: [{ id: 'c', between: ['a', 'b'], level: 2 }],
  },
}
const TEXT = JSON.stringify(SOUND)

const CASES: readonly { readonly change: readonly [string, string]; readonly told: Partial<Problem> }[] = [
  { change: ['"maillage"', '"gexf"'], told: { rule: 'unknown-format', found: 'gexf' } },
  { change: ['"version":1', '"version":2'], told: { rule: 'newer-version', found: '2', expected: '1' } },
  { change: ['"tables":{', '"tables":{,'], told: { rule: 'not-json', line: 1 } },
  { change: ['"tables":{', '"tables":{"actros":[],'], told: { rule: 'unknown-key', path: 'tables.actros' } },
  { change: ['"tables":{', '"tables":{"__proto__":[],'], told: { rule: 'forbidden-name', found: '__proto__' } },
  {
    change: ['"kind":"service"', '"kind":"service","constructor":1'],
    told: { rule: 'forbidden-name', path: 'tables.actors[0].constructor' },
  },
  {
    change: ['"kind":"service"', '"kin":"service"'],
    told: { rule: 'unknown-key', path: 'tables.actors[0].kin', nearest: 'kind' },
  },
  {
    change: ['"kind":"service"', '"kind":"servcie"'],
    told: { rule: 'unknown-word', path: 'tables.actors[0].kind', nearest: 'service' },
  },
  { change: ['"kind":"service",', ''], told: { rule: 'missing-value', path: 'tables.actors[0].kind' } },
  {
    change: ['true', '"oui"'],
    told: { rule: 'wrong-type', path: 'tables.actors[0].isNamed', found: 'string', expected: 'boolean' },
  },
  {
    change: ['"level":2', '"level":"2"'],
    told: { rule: 'wrong-type', path: 'tables.collaborations[0].level', found: 'string' },
  },
  { change: ['"level":2', '"level":7'], told: { rule: 'out-of-range', path: 'tables.collaborations[0].level' } },
  {
    change: ['["a","b"]', '"a|b"'],
    told: { rule: 'wrong-type', path: 'tables.collaborations[0].between', expected: 'array' },
  },
  {
    change: ['["a","b"]', '["a","bb"]'],
    told: {
      rule: 'dangling-reference',
      path: 'tables.collaborations[0].between',
      found: 'bb',
      expected: 'tables.actors',
    },
  },
  {
    change: ['"id":"b"', '"id":"a"'],
    told: { rule: 'duplicate-id', path: 'tables.actors[1].id', other: 'tables.actors[0]' },
  },
  { change: ['{"fr":"B"}', '{"fr":"\\ud800"}'], told: { rule: 'forbidden-character', found: 'U+D800' } },
  { change: ['{"fr":"B"}', '{"fra":"B"}'], told: { rule: 'unknown-key', nearest: 'fr' } },
  {
    change: ['"survey"', '"surveys"'],
    told: { rule: 'bad-header-field', path: 'network.collection', nearest: 'survey' },
  },
]

describe('a document is checked like a folder', () => {
  it('and a sound one is read', () => {
    expect(readNetworkJson(TEXT)).toMatchObject({ problems: [], network: { header: { id: 'petit' } } })
  })
  for (const { change, told } of CASES)
    it(`${told.rule} after ${change[1]}`, () => {
      expect(TEXT).toContain(change[0])
      const reading = readNetworkJson(TEXT.replace(change[0], () => change[1]))
      expect(reading.network).toBeUndefined()
      expect(reading.problems).toContainEqual(expect.objectContaining(told))
    })
  it('and not walked down for ever', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const reading = readNetworkJson(TEXT.replace('"languages"', () => `"note":${deep},"languages"`))
    expect(reading.problems).toMatchObject([{ rule: 'nested-too-deeply' }])
  })
})
