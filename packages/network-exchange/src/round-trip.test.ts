import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  columnsOf,
  emptyTables,
  FORBIDDEN_CHARACTERS,
  LANGUAGES,
  makeNetwork,
  TABLE_NAMES,
  type Field,
  type Language,
  type Network,
  type TableName,
} from '@maillage/network-model'
import { readNetworkJson } from './network-json/read-network-json.ts'
import { writeNetworkJson } from './network-json/write-network-json.ts'
import { detectFormat, readAnyFormat } from './read-any-format.ts'
import { readSeedFolder } from './seed-folder/read-seed-folder.ts'
import { writeSeedFolder } from './seed-folder/write-seed-folder.ts'
import { whatMayLeave } from './what-may-leave.ts'

const SEED = Number(process.env['FAST_CHECK_SEED'] ?? 20261122)

type Gen = fc.GeneratorValue
type Plain = Record<string, unknown>

/** Signs that a format may trip over, and any other text. Edges of white space are not kept by a reading. */
const aText = fc
  .oneof(
    fc.stringMatching(/^[a-zé=+@|\\",;\n\t'« »<-]{1,12}$/),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('=1+1', '@x', '"', '\\', '|', 'a\\|b', '__proto__', 'œuvre', '1,5', 'null'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !FORBIDDEN_CHARACTERS.test(text) && !/\p{Cs}/u.test(text))
const aWording = fc.dictionary(fc.constantFrom('fr', 'nl', 'de', 'en'), aText, {
  minKeys: 1,
  maxKeys: 4,
  noNullPrototype: true,
})

function valueOf(field: Field, table: TableName, row: number, ids: Map<string, string[]>, g: Gen): unknown {
  const some = (tables: readonly string[]) => tables.flatMap((name) => ids.get(name) ?? [])
  switch (field.kind) {
    case 'key':
      return `${table.toLowerCase()}.${row}`
    case 'ref': {
      const choice = some(field.tables)
      return choice.length > 0 && (field.required || g(fc.boolean)) ? g(fc.constantFrom, ...choice) : undefined
    }
    case 'refs':
      return g(fc.subarray, some(field.tables).slice(0, 3), { minLength: field.min }).slice(0, field.max)
    case 'word':
      return g(fc.constantFrom, ...field.words)
    case 'words':
      return g(fc.subarray, [...field.words])
    case 'text':
      return field.required || g(fc.boolean) ? g(() => aText) : undefined
    case 'texts':
      return g(fc.array, aText, { maxLength: 3 })
    case 'wording':
      return field.required || g(fc.boolean) ? g(() => aWording) : undefined
    case 'date':
      if (field.noDay) return g(fc.constantFrom, '2011', '2020-12')
      return field.required || g(fc.boolean) ? g(fc.constantFrom, '2011', '2020-12', '2024-02-29') : undefined
    case 'number': {
      const [min, max] = [Math.max(field.min, -1e9), Math.min(field.max, 1e9)]
      const value = field.integer ? g(fc.integer, { min, max }) : g(fc.double, { min, max, noNaN: true })
      return value === 0 ? 0 : value
    }
    case 'flag':
      return g(fc.boolean)
  }
}

/** What the rules between values ask for, put right after the dice. */
const PUT_RIGHT: { readonly [T in TableName]?: (row: Plain, others: readonly Plain[]) => boolean } = {
  actors: (row) => {
    row['primarySector'] = (row['sectors'] as string[])[0]
    return true
  },
  collaborations: (row, others) =>
    !others.some(
      (other) => (other['between'] as string[]).toSorted().join() === (row['between'] as string[]).toSorted().join(),
    ),
  referrals: (row) => {
    row['requests'] = Number(row['accepted']) + Number(row['refused'])
    return row['from'] !== row['to']
  },
  memberships: (row) => row['actor'] !== row['in'],
  travel: (row) => row['from'] !== row['to'],
  loads: (row) => {
    delete row['offer']
    return true
  },
  claims: () => false,
}
const INTERVALS = [
  ['validFrom', 'validTo'],
  ['periodFrom', 'periodTo'],
  ['declaredAt', 'validUntil'],
] as const

function aNetwork(g: Gen): Network {
  const ids = new Map<string, string[]>()
  const tables = emptyTables() as unknown as Record<TableName, Plain[]>
  for (const table of TABLE_NAMES) {
    const columns = columnsOf(table)
    for (let at = 0, many = g(fc.nat, { max: table === 'actors' ? 6 : 3 }); at < many; at += 1) {
      const possible = columns.every(({ field }) => {
        if (field.kind === 'ref') return !field.required || field.tables.some((name) => ids.has(name))
        return field.kind !== 'refs' || field.tables.flatMap((name) => ids.get(name) ?? []).length >= field.min
      })
      if (!possible) break
      const row: Plain = Object.fromEntries(columns.map(({ name, field }) => [name, valueOf(field, table, at, ids, g)]))
      for (const [from, to] of INTERVALS) if (row[from] !== undefined && row[to] !== undefined) row[to] = row[from]
      if (PUT_RIGHT[table]?.(row, tables[table]) === false) continue
      tables[table].push(row)
      ids.set(table, [...(ids.get(table) ?? []), row['id'] as string])
    }
  }
  const languages = g(() => fc.shuffledSubarray<Language>([...LANGUAGES], { minLength: 1 }))
  return makeNetwork(
    { id: 'n', name: { fr: g(() => aText) }, languages, collection: 'survey', fictional: g(fc.boolean) },
    tables as never,
  )
}

let root = ''
let made = 0
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maillage-round-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})
const aFolder = () => join(root, String((made += 1)))

async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  )
}

const SMALL = makeNetwork(
  { id: 'petit', name: { fr: 'Petit' }, languages: ['nl', 'fr'], collection: 'survey' },
  {
    actors: [
      { id: 'a', name: { nl: 'Een, twee', fr: 'Un' }, kind: 'service', alternativeNames: ['x|y', 'z'] },
      { id: 'b', name: { nl: '=1+1' }, kind: 'team', isNamed: false },
    ],
    contacts: [
      { id: 'k1', actor: 'a', kind: 'email', value: 'accueil@exemple.test' },
      { id: 'k2', actor: 'a', kind: 'email', value: 'quelquun@exemple.test', personal: true },
    ],
    sources: [{ id: 's', name: { fr: 'S' }, kind: 'report' }],
    evidence: [{ id: 'e', about: 'k2', source: 's', quote: 'q', basis: 'stated' }],
  },
)

describe(`what was written is read back the same (seed ${SEED})`, () => {
  it('as a folder, and a second writing changes no byte', async () => {
    const property = fc.asyncProperty(fc.gen(), async (g) => {
      const network = aNetwork(g)
      const folder = aFolder()
      await writeSeedFolder(network, folder)
      const first = await filesOf(folder)
      const reading = await readSeedFolder(folder)
      expect(reading.problems).toEqual([])
      expect(reading.network).toEqual(network)
      if (reading.network) await writeSeedFolder(reading.network, folder)
      expect(await filesOf(folder)).toEqual(first)
    })
    await fc.assert(property, { seed: SEED, numRuns: 100 })
  })

  it('as a document, and a second writing changes no sign', () => {
    const property = fc.property(fc.gen(), (g) => {
      const network = aNetwork(g)
      const text = writeNetworkJson(network)
      const reading = readNetworkJson(text)
      expect(reading.problems).toEqual([])
      expect(reading.network).toEqual(network)
      if (reading.network) expect(writeNetworkJson(reading.network)).toBe(text)
    })
    fc.assert(property, { seed: SEED, numRuns: 100 })
  })
})

describe('a written folder', () => {
  it('holds only tables with rows and columns with values, quotes where needed, the first language in plain columns', async () => {
    const folder = aFolder()
    await writeSeedFolder(SMALL, folder)
    const files = await filesOf(folder)
    expect(Object.keys(files)).toEqual(['actors.csv', 'contacts.csv', 'evidence.csv', 'network.json', 'sources.csv'])
    expect(files['actors.csv']).toBe(
      'id,name,name_fr,alternativeNames,kind,isNamed\na,"Een, twee",Un,x\\|y|z,service,\nb,=1+1,,,team,false\n',
    )
  })

  it('replaces an earlier one and keeps the notes beside its tables', async () => {
    const folder = aFolder()
    await writeSeedFolder(SMALL, folder)
    await writeFile(join(folder, 'README.md'), 'notes')
    await writeSeedFolder({ ...SMALL, contacts: [], evidence: [], sources: [] }, folder)
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['README.md', 'actors.csv', 'network.json']))
    expect(await readdir(folder)).toHaveLength(3)
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('never takes the place of a folder that holds something else', async () => {
    const folder = await mkdtemp(join(root, 'other-'))
    await writeFile(join(folder, 'letter.txt'), 'x')
    expect((await writeSeedFolder(SMALL, folder)).problems).toEqual([
      { rule: 'folder-in-the-way', file: folder, expected: 'network.json' },
    ])
    expect(await readdir(folder)).toEqual(['letter.txt'])
  })
})

it('a format is known by what is there', async () => {
  const folder = aFolder()
  await writeSeedFolder(SMALL, folder)
  const [json, other] = [`${folder}.json`, `${folder}.txt`]
  await writeFile(json, writeNetworkJson(SMALL))
  await writeFile(other, '{"nodes": []}')
  expect([await detectFormat(folder), await detectFormat(json), await detectFormat(other)]).toEqual([
    'seed',
    'json',
    undefined,
  ])
  expect((await readAnyFormat(json)).network).toEqual(SMALL)
  expect((await readAnyFormat(other)).problems).toMatchObject([{ rule: 'unknown-format' }])
})

it('what somebody looked for in vain does not leave', () => {
  const header = { id: 'petit', name: { fr: 'Petit' }, languages: ['fr'], collection: 'survey' } as const
  const searches = [
    { id: 'u1', reason: 'all-full', month: '2026-10' },
    { id: 'u2', reason: 'too-far', month: '2026-11' },
  ] as const
  const { network, losses } = whatMayLeave(makeNetwork(header, { unmetNeeds: searches }))
  expect(network.unmetNeeds).toEqual([])
  expect(losses).toEqual([{ kind: 'unmet-needs', table: 'unmetNeeds', count: 2, examples: [] }])
})

it('personal contacts do not leave, nor what is known of them', () => {
  const { network, losses } = whatMayLeave(SMALL)
  expect(network.contacts.map(({ id }) => id)).toEqual(['k1'])
  expect(network.evidence).toEqual([])
  expect(losses).toEqual([{ kind: 'personal-contacts', table: 'contacts', count: 1, examples: [] }])
})
