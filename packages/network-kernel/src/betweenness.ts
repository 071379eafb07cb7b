import { Cancelled, UNWATCHED, type Watch } from './array-work.ts'
import type { Rows } from './compressed-rows.ts'

export interface BetweennessInput {
  readonly rows: Rows
  /** Vertices to walk from; all of them unless given. What several calls with parts of them give adds up. */
  readonly sources?: Uint32Array | undefined
  /** By vertex: gets the squares of what every single walk adds, before halving; for the error of a sample. */
  readonly squares?: Float64Array | undefined
}

const LOOK_EVERY = 32

/**
 * How many shortest ways between two others lead through each vertex, shared among ways of the same length: Brandes
 * (2001), unordered pairs, ends left out, not scaled. O(n m) time, O(n + m) memory; nothing is allocated per source.
 */
export function betweenness({ rows, sources, squares }: BetweennessInput, watch: Watch = UNWATCHED): Float64Array {
  const { vertices, offsets, neighbours } = rows
  const through = new Float64Array(vertices)
  const distance = new Int32Array(vertices).fill(-1)
  const ways = new Float64Array(vertices)
  const owed = new Float64Array(vertices)
  const order = new Uint32Array(vertices)
  const count = sources?.length ?? vertices
  for (let at = 0; at < count; at++) {
    if (at % LOOK_EVERY === 0) {
      if (watch.cancelled()) throw new Cancelled()
      watch.progress(at / count)
    }
    const source = sources ? sources[at]! : at
    distance[source] = 0
    ways[source] = 1
    order[0] = source
    let tail = 1
    for (let head = 0; head < tail; head++) {
      const v = order[head]!
      const next = distance[v]! + 1
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = neighbours[e]!
        if (distance[w] === -1) {
          distance[w] = next
          order[tail++] = w
        }
        if (distance[w] === next) ways[w]! += ways[v]!
      }
    }
    for (let head = tail - 1; head > 0; head--) {
      const w = order[head]!
      const before = distance[w]! - 1
      const share = (1 + owed[w]!) / ways[w]!
      for (let e = offsets[w]!; e < offsets[w + 1]!; e++) {
        const v = neighbours[e]!
        if (distance[v] === before) owed[v]! += ways[v]! * share
      }
      through[w]! += owed[w]!
      if (squares) squares[w]! += owed[w]! * owed[w]!
    }
    for (let head = 0; head < tail; head++) {
      const v = order[head]!
      distance[v] = -1
      ways[v] = 0
      owed[v] = 0
    }
  }
  // Every pair was walked from both of its ends.
  for (let v = 0; v < vertices; v++) through[v]! /= 2
  watch.progress(1)
  return through
}
