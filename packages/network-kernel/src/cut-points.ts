import type { Rows } from './compressed-rows.ts'
import { lowLinks } from './low-links.ts'

export interface CutPoints {
  /** 1 for a vertex whose removal leaves its part in pieces. */
  readonly isCut: Uint8Array
  /** Ties without which two vertices lose every way to one another, smaller vertex first, in ascending order. */
  readonly bridges: readonly (readonly [number, number])[]
}

/** Articulation points and bridges by low links: Hopcroft & Tarjan (1973), O(n + m). */
export function cutPoints(rows: Rows): CutPoints {
  const { order, found, low, parent } = lowLinks(rows)
  const isCut = new Uint8Array(rows.vertices)
  const bridges: (readonly [number, number])[] = []
  const children = new Uint32Array(rows.vertices)
  for (const v of order) {
    const above = parent[v]!
    if (above === -1) continue
    children[above]! += 1
    if (low[v]! > found[above]!) bridges.push([Math.min(v, above), Math.max(v, above)])
    if (parent[above] === -1 ? children[above]! > 1 : low[v]! >= found[above]!) isCut[above] = 1
  }
  bridges.sort((p, q) => p[0] - q[0] || p[1] - q[1])
  return { isCut, bridges }
}

/**
 * Pairs of a vertex on the left and one on the right, both other than `removed`, that some way joined and that none
 * joins once `removed` is gone. O(n + m).
 */
export function pairsCutOff(rows: Rows, removed: number, left: ArrayLike<number>, right: ArrayLike<number>): number {
  const weights = { left: weightsOf(rows, left, removed), right: weightsOf(rows, right, removed) }
  return joinedPairs(rows, -1, weights) - joinedPairs(rows, removed, weights)
}

interface Weights {
  readonly left: Uint8Array
  readonly right: Uint8Array
}

function weightsOf({ vertices }: Rows, members: ArrayLike<number>, removed: number): Uint8Array {
  const weights = new Uint8Array(vertices)
  for (let at = 0; at < members.length; at++) weights[members[at]!] = members[at] === removed ? 0 : 1
  return weights
}

/** Pairs across that stand in one part, when nobody passes through `wall`. */
function joinedPairs({ vertices, offsets, neighbours }: Rows, wall: number, { left, right }: Weights): number {
  const seen = new Uint8Array(vertices)
  const queue = new Uint32Array(vertices)
  if (wall >= 0) seen[wall] = 1
  let pairs = 0
  for (let start = 0; start < vertices; start++) {
    if (seen[start]) continue
    seen[start] = 1
    queue[0] = start
    let tail = 1
    let ofLeft = 0
    let ofRight = 0
    for (let head = 0; head < tail; head++) {
      const v = queue[head]!
      ofLeft += left[v]!
      ofRight += right[v]!
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = neighbours[e]!
        if (seen[w]) continue
        seen[w] = 1
        queue[tail++] = w
      }
    }
    pairs += ofLeft * ofRight
  }
  return pairs
}
