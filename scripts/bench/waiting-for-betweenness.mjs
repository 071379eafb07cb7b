import { createRequire } from 'node:module'
import { WorkPool } from '../../apps/server/dist/work-pool.js'
import { workFor } from '../../packages/network-api/dist/measuring/work-for.js'
import { tiesToRows } from '../../packages/network-kernel/dist/network-kernel.js'
import { inTurn, milliseconds, ratioRow } from './measuring.mjs'
import { referenceGraph } from './reference-graph.mjs'

const require = createRequire(import.meta.url)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const ACTORS = Number(process.env.BENCH_ACTORS ?? 10_000)

/** A2: exact betweenness as somebody waits for it, by the threads of the server, beside graphology-metrics. */
export async function measure() {
  const { default: Graph } = await import('graphology')
  const theirs = require('graphology-metrics/centrality/betweenness')
  const { vertices, from, to } = referenceGraph(ACTORS)
  const graph = new Graph({ type: 'undirected' })
  for (let v = 0; v < vertices; v += 1) graph.addNode(v)
  from.forEach((a, tie) => graph.addEdge(a, to[tie]))
  const rows = tiesToRows(vertices, from, to)
  const pool = new WorkPool()
  try {
    let [mine, reference] = [[], {}]
    const ask = () => workFor(pool.runTask, new AbortController().signal).work('betweenness', { rows })
    const runs = await inTurn(ROUNDS, {
      ours: () => milliseconds(async () => (mine = await ask())),
      reference: () => milliseconds(() => (reference = theirs(graph, { normalized: false }))),
    })
    mine.forEach((through, v) => {
      const difference = Math.abs(through - reference[v]) / (1 + Math.abs(reference[v]))
      if (!(difference <= 1e-9)) throw new Error(`betweenness of ${v}: ${through}, reference ${reference[v]}`)
    })
    return [
      ratioRow({
        what: `exact betweenness of ${vertices} and ${from.length} as somebody waits for it, ${pool.size} threads, beside graphology-metrics`,
        ours: runs.ours,
        reference: runs.reference,
        unit: 'ms',
        goal: 0.25,
        stretch: 0.15,
      }),
    ]
  } finally {
    await pool.close()
  }
}
