import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import { coverage } from './coverage.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const MATRIX = { rows: 'function', columns: 'territory' } as const

/** Five functions, two communes, one actor per offer: o = open, w = waiting list, c = closed, - = nothing said. */
function fiveByTwo(offers: string): ANetwork {
  const network = aNetwork()
  for (const number of [1, 2, 3, 4, 5]) network.row('functions', { id: `f${number}`, number, name: {} })
  for (const [id, inhabitants] of [['nord', 60_000] as const, ['sud', 40_000] as const]) {
    network.row('territories', { id, name: { fr: id }, kind: 'commune' })
    network.row('populations', { id: `people-${id}`, territory: id, inhabitants, on: '2026-01-01' })
  }
  offers.split(' ').forEach((text, at) => {
    const [f = '', territory = '', said = '-'] = text.split(',')
    network.actor(`a${at}`).offer(`a${at}`, `o${at}`, { functions: [f], territories: [territory] })
    const availability = { o: 'open', w: 'waiting-list', c: 'closed' }[said]
    if (availability) network.load(`a${at}`, '2026-10-01', { offer: `o${at}`, availability })
  })
  return network
}
const EXAMPLE = 'f1,nord,o f1,nord,w f2,nord,w f3,nord,o f4,nord,o f4,sud,c f1,sud,o f5,nord,w f3,sud,o'
const at = (matrix: ReturnType<typeof coverage>, state: string): readonly string[] =>
  matrix.cells.filter((cell) => cell.state === state).map((cell) => `${cell.row} ${cell.column}`)

describe('five functions in two communes', () => {
  test('8 of 10 cells have an offer, 7 one that is not full; 84 % and 76 % of the people', () => {
    const matrix = coverage(fiveByTwo(EXAMPLE).build(), TODAY, MATRIX)
    expect([matrix.availability, matrix.effective]).toEqual([0.8, 0.7])
    expect(matrix.availabilityByPopulation).toBeCloseTo(0.84, 9)
    expect(matrix.effectiveByPopulation).toBeCloseTo(0.76, 9)
    expect(at(matrix, 'void')).toEqual(['f2 sud', 'f5 sud'])
    expect(at(matrix, 'saturated')).toEqual(['f4 sud'])
    expect(at(matrix, 'covered')).toEqual(['f1 nord'])
    expect(matrix.cells.filter((cell) => cell.offers === 1)).toHaveLength(7)
    expect(matrix.sentence).toEqual({
      key: 'coverage.matrix',
      values: { cells: 10, empty: 2, offered: 8, effective: 7 },
    })
  })

  test('one more full offer never raises effective coverage, and fills a void', () => {
    const matrix = coverage(fiveByTwo(`${EXAMPLE} f2,sud,c f1,nord,c`).build(), TODAY, MATRIX)
    expect([matrix.availability, matrix.effective]).toEqual([0.9, 0.7])
    expect(at(matrix, 'saturated')).toEqual(['f2 sud', 'f4 sud'])
  })

  test('an offer of which nothing is known is no void and no cover; it may turn out to be either', () => {
    const matrix = coverage(fiveByTwo('f1,nord,- f1,sud,o').build(), TODAY, MATRIX)
    expect(at(matrix, 'unknown')).toEqual(['f1 nord'])
    expect([matrix.availability, matrix.effective, matrix.effectiveAtMost]).toEqual([0.2, 0.1, 0.2])
  })
})

describe('what an offer stands for', () => {
  const base = (): ANetwork =>
    fiveByTwo('f1,nord,o')
      .row('territories', { id: 'bassin', name: { fr: 'bassin' }, kind: 'bassin', parts: ['nord', 'sud'] })
      .actor('b')

  test('a basin is every commune in it; an offer without a place covers nothing and is to be completed', () => {
    const network = base()
      .offer('b', 'wide', { functions: ['f2'], territories: ['bassin'] })
      .offer('b', 'nowhere', { functions: ['f3'] })
      .build()
    const matrix = coverage(network, TODAY, MATRIX)
    expect(at(matrix, 'unknown')).toEqual(['f2 nord', 'f2 sud'])
    expect(matrix.incomplete).toEqual(['nowhere'])
    expect(matrix.cells.filter((cell) => cell.row === 'f3' && cell.offers > 0)).toEqual([])
  })

  test('planned, past and later offers are told and not counted', () => {
    const cell = { functions: ['f5'], territories: ['sud'] }
    const network = base()
      .offer('b', 'planned', { ...cell, status: 'planned' } as never)
      .offer('b', 'past', { ...cell, status: 'past' } as never)
      .offer('b', 'later', { ...cell, validFrom: '2027' })
      .build()
    const matrix = coverage(network, TODAY, MATRIX)
    expect(at(matrix, 'void')).toContain('f5 sud')
    expect(matrix.excluded.map(({ key, ids }) => [key, ids])).toEqual([
      ['excluded.planned-offers', ['planned']],
      ['excluded.past-offers', ['past']],
      ['excluded.not-yet-offers', ['later']],
    ])
    expect(at(coverage(network, { ...TODAY, validAt: '2027-06-01' }, MATRIX), 'unknown')).toContain('f5 sud')
  })

  test('an offer without a word of its own takes that of its actor; a stale word is none', () => {
    const cell = { functions: ['f2'], territories: ['sud'] }
    const said = (on: string) =>
      at(
        coverage(base().offer('b', 'silent', cell).load('b', on, { availability: 'closed' }).build(), TODAY, MATRIX),
        'saturated',
      )
    expect(said('2026-10-01')).toEqual(['f2 sud'])
    expect(said('2026-07-01')).toEqual([])
  })

  test('open for young people and closed for adults: each audience has its own cell', () => {
    const network = base()
      .row('audiences', { id: 'young', name: { fr: 'Jeunes' }, kind: 'population' })
      .row('audiences', { id: 'adults', name: { fr: 'Adultes' }, kind: 'population' })
      .row('audiences', { id: 'teams', name: { fr: 'Équipes' }, kind: 'professionals' })
      .offer('b', 'both', { functions: ['f2'], territories: ['sud'], audiences: ['young', 'adults'] })
      .load('b', '2026-10-01', { offer: 'both', audience: 'young', availability: 'open' })
      .load('b', '2026-10-01', { offer: 'both', audience: 'adults', availability: 'closed' })
      .build()
    const matrix = coverage(network, TODAY, { rows: 'audience', columns: 'territory' })
    expect(matrix.rows.map((head) => head.id)).toEqual(['young', 'adults'])
    expect(at(matrix, 'fragile')).toEqual(['young sud'])
    expect(at(matrix, 'saturated')).toEqual(['adults sud'])
    expect(matrix.availabilityByPopulation).toBeNull()
    expect(at(coverage(network, TODAY, MATRIX), 'saturated')).toEqual(['f2 sud'])
  })

  test('what is for members is unknown to a visitor, even beside a public word about the whole', () => {
    const network = base()
      .offer('b', 'hidden', { functions: ['f2'], territories: ['sud'] })
      .load('b', '2026-10-01', { availability: 'open' })
      .load('b', '2026-10-02', { offer: 'hidden', availability: 'closed', visibility: 'members' })
      .build()
    expect(at(coverage(network, TODAY, MATRIX), 'unknown')).toEqual(['f2 sud'])
    expect(at(coverage(network, { ...TODAY, viewer: 'member' }, MATRIX), 'saturated')).toEqual(['f2 sud'])
  })
})

describe('what cannot be answered', () => {
  test('no offer at all, none that is complete, or none that the filter leaves', () => {
    for (const network of [aNetwork().build(), aNetwork().actor('a').offer('a', 'o').build()]) {
      expect(coverage(network, TODAY, MATRIX)).toMatchObject({ reason: 'NO_OFFERS', availability: null, cells: [] })
    }
    const filtered = coverage(fiveByTwo(EXAMPLE).build(), TODAY, { ...MATRIX, filter: new Set() })
    expect(filtered).toMatchObject({ reason: 'NO_OFFERS', availability: null, effective: null })
    expect(filtered.excluded).toMatchObject([{ key: 'excluded.filtered-offers', count: 9 }])
  })

  test('nothing is required where a network has no commune', () => {
    const network = aNetwork()
      .row('functions', { id: 'f1', number: 1, name: {} })
      .row('territories', { id: 'all', name: { fr: 'tout' }, kind: 'region' })
      .actor('a')
      .offer('a', 'o', { functions: ['f1'], territories: ['all'] })
      .build()
    expect(coverage(network, TODAY, MATRIX)).toMatchObject({ reason: 'EMPTY_GROUP', availability: null })
  })

  test('one territory, an unknown one, and two axes that are one', () => {
    const network = fiveByTwo(EXAMPLE).build()
    expect(coverage(network, TODAY, { ...MATRIX, territory: 'sud' })).toMatchObject({
      availability: 0.6,
      effective: 0.4,
    })
    expect(() => coverage(network, TODAY, { ...MATRIX, territory: 'ouest' })).toThrow(RangeError)
    expect(() => coverage(network, TODAY, { rows: 'function', columns: 'function' })).toThrow(RangeError)
  })
})
