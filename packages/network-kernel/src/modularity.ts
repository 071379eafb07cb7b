import type { Rows } from './compressed-rows.ts'

/**
 * Modularity of a division, −½ to 1: the share of ties inside its groups beyond what the strengths alone would put there
 * (Newman and Girvan 2004, resolution 1). `of` names the group of every vertex, −1 for none: such a vertex is a group of
 * its own. NaN without ties.
 */
export function modularity(rows: Rows, of: ArrayLike<number>, strengths?: ArrayLike<number>): number {
  const { vertices, offsets, neighbours } = rows
  let largest = -1
  for (let v = 0; v < vertices; v++) largest = Math.max(largest, of[v]!)
  const within = new Float64Array(largest + 1)
  const held = new Float64Array(largest + 1)
  let all = 0
  let alone = 0
  for (let v = 0; v < vertices; v++) {
    const group = of[v]!
    let sum = 0
    for (let at = offsets[v]!; at < offsets[v + 1]!; at++) {
      const strength = strengths ? strengths[at]! : 1
      sum += strength
      if (group !== -1 && of[neighbours[at]!] === group) within[group]! += strength
    }
    all += sum
    if (group === -1) alone += sum * sum
    else held[group]! += sum
  }
  if (all === 0) return Number.NaN
  let found = -alone / (all * all)
  for (let group = 0; group <= largest; group++) found += within[group]! / all - (held[group]! / all) ** 2
  return found
}
