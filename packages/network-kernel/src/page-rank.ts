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
  if (all === 0) return new Float64Array(vertices).fill(1 / vertices)
  // An isolate is reached from anywhere alone, and its share starts anywhere again: what comes from there is known.
  let isolates = 0
  for (const sum of sums) if (sum === 0) isolates++
  const anywhere = (1 - damping) / (vertices - damping * isolates)
  // Who never starts anew is found in proportion to the strengths: near to where this ends.
  const rank = sums.map((sum) => (sum === 0 ? anywhere : (damping * sum) / all + anywhere))
  const passed = rank.map((found, v) => (sums[v] === 0 ? 0 : (damping * found) / sums[v]!))
  // What a vertex has gained counts for the next one at once (Gauss and Seidel): half the rounds.
  for (let round = 0, change = Infinity; change > SETTLED && round < MOST_ROUNDS; round++) {
    change = 0
    for (let v = 0; v < vertices; v++) {
      const sum = sums[v]!
      if (sum === 0) continue
      let found = anywhere
      const end = offsets[v + 1]!
      if (strengths) for (let at = offsets[v]!; at < end; at++) found += passed[neighbours[at]!]! * strengths[at]!
      else for (let at = offsets[v]!; at < end; at++) found += passed[neighbours[at]!]!
      change += Math.abs(found - rank[v]!)
      rank[v] = found
      passed[v] = (damping * found) / sum
    }
  }
  let total = 0
  for (const found of rank) total += found
  return rank.map((found) => found / total)
}
