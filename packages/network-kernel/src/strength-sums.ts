import type { Rows } from './compressed-rows.ts'

/** Sum of the strengths in every row; the degrees when ties have none. */
export function strengthSums({ vertices, offsets }: Rows, strengths?: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(vertices)
  for (let v = 0; v < vertices; v++) {
    if (!strengths) sums[v] = offsets[v + 1]! - offsets[v]!
    else for (let at = offsets[v]!; at < offsets[v + 1]!; at++) sums[v]! += strengths[at]!
  }
  return sums
}
