import { describe, expect, test } from 'vitest'
import { betweenness } from './betweenness.ts'
import { degreesOf, tiesToRows } from './compressed-rows.ts'
import { closenessOf, distanceSums } from './distance-sums.ts'
import { eigenvector } from './eigenvector.ts'
import { freemanCentralisation } from './freeman-centralisation.ts'
import { KARATE } from './published-graphs.ts'
import { DAVIS } from './published/davis.ts'
import { FLORENTINE, FLORENTINE_WITH_PUCCI } from './published/florentine.ts'
import { KARATE_WEIGHTS } from './published/karate-weights.ts'
import { KITE } from './published/kite.ts'
import { LES_MISERABLES } from './published/les-miserables.ts'
import { rowsOf, rowsWith, type NamedGraph } from './published/named-graph.ts'
import { strengthSums } from './strength-sums.ts'
import { expectValues } from './testing/compare-values.ts'
import { publishedValues } from './testing/oracle-values.ts'

const ones = (graph: Pick<NamedGraph, 'ties'>) => graph.ties.map(() => 1)
const star = { vertices: 6, ties: [1, 2, 3, 4, 5].map((leaf) => [0, leaf] as const) }
const complete = [1, 2, 3].flatMap((b) => Array.from({ length: b }, (_, a) => [a, b] as const))
const path = [0, 1, 2].map((v) => [v, v + 1] as const)
const ring = [0, 1, 2, 3, 4].map((v) => [v, (v + 1) % 5] as const)

describe('graphs of the literature, whole, against networkx and igraph (oracles/published-graphs.json)', () => {
  const values = publishedValues()
  test.each([
    ['karate', rowsWith(KARATE, KARATE_WEIGHTS)],
    ['kite', rowsWith(KITE, ones(KITE))],
    ['florentine', rowsWith(FLORENTINE, ones(FLORENTINE))],
    ['florentineWithPucci', rowsWith(FLORENTINE_WITH_PUCCI, ones(FLORENTINE))],
    ['lesMiserables', rowsWith(LES_MISERABLES, LES_MISERABLES.weights!)],
    ['davis', rowsWith(DAVIS, ones(DAVIS))],
    ['star', rowsWith(star, ones(star))],
    ['pathOfFour', rowsWith({ vertices: 4, ties: path }, [1, 1, 1])],
    [
      'completeFour',
      rowsWith(
        { vertices: 4, ties: complete },
        complete.map(() => 1),
      ),
    ],
    [
      'ringOfFive',
      rowsWith(
        { vertices: 5, ties: ring },
        ring.map(() => 1),
      ),
    ],
    ['empty', rowsWith({ vertices: 0, ties: [] }, [])],
    ['single', rowsWith({ vertices: 1, ties: [] }, [])],
    ['twoIsolates', rowsWith({ vertices: 2, ties: [] }, [])],
  ] as const)('%s', (name, rows) => expectValues(rows, values[name]!))
})

describe('what the literature says of them', () => {
  const rounded = (value: number) => Number(value.toFixed(6))
  const top = (names: readonly string[], values: ArrayLike<number>, count: number) =>
    Array.from(names, (name, v) => [name, rounded(values[v]!)] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, count)
  const shareOfPairs = (graph: NamedGraph) => {
    const n = graph.vertices
    return betweenness({ rows: rowsOf(graph) }).map((through) => (2 * through) / ((n - 1) * (n - 2)))
  }

  test('the kite: three centralities, three winners', () => {
    const rows = rowsOf(KITE)
    expect(top(KITE.names, degreesOf(rows), 1)).toEqual([['Diane', 6]])
    expect(top(KITE.names, closenessOf(distanceSums({ rows })), 2)).toEqual([
      ['Fernando', 0.642857],
      ['Garth', 0.642857],
    ])
    expect(top(KITE.names, shareOfPairs(KITE), 1)).toEqual([['Heather', 0.388889]])
    expect(top(KITE.names, eigenvector(rows), 1)).toEqual([['Diane', 0.481021]])
  })

  test('in the karate club the instructor is a passage, the president has most friends', () => {
    const rows = rowsOf(KARATE)
    const names = Array.from({ length: 34 }, (_, v) => String(v))
    expect(top(names, degreesOf(rows), 3)).toEqual([
      ['33', 17],
      ['0', 16],
      ['32', 12],
    ])
    expect(rounded(betweenness({ rows })[0]!)).toBe(231.071429)
    expect(top(names, eigenvector(rows), 2)).toEqual([
      ['33', 0.373363],
      ['0', 0.355491],
    ])
    expect(KARATE_WEIGHTS.reduce((sum, weight) => sum + weight)).toBe(231)
    const weighted = rowsWith(KARATE, KARATE_WEIGHTS)
    expect(top(names, strengthSums(weighted, weighted.strengths), 2)).toEqual([
      ['33', 48],
      ['0', 42],
    ])
  })

  test('the Medici stand between the others, less so when Pucci counts', () => {
    expect(top(FLORENTINE.names, shareOfPairs(FLORENTINE), 3)).toEqual([
      ['Medici', 0.521978],
      ['Guadagni', 0.254579],
      ['Albizzi', 0.212454],
    ])
    expect(top(FLORENTINE_WITH_PUCCI.names, shareOfPairs(FLORENTINE_WITH_PUCCI), 1)).toEqual([['Medici', 0.452381]])
    const sums = distanceSums({ rows: rowsOf(FLORENTINE_WITH_PUCCI) })
    expect(top(FLORENTINE_WITH_PUCCI.names, closenessOf(sums), 1)).toEqual([['Medici', 0.522667]])
  })

  test('Valjean meets most, Gavroche those who meet most', () => {
    const rows = rowsOf(LES_MISERABLES)
    expect(rows.ties).toBe(254)
    expect(top(LES_MISERABLES.names, degreesOf(rows), 2)).toEqual([
      ['Valjean', 36],
      ['Gavroche', 22],
    ])
    expect(top(LES_MISERABLES.names, shareOfPairs(LES_MISERABLES), 3)).toEqual([
      ['Valjean', 0.569989],
      ['Myriel', 0.176842],
      ['Gavroche', 0.165113],
    ])
    expect(top(LES_MISERABLES.names, eigenvector(rows), 2)).toEqual([
      ['Gavroche', 0.317841],
      ['Valjean', 0.267607],
    ])
    expect(LES_MISERABLES.weights!.reduce((sum, weight) => sum + weight)).toBe(820)
  })

  test('most of Davis’s women met at events eight and nine', () => {
    expect(top(DAVIS.names, degreesOf(rowsOf(DAVIS)), 3)).toEqual([
      ['E8', 14],
      ['E9', 12],
      ['E7', 10],
    ])
    expect(top(DAVIS.names, shareOfPairs(DAVIS), 5)).toEqual([
      ['E8', 0.237003],
      ['E9', 0.219209],
      ['E7', 0.125881],
      ['Nora', 0.108581],
      ['Evelyn', 0.092431],
    ])
  })

  test('a star of six is as centralised as can be', () => {
    const rows = tiesToRows(6, [0, 0, 0, 0, 0], [1, 2, 3, 4, 5])
    expect([...betweenness({ rows })]).toEqual([10, 0, 0, 0, 0, 0])
    expect(freemanCentralisation(degreesOf(rows), 20)).toBe(1)
    expect(freemanCentralisation(betweenness({ rows }), 50)).toBe(1)
  })
})
