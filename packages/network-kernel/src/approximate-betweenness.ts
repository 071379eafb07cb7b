import { UNWATCHED, type Watch } from './array-work.ts'
import { betweenness } from './betweenness.ts'
import type { Rows } from './compressed-rows.ts'
import { shuffled } from './seeded-places.ts'

export interface ApproximateInput {
  readonly rows: Rows
  /** How many vertices to walk from, drawn without replacement; all of them when there are no more. */
  readonly pivots: number
  readonly seed: number
}

export interface ApproximateBetweenness {
  /** As `betweenness`: what the walks found, scaled up to all vertices. Right on average. */
  readonly through: Float64Array
  /** Standard error of every value: 0 when all vertices were walked from. */
  readonly standardError: Float64Array
}

/**
 * Betweenness from a sample of vertices (Brandes and Pich 2007): each walk adds what depends on a vertex, and the spread of
 * those additions is the error of their sum. The same seed draws the same pivots. O(pivots · m).
 */
export function approximateBetweenness(
  { rows, pivots, seed }: ApproximateInput,
  watch: Watch = UNWATCHED,
): ApproximateBetweenness {
  const { vertices } = rows
  const count = Math.min(Math.max(2, Math.floor(pivots)), vertices)
  const squares = new Float64Array(vertices)
  if (count === vertices) return { through: betweenness({ rows }, watch), standardError: squares }
  const sums = betweenness({ rows, sources: shuffled(vertices, seed, count), squares }, watch)
  const standardError = new Float64Array(vertices)
  const scale = vertices / count
  const rest = 1 - count / vertices
  for (let v = 0; v < vertices; v++) {
    // `betweenness` halves its sums, not the squares.
    const sum = 2 * sums[v]!
    const variance = Math.max(0, (squares[v]! - (sum * sum) / count) / (count - 1))
    standardError[v] = (vertices / 2) * Math.sqrt((variance / count) * rest)
    sums[v]! *= scale
  }
  return { through: sums, standardError }
}
