import type { Rows } from './compressed-rows.ts'

/** A walk in depth over every part of a graph, and how far back each vertex can reach round its parent. */
export interface LowLinks {
  /** Vertices as they were found: every parent before its children, part after part. */
  readonly order: Uint32Array
  /** When each vertex was found: its place in `order`. */
  readonly found: Int32Array
  /** The earliest that its subtree reaches by one tie off the tree. */
  readonly low: Int32Array
  /** −1 for the root of a part. */
  readonly parent: Int32Array
}

/**
 * Low links after Hopcroft & Tarjan (1973), O(n + m). The walk keeps its own stack, so that a chain of a hundred
 * thousand vertices is no deeper than any other graph.
 */
export function lowLinks({ vertices, offsets, neighbours }: Rows): LowLinks {
  const found = new Int32Array(vertices).fill(-1)
  const low = new Int32Array(vertices)
  const parent = new Int32Array(vertices).fill(-1)
  const order = new Uint32Array(vertices)
  const next = offsets.slice(0, vertices)
  const stack = new Uint32Array(vertices)
  let time = 0
  const find = (v: number): void => {
    order[time] = v
    found[v] = low[v] = time++
  }
  for (let root = 0; root < vertices; root++) {
    if (found[root] !== -1) continue
    let depth = 0
    stack[depth++] = root
    find(root)
    while (depth > 0) {
      const v = stack[depth - 1]!
      if (next[v]! < offsets[v + 1]!) {
        const w = neighbours[next[v]!++]!
        if (found[w] === -1) {
          parent[w] = v
          find(w)
          stack[depth++] = w
        } else if (w !== parent[v]) low[v] = Math.min(low[v]!, found[w]!)
        continue
      }
      depth--
      const above = parent[v]!
      if (above !== -1) low[above] = Math.min(low[above]!, low[v]!)
    }
  }
  return { order, found, low, parent }
}
