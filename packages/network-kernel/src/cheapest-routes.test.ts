import { describe, expect, test } from 'vitest'
import { cheapestRoutes } from './cheapest-routes.ts'
import { arcsToRows, type Arcs } from './compressed-arcs.ts'
import { fewestOpenings } from './fewest-openings.ts'
import { TEN } from './published-graphs.ts'
import { m1, m2, m3, m4, m5, s1, s2, s3, s5 } from './testing/ten-actors.ts'

const bothWays = (vertices: number, ties: readonly (readonly [number, number])[]): Arcs =>
  arcsToRows(
    vertices,
    [...ties.map(([a]) => a), ...ties.map(([, b]) => b)],
    [...ties.map(([, b]) => b), ...ties.map(([a]) => a)],
  )
const marks = (vertices: number, marked: readonly number[]) =>
  Uint8Array.from({ length: vertices }, (_, v) => Number(marked.includes(v)))

describe('routes of the ten actors: a step costs 1 and twice how full the next one is', () => {
  const arcs = bothWays(10, TEN.ties)
  const fullness = [0.2, 0, 0, 0, 0, 1, 0.5, 0, 0.3, 0]
  const costs = Float64Array.from(arcs.heads, (next) => 1 + 2 * fullness[next]!)
  const routes = (from: number, to: number, full: readonly number[] = []) =>
    cheapestRoutes({ arcs, costs, from, to, limit: 3, blocked: marks(10, full) }).map(({ vertices, cost }) => [
      Number(cost.toFixed(9)),
      ...vertices,
    ])
  const openings = (from: number, to: number, full: readonly number[]) =>
    fewestOpenings({ arcs, blocked: marks(10, full), from, to })

  test('s2 to m3 by m2, then by m1; the third goes round by s3, for as much as the second', () => {
    expect(routes(s2, m3)).toEqual([
      [4.4, s2, s1, m2, m3],
      [5.4, s2, s1, m1, m3],
      [5.4, s2, s3, s1, m2, m3],
    ])
  })

  test('who is full is no step', () => {
    expect(routes(s2, m3, [m1])).toEqual([
      [4.4, s2, s1, m2, m3],
      [5.4, s2, s3, s1, m2, m3],
    ])
    expect(routes(s2, m5, [m1])[0]).toEqual([7, s2, s1, m2, m3, m4, m5])
  })

  test('with m1 and m2 full no route is left; either would do', () => {
    expect(routes(s2, m3, [m1, m2])).toEqual([])
    expect(openings(s2, m3, [m1, m2])).toEqual({ count: 1, sets: [[m1], [m2]] })
    expect(openings(s2, m3, [m1])).toEqual({ count: 0, sets: [[]] })
  })

  test('a full target has to open itself; who starts may be full', () => {
    expect(routes(s2, m3, [m3])).toEqual([])
    expect(openings(s2, m3, [m3])).toEqual({ count: 1, sets: [[m3]] })
    expect(openings(s2, m3, [s1, m1, m2, m3])).toEqual({
      count: 3,
      sets: [
        [s1, m1, m3],
        [s1, m2, m3],
      ],
    })
    expect(routes(s1, m2, [s1])[0]).toEqual([2, s1, m2])
  })

  test('to s5 leads no route, whoever opens', () => {
    expect(routes(s2, s5)).toEqual([])
    expect(openings(s2, s5, [m1])).toBeNull()
  })

  test('to itself it is no step', () => {
    expect(routes(s1, s1)).toEqual([[0, s1]])
    expect(openings(s1, s1, [s1])).toEqual({ count: 0, sets: [[]] })
  })
})

describe('which of equal routes comes first', () => {
  test('the one with fewer steps, then the one over the smaller vertex', () => {
    const arcs = arcsToRows(5, [0, 0, 0, 3, 1, 2], [1, 2, 3, 1, 4, 4])
    const cost = (from: number, to: number) => (from === 0 && to === 3 ? 0.1 : from === 3 ? 0.2 : from === 0 ? 0.3 : 1)
    const costs = Float64Array.from(arcs.heads)
    for (let v = 0; v < 5; v++)
      for (let at = arcs.outOffsets[v]!; at < arcs.outOffsets[v + 1]!; at++) costs[at] = cost(v, arcs.heads[at]!)
    // 0.1 + 0.2 is a little more than 0.3 in floating point: as costs they are equal.
    expect(cheapestRoutes({ arcs, costs, from: 0, to: 4, limit: 5 }).map(({ vertices }) => vertices)).toEqual([
      [0, 1, 4],
      [0, 2, 4],
      [0, 3, 1, 4],
    ])
  })

  test('steps that cost nothing do not go in circles', () => {
    const arcs = bothWays(4, [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
    ])
    const costs = new Float64Array(arcs.arcs)
    expect(cheapestRoutes({ arcs, costs, from: 0, to: 3, limit: 9 })).toEqual([
      { vertices: [0, 2, 3], cost: 0 },
      { vertices: [0, 1, 2, 3], cost: 0 },
    ])
  })

  test('a cost below 0 is refused', () => {
    const arcs = arcsToRows(2, [0], [1])
    expect(() => cheapestRoutes({ arcs, costs: Float64Array.of(-1), from: 0, to: 1, limit: 1 })).toThrow(RangeError)
    expect(() => cheapestRoutes({ arcs, costs: Float64Array.of(NaN), from: 0, to: 1, limit: 1 })).toThrow(RangeError)
  })
})

test('no more sets of openings are listed than asked for', () => {
  // From 0 to 9 over one of four closed ones, then over one of four others.
  const [first, second] = [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ]
  const ties = [
    ...first.flatMap((a) => [[0, a] as const, ...second.map((b) => [a, b] as const)]),
    ...second.map((b) => [b, 9] as const),
  ]
  const asked = { arcs: bothWays(10, ties), blocked: marks(10, [...first, ...second]), from: 0, to: 9 }
  expect(fewestOpenings(asked)!.sets).toHaveLength(16)
  expect(fewestOpenings({ ...asked, limit: 3 })).toEqual({
    count: 2,
    sets: [
      [1, 5],
      [1, 6],
      [1, 7],
    ],
  })
})
