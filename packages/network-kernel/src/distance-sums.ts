import { Cancelled, UNWATCHED, type Watch } from './array-work.ts'
import { breadthFirst } from './breadth-first.ts'
import type { Rows } from './compressed-rows.ts'

export interface DistanceSumsInput {
  readonly rows: Rows
  /** Vertices to walk from; all of them unless given. The others keep 0, so what calls with parts give adds up. */
  readonly sources?: Uint32Array | undefined
}

/** What every vertex finds around it; all arrays by vertex. */
export interface DistanceSums {
  /** Σ 1/d over those it reaches. */
  readonly harmonic: Float64Array
  /** Σ d over those it reaches. */
  readonly total: Float64Array
  /** How many it reaches, itself among them. */
  readonly reached: Uint32Array
  /** Steps to the farthest that it reaches. */
  readonly farthest: Uint32Array
}

const LOOK_EVERY = 64

/** One walk in breadth from every source: O(n (n + m)). Along arcs when the rows are those of arcs. */
export function distanceSums({ rows, sources }: DistanceSumsInput, watch: Watch = UNWATCHED): DistanceSums {
  const { vertices } = rows
  const harmonic = new Float64Array(vertices)
  const total = new Float64Array(vertices)
  const reached = new Uint32Array(vertices)
  const farthest = new Uint32Array(vertices)
  const distances = new Int32Array(vertices)
  const queue = new Uint32Array(vertices)
  const count = sources?.length ?? vertices
  for (let at = 0; at < count; at++) {
    if (at % LOOK_EVERY === 0) {
      if (watch.cancelled()) throw new Cancelled()
      watch.progress(at / count)
    }
    const source = sources ? sources[at]! : at
    const all = breadthFirst(rows, source, distances, queue)
    // The queue holds the nearest first: one division for each distance, not for each vertex.
    let first = 1
    while (first < all) {
      const distance = distances[queue[first]!]!
      let last = first + 1
      while (last < all && distances[queue[last]!] === distance) last++
      harmonic[source]! += (last - first) / distance
      total[source]! += (last - first) * distance
      farthest[source] = distance
      first = last
    }
    reached[source] = all
  }
  watch.progress(1)
  return { harmonic, total, reached, farthest }
}

/**
 * Closeness after Wasserman and Faust, 0 to 1: (r − 1)/(n − 1) · (r − 1)/Σd over the r vertices that one reaches, itself
 * among them; 0 for who reaches nobody.
 */
export function closenessOf({ total, reached }: Pick<DistanceSums, 'total' | 'reached'>): Float64Array {
  const others = total.length - 1
  return total.map((sum, v) => (sum === 0 ? 0 : ((reached[v]! - 1) * (reached[v]! - 1)) / (others * sum)))
}
