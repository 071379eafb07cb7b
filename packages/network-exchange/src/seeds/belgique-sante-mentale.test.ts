import { fileURLToPath } from 'node:url'
import { TABLE_NAMES, type Network, type Row } from '@maillage/network-model'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSeedFolder } from '../seed-folder/read-seed-folder.ts'

const FOLDER = fileURLToPath(new URL('../../../../graph-seeds/belgique-sante-mentale', import.meta.url))

let network: Network

beforeAll(async () => {
  const reading = await readSeedFolder(FOLDER)
  expect(reading.problems).toEqual([])
  if (!reading.network) throw new Error('the folder is not a network')
  network = reading.network
})

function evidenceOf(id: string): readonly Row<'evidence'>[] {
  return network.evidence.filter(({ about }) => about === id)
}

describe('what five documents say, with nothing lost', () => {
  test('is a network of documents, real and first', () => {
    expect(network.header).toMatchObject({
      id: 'belgique-sante-mentale',
      collection: 'documents',
      default: true,
      fictional: false,
      referenceDate: null,
    })
  })

  test.each([
    ['actors', 61],
    ['actions', 27],
    ['audiences', 47],
    ['sectors', 21],
    ['territories', 11],
    ['initiatives', 11],
    ['concertations', 3],
    ['activities', 25],
    ['objectives', 21],
    ['tags', 39],
    ['needs', 23],
    ['settings', 6],
    ['functions', 5],
  ] as const)('%s: %i', (table, count) => {
    expect(network[table]).toHaveLength(count)
  })

  test('keeps 24 actors named and 37 collective or unnamed', () => {
    expect(network.actors.filter(({ isNamed }) => isNamed)).toHaveLength(24)
    expect(network.actors.filter(({ isNamed }) => !isNamed)).toHaveLength(37)
  })

  test('keeps the cited author as the author of a source, never as an actor', () => {
    expect(network.sources.filter(({ cited }) => !cited)).toHaveLength(5)
    expect(network.sources.filter(({ cited }) => cited)).toMatchObject([{ author: 'Jean Furtos', citedIn: 'src-002' }])
    expect(network.actors.filter(({ name }) => /furtos/i.test(name.fr ?? ''))).toEqual([])
  })

  test('counts the 35 expectations apart from the findings drawn from actions', () => {
    expect(network.findings.filter(({ action }) => action === null)).toHaveLength(35)
    expect(network.findings.filter(({ action }) => action !== null)).toHaveLength(13)
  })

  test('keeps ten capacity rows, each where it belongs', () => {
    const rows = network.evidence.filter(({ id }) => id.startsWith('cap-'))
    expect(rows.map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, i) => `cap-${String(i + 1).padStart(2, '0')}`),
    )
    expect(rows.find(({ id }) => id === 'cap-09')).toMatchObject({
      about: 'act-partenariat-housing-first',
      field: 'members',
      value: '7',
    })
    expect(rows.find(({ id }) => id === 'cap-10')).toMatchObject({
      about: 'evt-ct-sante-mentale-1',
      field: 'participants',
    })
  })
})

describe('evidence', () => {
  test('stands behind every row of every table, with a quote, a source and a line', () => {
    const sourced = new Set<string>(network.evidence.map(({ about }) => about))
    // Needs are questions of the product, not statements of a document.
    const bare = TABLE_NAMES.filter((table) => table !== 'evidence' && table !== 'needs').flatMap((table) =>
      network[table].filter(({ id }) => !sourced.has(id)).map(({ id }) => id),
    )
    expect(bare).toEqual([])
    for (const { id, locator, quote } of network.evidence) {
      expect(quote.trim(), id).not.toBe('')
      expect(locator, id).toMatch(/^ligne \d+$/)
    }
  })

  test('gives a reason for everything inferred', () => {
    expect(
      network.evidence
        .filter(({ basis, note }) => basis === 'inferred' && note === null)
        .map(({ id, quote }) => [id, quote]),
    ).toEqual([])
  })

  test('says for each sector of an actor whether it is stated or inferred; 21 actors have none', () => {
    for (const { id, sectors } of network.actors)
      for (const sector of sectors)
        expect(
          evidenceOf(id).some(({ field, value }) => field === 'sectors' && value === sector),
          `${id} ${sector}`,
        ).toBe(true)
    expect(network.actors.filter(({ sectors }) => sectors.length === 0)).toHaveLength(21)
  })
})

describe('Housing First and Support', () => {
  test('the partnership is one actor with seven members, all stated', () => {
    const members = network.memberships.filter((row) => row.in === 'act-partenariat-housing-first')
    expect(members.map(({ actor }) => actor).toSorted()).toEqual([
      'act-centre-ariane',
      'act-diogenes',
      'act-la-gerbe',
      'act-le-lama',
      'act-pierre-d-angle',
      'act-samusocial',
      'act-transit',
    ])
    for (const { id, status } of members) {
      expect(status).toBe('existing')
      expect(evidenceOf(id)).toMatchObject([{ basis: 'stated' }])
    }
  })

  test('Support has 3.1 full-time equivalents in post, 0.4 being hired, and a past increase apart', () => {
    const posts = network.posts.filter(({ owner }) => owner === 'act-equipe-support')
    const inState = (state: string) =>
      posts.filter((post) => post.state === state).map(({ fullTimeEquivalents }) => fullTimeEquivalents)
    expect(inState('in-post')).toEqual([0.6, 0.5, 1, 0.5, 0.5])
    expect(inState('in-post').reduce((sum: number, value) => sum + (value ?? 0), 0)).toBeCloseTo(3.1, 9)
    expect(inState('being-hired')).toEqual([0.4])
    expect(inState('past-increase')).toEqual([1.5])
  })

  test('« mi-temps » is not turned into a number', () => {
    const posts = network.posts.filter(({ owner }) => owner === 'ini-comment-ca-va')
    expect(posts).toMatchObject([{ state: 'planned', fullTimeEquivalents: null, profession: 'travailleur social' }])
    expect(evidenceOf(posts[0]?.id ?? '').some(({ quote }) => quote.includes('mi-temps'))).toBe(true)
  })

  test('contacts are those of a team', () => {
    expect(network.contacts.map(({ value, personal }) => [value, personal])).toEqual([
      ['support@smes.be', false],
      ['+32 (0) 2 502 69 49', false],
    ])
  })
})
