import { describe, expect, test } from 'vitest'
import { betweenness } from './betweenness.ts'
import { breadthFirst } from './breadth-first.ts'
import { arcsAsRows, arcsToRows } from './compressed-arcs.ts'
import { tiesToRows } from './compressed-rows.ts'
import { closenessOf, distanceSums } from './distance-sums.ts'
import { eigenvector } from './eigenvector.ts'
import { diameter, meanDistance } from './giant-distances.ts'
import { reciprocity } from './reciprocity.ts'
import { strengthRows } from './strength-rows.ts'

const path = (vertices: number) => {
  const from = Array.from({ length: vertices - 1 }, (_, v) => v)
  return tiesToRows(
    vertices,
    from,
    from.map((v) => v + 1),
  )
}

describe('ties with strengths', () => {
  test('the strongest of parallels counts, in both rows; loops and strength 0 are no ties', () => {
    const rows = strengthRows(4, [0, 1, 2, 3, 0], [1, 0, 0, 3, 3], [1, 3, 2, 3, 0])
    expect(rows.ties).toBe(2)
    expect([...rows.neighbours]).toEqual([1, 2, 0, 0])
    expect([...rows.strengths]).toEqual([3, 2, 3, 2])
  })

  test('a strength that is no whole number up to 255, and an end that is no vertex, are refused', () => {
    for (const strength of [-1, 1.5, 256, Number.NaN]) {
      expect(() => strengthRows(2, [0], [1], [strength])).toThrow(RangeError)
    }
    expect(() => strengthRows(2, [0], [1], [])).toThrow(RangeError)
    expect(() => strengthRows(2, [0], [2], [1])).toThrow(RangeError)
  })
})

describe('arcs', () => {
  test('stand in two lists, ascending; parallels add up, loops are none', () => {
    const arcs = arcsToRows(4, [2, 0, 2, 1, 2], [0, 1, 1, 1, 0], [5, 1, 1, 9, 2])
    expect(arcs.arcs).toBe(3)
    expect([[...arcs.outOffsets], [...arcs.heads], [...arcs.weights!]]).toEqual([
      [0, 1, 1, 3, 3],
      [1, 0, 1],
      [1, 7, 1],
    ])
    expect([[...arcs.inOffsets], [...arcs.tails]]).toEqual([
      [0, 1, 3, 3, 3],
      [2, 0, 2],
    ])
  })

  // a and b know each other, a → c → d, and e is alone.
  const [a, b, c, d] = [0, 1, 2, 3]
  const toy = arcsToRows(5, [a, b, a, c], [b, a, c, d])

  test('half of them are returned, a third of the pairs are mutual', () => {
    expect(toy.arcs / (5 * 4)).toBe(0.2)
    expect(reciprocity(toy)).toEqual({ ofArcs: 0.5, ofPairs: 1 / 3 })
    expect(reciprocity(arcsToRows(2, [], []))).toEqual({ ofArcs: NaN, ofPairs: NaN })
  })

  test('closeness against the arrows: how soon the others come here', () => {
    const incoming = closenessOf(distanceSums({ rows: arcsAsRows(toy, 'in') }))
    expect(Array.from(incoming, (value) => Number(value.toFixed(6)))).toEqual([0.25, 0.25, 0.333333, 0.375, 0])
  })

  test('betweenness along the arrows: b passes through a and c, not back', () => {
    expect([...betweenness({ rows: arcsAsRows(toy, 'out'), directed: true })]).toEqual([2, 0, 2, 0, 0])
  })
})

describe('walks', () => {
  test('breadth first: steps, −1 where no way leads, the nearest first', () => {
    const rows = tiesToRows(5, [0, 0, 1], [1, 2, 3])
    const distances = new Int32Array(5)
    const queue = new Uint32Array(5)
    expect(breadthFirst(rows, 1, distances, queue)).toBe(4)
    expect([...distances]).toEqual([1, 0, 2, 1, -1])
    expect([...queue.subarray(0, 4)]).toEqual([1, 0, 3, 2])
  })

  test('a long chain, where one level follows another a hundred times', () => {
    const sums = distanceSums({ rows: path(100) })
    expect([sums.total[0], sums.farthest[0], sums.farthest[50], sums.reached[7]]).toEqual([4950, 99, 50, 100])
    // Whoever is in the middle has 49 on one side and 50 on the other.
    expect(betweenness({ rows: path(100) })[49]).toBe(49 * 50)
  })

  test('sums from some vertices leave the others at 0', () => {
    const { total, reached } = distanceSums({ rows: path(4), sources: Uint32Array.of(3, 1) })
    expect([[...total], [...reached]]).toEqual([
      [0, 4, 0, 6],
      [0, 4, 0, 4],
    ])
  })

  test('mean steps and the longest way are those of the largest part', () => {
    const rows = tiesToRows(7, [0, 1, 3, 4, 5], [1, 2, 4, 5, 6])
    expect([meanDistance(rows), diameter(rows)]).toEqual([10 / 6, 3])
    const alone = tiesToRows(2, [], [])
    expect([meanDistance(alone), diameter(alone)]).toEqual([NaN, 0])
  })
})

describe('eigenvector', () => {
  test('of a chain of a thousand, which is a sine', () => {
    const found = eigenvector(path(1000))
    found.forEach((value, v) => {
      expect(Math.abs(value - Math.sqrt(2 / 1001) * Math.sin((Math.PI * (v + 1)) / 1001))).toBeLessThan(1e-6)
    })
  })

  test('exists in the largest part alone, and nowhere without ties', () => {
    expect([...eigenvector(tiesToRows(4, [1], [2]))].map((value) => value.toFixed(6))).toEqual([
      'NaN',
      '0.707107',
      '0.707107',
      'NaN',
    ])
    expect([...eigenvector(tiesToRows(2, [], []))]).toEqual([NaN, NaN])
  })
})
