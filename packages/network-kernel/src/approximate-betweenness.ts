import { UNWATCHED, type Watch } from './watch.ts'
import { betweenness } from './betweenness.ts'
import { inBreadthOrder } from './breadth-order.ts'
import type { Rows } from './compressed-rows.ts'
import { drawn } from './seeded-places.ts'
import { walkTogether } from './walk-together.ts'

export interface ApproximateInput {
  readonly rows: Rows
  /** How many vertices to walk from, an even number of two or more; all of them when there are no more. */
  readonly pivots: number
  readonly seed: number
}

export interface ApproximateBetweenness {
  /** As `betweenness`: what the walks found, scaled up to all vertices. Right on average. */
  readonly through: Float64Array
  /** Standard error of every value, rather too large than too small; 0 when all vertices were walked from. */
  readonly standardError: Float64Array
}

/**
 * Betweenness of undirected ties from a sample of vertices (Brandes and Pich 2007). Vertices in the order of walks in
 * breadth are cut into as many stretches as there are pivots, and one is drawn of each: near vertices see the same, so that
 * two neighbouring pivots tell by their difference how far off a stretch may be. The same seed draws the same pivots.
 * O(pivots · m).
 */
export function approximateBetweenness(
  { rows, pivots, seed }: ApproximateInput,
  watch: Watch = UNWATCHED,
): ApproximateBetweenness {
  const { vertices } = rows
  const standardError = new Float64Array(vertices)
  const count = Math.max(2, 2 * Math.ceil(pivots / 2))
  if (count >= vertices) return { through: betweenness({ rows }, watch), standardError }
  const ordered = inBreadthOrder(rows)
  const stretch = vertices / count
  const starts = Uint32Array.from({ length: count }, (_, at) => Math.floor((at + drawn(seed, at)) * stretch))
  const differences = new Float64Array(vertices)
  const sums = walkTogether({ rows: ordered.rows, starts, byLength: true, differences }, watch)
  const through = new Float64Array(vertices)
  const rest = 1 - count / vertices
  ordered.order.forEach((v, place) => {
    through[v] = sums[place]! * stretch
    standardError[v] = stretch * Math.sqrt(differences[place]! * rest)
  })
  return { through, standardError }
}
