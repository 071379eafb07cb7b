import type { NetworkColumns } from '@maillage/network-model'
import { describe, expect, it } from 'vitest'
import { choiceOf } from './choice.ts'
import { orderAsked, orderPressed } from './order-asked.ts'
import { layersOf, sortedTies, tieRowsOf, tiesInView } from './tie-rows.ts'

/** A shelter, a clinic and a town, a plan, and what stands between them. */
const columns = {
  dictionaries: {
    actorKind: ['service', 'authority'],
    thingKind: ['initiative'],
    sectorName: ['Logement', 'Soins'],
    layer: ['collaboration', 'involvement', 'signal'],
    status: ['existing', 'past', 'planned'],
    basis: ['stated', 'inferred'],
    sourceName: ['Enquête'],
  },
  actors: {
    id: ['shelter', 'clinic', 'town'],
    name: ['Abri', 'Clinique', 'Ville'],
    kind: [0, 0, 1],
    named: [1, 1, 1],
    sector: [0, 1, -1],
  },
  things: { id: ['plan'], name: ['Plan'], kind: [0] },
  ties: {
    id: ['both', 'once', 'over', 'carries', 'marks'],
    from: [0, 1, 0, 2, 3],
    to: [1, 2, 2, 3, 0],
    layer: [0, 0, 0, 1, 2],
    status: [0, 0, 1, 2, 0],
    basis: [0, 1, 0, 0, 0],
    confirmed: [1, 0, 0, 0, 0],
    contested: [0, 0, 0, 0, 0],
    level: [1, 3, -1, -1, -1],
    yearFrom: [2020, -1, 2011, -1, -1],
    yearTo: [-1, -1, 2024, -1, -1],
    weight: [1, 1, 1, 1, 1],
    source: [0, 0, 0, -1, 0],
  },
} as unknown as NetworkColumns

const rows = tieRowsOf(columns)
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id)

describe('lines between two things', () => {
  it('are every tie but the signals, with both ends and how each is known', () => {
    expect(rows.map(({ id, from, to, certainty }) => [id, from.name, to.name, certainty])).toEqual([
      ['both', 'Abri', 'Clinique', 'confirmed'],
      ['once', 'Clinique', 'Ville', 'inferred'],
      ['over', 'Abri', 'Ville', 'past'],
      ['carries', 'Ville', 'Plan', 'planned'],
    ])
    expect(rows[3]?.to).toMatchObject({ isActor: false, kind: 'initiative', sectorName: undefined })
  })

  it('sorted by year or level, what nobody says comes last either way round', () => {
    expect(ids(sortedTies(rows, 'depuis', 'fr'))).toEqual(['over', 'both', 'once', 'carries'])
    expect(ids(sortedTies(rows, 'depuis', 'fr', true))).toEqual(['both', 'over', 'once', 'carries'])
    expect(ids(sortedTies(rows, 'niveau', 'fr', true))).toEqual(['once', 'both', 'over', 'carries'])
  })

  it('those in view are the ties that a filter left, else those whose two ends are', () => {
    expect(ids(tiesInView(rows, undefined))).toHaveLength(4)
    expect(ids(tiesInView(rows, new Set(['shelter', 'clinic', 'town', 'over'])))).toEqual(['over'])
    expect(ids(tiesInView(rows, new Set(['shelter', 'clinic'])))).toEqual(['both'])
  })

  it('are counted by their kind, most first', () => {
    expect(layersOf(rows)).toEqual([
      { layer: 'collaboration', count: 3 },
      { layer: 'involvement', count: 1 },
    ])
  })
})

describe('what was picked', () => {
  it('brings the ends of a line, and the lines among actors', () => {
    expect([...(choiceOf(columns, ['once']) ?? [])].sort()).toEqual(['clinic', 'once', 'town'])
    expect([...(choiceOf(columns, ['shelter', 'town']) ?? [])].sort()).toEqual(['over', 'shelter', 'town'])
  })
  it('and is no more in this network chooses nothing', () => {
    expect(choiceOf(columns, ['gone'])).toBeUndefined()
  })
})

describe('the order of a list', () => {
  const ORDERS = ['nom', 'secteur'] as const
  it('is turned round by pressing its head again, and again', () => {
    const first = orderAsked(null, ORDERS, 'nom')
    expect(orderPressed(first, 'secteur', 'nom')).toBe('secteur')
    expect(orderPressed(orderAsked('secteur', ORDERS, 'nom'), 'secteur', 'nom')).toBe('-secteur')
    expect(orderPressed(orderAsked('-secteur', ORDERS, 'nom'), 'secteur', 'nom')).toBe('secteur')
    expect(orderPressed(first, 'nom', 'nom')).toBe('-nom')
  })
  it('that an address asks for in vain is the first one', () => {
    expect(orderAsked('-largeur', ORDERS, 'nom')).toEqual({ order: 'nom', descending: false })
  })
})
