import { describe, expect, test } from 'vitest'
import { betweenness } from './betweenness.ts'
import { cheapestRoutes } from './cheapest-routes.ts'
import { arcsAsRows, arcsToRows } from './compressed-arcs.ts'
import { closenessOf, distanceSums } from './distance-sums.ts'
import { reciprocity } from './reciprocity.ts'
import { strengthRows } from './strength-rows.ts'
import { expectAllNear, expectNear, expectValues } from './testing/compare-values.ts'
import { storedGraphs, type ArcValues, type StoredGraph } from './testing/oracle-values.ts'

const columns = ({ ties }: StoredGraph) =>
  [ties.map(([a]) => a), ties.map(([, b]) => b), ties.map(([, , strength]) => strength)] as const

describe('sixty random graphs against networkx and igraph (oracles/random-graphs.json)', () => {
  const graphs = storedGraphs()

  test('they are of all kinds', () => {
    expect(graphs).toHaveLength(60)
    expect(graphs.filter(({ directed }) => directed)).toHaveLength(20)
    expect(graphs.some(({ ties }) => ties.some(([a, b]) => a === b))).toBe(true)
    expect(graphs.some(({ ties }) => new Set(ties.map(([a, b]) => `${a} ${b}`)).size < ties.length)).toBe(true)
  })

  graphs.forEach((graph, number) => {
    const { vertices, directed, ties } = graph
    const what = `${number}: ${vertices} vertices, ${ties.length} ${directed ? 'arcs' : 'ties'}`
    test(what, () => {
      if (graph.directed) expectArcs(graph, graph.expected)
      else expectValues(strengthRows(vertices, ...columns(graph)), graph.expected)
    })
  })
})

function expectArcs(graph: StoredGraph, expected: ArcValues): void {
  const arcs = arcsToRows(graph.vertices, ...columns(graph))
  expect(arcs.arcs).toBe(expected.arcs)
  expect(arcs.weights!.reduce((sum, weight) => sum + weight, 0)).toBe(expected.weights)
  expectAllNear(
    betweenness({ rows: arcsAsRows(arcs, 'out'), directed: true }),
    expected.betweenness,
    1e-6,
    'betweenness of arcs',
  )
  const incoming = distanceSums({ rows: arcsAsRows(arcs, 'in') })
  expectAllNear(closenessOf(incoming), expected.closenessIncoming, 1e-6, 'incoming closeness')
  const { ofArcs, ofPairs } = reciprocity(arcs)
  expectNear(ofArcs, expected.reciprocity, 1e-6, 'reciprocity')
  expectNear(ofPairs, expected.dyadicReciprocity, 1e-6, 'reciprocity of pairs')
  for (const [to, costs] of Object.entries(expected.costsOfRoutesFromFirst)) {
    const routes = cheapestRoutes({ arcs, costs: arcs.weights!, from: 0, to: Number(to), limit: 3 })
    expect(routes.map(({ cost }) => cost)).toEqual(costs)
  }
}
