import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { TABLE_NAMES, type Network, type Row } from '@maillage/network-model'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSeedFolder } from '../seed-folder/read-seed-folder.ts'

const FOLDER = fileURLToPath(new URL('../../../../graph-seeds/belgique-sante-mentale', import.meta.url))

let network: Network
let relations: readonly Row<'evidence'>[]

beforeAll(async () => {
  const reading = await readSeedFolder(FOLDER)
  if (!reading.network) throw new Error('the folder is not a network')
  network = reading.network
  relations = network.evidence.filter(({ id }) => id.startsWith('lnk-'))
})

function evidenceOf(id: string): readonly Row<'evidence'>[] {
  return network.evidence.filter(({ about }) => about === id)
}

/** The table a row stands in, by its id. */
function tablesById(): ReadonlyMap<string, (typeof TABLE_NAMES)[number]> {
  return new Map(TABLE_NAMES.flatMap((table) => network[table].map(({ id }) => [id, table] as const)))
}

describe('the 335 relations', () => {
  test('are each one piece of evidence, 277 stated and 58 inferred', () => {
    expect(relations.map(({ id }) => id)).toEqual(
      Array.from({ length: 335 }, (_, i) => `lnk-${String(i + 1).padStart(3, '0')}`),
    )
    expect(relations.filter(({ basis }) => basis === 'stated')).toHaveLength(277)
    expect(relations.filter(({ basis }) => basis === 'inferred')).toHaveLength(58)
  })

  test('became what the table of the README says, and its total is 335', async () => {
    const told = new Map<string, [number, number]>()
    let total: readonly number[] = []
    for (const line of (await readFile(`${FOLDER}/README.md`, 'utf8')).split('\n')) {
      const cells = line.split('|').map((cell) => cell.trim())
      const numbers = cells.slice(4, 7).map((cell) => Number(cell.replaceAll('*', '')))
      if (cells[1] === '**total**') total = numbers
      const became = /^`(.+)`$/.exec(cells[3] ?? '')?.[1]
      if (became === undefined || cells.length !== 8) continue
      const [all = 0, stated = 0, inferred = 0] = numbers
      expect(all, line).toBe(stated + inferred)
      const [s, i] = told.get(became) ?? [0, 0]
      told.set(became, [s + stated, i + inferred])
    }
    expect(total).toEqual([335, 277, 58])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(countByWhatTheyBecame()))
  })

  test('fill the field they are evidence of', () => {
    const rows = new Map<string, Readonly<Record<string, unknown>>>(
      TABLE_NAMES.flatMap((table) => network[table].map((row) => [row.id, row] as const)),
    )
    for (const { id, about, field, value } of relations) {
      if (field === null) continue
      const cell = rows.get(about)?.[field]
      expect(Array.isArray(cell) ? cell : [cell], id).toContain(value)
    }
  })

  test('leave no collaboration: the 21 pairs and the 8 supposed partners are statements', () => {
    expect(network.collaborations).toEqual([])
    const pairs = network.statements.filter(({ relation }) => relation === 'co-partner-of')
    expect(pairs).toHaveLength(21)
    for (const { id } of pairs) expect(evidenceOf(id)).toMatchObject([{ basis: 'inferred' }])
  })

  test('leave planned, proposed and requested what they are', () => {
    const involved = network.involvements.filter((row) => row.in.startsWith('action-'))
    expect(new Set(involved.map(({ status }) => status))).toEqual(new Set(['proposed']))
    expect(new Set(network.actions.map(({ status }) => status))).toEqual(new Set(['proposed']))
    const asked = network.statements.filter(({ relation }) => ['relays-to', 'uses-findings-of'].includes(relation))
    expect(asked.map(({ status }) => status)).toEqual(['requested', 'requested', 'requested'])
    expect(network.statements.filter(({ relation }) => relation === 'transfers-competence-to')).toMatchObject([
      { subject: 'act-spf-justice', object: 'act-spf-sante-publique', status: 'proposed' },
    ])
  })

  function countByWhatTheyBecame(): ReadonlyMap<string, [number, number]> {
    const tables = tablesById()
    const words = new Map<string, string>([
      ...network.involvements.map(({ id, role }) => [id, role] as const),
      ...network.statements.map(({ id, relation }) => [id, relation] as const),
    ])
    const counts = new Map<string, [number, number]>()
    for (const { about, field, basis } of relations) {
      const table = tables.get(about) ?? about
      const word = words.get(about)
      const became = field !== null ? `${table}.${field}` : word === undefined ? table : `${table}: ${word}`
      const [s, i] = counts.get(became) ?? [0, 0]
      counts.set(became, basis === 'stated' ? [s + 1, i] : [s, i + 1])
    }
    return counts
  }
})
