import { betweenness } from '../betweenness.ts'
import { breadthFirst } from '../breadth-first.ts'
import { brokerage } from '../brokerage.ts'
import { clustering } from '../clustering.ts'
import { arcsAsRows, arcsToRows } from '../compressed-arcs.ts'
import { areTied, degreesOf } from '../compressed-rows.ts'
import { coreNumbers } from '../core-numbers.ts'
import { crossReach } from '../cross-reach.ts'
import { closenessOf, distanceSums } from '../distance-sums.ts'
import { eigenvector } from '../eigenvector.ts'
import { louvain } from '../louvain.ts'
import { modularity } from '../modularity.ts'
import { pageRank } from '../page-rank.ts'
import { shuffled } from '../seeded-places.ts'
import { strengthRows, type StrengthRows } from '../strength-rows.ts'
import { constraintOf, effectiveSizeOf } from '../structural-holes.ts'
import { tieGains } from '../tie-gains.ts'
import { weightedBetweenness } from '../weighted-betweenness.ts'
import { theirBetweenness, theirCloseness, theirModularity, theirPageRank, UndirectedGraph } from './graphology.ts'
import type { DrawnGraph } from './random-graph.ts'

/** Throws with what differs, unless two lists agree to `tolerance`; NaN agrees with NaN. */
function same(what: string, found: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-9): void {
  if (found.length !== expected.length) throw new Error(`${what}: ${found.length} values, not ${expected.length}`)
  for (let v = 0; v < found.length; v++) {
    const [a, b] = [found[v]!, expected[v]!]
    const agree = Number.isNaN(a) ? Number.isNaN(b) : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b))
    if (!agree) throw new Error(`${what} of ${v}: ${a}, expected ${b}`)
  }
}

function holds(what: string, claim: boolean): void {
  if (!claim) throw new Error(`does not hold: ${what}`)
}

const rowsOf = ({ vertices, from, to, strength }: DrawnGraph): StrengthRows =>
  strengthRows(vertices, from, to, strength)
const lengths = (rows: StrengthRows): Uint32Array => Uint32Array.from(rows.strengths, (strength) => 6 / strength)
const oddAndEven = (vertices: number): readonly [Uint32Array, Uint32Array] => {
  const all = Uint32Array.from({ length: vertices }, (_, v) => v)
  return [all.filter((v) => v % 2 === 0), all.filter((v) => v % 2 === 1)]
}

/** Everything that is said of a vertex, by name. */
function valuesOf(rows: StrengthRows): Readonly<Record<string, ArrayLike<number>>> {
  const sums = distanceSums({ rows })
  return {
    degree: degreesOf(rows),
    core: coreNumbers(rows),
    betweenness: betweenness({ rows }),
    'betweenness with lengths': weightedBetweenness({ rows, lengths: lengths(rows) }),
    harmonic: sums.harmonic,
    closeness: closenessOf(sums),
    clustering: clustering(rows),
    constraint: constraintOf(rows, rows.strengths),
    'effective size': effectiveSizeOf(rows),
    PageRank: pageRank(rows, { strengths: rows.strengths }),
  }
}

/** With graphology, where it is right. */
export function agreesWithGraphology(graph: DrawnGraph): void {
  const rows = rowsOf(graph)
  if (rows.vertices === 0) return
  const theirs = new UndirectedGraph()
  for (let v = 0; v < rows.vertices; v++) theirs.addNode(String(v))
  for (let v = 0; v < rows.vertices; v++) {
    for (let at = rows.offsets[v]!; at < rows.offsets[v + 1]!; at++) {
      const w = rows.neighbours[at]!
      if (v < w) theirs.addEdge(String(v), String(w), { strength: rows.strengths[at], length: lengths(rows)[at] })
    }
  }
  const byVertex = (values: Readonly<Record<string, number>>) =>
    Array.from({ length: rows.vertices }, (_, v) => values[String(v)]!)
  const raw = { getEdgeWeight: null, normalized: false } as const
  same('betweenness', betweenness({ rows }), byVertex(theirBetweenness(theirs, raw)))
  same(
    'betweenness with lengths',
    weightedBetweenness({ rows, lengths: lengths(rows) }),
    byVertex(theirBetweenness(theirs, { getEdgeWeight: 'length', normalized: false })),
  )
  same('closeness', closenessOf(distanceSums({ rows })), byVertex(theirCloseness(theirs, { wassermanFaust: true })))
  const precise = { tolerance: 1e-12, maxIterations: 5000 }
  same('PageRank', pageRank(rows), byVertex(theirPageRank(theirs, { ...precise, getEdgeWeight: null })), 1e-6)
  same(
    'PageRank with strengths',
    pageRank(rows, { strengths: rows.strengths }),
    byVertex(theirPageRank(theirs, { ...precise, getEdgeWeight: 'strength' })),
    1e-6,
  )
  if (rows.ties === 0) return
  const { of, modularity: found } = louvain(rows, { strengths: rows.strengths })
  const communities = Object.fromEntries(Array.from(of, (community, v) => [String(v), community]))
  const scored = theirModularity(theirs, {
    getNodeCommunity: (v: string) => communities[v]!,
    getEdgeWeight: 'strength',
  })
  same('modularity', [found], [scored])
}

/** What has to be so of any graph. */
export function keepsItsClaims(graph: DrawnGraph, seed: number): void {
  const rows = rowsOf(graph)
  const { vertices } = rows
  const values = valuesOf(rows)
  const eigen = eigenvector(rows)

  const place = shuffled(vertices, seed)
  const ends = (list: readonly number[]) => list.map((v) => place[v]!)
  const renamed = valuesOf(rowsOf({ ...graph, from: ends(graph.from), to: ends(graph.to) }))
  for (const [what, list] of Object.entries(values)) {
    const back = Float64Array.from({ length: vertices }, (_, v) => renamed[what]![place[v]!]!)
    same(`${what} under other names`, back, list, 1e-7)
  }

  const withIsolate = valuesOf(rowsOf({ ...graph, vertices: vertices + 1 }))
  for (const what of ['betweenness', 'betweenness with lengths', 'harmonic', 'core', 'constraint', 'effective size']) {
    const list = withIsolate[what]!
    same(`${what} beside one more isolate`, Array.from(list).slice(0, vertices), values[what]!)
  }

  let between = 0
  for (const through of values['betweenness'] as Float64Array) between += through
  const sums = distanceSums({ rows })
  let steps = 0
  for (let v = 0; v < vertices; v++) steps += sums.total[v]! - (sums.reached[v]! - 1)
  same('sum of betweenness against Σ (d − 1)', [between], [steps / 2])

  const distances = new Int32Array(vertices)
  const queue = new Uint32Array(vertices)
  for (let v = 0; v < vertices; v++) {
    const reached = breadthFirst(rows, v, distances, queue)
    let inverses = 0
    for (const distance of distances) if (distance > 0) inverses += 1 / distance
    same(`what ${v} finds alone and with others`, [sums.reached[v]!, sums.harmonic[v]!], [reached, inverses])
  }

  const doubled = rowsOf({ ...graph, strength: graph.strength.map((strength) => 2 * strength) })
  same('constraint at double strength', constraintOf(doubled, doubled.strengths), values['constraint']!)
  same('PageRank at double strength', pageRank(doubled, { strengths: doubled.strengths }), values['PageRank']!)
  const longer = weightedBetweenness({
    rows: doubled,
    lengths: Uint32Array.from(lengths(rows), (length) => 2 * length),
  })
  same('betweenness at double length', longer, values['betweenness with lengths']!)

  let square = 0
  for (const value of eigen) if (!Number.isNaN(value)) square += value * value
  if (rows.ties > 0) same('length of the eigenvector', [square], [1])

  const communities = louvain(rows)
  same('communities asked for again', louvain(rows).of, communities.of, 0)
  same('communities carried on', louvain(rows, { before: communities.of }).of, communities.of, 0)
  const apart = Int32Array.from({ length: vertices }, (_, v) => v)
  holds('no worse than each alone', !(modularity(rows, apart) > communities.modularity + 1e-9))
}

/** Of two groups, and of new ties between them. */
export function keepsItsClaimsOnGroups(graph: DrawnGraph, seed: number): void {
  const rows = rowsOf(graph)
  const [left, right] = oddAndEven(graph.vertices)
  const here = crossReach({ rows, left, right })
  const there = crossReach({ rows, left: right, right: left })
  same(
    'groups the other way round',
    [here.efficiency, here.withinTwo, here.reachable],
    [there.efficiency, there.withinTwo, there.reachable],
  )
  same('who is within one step', here.leftWithinOne, there.rightWithinOne, 0)
  if (here.pairs === 0) return
  const candidates: number[] = []
  const order = shuffled(here.pairs, seed, Math.min(8, here.pairs))
  for (const pair of order) candidates.push(left[pair % left.length]!, right[Math.floor(pair / left.length)]!)
  const gains = tieGains({ rows, left, right, candidates: Uint32Array.from(candidates) })
  gains.forEach((gain, at) => {
    const [a, b] = [candidates[2 * at]!, candidates[2 * at + 1]!]
    const more = rowsOf({
      vertices: graph.vertices,
      from: [...graph.from, a],
      to: [...graph.to, b],
      strength: [...graph.strength, 1],
    })
    const after = crossReach({ rows: more, left, right }).efficiency
    same(`gain of ${a}–${b}`, [gain], [after - here.efficiency])
    holds('a tie takes nobody farther away', gain >= 0 && (gain > 0 || areTied(rows, a, b)))
  })
}

/** Of arcs, and of the same arcs turned round. */
export function keepsItsClaimsOnArcs(graph: DrawnGraph): void {
  const arcs = arcsToRows(graph.vertices, graph.from, graph.to, graph.strength)
  const turned = arcsToRows(graph.vertices, graph.to, graph.from, graph.strength)
  const groups = Int32Array.from({ length: graph.vertices }, (_, v) => v % 3)
  const [there, back] = [brokerage(arcs, groups), brokerage(turned, groups)]
  same('gatekeepers of arcs turned round', back.gatekeeper, there.representative)
  same('representatives of arcs turned round', back.representative, there.gatekeeper)
  for (const role of ['coordinator', 'itinerant', 'liaison'] as const) same(role, back[role], there[role])
  const directed = true
  same(
    'betweenness of arcs turned round',
    betweenness({ rows: arcsAsRows(turned, 'out'), directed }),
    betweenness({ rows: arcsAsRows(arcs, 'out'), directed }),
  )
  const incoming = distanceSums({ rows: arcsAsRows(arcs, 'in') })
  const outgoing = distanceSums({ rows: arcsAsRows(turned, 'out') })
  same('incoming against outgoing of arcs turned round', incoming.total, outgoing.total)
}

/** All of them, on the graph of a seed; throws an error that names the seed. */
export function checkGraph(graph: DrawnGraph, seed: number): void {
  try {
    agreesWithGraphology(graph)
    keepsItsClaims(graph, seed)
    keepsItsClaimsOnGroups(graph, seed)
    keepsItsClaimsOnArcs(graph)
  } catch (cause) {
    throw new Error(`on the graph of seed ${seed} (${graph.vertices} vertices, ${graph.from.length} ties)`, { cause })
  }
}
