import { describe, expect, test } from 'vitest'
import { approximateBetweenness } from './approximate-betweenness.ts'
import { runTask, type TaskInput, type TaskName } from './array-work.ts'
import { Cancelled } from './watch.ts'
import { betweenness } from './betweenness.ts'
import { tiesToRows } from './compressed-rows.ts'
import { LES_MISERABLES } from './published/les-miserables.ts'
import { rowsOf } from './published/named-graph.ts'
import { weightedBetweenness } from './weighted-betweenness.ts'

const rows = rowsOf(LES_MISERABLES)
const exact = betweenness({ rows })

describe('betweenness from a sample', () => {
  test('the same seed gives the same answer, another seed another', () => {
    const once = approximateBetweenness({ rows, pivots: 20, seed: 1 })
    expect(approximateBetweenness({ rows, pivots: 20, seed: 1 })).toEqual(once)
    expect(approximateBetweenness({ rows, pivots: 20, seed: 2 })).not.toEqual(once)
  })

  test('is right on average, and its error is as large as it says', () => {
    const seeds = Array.from({ length: 200 }, (_, seed) => seed)
    const samples = seeds.map((seed) => approximateBetweenness({ rows, pivots: 20, seed }))
    const valjean = LES_MISERABLES.names.indexOf('Valjean')
    const mean = samples.reduce((sum, { through }) => sum + through[valjean]!, 0) / samples.length
    expect(Math.abs(mean / exact[valjean]! - 1)).toBeLessThan(0.03)
    const inside = samples.filter(
      ({ through, standardError }) => Math.abs(through[valjean]! - exact[valjean]!) <= 2 * standardError[valjean]!,
    )
    expect(inside.length).toBeGreaterThan(0.9 * samples.length)
  })

  test('from everybody it is exact and without error', () => {
    const { through, standardError } = approximateBetweenness({ rows, pivots: 77, seed: 1 })
    expect(through).toEqual(exact)
    expect(standardError.every((error) => error === 0)).toBe(true)
    expect(approximateBetweenness({ rows: tiesToRows(0, [], []), pivots: 4, seed: 1 }).through).toHaveLength(0)
  })
})

describe('parts of the work', () => {
  const all = Uint32Array.from({ length: rows.vertices }, (_, v) => v)
  const lengths = new Uint32Array(rows.neighbours.length).fill(2)

  test('what is found from some vertices and from the others adds up', () => {
    for (const cut of [1, 32, 40]) {
      const parts = [all.subarray(0, cut), all.subarray(cut)].map((sources) => betweenness({ rows, sources }))
      parts[0]!.forEach((value, v) => expect(value + parts[1]![v]!).toBeCloseTo(exact[v]!, 9))
      const weighted = [all.subarray(0, cut), all.subarray(cut)].map((sources) =>
        weightedBetweenness({ rows, lengths, sources }),
      )
      weighted[0]!.forEach((value, v) => expect(value + weighted[1]![v]!).toBeCloseTo(exact[v]!, 9))
    }
    expect(betweenness({ rows, sources: new Uint32Array(0) }).every((value) => value === 0)).toBe(true)
  })

  test('a tie without a length is refused', () => {
    expect(() => weightedBetweenness({ rows, lengths: new Uint32Array(rows.neighbours.length) })).toThrow(RangeError)
  })

  const [left, right] = [all.filter((v) => v % 2 === 0), all.filter((v) => v % 2 === 1)]
  const inputs: { readonly [T in TaskName]?: TaskInput<T> } = {
    approximateBetweenness: { rows, pivots: 10, seed: 1 },
    betweenness: { rows },
    crossReach: { rows, left, right },
    distanceSums: { rows },
    louvain: { rows },
    tieGains: { rows, left, right, candidates: Uint32Array.of(0, 1) },
    weightedBetweenness: { rows, lengths },
  }
  test.each(Object.keys(inputs) as (keyof typeof inputs)[])(
    '%s stops when it is told to, and tells how far it is',
    (task) => {
      const input = inputs[task] as TaskInput<typeof task>
      const cancelled = { cancelled: () => true, progress: () => undefined }
      expect(() => runTask(task, input, cancelled)).toThrow(Cancelled)
      const told: number[] = []
      runTask(task, input, { cancelled: () => false, progress: (share) => void told.push(share) })
      expect(told.at(-1)).toBe(1)
      expect(told).toEqual([...told].sort((a, b) => a - b))
    },
  )
})
