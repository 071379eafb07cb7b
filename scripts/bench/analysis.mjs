import { createRequire } from 'node:module'
import {
  approximateBetweenness,
  betweenness,
  louvain,
  modularity,
  pageRank,
  tiesToRows,
} from '../../packages/network-kernel/dist/network-kernel.js'
import { inTurn, ratioRow } from './measuring.mjs'
import { referenceGraph } from './reference-graph.mjs'

const require = createRequire(import.meta.url)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const PIVOTS = 400
const TOP = 50

/** Processor time of a work in milliseconds, and what it found: other processes of the machine do not count. */
function timed(work) {
  return () => {
    const before = process.cpuUsage()
    const found = work()
    const { user, system } = process.cpuUsage(before)
    return { ms: (user + system) / 1000, found }
  }
}

const times = (runs) => runs.map(({ ms }) => ms)
const found = (runs) => runs.at(-1).found

/**
 * The floor that the target was set with: Brandes on compressed rows, the ties of shortest ways written down on the way out,
 * so that the way back has no branch. Ordered pairs.
 */
function brandesDag(n, offsets, neighbours) {
  const through = new Float64Array(n)
  const ways = new Float64Array(n)
  const owed = new Float64Array(n)
  const distance = new Int32Array(n).fill(-1)
  const queue = new Uint32Array(n)
  const tails = new Uint32Array(neighbours.length)
  const heads = new Uint32Array(neighbours.length)
  for (let s = 0; s < n; s++) {
    let head = 0
    let tail = 0
    let count = 0
    queue[tail++] = s
    distance[s] = 0
    ways[s] = 1
    while (head < tail) {
      const v = queue[head++]
      const next = distance[v] + 1
      const own = ways[v]
      for (let i = offsets[v], end = offsets[v + 1]; i < end; i++) {
        const w = neighbours[i]
        const known = distance[w]
        if (known < 0) {
          distance[w] = next
          ways[w] = own
          queue[tail++] = w
          tails[count] = v
          heads[count++] = w
        } else if (known === next) {
          ways[w] += own
          tails[count] = v
          heads[count++] = w
        }
      }
    }
    for (let i = count - 1; i >= 0; i--) {
      const v = tails[i]
      const w = heads[i]
      owed[v] += (ways[v] / ways[w]) * (1 + owed[w])
    }
    for (let i = 0; i < tail; i++) {
      const v = queue[i]
      if (v !== s) through[v] += owed[v]
      distance[v] = -1
      owed[v] = 0
    }
  }
  return through
}

/** Throws unless two lists agree to a billionth, theirs being `factor` times as large. */
function agree(ours, theirs, factor) {
  ours.forEach((value, v) => {
    const difference = Math.abs(value * factor - theirs[v]) / (1 + Math.abs(theirs[v]))
    if (!(difference <= 1e-9)) throw new Error(`betweenness of ${v}: ${value * factor}, reference ${theirs[v]}`)
  })
}

function rowsOf(vertices) {
  const graph = referenceGraph(vertices)
  return { graph, rows: tiesToRows(vertices, graph.from, graph.to) }
}

async function exactOneThread() {
  const { rows } = rowsOf(10_000)
  const runs = await inTurn(ROUNDS, {
    ours: timed(() => betweenness({ rows })),
    reference: timed(() => brandesDag(rows.vertices, rows.offsets, rows.neighbours)),
  })
  agree(found(runs.ours), found(runs.reference), 2)
  return [
    ratioRow({
      what: 'exact betweenness of 10 000 and 30 000 in one thread, beside Brandes on rows with the ways written down',
      ours: times(runs.ours),
      reference: times(runs.reference),
      unit: 'ms',
      goal: 1.1,
      stretch: 0.7,
    }),
  ]
}

async function besideCytoscape() {
  const { graph, rows } = rowsOf(1000)
  const elements = [
    ...Array.from({ length: 1000 }, (_, v) => ({ data: { id: `v${v}` } })),
    ...Array.from(graph.from, (a, tie) => ({
      data: { id: `t${tie}`, source: `v${a}`, target: `v${graph.to[tie]}` },
    })),
  ]
  const drawing = require('cytoscape')({ headless: true, styleEnabled: false, elements })
  const nodes = Array.from({ length: 1000 }, (_, v) => drawing.getElementById(`v${v}`))
  const runs = await inTurn(ROUNDS, {
    ours: timed(() => betweenness({ rows })),
    reference: timed(() => drawing.elements().betweennessCentrality({ directed: false })),
  })
  const theirs = found(runs.reference)
  agree(
    found(runs.ours),
    nodes.map((node) => theirs.betweenness(node)),
    2,
  )
  return [
    ratioRow({
      what: 'exact betweenness of 1 000 and 3 000, beside Cytoscape',
      ours: times(runs.ours),
      reference: times(runs.reference),
      unit: 'ms',
      goal: 0.07,
      stretch: 0.05,
    }),
  ]
}

const firstOf = (values) => new Set([...values.keys()].sort((a, b) => values[b] - values[a]).slice(0, TOP))

async function sampled() {
  const { rows } = rowsOf(10_000)
  const runs = await inTurn(ROUNDS, {
    ours: timed(() => approximateBetweenness({ rows, pivots: PIVOTS, seed: 1 })),
    reference: timed(() => betweenness({ rows })),
  })
  const exact = found(runs.reference)
  const first = firstOf(exact)
  const { through, standardError } = found(runs.ours)
  const kept = [...firstOf(through)].filter((v) => first.has(v)).length
  const inside = [...first].filter((v) => Math.abs(through[v] - exact[v]) <= 2 * standardError[v]).length
  return [
    ratioRow({
      what: `betweenness of 10 000 from ${PIVOTS} vertices, beside all of them`,
      ours: times(runs.ours),
      reference: times(runs.reference),
      unit: 'ms',
      goal: 0.1,
      stretch: 0.05,
    }),
    { what: `the same: of the first ${TOP}`, unit: 'found', value: kept, goal: 45, atLeast: true },
    { what: `the same: of the first ${TOP}, within two standard errors`, unit: 'of them', value: inside },
  ]
}

async function ranksAndCommunities() {
  const vertices = 50_000
  const graph = referenceGraph(vertices)
  // As ties cross the wire: two columns of indices.
  const wire = JSON.stringify({ ids: vertices, ties: { from: [...graph.from], to: [...graph.to] } })
  const rows = tiesToRows(vertices, graph.from, graph.to)
  const { UndirectedGraph } = require('graphology')
  const theirPageRank = require('graphology-metrics/centrality/pagerank')
  const theirLouvain = require('graphology-communities-louvain')
  const runs = await inTurn(ROUNDS, {
    ours: timed(() => {
      const { ids, ties } = JSON.parse(wire)
      const built = tiesToRows(ids, ties.from, ties.to)
      return { ranks: pageRank(built), of: louvain(built).of }
    }),
    reference: timed(() => {
      const { ids, ties } = JSON.parse(wire)
      const built = new UndirectedGraph()
      for (let v = 0; v < ids; v++) built.addNode(v)
      ties.from.forEach((a, tie) => built.addEdge(a, ties.to[tie]))
      const ranks = theirPageRank(built, { getEdgeWeight: null })
      return { ranks, of: theirLouvain(built, { getEdgeWeight: null }) }
    }),
  })
  const ours = found(runs.ours)
  const theirs = found(runs.reference)
  // Theirs stops as soon as a round moves less than a millionth of every rank, N millionths in all.
  const apart = ours.ranks.reduce((sum, rank, v) => sum + Math.abs(rank - theirs.ranks[v]), 0)
  if (!(apart < 0.05)) throw new Error(`PageRank: ${apart} of all ranks stand elsewhere`)
  const byVertex = Int32Array.from({ length: vertices }, (_, v) => theirs.of[v])
  return [
    ratioRow({
      what: 'PageRank and Louvain of 50 000 and 150 000 from columns, beside graphology with its build',
      ours: times(runs.ours),
      reference: times(runs.reference),
      unit: 'ms',
      goal: 0.2,
      stretch: 0.1,
    }),
    {
      ...ratioRow({
        what: 'the same: modularity',
        ours: [modularity(rows, ours.of)],
        reference: [modularity(rows, byVertex)],
        unit: 'of 1',
        goal: 0.995,
      }),
      atLeast: true,
    },
  ]
}

const MEASURES = { A1: exactOneThread, A3: besideCytoscape, A4: sampled, A5: ranksAndCommunities }

/** A1, A3 to A5: measures of whole networks in one thread, beside libraries and the floors that targets were set with. */
export const measure = (name) => MEASURES[name]()
