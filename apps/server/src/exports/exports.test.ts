import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNetwork } from '@maillage/network-model'
import { serveNetwork, type ServedNetwork } from '../a-served-network.ts'
import { send } from '../a-small-server.ts'
import { writeCsv } from './write-csv.ts'

let local: ServedNetwork
let open: ServedNetwork
beforeAll(async () => {
  local = await serveNetwork({ network: aNetwork() })
  open = await serveNetwork({ network: aNetwork(), access: 'public' })
})
afterAll(async () => {
  await local.close()
  await open.close()
})

const get = (path: string, headers: Record<string, string> = {}, from = local) => send(from.address, path, { headers })
/** The cells of a line without a line break in it. */
const cells = (line: string | undefined) =>
  (line?.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? []).map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  )
const rowsOf = (text: string) => {
  expect(text.startsWith('\uFEFF')).toBe(true)
  const [heads, ...lines] = text.slice(1).trimEnd().split('\r\n')
  const names = cells(heads)
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at], cell])))
}

describe('the gaps as a table', () => {
  test('one line a pair, with formula, data used, uncertainty, and what marks it as invented', async () => {
    const { status, headers, text } = await get('/small/export/gaps.csv')
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8; header=present'])
    expect(headers['content-disposition']).toBe('attachment; filename="small-gaps-2026-10-14-fictif.csv"')
    const [pair] = rowsOf(text)
    expect(pair).toMatchObject({
      'groupe A': 'Logement',
      'groupe B': '\'=SOMME(A1) "Santé", soins',
      'liens observés': '1',
      fictif: 'oui',
      version: '1',
      'jour de référence': '2026-10-14',
    })
    for (const name of ['liens attendus', 'borne basse', 'borne haute', 'formule', 'données utilisées', 'phrase'])
      expect([name, name in pair!]).toEqual([name, true])
    expect(pair!['données utilisées']).toContain('collaborations tie')
  })

  test('in another language, by sides, as the screen asks for them', async () => {
    const { headers, text } = await get('/small/export/gaps.csv?par=cote&tri=observe&langue=nl')
    expect(headers['content-language']).toBe('nl')
    const rows = rowsOf(text)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ 'groep A': 'sociaal', fictief: 'ja', indeling: 'Deux côtés' })
  })

  test('as a workbook of three sheets, texts as texts', async () => {
    const { status, headers, body } = await getBytes('/small/export/gaps.xlsx')
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ])
    const parts = unzipped(body)
    expect(parts.get('xl/workbook.xml')).toMatch(/name="Données".*name="Données utilisées".*name="Lecture"/s)
    const all = [...parts.values()].join('\n')
    expect(all).toContain('RÉSEAU FICTIF — données inventées')
    expect(all).toContain('=SOMME(A1)')
    expect(all).not.toMatch(/<f>/)
  })

  test('for programs, with what one has to know to read it', async () => {
    const { text } = await get('/small/export/gaps.json?langue=en')
    const { reading, gaps, network } = JSON.parse(text) as {
      reading: Record<string, unknown>
      gaps: { pairs: readonly unknown[]; revision: number }
      network: { fictional: boolean }
    }
    expect([gaps.pairs.length, gaps.revision, network.fictional]).toEqual([1, 1, true])
    expect(reading).toMatchObject({ Network: 'Petit', 'Revision of the data': 1 })
  })
})

describe('the other answers', () => {
  test.each([
    ['saturation', ['acteur', 'niveau', 'phrase', 'fictif']],
    ['coverage', ['ligne', 'colonne', 'état', 'phrase', 'fictif']],
    ['measure-M4', ['à propos de', 'phrase', 'formule', 'fictif']],
    ['measure-m7', ['à propos de', 'phrase', 'fictif']],
  ])('%s has its heads and its three formats', async (answer, names) => {
    for (const format of ['csv', 'xlsx', 'json']) {
      const { status, headers } = await get(`/small/export/${answer}.${format}`)
      expect([format, status]).toEqual([format, 200])
      expect(headers['content-disposition']).toMatch(/-2026-10-14-fictif\.(csv|xlsx|json)"$/)
    }
    const { text } = await get(`/small/export/${answer}.csv`)
    const heads = cells(text.slice(1).split('\r\n')[0])
    expect(heads).toEqual(expect.arrayContaining(names))
  })

  test('a filter leaves what it leaves on the screen', async () => {
    const ids = async (query: string) =>
      rowsOf((await get(`/small/export/saturation.csv?${query}`)).text).map((row) => row['id'])
    expect(await ids('')).toEqual(['shelter', 'clinic', 'house'])
    expect(await ids('ids=shelter,clinic')).toEqual(['shelter', 'clinic'])
    expect(await ids('secteur=health')).toEqual(['clinic'])
    expect(await ids('sides=mental-health')).toEqual(['clinic'])
    // What another answer of the same screen depends on.
    expect(await ids('par=cote&partition=two&lignes=publics')).toEqual(['shelter', 'clinic', 'house'])
  })
})

describe('what a stranger takes away', () => {
  test('is what is public', async () => {
    const own = (await get('/small/export/saturation.csv')).text
    const told = (await get('/small/export/saturation.csv', {}, open)).text
    expect(own).toContain('zzdeclareur')
    expect(told).not.toContain('zzdeclareur')
    expect((await get('/small/export/saturation.json', {}, open)).text).not.toContain('zzdeclareur')
  })
})

describe('an answer that did not change', () => {
  test('is not sent again; another filter, language or viewer is another file', async () => {
    const { headers } = await get('/small/export/gaps.csv')
    const etag = headers.etag ?? ''
    expect((await get('/small/export/gaps.csv', { 'if-none-match': etag })).status).toBe(304)
    for (const query of ['?by=side', '?langue=de', '?validAt=2026-01-01'])
      expect((await get(`/small/export/gaps.csv${query}`, { 'if-none-match': etag })).status).toBe(200)
    expect((await get('/small/export/gaps.csv', { 'if-none-match': etag }, open)).status).toBe(200)
    expect((await get('/small/export/gaps.xlsx', { 'if-none-match': etag })).status).toBe(200)
  })
})

describe('what is not there', () => {
  test.each([
    ['/small/export/gap.csv', 404, /Rien ne s’exporte sous le nom « gap ».*Vouliez-vous dire « gaps »/],
    [
      '/small/export/gap.csv',
      404,
      /saturation, measure-M1, measure-M2, .*measure-M22, measure-shortfall, measure-unmet-demand, acteurs/,
    ],
    ['/small/export/gaps.ods', 404, /Le format « ods » n’existe pas/],
    ['/small/export/gaps', 404, /Le format/],
    ['/small/export/measure-M99.csv', 404, /M99/],
    ['/small/export/gaps.csv?sectorz=x', 400, /« sectorz ».*Vouliez-vous dire « sectors »/],
    ['/small/export/gaps.csv?by=moon', 400, /« moon » ne convient pas pour « by »/],
    ['/small/export/gaps.csv?kinds=moon', 400, /« moon » ne convient pas pour « kinds »/],
    ['/small/export/gaps.csv?partition=moon', 400, /regroupement « moon »/],
    ['/small/export/gaps.csv?validAt=2023-02-29', 400, /AAAA-MM-JJ/],
    ['/small/export/gaps.csv?knownAt=99', 400, /version/],
    ['/small/export/measure-M7.csv?actor=sheltr', 400, /Vouliez-vous dire « shelter »/],
    ['/small/export/measure-M7.csv?posts=shelter', 400, /posts/],
    ['/small/export/coverage.csv?rows=function&columns=function', 400, /deux choses différentes/],
    ['/elsewhere/export/gaps.csv', 404, /Aucun réseau/],
  ])('%s: %i in words', async (path, status, words) => {
    const answer = await get(path, { 'accept-language': 'fr' })
    expect([answer.status, answer.text.replaceAll('\u202f', ' ')]).toEqual([status, expect.stringMatching(words)])
    if (!path.startsWith('/elsewhere')) expect(answer.headers['content-type']).toMatch(/^text\/plain/)
  })

  test('in the language that was asked for', async () => {
    expect((await get('/small/export/gaps.csv?by=moon&langue=nl')).text).toContain('past niet bij')
  })

  test('is not written to', async () => {
    const answer = await send(local.address, '/small/export/gaps.csv', {
      method: 'POST',
      headers: { 'content-length': '0' },
    })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

test('HEAD tells how long the file is', async () => {
  const answer = await send(local.address, '/small/export/gaps.csv', { method: 'HEAD' })
  expect([answer.status, answer.text]).toEqual([200, ''])
  expect(Number(answer.headers['content-length'])).toBeGreaterThan(100)
})

test('a text that begins like a formula is a text in a spreadsheet, a number stays a number', () => {
  const file = {
    title: '',
    isFictional: false,
    data: {
      heads: ['a'],
      rows: [['=1+1'], ['+x'], ['-x'], ['@x'], ['\tx'], [-3.5], ['plain'], ['a"b,c'], [null], [true]],
    },
    inputs: { heads: [], rows: [] },
    reading: [],
  }
  expect(writeCsv(file).toString()).toBe(
    "\uFEFFa\r\n'=1+1\r\n'+x\r\n'-x\r\n'@x\r\n'\tx\r\n-3.5\r\nplain\r\n\"a\"\"b,c\"\r\n\r\ntrue\r\n",
  )
})

async function getBytes(path: string) {
  const answer = await fetch(new URL(path, local.address))
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  }
}

/** The parts of a zip file, by its central directory. */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString()
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    parts.set(name, (method === 8 ? inflateRawSync(packed) : packed).toString())
    at += 46 + nameLength + extra + comment
  }
  return parts
}

function aNetwork() {
  return makeNetwork(
    {
      id: 'small',
      name: { fr: 'Petit' },
      languages: ['fr'],
      collection: 'survey',
      fictional: true,
      referenceDate: '2026-10-14',
      partitions: [{ id: 'two', name: { fr: 'Deux côtés' }, sides: { housing: 'social', health: 'mental-health' } }],
    },
    {
      sectors: [
        { id: 'housing', name: { fr: 'Logement' }, kind: 'sector' },
        { id: 'health', name: { fr: '=SOMME(A1) "Santé", soins' }, kind: 'sector' },
      ],
      territories: [{ id: 'town', name: { fr: 'La ville' }, kind: 'commune' }],
      functions: [{ id: 'f1', number: 1, name: { fr: 'Prévention' } }],
      actors: [
        { id: 'shelter', name: { fr: 'Abri' }, kind: 'service', sectors: ['housing'], responded: 'yes' },
        { id: 'clinic', name: { fr: 'Clinique' }, kind: 'service', sectors: ['health'], responded: 'yes' },
        { id: 'house', name: { fr: 'Maison' }, kind: 'partnership', sectors: ['housing'], responded: 'yes' },
      ],
      offers: [{ id: 'talks', actor: 'clinic', name: { fr: 'Entretiens' }, functions: ['f1'], territories: ['town'] }],
      loads: [
        { id: 'told', actor: 'clinic', availability: 'open', declaredAt: '2026-10-01', visibility: 'public' },
        {
          id: 'kept',
          actor: 'shelter',
          availability: 'closed',
          declaredAt: '2026-10-01',
          declaredBy: 'zzdeclareur',
          visibility: 'members',
        },
      ],
      collaborations: [{ id: 'tie', between: ['shelter', 'clinic'] }],
      claims: [{ id: 'said', about: 'tie', by: 'shelter', says: 'said', on: '2026-02-01' }],
    },
  )
}
