import { describe, expect, it } from 'vitest'
import { actorFilter } from './actor-filter.ts'
import { facetColumns, folded } from './facet-columns.ts'
import { binsOf, facetList, rangeList } from './facet-list.ts'
import { readFilter } from './filter.ts'
import { lastFilter, wholeOf } from './last-filter.ts'
import { actorsLeft, idsLeft, narrow } from './narrow.ts'
import { smallNetwork } from './small-network.ts'

// Anna and Bruno in Valbrume, Chloé and Dina in Ormelle; only Bruno receives both young people and adults.
const columns = smallNetwork(
  [
    { id: 'anna', territories: ['valbrume'], audiences: ['adultes'], sectors: ['logement'], level: 'available' },
    {
      id: 'bruno',
      territories: ['valbrume'],
      audiences: ['adultes', 'jeunes'],
      sectors: ['logement', 'sante'],
      level: 'saturated',
    },
    { id: 'chloé', name: 'Maison de Chloé', territories: ['ormelle'], audiences: ['jeunes'], sectors: ['sante'] },
    { id: 'dina', territories: ['ormelle'] },
  ],
  [
    { between: ['anna', 'bruno'], level: 1, since: 2011, confirmed: true },
    { between: ['bruno', 'chloé'], level: 3, since: 2020 },
    { between: ['chloé', 'dina'], layer: 'statement' },
  ],
)
const all = facetColumns(columns, 'survey')
const asking = (query: string) => readFilter(new URLSearchParams(query))
const left = (query: string) => actorsLeft(all, narrow(all, asking(query)))
const facet = (parameter: string, query = '') =>
  facetList(all, wholeOf(all), narrow(all, asking(query)), asking(query), 'survey').find(
    (one) => one.parameter === parameter,
  )
const counts = (parameter: string, query = '') =>
  Object.fromEntries((facet(parameter, query)?.options ?? []).map(({ value, count }) => [value, count]))

describe('a filter', () => {
  it('that asks for nothing leaves everybody', () => {
    expect(left('')).toEqual(['anna', 'bruno', 'chloé', 'dina'])
  })
  it('joins the values of one facet by OR and facets by AND', () => {
    expect(left('public=jeunes~adultes')).toEqual(['anna', 'bruno', 'chloé'])
    expect(left('public=jeunes~adultes&territoire=valbrume')).toEqual(['anna', 'bruno'])
  })
  it('joins the values of a facet by AND where the address says so', () => {
    expect(left('public=jeunes~adultes&et=public')).toEqual(['bruno'])
  })
  it('finds those of whom nothing is said', () => {
    expect(left('public=non-dit')).toEqual(['dina'])
    expect(left('secteur=non-dit~sante')).toEqual(['bruno', 'chloé', 'dina'])
  })
  it('asks one and the same tie for all facets of ties', () => {
    expect(left('force=3')).toEqual(['bruno', 'chloé'])
    expect(left('force=3&annee=2015-')).toEqual(['bruno', 'chloé'])
    expect(left('force=3&annee=-2015')).toEqual([])
    expect(left('enonce=confirmed')).toEqual(['anna', 'bruno'])
  })
  it('counts collaborations, not statements', () => {
    expect(left('collab=2-')).toEqual(['bruno'])
    expect(left('collab=-0')).toEqual(['dina'])
  })
  it('finds part of a name without its accents', () => {
    expect(left('texte=CHLOE')).toEqual(['chloé'])
    expect(folded('Cœur d’Aîné·e·s')).toBe('coeur d aine e s')
  })
  it('keeps the ties between those who stay, and no other', () => {
    expect([...idsLeft(all, narrow(all, asking('territoire=valbrume')))]).toEqual(['anna', 'bruno', 'anna-bruno'])
  })
  it('lets a thing stay when a tie joins it to somebody who stays, or its document is chosen', () => {
    const documents = facetColumns(
      smallNetwork(
        [
          { id: 'anna', sources: ['plan'], audiences: ['jeunes'] },
          { id: 'bruno', sources: ['note'], audiences: ['adultes'] },
        ],
        [
          { between: ['anna', 'atelier'], layer: 'statement', source: 'plan' },
          { between: ['bruno', 'festival'], layer: 'statement', source: 'note', basis: 'inferred' },
        ],
        [
          { id: 'atelier', source: 'plan' },
          { id: 'festival', source: 'note' },
          { id: 'seul', source: 'plan' },
        ],
      ),
      'documents',
    )
    const ids = (query: string) => [...idsLeft(documents, narrow(documents, asking(query)))]
    expect(ids('document=plan')).toEqual(['anna', 'atelier', 'seul', 'anna-atelier'])
    expect(ids('public=adultes')).toEqual(['bruno', 'festival', 'bruno-festival'])
    expect(ids('enonce=inferred')).toEqual(['bruno', 'festival', 'bruno-festival'])
  })
})

describe('the counts of a facet', () => {
  it('say what would stay: they follow the other facets, never their own', () => {
    expect(counts('territoire')).toEqual({ valbrume: 2, ormelle: 2 })
    expect(counts('territoire', 'public=jeunes')).toEqual({ valbrume: 1, ormelle: 1 })
    expect(counts('public', 'public=jeunes')).toEqual({ adultes: 2, jeunes: 2, 'non-dit': 1 })
  })
  it('of values joined by AND say what would stay with one more of them', () => {
    expect(counts('public', 'public=jeunes&et=public')).toEqual({ adultes: 1, jeunes: 2, 'non-dit': 0 })
  })
  it('of ties count ties that have an end among those who stay', () => {
    expect(counts('force')).toEqual({ 1: 1, 3: 1 })
    expect(counts('force', 'secteur=logement')).toEqual({ 1: 1, 3: 1 })
    expect(counts('force', 'secteur=sante&territoire=ormelle')).toEqual({ 1: 0, 3: 1 })
  })
  it('follow facets of ties too', () => {
    expect(counts('territoire', 'force=1')).toEqual({ valbrume: 2, ormelle: 0 })
  })
  it('keep loads also where all are unknown, and leave out a facet that tells nothing apart', () => {
    expect(counts('charge')).toEqual({ available: 1, saturated: 1, unknown: 2 })
    expect(facet('nature')).toBeUndefined()
  })
})

describe('the ranges', () => {
  it('go from the least to the most, with bars of what the other facets leave', () => {
    const ranges = rangeList(all, narrow(all, asking('territoire=valbrume')), asking('territoire=valbrume'))
    expect(
      ranges.map(({ parameter, least, most, bins }) => [parameter, least, most, bins.map((bin) => bin.count)]),
    ).toEqual([
      ['collab', 0, 2, [0, 1, 1]],
      ['annee', 2011, 2020, [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    ])
  })
  it('have at most sixteen bars, of the same width', () => {
    expect(binsOf([0, 1, 33], 0, 33)).toEqual(
      Array.from({ length: 12 }, (_, index) => ({
        from: 3 * index,
        to: Math.min(33, 3 * index + 2),
        count: index === 0 ? 2 : index === 11 ? 1 : 0,
      })),
    )
  })
})

describe('the same filter for the API', () => {
  const forApi = (query: string) => actorFilter(all, asking(query), narrow(all, asking(query)))
  it('names what the API knows', () => {
    expect(forApi('')).toBeNull()
    expect(forApi('territoire=valbrume&public=jeunes~adultes&nature=care-network')).toEqual({
      territories: ['valbrume'],
      audiences: ['jeunes', 'adultes'],
      kinds: ['careNetwork'],
    })
  })
  it('names who is left where the API knows no such question', () => {
    expect(forApi('public=jeunes~adultes&et=public')).toEqual({ ids: ['bruno'] })
    expect(forApi('territoire=ormelle&collab=2-')).toEqual({ ids: [] })
  })
})

describe('when nobody is left', () => {
  it('the part that took the last one away is named, with what its lifting brings back', () => {
    expect(lastFilter(all, asking('territoire=valbrume&public=jeunes&charge=strained'))).toEqual({
      removed: 'charge',
      lifting: { parameter: 'charge', left: 1 },
    })
  })
  it('another part is offered when the last one alone brings nobody back', () => {
    expect(lastFilter(all, asking('charge=strained&territoire=valbrume'))).toEqual({
      removed: 'charge',
      lifting: { parameter: 'charge', left: 2 },
    })
    expect(lastFilter(all, asking('charge=strained&collab=9-'))).toEqual({ removed: 'charge', lifting: undefined })
  })
})
