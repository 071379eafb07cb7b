import cytoscape from 'cytoscape'
import { describe, expect, test } from 'vitest'
import { betweenness } from './betweenness.ts'
import { adjustedRand } from './compare-divisions.ts'
import { arcsToRows } from './compressed-arcs.ts'
import { brokerage } from './brokerage.ts'
import { closenessOf, distanceSums } from './distance-sums.ts'
import { louvain } from './louvain.ts'
import { pageRank } from './page-rank.ts'
import { KARATE, TEN } from './published-graphs.ts'
import { KARATE_WEIGHTS } from './published/karate-weights.ts'
import { rowsOf, rowsWith } from './published/named-graph.ts'
import { TEN_STRENGTHS } from './published/ten-strengths.ts'
import { constraintOf } from './structural-holes.ts'
import { Graph, theirBetweenness, theirDensity, UndirectedGraph } from './testing/graphology.ts'
import { weightedBetweenness } from './weighted-betweenness.ts'

const [S1, M1, S5] = [0, 5, 4]
const ten = rowsOf(TEN)
const inCytoscape = () =>
  cytoscape({
    headless: true,
    styleEnabled: false,
    elements: [
      ...Array.from({ length: TEN.vertices }, (_, v) => ({ data: { id: `v${v}` } })),
      ...TEN.ties.map(([a, b], at) => ({ data: { id: `t${at}`, source: `v${a}`, target: `v${b}` } })),
    ],
  })

describe('traps of well-known libraries that we do not fall in', () => {
  test('graphology takes a strength named weight for a distance; ours is no distance unless made one', () => {
    const graph = new UndirectedGraph()
    for (let v = 0; v < TEN.vertices; v++) graph.addNode(String(v))
    TEN.ties.forEach(([a, b], at) => graph.addEdge(String(a), String(b), { weight: TEN_STRENGTHS[at] }))
    const theirs = theirBetweenness(graph)
    expect([theirs[S1], theirs[M1]].map((value) => value!.toFixed(6))).toEqual(['0.486111', '0.000000'])
    const ours = betweenness({ rows: rowsWith(TEN, TEN_STRENGTHS) })
    expect([ours[S1]! / 36, ours[M1]! / 36].map((value) => value.toFixed(6))).toEqual(['0.472222', '0.166667'])
    const unweighted = theirBetweenness(graph, { getEdgeWeight: null })
    TEN.ties.flat().forEach((v) => expect(ours[v]! / 36).toBeCloseTo(unweighted[v]!, 12))
  })

  test('cytoscape counts both directions of a pair, and scales by what it finds; ours by what could be', () => {
    const drawing = inCytoscape()
    const theirs = drawing.elements().betweennessCentrality({ directed: false })
    expect(theirs.betweenness(drawing.getElementById('v0'))).toBe(34)
    expect(theirs.betweennessNormalized(drawing.getElementById('v0'))).toBe(1)
    expect(betweenness({ rows: ten })[S1]).toBe(17)
  })

  test('with cytoscape one isolate takes everybody’s closeness; ours keeps it, and 0 for the isolate', () => {
    const drawing = inCytoscape()
    const theirs = drawing.elements().closenessCentralityNormalized({ harmonic: false, directed: false })
    drawing.nodes().forEach((node) => expect(theirs.closeness(node) > 0).toBe(false))
    const ours = closenessOf(distanceSums({ rows: ten }))
    expect(ours[S1]!.toFixed(6)).toBe('0.507937')
    expect(ours[S5]).toBe(0)
  })

  test('cytoscape’s PageRank of .85 is that of .8696 along the arrows; ours adds up to 1 and knows no arrows', () => {
    const drawing = inCytoscape()
    const ours = pageRank(ten)
    expect(ours[S1]!.toFixed(6)).toBe('0.206479')
    expect(ours.reduce((sum, rank) => sum + rank)).toBeCloseTo(1, 12)
    expect(
      Math.abs(drawing.elements().pageRank({ dampingFactor: 0.85 }).rank(drawing.getElementById('v0')) - ours[S1]!),
    ).toBeGreaterThan(0.01)
    const backwards = { ...TEN, ties: TEN.ties.map(([a, b]) => [b, a] as const) }
    expect(pageRank(rowsOf(backwards))).toEqual(ours)
  })

  test('PageRank uses strengths only when it is given them', () => {
    const rows = rowsWith(KARATE, KARATE_WEIGHTS)
    expect(pageRank(rows)[33]!.toFixed(6)).toBe('0.100919')
    expect(pageRank(rows, { strengths: rows.strengths })[33]!.toFixed(6)).not.toBe('0.100919')
  })

  test('who lets in is the gatekeeper, who speaks out the representative', () => {
    // Social 0 → mental health 1 → mental health 2: 1 lets in.
    const roles = brokerage(arcsToRows(3, [0, 1], [1, 2]), Int32Array.from([0, 1, 1]))
    expect([roles.gatekeeper[1], roles.representative[1]]).toEqual([1, 0])
  })

  test('communities are the same whatever the order of the vertices, though their numbers are not', () => {
    const turned = (v: number) => (v * 5 + 3) % 34
    const moved = { ...KARATE, ties: KARATE.ties.map(([a, b]) => [turned(a), turned(b)] as const) }
    const here = louvain(rowsOf(KARATE))
    const there = louvain(rowsOf(moved))
    expect(
      adjustedRand(
        here.of,
        Int32Array.from(here.of, (_, v) => there.of[turned(v)]!),
      ),
    ).toBe(1)
    expect(here.modularity).toBeCloseTo(0.41979, 6)
  })

  test('a tie of strength 0 is none: the ends of a path are as constrained as on a plain one', () => {
    const four = { vertices: 4, ties: [0, 0, 0, 1, 1, 2].map((a, at) => [a, [1, 2, 3, 2, 3, 3][at]!] as const) }
    const rows = rowsWith(four, [1, 0, 0, 1, 0, 1])
    expect(rows.ties).toBe(3)
    expect([...constraintOf(rows, rows.strengths)]).toEqual([1, 0.5, 0.5, 1])
  })

  test('ways as long as one another are found equal: six thirds are two, which they are not in floating point', () => {
    // A ring: six ties of strength 3 from 0 to 6, and back over 7 by two ties of strength 1.
    const ring = { vertices: 8, ties: [0, 1, 2, 3, 4, 5, 6, 7].map((v) => [v, (v + 1) % 8] as const) }
    const strengths = [3, 3, 3, 3, 3, 3, 1, 1]
    const graph = new UndirectedGraph()
    for (let v = 0; v < 8; v++) graph.addNode(String(v))
    ring.ties.forEach(([a, b], at) => graph.addEdge(String(a), String(b), { length: 1 / strengths[at]! }))
    const theirs = theirBetweenness(graph, { getEdgeWeight: 'length', normalized: false })
    expect(theirs[7]).toBe(0)
    const rows = rowsWith(ring, strengths)
    const lengths = Uint32Array.from(rows.strengths, (strength) => 6 / strength)
    expect(weightedBetweenness({ rows, lengths })[7]).toBe(0.5)
  })

  test('graphology’s plain graph divides by pairs in both directions too', () => {
    const graph = new Graph()
    for (const name of ['a', 'b', 'c']) graph.addNode(name)
    graph.addUndirectedEdge('a', 'b')
    expect(theirDensity(graph).toFixed(4)).toBe('0.1111')
    const rows = rowsOf({ vertices: 3, ties: [[0, 1]] })
    expect(rows.ties / ((rows.vertices * (rows.vertices - 1)) / 2)).toBeCloseTo(1 / 3, 12)
  })
})
