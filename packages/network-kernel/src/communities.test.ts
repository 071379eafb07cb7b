import { describe, expect, test } from 'vitest'
import { adjustedRand, mutualInformation } from './compare-divisions.ts'
import { tiesToRows } from './compressed-rows.ts'
import { louvain } from './louvain.ts'
import { modularity } from './modularity.ts'
import { KARATE } from './published-graphs.ts'
import { rowsOf } from './published/named-graph.ts'

/** Rings of five, each tied to the next by one tie. */
const rings = (count: number, more: readonly (readonly [number, number])[] = []) => {
  const ties = Array.from({ length: count }, (_, ring) => ring * 5).flatMap((first) => [
    ...[0, 1, 2, 3, 4].map((at) => [first + at, first + ((at + 1) % 5)] as const),
    ...(first > 0 ? [[first - 5, first] as const] : []),
  ])
  return rowsOf({ vertices: 5 * count + (more.length > 0 ? 1 : 0), ties: [...ties, ...more] })
}

describe('communities', () => {
  test('the karate club falls into four, the best there are', () => {
    const found = louvain(rowsOf(KARATE))
    const optimum = [
      [0, 1, 2, 3, 7, 11, 12, 13, 17, 19, 21],
      [4, 5, 6, 10, 16],
      [8, 9, 14, 15, 18, 20, 22, 26, 29, 30, 32, 33],
      [23, 24, 25, 27, 28, 31],
    ]
    expect([0, 1, 2, 3].map((group) => [...found.of.keys()].filter((v) => found.of[v] === group))).toEqual(optimum)
    const clubs = Int32Array.from({ length: 34 }, (_, v) => Number(KARATE.groups[1].includes(v)))
    expect(modularity(rowsOf(KARATE), clubs)).toBeCloseTo(0.358235, 6)
    expect(adjustedRand(found.of, clubs)).toBeCloseTo(0.464591, 6)
    expect(mutualInformation(found.of, clubs)).toBeCloseTo(0.58785, 6)
  })

  test('are numbered by their smallest vertex; an isolate is one of its own', () => {
    expect([...louvain(tiesToRows(5, [3, 1], [4, 0])).of]).toEqual([0, 0, 1, 2, 2])
  })

  test('without ties everybody stands alone, and there is no modularity', () => {
    expect(louvain(tiesToRows(3, [], []))).toEqual({ of: Int32Array.of(0, 1, 2), count: 3, modularity: NaN })
    expect(louvain(tiesToRows(0, [], []))).toEqual({ of: new Int32Array(0), count: 0, modularity: NaN })
  })

  test('keep their numbers when the run before is given, though the vertices come in another order of groups', () => {
    const before = Int32Array.from({ length: 15 }, (_, v) => [7, 2, 4][Math.floor(v / 5)]!)
    const found = louvain(rings(3), { before })
    expect(found.of).toEqual(before)
    expect(found.count).toBe(3)
  })

  test('a newcomer joins, and nobody else moves', () => {
    const before = louvain(rings(4)).of
    const found = louvain(rings(4, [[20, 7]]), { before })
    expect([...found.of]).toEqual([...before, before[7]])
  })

  test('a new community takes a number that none had; one that is gone leaves its number free', () => {
    const before = Int32Array.from({ length: 15 }, (_, v) => (v < 10 ? Math.floor(v / 5) : -1))
    expect([...new Set(louvain(rings(3), { before }).of)]).toEqual([0, 1, 2])
    const gone = Int32Array.from({ length: 10 }, (_, v) => (v < 5 ? 1 : 3))
    expect([...new Set(louvain(rings(2), { before: gone }).of)]).toEqual([1, 3])
  })

  test('a bad division that was there is not kept', () => {
    const found = louvain(rings(3), { before: new Int32Array(15) })
    expect(found.count).toBe(3)
    expect(found.modularity).toBe(louvain(rings(3)).modularity)
  })
})

describe('two divisions', () => {
  test('agree whatever their numbers; together or each alone there is nothing to disagree on', () => {
    expect(adjustedRand([0, 0, 1, 1], [5, 5, 2, 2])).toBe(1)
    expect(mutualInformation([0, 0, 1, 1], [5, 5, 2, 2])).toBe(1)
    expect([adjustedRand([0, 0], [1, 1]), mutualInformation([0, 0], [1, 1])]).toEqual([1, 1])
    expect(adjustedRand([0, 1], [3, 2])).toBe(1)
  })

  test('one that says nothing of the other', () => {
    expect(mutualInformation([0, 0, 1, 1], [0, 1, 0, 1])).toBe(0)
    expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5, 12)
    expect(adjustedRand([0, 0, 0], [0, 1, 2])).toBe(0)
  })

  test('of none or of different vertices there is no answer', () => {
    expect([adjustedRand([], []), adjustedRand([0], [0]), mutualInformation([], [])]).toEqual([NaN, NaN, NaN])
    expect(() => adjustedRand([0], [0, 1])).toThrow(RangeError)
  })
})
