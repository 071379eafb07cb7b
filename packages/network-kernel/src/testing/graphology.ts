import { createRequire } from 'node:module'

// The modules of graphology are functions that carry a `default`; what a module loader makes of that differs.
const require = createRequire(import.meta.url)

type Graphology = typeof import('graphology')
// Its types name the plain class only as the default one.
export const { Graph, UndirectedGraph } = require('graphology') as Graphology & {
  readonly Graph: Graphology['default']
}
export const theirBetweenness =
  require('graphology-metrics/centrality/betweenness') as typeof import('graphology-metrics/centrality/betweenness.js').default
export const theirCloseness =
  require('graphology-metrics/centrality/closeness') as typeof import('graphology-metrics/centrality/closeness.js').default
export const theirPageRank =
  require('graphology-metrics/centrality/pagerank') as typeof import('graphology-metrics/centrality/pagerank.js').default
export const { density: theirDensity } =
  require('graphology-metrics/graph/density') as typeof import('graphology-metrics/graph/density.js')
export const theirModularity =
  require('graphology-metrics/graph/modularity') as typeof import('graphology-metrics/graph/modularity.js').default
