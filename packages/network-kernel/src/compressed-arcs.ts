import { endOf, type Rows } from './compressed-rows.ts'

/**
 * A simple directed graph, both ways round: the arcs of vertex `v` lead to `heads[outOffsets[v] … outOffsets[v + 1]]`,
 * those that reach it come from `tails[inOffsets[v] … inOffsets[v + 1]]`; both ascend.
 */
export interface Arcs {
  readonly vertices: number
  /** Number of arcs after parallels were collapsed and loops dropped. */
  readonly arcs: number
  readonly outOffsets: Uint32Array
  readonly heads: Uint32Array
  readonly inOffsets: Uint32Array
  readonly tails: Uint32Array
  /** In the order of `heads`: the weights of parallel arcs added up. */
  readonly weights?: Float64Array | undefined
}

/**
 * Arcs from pairs `from[i] → to[i]`. Parallel arcs are collapsed, their weights add up; loops are dropped.
 * Throws a RangeError for an end that is no vertex.
 */
export function arcsToRows(
  vertices: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  weight?: ArrayLike<number>,
): Arcs {
  // Sorted by head first and by tail then: the second pass keeps the order of the first.
  const byHead = new Uint32Array(vertices + 1)
  const byTail = new Uint32Array(vertices + 1)
  for (let arc = 0; arc < from.length; arc++) {
    const a = endOf(from, arc, vertices)
    const b = endOf(to, arc, vertices)
    if (a === b) continue
    byTail[a + 1]! += 1
    byHead[b + 1]! += 1
  }
  for (let v = 0; v < vertices; v++) {
    byTail[v + 1]! += byTail[v]!
    byHead[v + 1]! += byHead[v]!
  }
  const inOrder = new Uint32Array(byHead[vertices]!)
  for (let arc = 0, next = byHead.slice(); arc < from.length; arc++) {
    if (from[arc] !== to[arc]) inOrder[next[to[arc]!]!++] = arc
  }
  const sorted = new Uint32Array(inOrder.length)
  const next = byTail.slice()
  for (const arc of inOrder) sorted[next[from[arc]!]!++] = arc

  const outOffsets = new Uint32Array(vertices + 1)
  const heads = new Uint32Array(sorted.length)
  const weights = weight ? new Float64Array(sorted.length) : undefined
  let kept = 0
  for (let v = 0; v < vertices; v++) {
    let last = -1
    for (let at = byTail[v]!; at < byTail[v + 1]!; at++) {
      const head = to[sorted[at]!]!
      if (head !== last) heads[kept++] = head
      if (weights) weights[kept - 1]! += weight![sorted[at]!]!
      last = head
    }
    outOffsets[v + 1] = kept
  }
  return {
    vertices,
    arcs: kept,
    outOffsets,
    heads: heads.slice(0, kept),
    ...turned(vertices, outOffsets, heads),
    weights: weights?.slice(0, kept),
  }
}

function turned(
  vertices: number,
  outOffsets: Uint32Array,
  heads: Uint32Array,
): { readonly inOffsets: Uint32Array; readonly tails: Uint32Array } {
  const arcs = outOffsets[vertices]!
  const inOffsets = new Uint32Array(vertices + 1)
  for (let at = 0; at < arcs; at++) inOffsets[heads[at]! + 1]! += 1
  for (let v = 0; v < vertices; v++) inOffsets[v + 1]! += inOffsets[v]!
  const tails = new Uint32Array(arcs)
  const next = inOffsets.slice()
  for (let v = 0; v < vertices; v++) {
    for (let at = outOffsets[v]!; at < outOffsets[v + 1]!; at++) tails[next[heads[at]!]!++] = v
  }
  return { inOffsets, tails }
}

/** The same arcs the other way round, in the place of rows: for algorithms that only walk from a vertex to the next. */
export const arcsAsRows = (arcs: Arcs, along: 'out' | 'in'): Rows =>
  along === 'out'
    ? { vertices: arcs.vertices, ties: arcs.arcs, offsets: arcs.outOffsets, neighbours: arcs.heads }
    : { vertices: arcs.vertices, ties: arcs.arcs, offsets: arcs.inOffsets, neighbours: arcs.tails }
