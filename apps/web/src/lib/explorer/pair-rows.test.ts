import type { PairFigure } from '@maillage/network-model'
import { describe, expect, it } from 'vitest'
import { smallNetwork } from '../facets/small-network.ts'
import { pairRows } from './pair-rows.ts'

const columns = smallNetwork([{ id: 'x', sectors: ['aide', 'logement', 'soins', 'hopital'] }])
const pair = (a: string, b: string, observed: number, expected: number | null, standing: PairFigure['standing']) => ({
  ...{ a, b, observed, expected, standing, flagged: standing === 'less' },
  ...{ low: null, high: null, unobserved: 0, missing: [] },
})

describe('the table beside the bands', () => {
  it('has the numbers of the map: the most missed first, then those that meet more, then the others', () => {
    const rows = pairRows(
      [
        pair('aide', 'logement', 9, 4, 'more'),
        pair('aide', 'soins', 4, 5, 'within'),
        pair('logement', 'soins', 3, 5, 'less'),
        pair('logement', 'hopital', 0, null, 'notEnough'),
        pair('aide', 'hopital', 2, 9, 'less'),
      ],
      columns,
      'fr',
      [{ id: 'aide', actors: 7 }],
    )
    expect(rows.map(({ id, place }) => [id, place])).toEqual([
      ['aide~hopital', 1],
      ['logement~soins', 2],
      ['aide~logement', 3],
      ['aide~soins', undefined],
      ['logement~hopital', undefined],
    ])
    expect([rows[0]?.nameB, rows[0]?.sizeA, rows[0]?.sizeB]).toEqual(['hopital', 7, 0])
  })
})
