import { describe, expect, test } from 'vitest'
import { areTied, tiesToRows, type Rows } from './compressed-rows.ts'
import { drawn } from './seeded-places.ts'
import { soleWays } from './sole-ways.ts'
import { Cancelled } from './watch.ts'

const of = (vertices: number, ties: readonly (readonly [number, number])[]): Rows =>
  tiesToRows(
    vertices,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
  )
const asked = (rows: Rows, left: readonly number[], right: readonly number[]) =>
  soleWays({ rows, left: Uint32Array.from(left), right: Uint32Array.from(right) })

describe('a way of two steps that one alone holds', () => {
  test('two on each side of a middle: four pairs hang on it', () => {
    const { lost, withinTwo } = asked(
      of(5, [
        [0, 2],
        [1, 2],
        [2, 3],
        [2, 4],
      ]),
      [0, 1],
      [3, 4],
    )
    expect([...lost]).toEqual([0, 0, 4, 0, 0])
    expect(withinTwo).toBe(4)
  })

  test('a tie between the two, or a second middle, and it no longer hangs on one', () => {
    const direct = asked(
      of(3, [
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
      [0],
      [2],
    )
    expect([...direct.lost]).toEqual([0, 0, 0])
    const twice = asked(
      of(4, [
        [0, 1],
        [1, 3],
        [0, 2],
        [2, 3],
      ]),
      [0],
      [3],
    )
    expect([...twice.lost]).toEqual([0, 0, 0, 0])
    expect(twice.withinTwo).toBe(1)
  })

  test('nobody on one side: nothing hangs on anybody', () => {
    expect([
      ...asked(
        of(3, [
          [0, 1],
          [1, 2],
        ]),
        [0],
        [],
      ).lost,
    ]).toEqual([0, 0, 0])
  })

  test('stops when it is told to', () => {
    const input = { rows: of(1, []), left: Uint32Array.of(0), right: new Uint32Array(0) }
    expect(() => soleWays(input, { cancelled: () => true, progress: () => undefined })).toThrow(Cancelled)
  })
})

test.each([1, 2, 3, 4, 5])('like trying every pair and every middle, on a graph drawn with seed %i', (seed) => {
  const size = 24
  const ties: [number, number][] = []
  let at = 0
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) if (drawn(seed, at++) < 0.15) ties.push([a, b])
  const rows = of(size, ties)
  const left = Array.from({ length: 9 }, (_, v) => v)
  const right = Array.from({ length: 9 }, (_, v) => 9 + v)
  const lost = new Array<number>(size).fill(0)
  for (const s of left)
    for (const t of right) {
      if (areTied(rows, s, t)) continue
      const between = Array.from({ length: size }, (_, v) => v).filter(
        (v) => areTied(rows, s, v) && areTied(rows, v, t),
      )
      if (between.length === 1) lost[between[0]!]! += 1
    }
  expect([...asked(rows, left, right).lost]).toEqual(lost)
})
