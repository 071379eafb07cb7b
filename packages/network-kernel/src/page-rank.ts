import type { Rows } from './compressed-rows.ts'
import { strengthSums } from './strength-sums.ts'

export interface PageRankOptions {
  /** Strength of every tie in the order of `neighbours`; 1 unless given. */
  readonly strengths?: ArrayLike<number> | undefined
  /** Chance to go on along a tie instead of starting anywhere; 0.85 unless given. */
  readonly damping?: number | undefined
}

const MOST_ROUNDS = 1000
const SETTLED = 1e-9

/**
 * PageRank on undirected ties: where a walker is who follows a tie with the chance `damping`, in proportion to its strength,
 * and else starts anywhere, as does who stands on an isolate. Adds up to 1. O(m) a round, some dozens of rounds.
 */
export function pageRank(rows: Rows, { strengths, damping = 0.85 }: PageRankOptions = {}): Float64Array {
  const { vertices, offsets, neighbours } = rows
  const sums = strengthSums(rows, strengths)
  let all = 0
  for (const sum of sums) all += sum
  // Without starting anywhere a walker is found in proportion to the strengths: near to where this ends.
  const even = 1 / vertices
  let rank = sums.map((sum) => (all === 0 ? even : (damping * sum) / all + (1 - damping) * even))
  let fresh = new Float64Array(vertices)
  const passed = new Float64Array(vertices)
  for (let round = 0, change = Infinity; change > SETTLED && round < MOST_ROUNDS; round++) {
    let stranded = 0
    for (let v = 0; v < vertices; v++) {
      if (sums[v] === 0) stranded += rank[v]!
      else passed[v] = rank[v]! / sums[v]!
    }
    const anywhere = (1 - damping + damping * stranded) / vertices
    change = 0
    for (let v = 0; v < vertices; v++) {
      let arriving = 0
      const end = offsets[v + 1]!
      if (strengths) for (let at = offsets[v]!; at < end; at++) arriving += passed[neighbours[at]!]! * strengths[at]!
      else for (let at = offsets[v]!; at < end; at++) arriving += passed[neighbours[at]!]!
      const found = anywhere + damping * arriving
      change += Math.abs(found - rank[v]!)
      fresh[v] = found
    }
    ;[rank, fresh] = [fresh, rank]
  }
  return rank
}
