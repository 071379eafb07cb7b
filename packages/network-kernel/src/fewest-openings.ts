import type { Arcs } from './compressed-arcs.ts'

export interface OpeningsInput {
  readonly arcs: Arcs
  /** 1 for a vertex that is closed. */
  readonly blocked: Uint8Array
  readonly from: number
  readonly to: number
  /** At most so many sets; 20 unless given. */
  readonly limit?: number | undefined
}

export interface Openings {
  /** The smallest number of closed vertices that would have to open for a route to lead there; 0 when one does already. */
  readonly count: number
  /** Every choice of so many, ascending, at most `limit` of them; one empty choice when the count is 0. */
  readonly sets: readonly (readonly number[])[]
}

/**
 * Whose opening would make a route, the target's included; whoever starts need not be open. `null` when no route leads
 * there even with everybody open. Breadth first with costs 0 and 1 from both ends, O(n + m) and a walk for each opening.
 */
export function fewestOpenings({ arcs, blocked, from, to, limit = 20 }: OpeningsInput): Openings | null {
  const costOf = (v: number): number => (v === from ? 0 : blocked[v]!)
  const before = openingsFrom(arcs.vertices, arcs.outOffsets, arcs.heads, from, costOf)
  const count = before[to]!
  if (count === -1) return null
  const after = openingsFrom(arcs.vertices, arcs.inOffsets, arcs.tails, to, costOf)
  const liesOnBest = (v: number): boolean =>
    before[v] !== -1 && after[v] !== -1 && before[v]! + after[v]! - costOf(v) === count

  /** The closed ones on a best route that come next after `v`, reached through open ones alone. */
  const nextOpenings = (v: number): readonly number[] => {
    const found = new Set<number>()
    const seen = new Set([v])
    const stack = [v]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (let arc = arcs.outOffsets[at]!; arc < arcs.outOffsets[at + 1]!; arc++) {
        const w = arcs.heads[arc]!
        if (seen.has(w) || !liesOnBest(w) || before[w] !== before[at]! + costOf(w)) continue
        seen.add(w)
        if (costOf(w) === 1) found.add(w)
        else stack.push(w)
      }
    }
    return [...found].sort((a, b) => a - b)
  }

  const sets: number[][] = []
  const choose = (v: number, chosen: readonly number[]): void => {
    if (chosen.length === count) {
      sets.push([...chosen].sort((a, b) => a - b))
      return
    }
    for (const next of nextOpenings(v)) {
      if (sets.length >= limit) return
      choose(next, [...chosen, next])
    }
  }
  choose(from, [])
  return { count, sets }
}

/** How many closed ones lie on the way from `start` to each, itself and both ends included; −1 where no way leads. */
function openingsFrom(
  vertices: number,
  offsets: Uint32Array,
  neighbours: Uint32Array,
  start: number,
  costOf: (v: number) => number,
): Int32Array {
  const found = new Int32Array(vertices).fill(-1)
  let now = [start]
  found[start] = costOf(start)
  for (let round = found[start]; now.length > 0; round++) {
    const later: number[] = []
    for (let v = now.pop(); v !== undefined; v = now.pop()) {
      if (found[v] !== round) continue
      for (let at = offsets[v]!; at < offsets[v + 1]!; at++) {
        const w = neighbours[at]!
        const openings = round + costOf(w)
        if (found[w] !== -1 && found[w]! <= openings) continue
        found[w] = openings
        if (openings === round) now.push(w)
        else later.push(w)
      }
    }
    now = later
  }
  return found
}
