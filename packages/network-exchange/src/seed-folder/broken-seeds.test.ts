import { appendFile, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '@maillage/network-model'
import { RULES, type Rule } from '../rules.ts'
import { readSeedFolder } from './read-seed-folder.ts'

type Files = Readonly<Record<string, string>>

/** A small network that breaks nothing: two actors of two sectors, one collaboration, one of everything that has a rule. */
const SOUND: Files = {
  'network.json': JSON.stringify({
    id: 'petit-bassin',
    name: { fr: 'Petit bassin' },
    languages: ['fr', 'nl'],
    collection: 'survey',
    partitions: [{ id: 'cotes', name: { fr: 'Côtés' }, sides: { logement: 'social', psy: 'mental-health' } }],
  }),
  'sectors.csv': 'id,name,kind\nlogement,Logement,sector\npsy,Santé mentale,sector\n',
  'territories.csv': 'id,name,kind,parent\nnord,Nord,province,\nville,Ville,commune,nord\n',
  'sources.csv': 'id,name,kind\nrapport,Rapport,report\n',
  'actors.csv':
    'id,name,name_nl,kind,sectors,primarySector,partOf,validFrom,validTo,isNamed\n' +
    'abri,L’Abri,De Schuilplaats,service,logement,,,2011,2020-12,oui\n' +
    'cpas-noord,CPAS Nord,,authority,logement|psy,psy,,,,\n' +
    'clinique,"La ""Clinique""",,institution,psy,,,,,true\n',
  'offers.csv': 'id,actor,name\nlit,abri,Un lit\n',
  'loads.csv': 'id,actor,offer,utilisation,waitIntakeWeeks,declaredAt\nl1,abri,lit,0.9,3,2026-01-10\n',
  'collaborations.csv': 'id,between,level,validFrom,validTo\nc1,abri|clinique,2,2020,2022\nc2,clinique|abri,1,2023,\n',
  'claims.csv': 'id,about,by,says,on\nk1,c1,abri,said,2020-05\n',
  'referrals.csv':
    'id,from,to,periodFrom,periodTo,requests,accepted,refused\nr1,abri,clinique,2024-01,2024-06,10,6,4\n',
  'memberships.csv': 'id,actor,in\nm1,abri,cpas-noord\n',
  'travel.csv': 'id,from,to,minutes\nt1,nord,ville,12.5\n',
  'unmetNeeds.csv': 'id,territory,reason,month\nu1,ville,too-far,2026-10\n',
  'evidence.csv': 'id,about,source,quote,basis\ne1,abri,rapport,"« un abri,\nun toit »",stated\n',
  'README.md': 'Notes stand beside the tables.\n',
}

interface Case {
  readonly rule: Rule
  /** What is wrong, when a rule is broken in more than one way. */
  readonly how?: string
  /** File → what to replace in it by what, or its whole new content. */
  readonly change: Readonly<Record<string, readonly [string, string] | string | Uint8Array | null>>
  readonly told: Partial<Problem>
  /** Other rules that the same mistake breaks for good reason. */
  readonly also?: readonly Rule[]
}

const ACTORS = 'actors.csv'
const HEADER = 'network.json'
const COLLABORATIONS = 'collaborations.csv'

const CASES: readonly Case[] = [
  { rule: 'network-file-missing', change: { [HEADER]: null }, told: { file: HEADER } },
  {
    rule: 'network-file-missing',
    how: 'for a misspelt name',
    change: { [HEADER]: null, 'netwrok.json': '{}' },
    told: { file: HEADER, nearest: 'netwrok.json' },
    also: ['unknown-file'],
  },
  {
    rule: 'unknown-file',
    change: { 'actros.csv': 'id\n', [ACTORS]: null },
    told: { file: 'actros.csv', nearest: ACTORS },
  },
  {
    rule: 'unknown-file',
    how: 'for a spreadsheet',
    change: { 'needs.xlsx': 'x' },
    told: { file: 'needs.xlsx', nearest: 'needs.csv' },
  },
  {
    rule: 'wrong-encoding',
    change: { [ACTORS]: latin1('id,name,kind\nabri,Abri,service\ncafe,Café,service\n') },
    told: { file: ACTORS, line: 3, expected: 'UTF-8' },
  },
  {
    rule: 'wrong-encoding',
    how: 'for UTF-16',
    change: { [ACTORS]: utf16('id,name\n') },
    told: { file: ACTORS, line: 1, found: 'UTF-16 LE' },
  },
  { rule: 'not-json', change: { [HEADER]: ['"languages"', '\nlanguages'] }, told: { file: HEADER, line: 2 } },
  {
    rule: 'unknown-key',
    change: { [HEADER]: ['"collection"', '"langages":[],"collection"'] },
    told: { file: HEADER, path: 'langages', nearest: 'languages' },
  },
  {
    rule: 'forbidden-name',
    change: { [HEADER]: ['"collection"', '"__proto__":{"admin":true},"collection"'] },
    told: { file: HEADER, found: '__proto__' },
  },
  {
    rule: 'forbidden-name',
    how: 'as a column',
    change: { 'offers.csv': ['name', '__proto__'] },
    told: { file: 'offers.csv', line: 1, found: '__proto__' },
    also: ['missing-column'],
  },
  {
    rule: 'bad-header-field',
    change: { [HEADER]: ['"survey"', '"survye"'] },
    told: { file: HEADER, path: 'collection', found: 'survye', nearest: 'survey' },
  },
  {
    rule: 'missing-value',
    how: 'in the header',
    change: { [HEADER]: ['"collection":"survey",', ''] },
    told: { file: HEADER, path: 'collection' },
  },
  {
    rule: 'bad-id',
    how: 'of the network',
    change: { [HEADER]: ['petit-bassin', 'Petit Bassin'] },
    told: { file: HEADER, path: 'id', nearest: 'petit-bassin' },
  },
  {
    rule: 'reserved-network-id',
    change: { [HEADER]: ['petit-bassin', 'graphql'] },
    told: { file: HEADER, path: 'id', found: 'graphql' },
  },
  {
    rule: 'duplicate-partition',
    change: { [HEADER]: ['"partitions":[', '"partitions":[{"id":"cotes","name":{"fr":"x"},"sides":{}},'] },
    told: { file: HEADER, path: 'partitions[1].id', found: 'cotes' },
  },
  {
    rule: 'unknown-header',
    change: { [ACTORS]: ['sectors', 'secotrs'] },
    told: { file: ACTORS, line: 1, column: 'secotrs', nearest: 'sectors' },
  },
  {
    rule: 'unknown-header',
    how: 'for the first language',
    change: { [ACTORS]: ['id,name,', 'id,name_fr,'] },
    told: { file: ACTORS, line: 1, found: 'name_fr', nearest: 'name' },
  },
  {
    rule: 'empty-header',
    change: { 'offers.csv': 'id,actor,name,\nlit,abri,Un lit,x\n' },
    told: { file: 'offers.csv', line: 1 },
  },
  {
    rule: 'duplicate-header',
    change: { 'offers.csv': 'id,actor,name,name\nlit,abri,Un lit,x\n' },
    told: { file: 'offers.csv', line: 1, found: 'name' },
  },
  {
    rule: 'missing-id-column',
    change: { 'claims.csv': 'about,by,says,on\nc1,abri,said,2020\n' },
    told: { file: 'claims.csv', line: 1, expected: 'id' },
  },
  {
    rule: 'missing-column',
    change: { 'claims.csv': 'id,about,by,on\nk1,c1,abri,2020\n' },
    told: { file: 'claims.csv', line: 1, expected: 'says' },
  },
  {
    rule: 'too-many-columns',
    change: { 'claims.csv': `id${',x'.repeat(300)}\n` },
    told: { file: 'claims.csv', line: 1, found: '301' },
  },
  {
    rule: 'broken-quotes',
    change: { [ACTORS]: ['"La ""Clinique"""', '"La "Clinique"'] },
    told: { file: ACTORS, line: 4 },
  },
  {
    rule: 'broken-quotes',
    how: 'never closed',
    change: { 'evidence.csv': ['toit »"', 'toit »'] },
    told: { file: 'evidence.csv', line: 2 },
  },
  {
    rule: 'wrong-cell-count',
    change: { 'offers.csv': ['Un lit', 'Un lit, deux'] },
    told: { file: 'offers.csv', line: 2, found: '4', expected: '3' },
  },
  {
    rule: 'cell-too-long',
    change: { 'offers.csv': ['Un lit', 'x'.repeat(20_001)] },
    told: { file: 'offers.csv', line: 2, column: 'name', found: '20001' },
  },
  {
    rule: 'forbidden-character',
    change: { 'offers.csv': ['Un lit', 'Un\u202elit'] },
    told: { file: 'offers.csv', line: 2, column: 'name', found: 'U+202E' },
  },
  {
    rule: 'forbidden-character',
    how: 'for NUL',
    change: { 'offers.csv': ['Un lit', 'Un\u0000lit'] },
    told: { file: 'offers.csv', line: 2, found: 'U+0000' },
  },
  {
    rule: 'missing-value',
    change: { 'offers.csv': ['Un lit', '  '] },
    told: { file: 'offers.csv', line: 2, column: 'name' },
  },
  {
    rule: 'bad-id',
    change: { 'offers.csv': ['lit,abri', 'Lit d’été,abri'], 'loads.csv': ['lit', ''] },
    told: { file: 'offers.csv', line: 2, column: 'id', nearest: 'lit-d-ete' },
  },
  {
    rule: 'unknown-word',
    change: { [ACTORS]: ['De Schuilplaats,service', 'De Schuilplaats,servcie'] },
    told: { file: ACTORS, line: 2, column: 'kind', nearest: 'service' },
  },
  {
    rule: 'not-a-number',
    change: { 'travel.csv': ['12.5', 'douze'] },
    told: { file: 'travel.csv', line: 2, column: 'minutes', found: 'douze' },
  },
  {
    rule: 'not-an-integer',
    change: { [COLLABORATIONS]: [',2,2020', ',1.5,2020'] },
    told: { file: COLLABORATIONS, line: 2, column: 'level', found: '1.5' },
  },
  {
    rule: 'out-of-range',
    change: { [COLLABORATIONS]: [',2,2020', ',4,2020'] },
    told: { file: COLLABORATIONS, line: 2, column: 'level', expected: '1 … 3' },
  },
  {
    rule: 'not-a-flag',
    change: { [ACTORS]: [',true\n', ',treu\n'] },
    told: { file: ACTORS, line: 4, column: 'isNamed', nearest: 'true' },
  },
  {
    rule: 'not-a-date',
    change: { 'loads.csv': ['2026-01-10', '10/01/2026'] },
    told: { file: 'loads.csv', line: 2, column: 'declaredAt', nearest: '2026-01-10' },
  },
  {
    rule: 'not-a-date',
    how: 'for a day where only a month may be told',
    change: { 'unmetNeeds.csv': ['2026-10', '2026-10-14'] },
    told: { file: 'unmetNeeds.csv', line: 2, column: 'month', nearest: '2026-10' },
  },
  {
    rule: 'impossible-date',
    change: { 'loads.csv': ['2026-01-10', '2023-02-29'] },
    told: { file: 'loads.csv', line: 2, column: 'declaredAt', found: '2023-02-29' },
  },
  {
    rule: 'wrong-count',
    change: { [COLLABORATIONS]: ['abri|clinique', 'abri'] },
    told: { file: COLLABORATIONS, line: 2, column: 'between', found: '1', expected: '2' },
  },
  {
    rule: 'repeated-in-list',
    change: { [ACTORS]: ['logement|psy', 'psy|logement|psy'] },
    told: { file: ACTORS, line: 3, column: 'sectors', found: 'psy' },
  },
  {
    rule: 'duplicate-id',
    change: { [ACTORS]: ['clinique,', 'abri,'], [COLLABORATIONS]: null, 'claims.csv': null, 'referrals.csv': null },
    told: { file: ACTORS, line: 4, column: 'id', other: 'actors.csv:2' },
  },
  {
    rule: 'id-used-elsewhere',
    change: { 'travel.csv': ['t1', 'l1'] },
    told: { file: 'travel.csv', line: 2, column: 'id', found: 'l1', other: 'loads.csv:2' },
  },
  {
    rule: 'dangling-reference',
    change: { 'memberships.csv': ['cpas-noord', 'cpas-nord'] },
    told: {
      file: 'memberships.csv',
      line: 2,
      column: 'in',
      found: 'cpas-nord',
      nearest: 'cpas-noord',
      expected: ACTORS,
    },
  },
  {
    rule: 'wrong-table',
    change: { 'memberships.csv': ['cpas-noord', 'psy'] },
    told: { file: 'memberships.csv', line: 2, column: 'in', found: 'psy', other: 'sectors.csv' },
  },
  {
    rule: 'cycle',
    change: { 'territories.csv': ['province,', 'province,ville'] },
    told: { file: 'territories.csv', line: 2, column: 'parent', found: 'nord → ville → nord' },
  },
  {
    rule: 'cycle',
    how: 'of one',
    change: { [ACTORS]: ['logement,,,', 'logement,,abri,'] },
    told: { file: ACTORS, line: 2, column: 'partOf', found: 'abri → abri' },
  },
  {
    rule: 'reversed-interval',
    change: { [ACTORS]: ['2011,2020-12', '2021,2020-12'] },
    told: { file: ACTORS, line: 2, column: 'validTo', found: '2021 → 2020-12' },
  },
  {
    rule: 'reversed-interval',
    how: 'of a period',
    change: { 'referrals.csv': ['2024-01,2024-06', '2024-06,2024-01'] },
    told: { file: 'referrals.csv', line: 2, column: 'periodTo' },
  },
  {
    rule: 'self-tie',
    change: { [COLLABORATIONS]: ['clinique|abri', 'abri|abri'] },
    told: { file: COLLABORATIONS, line: 3, column: 'between', found: 'abri' },
  },
  {
    rule: 'self-tie',
    how: 'of places',
    change: { 'travel.csv': ['nord,ville', 'nord,nord'] },
    told: { file: 'travel.csv', line: 2, column: 'to', found: 'nord' },
  },
  {
    rule: 'duplicate-pair',
    change: { [COLLABORATIONS]: ['2023,', '2022-06,'] },
    told: { file: COLLABORATIONS, line: 3, column: 'between', other: 'collaborations.csv:2' },
  },
  {
    rule: 'unknown-sector',
    change: { [HEADER]: ['"logement":', '"logment":'] },
    told: { file: HEADER, path: 'partitions[0].sides.logment', nearest: 'logement' },
  },
  {
    rule: 'primary-sector-outside',
    change: { [ACTORS]: ['service,logement,,', 'service,logement,psy,'] },
    told: { file: ACTORS, line: 2, column: 'primarySector', found: 'psy', expected: 'logement' },
  },
  {
    rule: 'primary-sector-missing',
    change: { [ACTORS]: ['logement|psy,psy', 'logement|psy,'] },
    told: { file: ACTORS, line: 3, column: 'primarySector', expected: 'logement | psy' },
  },
  {
    rule: 'claim-by-outsider',
    change: { 'claims.csv': ['c1,abri', 'c1,cpas-noord'] },
    told: { file: 'claims.csv', line: 2, column: 'by', found: 'cpas-noord', expected: 'abri | clinique' },
  },
  {
    rule: 'load-of-other-actor',
    change: { 'loads.csv': ['l1,abri', 'l1,clinique'] },
    told: { file: 'loads.csv', line: 2, column: 'offer', found: 'clinique', expected: 'abri' },
  },
  {
    rule: 'more-answers-than-requests',
    change: { 'referrals.csv': ['10,6,4', '10,7,4'] },
    told: { file: 'referrals.csv', line: 2, column: 'requests', found: '7 + 4 = 11' },
  },
  {
    rule: 'missing-evidence',
    change: {
      [HEADER]: ['"survey"', '"documents"'],
      [COLLABORATIONS]: null,
      'claims.csv': null,
      'referrals.csv': null,
      'memberships.csv': null,
      [ACTORS]: 'id,name,kind\nabri,Abri,service\nseul,Seul,service\n',
    },
    told: { file: ACTORS, line: 3, found: 'seul', expected: 'evidence.csv' },
  },
]

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'maillage-broken-'))
})
afterAll(async () => {
  await rm(root, { recursive: true })
})

let made = 0
async function folderWith(change: Case['change'] = {}): Promise<string> {
  const folder = join(root, String((made += 1)))
  await mkdir(folder)
  for (const file of new Set([...Object.keys(SOUND), ...Object.keys(change)])) {
    const how = change[file]
    const sound = SOUND[file] ?? ''
    if (how === null) continue
    if (Array.isArray(how)) expect(sound, `${file} holds what is to be broken`).toContain(how[0])
    const content =
      how === undefined
        ? sound
        : Array.isArray(how)
          ? sound.replace(how[0], () => how[1])
          : (how as string | Uint8Array)
    await writeFile(join(folder, file), content)
  }
  return folder
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}

describe('a sound folder', () => {
  it('is read whole', async () => {
    const reading = await readSeedFolder(await folderWith())
    expect(reading.problems).toEqual([])
    expect(reading.network?.actors.map((actor) => actor.name)).toEqual([
      { fr: 'L’Abri', nl: 'De Schuilplaats' },
      { fr: 'CPAS Nord' },
      { fr: 'La "Clinique"' },
    ])
    expect(reading.network?.evidence[0]?.quote).toBe('« un abri,\nun toit »')
    expect(reading.network?.travel[0]?.minutes).toBe(12.5)
    expect(reading.network?.actors[1]).toMatchObject({
      isNamed: true,
      sectors: ['logement', 'psy'],
      status: 'existing',
      validFrom: null,
    })
    expect(reading.network?.findings).toEqual([])
  })

  it('may come from a Belgian spreadsheet: byte order mark, CRLF, semicolons, decimal commas', async () => {
    const travel = '\ufeffid;from;to;minutes\r\n\r\nt1;nord;ville;12,5\r\n;;;\r\n'
    const reading = await readSeedFolder(await folderWith({ 'travel.csv': travel }))
    expect(reading.problems).toEqual([])
    expect(reading.network?.travel).toEqual([{ id: 't1', from: 'nord', to: 'ville', minutes: 12.5 }])
    expect(reading.notices).toEqual([
      { rule: 'semicolon-delimiter', file: 'travel.csv', line: 1, found: ';' },
      { rule: 'decimal-comma', file: 'travel.csv', line: 3, column: 'minutes', found: '12,5', nearest: '12.5' },
    ])
  })

  it('may be read as another network, and is then checked as that one', async () => {
    const folder = await folderWith()
    expect((await readSeedFolder(folder, { id: 'autre' })).network?.header.id).toBe('autre')
    expect((await readSeedFolder(folder, { id: 'Autre !' })).problems).toMatchObject([{ rule: 'bad-id', path: 'id' }])
    const asDocuments = await readSeedFolder(folder, { collection: 'documents' })
    expect(asDocuments.problems.map(({ rule }) => rule)).toContain('missing-evidence')
  })

  it('may hold formulas and markup: they are text', async () => {
    const reading = await readSeedFolder(await folderWith({ 'offers.csv': ['Un lit', '=cmd|<b>lit</b>'] }))
    expect(reading.network?.offers[0]?.name).toEqual({ fr: '=cmd|<b>lit</b>' })
  })
})

describe('each rule broken once is told with its place', () => {
  for (const { rule, how, change, told, also = [] } of CASES)
    it(`${rule}${how === undefined ? '' : ` ${how}`}`, async () => {
      const reading = await readSeedFolder(await folderWith(change))
      expect(reading.network).toBeUndefined()
      expect(reading.problems).toContainEqual(expect.objectContaining({ rule, ...told }))
      const others = reading.problems.map((problem) => problem.rule).filter((name) => name !== rule)
      expect(others.filter((name) => !(also as readonly string[]).includes(name))).toEqual([])
    })

  it('file-too-large', async () => {
    const folder = await folderWith()
    // A file with a hole: large to the system, small on the disk.
    await truncate(join(folder, 'offers.csv'), 201 * 1024 * 1024)
    const reading = await readSeedFolder(folder)
    expect(reading.problems).toEqual([
      { rule: 'file-too-large', file: 'offers.csv', found: '201 MiB', expected: '≤ 200 MiB' },
    ])
  })

  it('is told for every rule but those of other doors', () => {
    const broken = new Set(CASES.map(({ rule }) => rule))
    expect(RULES.filter((rule) => !broken.has(rule))).toEqual([
      'folder-in-the-way',
      'file-too-large',
      'unknown-format',
      'newer-version',
      'nested-too-deeply',
      'semicolon-delimiter',
      'wrong-type',
      'decimal-comma',
      'bad-value',
    ])
  })
})

describe('many things wrong', () => {
  it('are told all at once, in the order of files and lines', async () => {
    const reading = await readSeedFolder(
      await folderWith({
        'travel.csv': ['12.5', 'x'],
        [ACTORS]: ['authority', 'autority'],
        [HEADER]: ['"logement":', '"logment":'],
      }),
    )
    expect(reading.problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      [HEADER, undefined, 'unknown-sector'],
      [ACTORS, 3, 'unknown-word'],
      ['travel.csv', 2, 'not-a-number'],
    ])
  })

  it('are kept up to a thousand and counted beyond', async () => {
    const folder = await folderWith()
    await appendFile(
      join(folder, 'travel.csv'),
      Array.from({ length: 1500 }, (_, at) => `x${at},nord,ville,?\n`).join(''),
    )
    const reading = await readSeedFolder(folder)
    expect(reading.problems).toHaveLength(1000)
    expect(reading.problemCount).toBe(1500)
  })

  it('in a broken file do not make what points at it look wrong', async () => {
    const reading = await readSeedFolder(
      await folderWith({ 'sectors.csv': latin1('id,name,kind\npsy,Santé,sector\n') }),
    )
    expect(reading.problems.map(({ rule }) => rule)).toEqual(['wrong-encoding'])
  })
})

it('a poisonous column leaves objects as they are', async () => {
  await readSeedFolder(await folderWith({ 'offers.csv': 'id,actor,name,__proto__\nlit,abri,Un lit,polluted\n' }))
  expect(Object.keys(Object.getPrototypeOf({}) as object)).toEqual([])
})
