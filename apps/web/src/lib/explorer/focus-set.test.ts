import type { RegardFigures } from '@maillage/network-model'
import { describe, expect, it } from 'vitest'
import { smallNetwork } from '../facets/small-network.ts'
import { focusSet, pairSet } from './focus-set.ts'

const columns = smallNetwork(
  [
    { id: 'anna', sectors: ['logement'] },
    { id: 'bruno', sectors: ['logement', 'sante'] },
    { id: 'chloe', sectors: ['culture'] },
  ],
  [{ between: ['anna', 'bruno'] }, { between: ['bruno', 'chloe'] }],
)
const pair = {
  observed: 0,
  expected: 1,
  low: 0,
  high: 3,
  unobserved: 0,
  standing: 'within',
  flagged: false,
  missing: [],
} as const
const figures: RegardFigures = {
  pairs: [
    { a: 'logement', b: 'sante', ...pair },
    { a: 'logement', b: 'culture', ...pair },
  ],
  stranded: [],
  hinges: [],
  threads: [],
  matrix: {
    rows: [],
    columns: [],
    cells: [{ row: 'f1', column: 'ormelle', state: 'covered', actors: [{ id: 'anna', here: true }] }],
  },
  referrals: [],
}

describe('what comes into view with some actors', () => {
  it('is also what stands for them: ties among them, their sectors, pairs of these, cells they fill', () => {
    expect([...focusSet(columns, new Set(['anna', 'bruno']), figures, true)]).toEqual([
      'anna',
      'bruno',
      'anna-bruno',
      'logement',
      'sante',
      'logement~sante',
      'f1~ormelle',
    ])
  })
  it('keeps to the ties that were chosen where ties were chosen', () => {
    expect(focusSet(columns, new Set(['anna', 'bruno']), undefined, false).has('anna-bruno')).toBe(false)
  })
  it('keeps every cell in view under a filter, which the cells follow by themselves', () => {
    expect(focusSet(columns, new Set(['chloe']), figures, false).has('f1~ormelle')).toBe(true)
    expect(focusSet(columns, new Set(['chloe']), figures, true).has('f1~ormelle')).toBe(false)
  })
  it('keeps to the sectors that are named themselves', () => {
    expect([...focusSet(columns, new Set(['sante', 'bruno']), figures, true)]).toEqual(['sante', 'bruno'])
  })
  it('with a pair of sectors is both of them, the band, and their actors', () => {
    expect([...pairSet(columns, 'logement~culture')]).toEqual([
      'logement',
      'culture',
      'logement~culture',
      'culture~logement',
      'anna',
      'bruno',
      'chloe',
    ])
  })
})
