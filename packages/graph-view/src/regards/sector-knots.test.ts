import { describe, expect, test } from 'vitest'
import { awayFrom, hullsOf, ropeRound } from './sector-hulls.ts'
import { knotsOf } from './sector-knots.ts'

const group = (members: readonly number[], slot: 'social-1' | 'authority' = 'social-1') => ({
  sector: 'one',
  label: 'one',
  slot,
  zone: 'left' as const,
  members,
})
const tie = (from: number, to: number) => ({ index: 0, from, to })

describe('close-knit groups', () => {
  const twoTriangles = [tie(0, 1), tie(1, 2), tie(0, 2), tie(3, 4), tie(4, 5), tie(3, 5), tie(2, 3)]
  test('two triangles joined by one tie are two groups', () => {
    expect(knotsOf([group([0, 1, 2, 3, 4, 5])], twoTriangles, 6)).toEqual([
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ])
  })
  test('a triangle over two sectors is none: each sector is looked at by itself', () => {
    expect(knotsOf([group([0, 1]), group([2])], [tie(0, 1), tie(1, 2), tie(0, 2)], 3)).toEqual([[], []])
  })
  test('a star is not close: of its 15 pairs 5 are tied', () => {
    const star = [1, 2, 3, 4, 5].map((end) => tie(0, end))
    expect(knotsOf([group([0, 1, 2, 3, 4, 5])], star, 6)).toEqual([[]])
  })
  test('authorities have none, and very many actors are not looked at', () => {
    expect(knotsOf([group([0, 1, 2], 'authority')], twoTriangles, 6)).toEqual([[]])
    expect(knotsOf([group([0, 1, 2])], twoTriangles, 5000)).toEqual([[]])
  })
})

describe('their ground', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ]
  test('is a rope round the outermost', () => {
    expect(ropeRound([...square, { x: 5, y: 5 }])).toHaveLength(4)
    expect(awayFrom(ropeRound(square), { x: 5, y: 5 })).toBe(0)
    expect(awayFrom(ropeRound(square), { x: 13, y: 5 })).toBe(3)
  })
  test('is not drawn where it would hold somebody else', () => {
    const members = [0, 1, 2, 3, 4]
    const knots = [[[0, 1, 2, 3]]]
    const diameters = members.map(() => 2)
    expect(hullsOf([group(members)], knots, [...square, { x: 30, y: 5 }], diameters, 2)).toHaveLength(1)
    expect(hullsOf([group(members)], knots, [...square, { x: 5, y: 5 }], diameters, 2)).toEqual([])
  })
})
