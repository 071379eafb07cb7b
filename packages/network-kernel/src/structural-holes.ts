import type { Rows } from './compressed-rows.ts'

/**
 * Burt's constraint of every vertex: how much of its effort leads back to the same neighbours (Burt 1992),
 * Σ_j (p_ij + Σ_q p_iq p_qj)² over its neighbours j. NaN for a vertex without any. Ties of strength 0 are none.
 * O(Σ k²); two scratch arrays for all vertices together.
 */
export function constraintOf(rows: Rows, strengths?: ArrayLike<number>): Float64Array {
  const { vertices, offsets, neighbours } = rows
  const total = new Float64Array(vertices)
  const strengthAt = (e: number): number => (strengths ? strengths[e]! : 1)
  for (let v = 0; v < vertices; v++) for (let e = offsets[v]!; e < offsets[v + 1]!; e++) total[v]! += strengthAt(e)
  const constraint = new Float64Array(vertices).fill(NaN)
  const reached = new Float64Array(vertices)
  for (let i = 0; i < vertices; i++) {
    if (total[i] === 0) continue
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const q = neighbours[e]!
      const share = strengthAt(e) / total[i]!
      if (share === 0) continue
      reached[q]! += share
      for (let f = offsets[q]!; f < offsets[q + 1]!; f++)
        reached[neighbours[f]!]! += (share * strengthAt(f)) / total[q]!
    }
    let sum = 0
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) if (strengthAt(e) > 0) sum += reached[neighbours[e]!]! ** 2
    constraint[i] = sum
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
      const q = neighbours[e]!
      reached[q] = 0
      for (let f = offsets[q]!; f < offsets[q + 1]!; f++) reached[neighbours[f]!] = 0
    }
  }
  return constraint
}

/**
 * Effective size of every vertex: its neighbours less the mean number of ties each of them has with the others,
 * k − 2t/k with t ties among the neighbours (Borgatti 1997). NaN for a vertex without neighbours. O(Σ k²).
 */
export function effectiveSizeOf({ vertices, offsets, neighbours }: Rows): Float64Array {
  const size = new Float64Array(vertices).fill(NaN)
  const near = new Uint8Array(vertices)
  for (let v = 0; v < vertices; v++) {
    const k = offsets[v + 1]! - offsets[v]!
    if (k === 0) continue
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) near[neighbours[e]!] = 1
    let ends = 0
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!
      for (let f = offsets[w]!; f < offsets[w + 1]!; f++) ends += near[neighbours[f]!]!
    }
    // Every tie among the neighbours was met from both of its ends.
    size[v] = k - ends / k
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) near[neighbours[e]!] = 0
  }
  return size
}
