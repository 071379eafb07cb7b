import { Cancelled, UNWATCHED, type Watch } from './watch.ts'
import type { Rows } from './compressed-rows.ts'

export interface WeightedBetweennessInput {
  readonly rows: Rows
  /** Length of every tie in the order of `neighbours`: small whole numbers from 1, the same in both rows of a tie. */
  readonly lengths: Uint32Array
  /** Vertices to walk from; all of them unless given. What several calls with parts of them give adds up. */
  readonly sources?: Uint32Array | undefined
}

const LOOK_EVERY = 32

/**
 * Betweenness when ties have lengths: as `betweenness`, with the shortest ways by the sum of their lengths. Lengths are
 * whole so that ways of the same length are found equal. Vertices are settled from a ring of buckets, one for every
 * distance up to the longest tie (Dial 1969): O(n (m + longest way)). Throws a RangeError for a length of 0.
 */
export function weightedBetweenness(
  { rows, lengths, sources }: WeightedBetweennessInput,
  watch: Watch = UNWATCHED,
): Float64Array {
  const { vertices, offsets, neighbours } = rows
  let longest = 0
  for (const length of lengths) {
    if (length === 0) throw new RangeError('a tie has no length')
    if (length > longest) longest = length
  }
  const through = new Float64Array(vertices)
  const distance = new Int32Array(vertices).fill(-1)
  const ways = new Float64Array(vertices)
  const owed = new Float64Array(vertices)
  const order = new Uint32Array(vertices)
  // Every bucket is a list of vertices linked both ways; a vertex stands in one bucket at most.
  const ring = longest + 1
  const first = new Int32Array(ring).fill(-1)
  const next = new Int32Array(vertices)
  const previous = new Int32Array(vertices)
  const count = sources?.length ?? vertices
  for (let at = 0; at < count; at++) {
    if (at % LOOK_EVERY === 0) {
      if (watch.cancelled()) throw new Cancelled()
      watch.progress(at / count)
    }
    const source = sources ? sources[at]! : at
    distance[source] = 0
    ways[source] = 1
    first[0] = source
    next[source] = -1
    previous[source] = -1
    let settled = 0
    for (let waiting = 1, now = 0; waiting > 0; now++) {
      const bucket = now % ring
      for (let v = first[bucket]!; v !== -1; v = first[bucket]!) {
        first[bucket] = next[v]!
        if (next[v] !== -1) previous[next[v]!] = -1
        waiting--
        order[settled++] = v
        for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
          const w = neighbours[e]!
          const reach = now + lengths[e]!
          const known = distance[w]!
          if (known !== -1 && known < reach) continue
          if (known === reach) {
            ways[w]! += ways[v]!
            continue
          }
          if (known === -1) {
            waiting++
          } else {
            if (previous[w] === -1) first[known % ring] = next[w]!
            else next[previous[w]!] = next[w]!
            if (next[w] !== -1) previous[next[w]!] = previous[w]!
          }
          distance[w] = reach
          ways[w] = ways[v]!
          const target = reach % ring
          next[w] = first[target]!
          previous[w] = -1
          if (next[w] !== -1) previous[next[w]] = w
          first[target] = w
        }
      }
    }
    for (let place = settled - 1; place > 0; place--) {
      const w = order[place]!
      const share = (1 + owed[w]!) / ways[w]!
      for (let e = offsets[w]!; e < offsets[w + 1]!; e++) {
        const v = neighbours[e]!
        if (distance[v]! + lengths[e]! === distance[w]!) owed[v]! += ways[v]! * share
      }
      through[w]! += owed[w]!
    }
    for (let place = 0; place < settled; place++) {
      const v = order[place]!
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
