import { UNWATCHED, type Watch } from './watch.ts'
import { inBreadthOrder, placesOf } from './breadth-order.ts'
import type { Rows } from './compressed-rows.ts'
import { walkTogether } from './walk-together.ts'

export interface BetweennessInput {
  readonly rows: Rows
  /** Vertices to walk from; all of them unless given. What several calls with parts of them give adds up. */
  readonly sources?: Uint32Array | undefined
  /** True when the rows are those of arcs (`arcsAsRows`): a pair is then two, one each way. */
  readonly directed?: boolean | undefined
}

/**
 * How many shortest ways between two others lead through each vertex, shared among ways of the same length: Brandes
 * (2001), unordered pairs, ends left out, not scaled. O(n m) time.
 */
export function betweenness(
  { rows, sources, directed = false }: BetweennessInput,
  watch: Watch = UNWATCHED,
): Float64Array {
  const ordered = inBreadthOrder(rows)
  const sums = walkTogether({ rows: ordered.rows, starts: placesOf(ordered, sources), byLength: false }, watch)
  // Every pair was walked from both of its ends.
  const share = directed ? 1 : 0.5
  const through = new Float64Array(rows.vertices)
  ordered.order.forEach((v, place) => (through[v] = sums[place]! * share))
  return through
}
