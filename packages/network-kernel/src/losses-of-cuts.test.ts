import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { degreesOf, tiesToRows } from './compressed-rows.ts'
import { cutPoints, pairsCutOff } from './cut-points.ts'
import { lossesOfCuts } from './losses-of-cuts.ts'
import { KARATE, TEN } from './published-graphs.ts'

const rowsOf = ({ vertices, ties }: typeof TEN) =>
  tiesToRows(
    vertices,
    ties.map(([a]) => a),
    ties.map(([, b]) => b),
  )

describe('ten actors', () => {
  const losses = lossesOfCuts(rowsOf(TEN), ...TEN.groups)

  test('s1 holds 15 pairs together, m3 8, m4 4', () => {
    expect([...losses.lost]).toEqual([15, 0, 0, 0, 0, 0, 0, 8, 4, 0])
    expect([...losses.isCut]).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 1, 0])
  })

  test('the three bridges: one social actor from five, four from two, four from one', () => {
    expect(losses.bridges).toEqual([
      [0, 3],
      [7, 8],
      [8, 9],
    ])
    expect([...losses.lostOfBridge]).toEqual([5, 8, 4])
  })
})

test('the karate club hangs on its instructor', () => {
  const { isCut, bridges, lost } = lossesOfCuts(rowsOf(KARATE), ...KARATE.groups)
  expect([...isCut.keys()].filter((v) => isCut[v])).toEqual([0])
  expect(bridges).toEqual([[0, 11]])
  // 4, 5, 6, 10, 16 and 11 are of his club: each loses the 17 of the other.
  expect(lost[0]).toBe(6 * 17)
})

test('no vertex, one vertex, an empty group', () => {
  expect(lossesOfCuts(tiesToRows(0, [], []), [], []).bridges).toEqual([])
  expect([...lossesOfCuts(tiesToRows(1, [], []), [0], []).lost]).toEqual([0])
  const chain = lossesOfCuts(tiesToRows(3, [0, 1], [1, 2]), [0, 1, 2], [])
  expect([[...chain.isCut], [...chain.lost]]).toEqual([
    [0, 1, 0],
    [0, 0, 0],
  ])
})

test('any graph: the same cut points, bridges and losses as one vertex at a time', () => {
  const anyGraph = fc.record({
    size: fc.integer({ min: 1, max: 14 }),
    ties: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 24 }),
    sides: fc.array(fc.constantFrom('left', 'right', 'neither'), { minLength: 14, maxLength: 14 }),
  })
  fc.assert(
    fc.property(anyGraph, ({ size, ties, sides }) => {
      const inside = ties.filter(([a, b]) => a < size && b < size)
      const rows = tiesToRows(
        size,
        inside.map(([a]) => a),
        inside.map(([, b]) => b),
      )
      const all = Array.from(degreesOf(rows), (_, v) => v)
      const [left, right] = [all.filter((v) => sides[v] === 'left'), all.filter((v) => sides[v] === 'right')]
      const losses = lossesOfCuts(rows, left, right)
      const known = cutPoints(rows)
      expect([...losses.isCut]).toEqual([...known.isCut])
      expect(losses.bridges).toEqual(known.bridges)
      expect([...losses.lost]).toEqual(all.map((v) => pairsCutOff(rows, v, left, right)))
      losses.bridges.forEach(([a, b], at) => {
        const without = inside.filter(([x, y]) => !((x === a && y === b) || (x === b && y === a)))
        const cut = tiesToRows(
          size,
          without.map(([x]) => x),
          without.map(([, y]) => y),
        )
        const joined = (graph: typeof rows) => joinedPairs(graph, left, right)
        expect(losses.lostOfBridge[at]).toBe(joined(rows) - joined(cut))
      })
    }),
  )
})

/** Pairs across with a way between them, by trying every pair. */
function joinedPairs(rows: ReturnType<typeof tiesToRows>, left: readonly number[], right: readonly number[]): number {
  const reach = (from: number): Set<number> => {
    const seen = new Set([from])
    for (const v of seen) for (const w of rows.neighbours.subarray(rows.offsets[v], rows.offsets[v + 1])) seen.add(w)
    return seen
  }
  let pairs = 0
  for (const a of left) {
    const seen = reach(a)
    pairs += right.filter((b) => seen.has(b)).length
  }
  return pairs
}
