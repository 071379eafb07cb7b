import { Cancelled, UNWATCHED, type Watch } from './watch.ts'
import { inBreadthOrder, placesOf } from './breadth-order.ts'
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

/** Walks done at once: as many as an integer has bits. */
const WIDTH = 32

/**
 * A walk in breadth from every source, 32 near ones at once: O(n (n + m)) with a small factor. Along arcs when the rows are
 * those of arcs.
 */
export function distanceSums({ rows, sources }: DistanceSumsInput, watch: Watch = UNWATCHED): DistanceSums {
  const { vertices } = rows
  const ordered = inBreadthOrder(rows)
  const starts = placesOf(ordered, sources)
  const sums: DistanceSums = {
    harmonic: new Float64Array(vertices),
    total: new Float64Array(vertices),
    reached: new Uint32Array(vertices),
    farthest: new Uint32Array(vertices),
  }
  const walk = walkingTogether(ordered.rows)
  for (let at = 0; at < starts.length; at += WIDTH) {
    if (watch.cancelled()) throw new Cancelled()
    watch.progress(at / starts.length)
    const together = starts.subarray(at, at + WIDTH)
    walk(together, (walker, distance, found) => {
      const source = ordered.order[together[walker]!]!
      sums.reached[source]! += found
      if (distance === 0) return
      sums.harmonic[source]! += found / distance
      sums.total[source]! += found * distance
      sums.farthest[source] = distance
    })
  }
  watch.progress(1)
  return sums
}

/** Tells how many vertices each walk of a batch finds at each distance. */
function walkingTogether({ vertices, offsets, neighbours }: Rows) {
  // By vertex, bits of walks: who has been there, who is there now, who comes there next.
  const seen = new Int32Array(vertices)
  const here = new Int32Array(vertices)
  const next = new Int32Array(vertices)
  let front = new Uint32Array(vertices)
  let after = new Uint32Array(vertices)
  const found = new Uint32Array(WIDTH)
  return (sources: Uint32Array, tell: (walker: number, distance: number, found: number) => void): void => {
    seen.fill(0)
    let length = 0
    sources.forEach((source, walker) => {
      if (seen[source] === 0) front[length++] = source
      seen[source]! |= 1 << walker
      here[source] = seen[source]!
    })
    for (let distance = 0; length > 0; distance++) {
      found.fill(0)
      let coming = 0
      for (let i = 0; i < length; i++) {
        const v = front[i]!
        const walks = here[v]!
        here[v] = 0
        for (let left = walks; left !== 0;) {
          const walker = 31 - Math.clz32(left)
          left ^= 1 << walker
          found[walker]! += 1
        }
        for (let at = offsets[v]!, end = offsets[v + 1]!; at < end; at++) {
          const w = neighbours[at]!
          const fresh = walks & ~seen[w]!
          if (fresh === 0) continue
          if (next[w] === 0) after[coming++] = w
          next[w]! |= fresh
        }
      }
      for (let walker = 0; walker < sources.length; walker++) {
        if (found[walker]! > 0) tell(walker, distance, found[walker]!)
      }
      for (let i = 0; i < coming; i++) {
        const w = after[i]!
        seen[w]! |= next[w]!
        here[w] = next[w]!
        next[w] = 0
      }
      ;[front, after] = [after, front]
      length = coming
    }
  }
}

/**
 * Closeness after Wasserman and Faust, 0 to 1: (r − 1)/(n − 1) · (r − 1)/Σd over the r vertices that one reaches, itself
 * among them; 0 for who reaches nobody.
 */
export function closenessOf({ total, reached }: Pick<DistanceSums, 'total' | 'reached'>): Float64Array {
  const others = total.length - 1
  return total.map((sum, v) => (sum === 0 ? 0 : ((reached[v]! - 1) * (reached[v]! - 1)) / (others * sum)))
}
