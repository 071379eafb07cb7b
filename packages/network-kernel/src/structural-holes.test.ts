import { describe, expect, test } from 'vitest'
import { tiesToRows } from './compressed-rows.ts'
import { KARATE, TEN } from './published-graphs.ts'
import { constraintOf, effectiveSizeOf } from './structural-holes.ts'

type Ties = readonly (readonly [number, number])[]
const rowsOf = (vertices: number, ties: Ties) =>
  tiesToRows(
    vertices,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
  )
/** Six digits, as the literature and the oracles print them. */
const rounded = (values: Float64Array) => [...values].map((value) => Math.round(value * 1e6) / 1e6)
const complete = (first: number): Ties =>
  [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
    [2, 3],
  ].map(([a, b]) => [first + a!, first + b!] as const)

const ten = rowsOf(10, TEN.ties)
const STRENGTHS = new Map(
  '0-1-3 0-2-2 1-2-1 0-3-1 5-6-3 5-7-2 6-7-2 7-8-1 8-9-1 0-5-2 0-6-1'
    .split(' ')
    .map((tie) => [tie.slice(0, 3), Number(tie.slice(4))]),
)
const strengths = Uint8Array.from({ length: ten.neighbours.length }, (_, e) =>
  STRENGTHS.get(`${Math.min(ownerOf(e), ten.neighbours[e]!)}-${Math.max(ownerOf(e), ten.neighbours[e]!)}`)!,
)
function ownerOf(e: number): number {
  return ten.offsets.findLastIndex((offset) => offset <= e)
}

describe('constraint', () => {
  test('the ten actors; the isolate has none', () => {
    expect(rounded(constraintOf(ten))).toEqual([0.362222, 0.9225, 0.9225, 1, NaN, 0.656296, 0.656296, 0.506173, 0.5, 1])
  })

  test('by strength it may exceed one', () => {
    const expected = [0.391431, 1.013889, 1.14892, 1, NaN, 0.641393, 0.771959, 0.726531, 0.5, 1]
    expect(rounded(constraintOf(ten, strengths))).toEqual(expected)
  })

  test('twice the strength everywhere changes nothing', () => {
    const doubled = strengths.map((one) => 2 * one)
    expect(rounded(constraintOf(ten, doubled))).toEqual(rounded(constraintOf(ten, strengths)))
  })

  test('a path of four, four that all know each other, two such fours joined by one', () => {
    const path: Ties = [
      [0, 1],
      [1, 2],
      [2, 3],
    ]
    expect(rounded(constraintOf(rowsOf(4, path)))).toEqual([1, 0.5, 0.5, 1])
    expect(rounded(constraintOf(rowsOf(4, complete(0))))).toEqual([0.925926, 0.925926, 0.925926, 0.925926])
    const joined: Ties = [...complete(0), [3, 4], [4, 5], ...complete(5)]
    const four = [0.865741, 0.865741, 0.865741, 0.583333]
    expect(rounded(constraintOf(rowsOf(9, joined)))).toEqual([...four, 0.5, ...four.toReversed()])
  })

  test('ties of strength nought are dropped: what is left of the four is a plain path', () => {
    const rows = rowsOf(4, complete(0))
    const path = new Set(['0-1', '1-2', '2-3'])
    const along = Uint8Array.from(rows.neighbours, (w, e) => {
      const v = rows.offsets.findLastIndex((offset) => offset <= e)
      return path.has(`${Math.min(v, w)}-${Math.max(v, w)}`) ? 1 : 0
    })
    expect(rounded(constraintOf(rows, along))).toEqual([1, 0.5, 0.5, 1])
  })

  test('the karate club: the two heads are the least bound', () => {
    const values = rounded(constraintOf(rowsOf(34, KARATE.ties)))
    expect([values[0], values[33], values[2]]).toEqual([0.155423, 0.156419, 0.185177])
  })
})

describe('effective size', () => {
  test('the ten actors', () => {
    expect(rounded(effectiveSizeOf(ten))).toEqual([4.2, 1, 1, 1, NaN, 1.666667, 1.666667, 2.333333, 2, 1])
  })

  test('the karate club', () => {
    const values = rounded(effectiveSizeOf(rowsOf(34, KARATE.ties)))
    expect([values[33], values[0]]).toEqual([15.235294, 13.75])
  })
})
