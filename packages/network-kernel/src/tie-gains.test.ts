import { expect, test } from 'vitest'
import { areTied, tiesToRows } from './compressed-rows.ts'
import { KARATE } from './published-graphs.ts'
import { rowsOf } from './published/named-graph.ts'
import { m1, m3, m4, m5, MENTAL_HEALTH, s1, s2, s3, s5, SOCIAL, tenRows } from './testing/ten-actors.ts'
import { tieGains } from './tie-gains.ts'

test('of the ten actors, s5 and m3 would bring the sectors nearest', () => {
  const candidates = Uint32Array.of(s5, m3, s5, m4, s5, m1, s5, m5, s1, m4, s1, m5, s2, m4, s3, m4, s1, m3, s2, m1)
  const gains = tieGains({ rows: tenRows(), left: SOCIAL, right: MENTAL_HEALTH, candidates })
  expect(Array.from(gains, (gain) => Number(gain.toFixed(6)))).toEqual([
    0.113333, 0.106667, 0.103333, 0.093333, 0.082667, 0.082667, 0.079333, 0.079333, 0.066, 0.032,
  ])
})

test('of the karate club, the instructor and the president', () => {
  const rows = rowsOf(KARATE)
  const [left, right] = KARATE.groups.map((group) => Uint32Array.from(group)) as [Uint32Array, Uint32Array]
  const pairs = KARATE.groups[0].flatMap((a) => KARATE.groups[1].flatMap((b) => (areTied(rows, a, b) ? [] : [[a, b]])))
  expect(pairs).toHaveLength(278)
  const gains = tieGains({ rows, left, right, candidates: Uint32Array.from(pairs.flat()) })
  expect(pairs[gains.indexOf(Math.max(...gains))]).toEqual([0, 33])
  expect(Math.max(...gains)).toBeCloseTo(0.031949, 6)
  expect(gains[pairs.findIndex(([a, b]) => a === 2 && b === 33)]).toBeCloseTo(0.003172, 6)
})

test('a tie that is there, and groups without a pair, gain nothing', () => {
  const rows = tiesToRows(3, [0], [1])
  const of = (left: number[], right: number[], candidates: number[]) => [
    ...tieGains({
      rows,
      left: Uint32Array.from(left),
      right: Uint32Array.from(right),
      candidates: Uint32Array.from(candidates),
    }),
  ]
  expect(of([0], [1, 2], [0, 1, 0, 2, 1, 2])).toEqual([0, 0.5, 0.25])
  expect(of([0], [0], [0, 1])).toEqual([0])
  expect(of([], [1], [0, 1])).toEqual([0])
})
