import { describe, expect, test } from 'vitest'
import { areTied, degreesOf, tiesToRows } from './compressed-rows.ts'
import { connectedComponents } from './connected-components.ts'

describe('ties as rows', () => {
  test('parallels are one tie, loops are none, neighbours ascend', () => {
    const rows = tiesToRows(4, [2, 0, 0, 1, 3], [0, 2, 1, 0, 3])
    expect(rows.ties).toBe(2)
    expect([...rows.neighbours]).toEqual([1, 2, 0, 0])
    expect([...degreesOf(rows)]).toEqual([2, 1, 1, 0])
  })

  test('asks for a tie both ways round', () => {
    const rows = tiesToRows(4, [0, 1], [2, 2])
    expect([areTied(rows, 0, 2), areTied(rows, 2, 0), areTied(rows, 0, 1), areTied(rows, 3, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  test('an end that is no vertex is refused', () => {
    expect(() => tiesToRows(2, [0], [2])).toThrow(RangeError)
    expect(() => tiesToRows(2, [0], [])).toThrow(RangeError)
  })
})

describe('parts without a way between them', () => {
  test('are numbered by their smallest vertex; an isolate is one', () => {
    const parts = connectedComponents(tiesToRows(6, [0, 4], [3, 5]))
    expect([...parts.of]).toEqual([0, 1, 2, 0, 3, 3])
    expect([...parts.sizes]).toEqual([2, 1, 1, 2])
  })

  test('no vertex, no part', () => {
    expect(connectedComponents(tiesToRows(0, [], [])).count).toBe(0)
  })
})
