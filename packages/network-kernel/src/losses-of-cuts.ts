import type { Rows } from './compressed-rows.ts'
import { lowLinks } from './low-links.ts'

export interface LossesOfCuts {
  /** 1 for a vertex whose removal leaves its part in pieces. */
  readonly isCut: Uint8Array
  /** By vertex: pairs across, of others, that lose every way when it is gone; 0 where it is no cut point. */
  readonly lost: Float64Array
  /** Ties without which two vertices lose every way to one another, smaller vertex first, in ascending order. */
  readonly bridges: readonly (readonly [number, number])[]
  /** In the order of `bridges`: pairs across, their ends included, that lose every way without it. */
  readonly lostOfBridge: Float64Array
}

/**
 * What is lost between two groups with each cut point and each bridge, all of them in one walk: O(n + m), where
 * `pairsCutOff` asks for one vertex at a time. `left` and `right` share no vertex.
 */
export function lossesOfCuts(rows: Rows, left: ArrayLike<number>, right: ArrayLike<number>): LossesOfCuts {
  const { vertices } = rows
  const { order, found, low, parent } = lowLinks(rows)
  const ownLeft = membership(vertices, left)
  const ownRight = membership(vertices, right)
  const inLeft = ownLeft.slice()
  const inRight = ownRight.slice()
  // Children before parents: what stands in the subtree of each.
  for (let at = vertices - 1; at >= 0; at--) {
    const v = order[at]!
    const above = parent[v]!
    if (above === -1) continue
    inLeft[above]! += inLeft[v]!
    inRight[above]! += inRight[v]!
  }
  const rootOf = new Uint32Array(vertices)
  for (const v of order) rootOf[v] = parent[v] === -1 ? v : rootOf[parent[v]!]!

  const pieces = new Uint32Array(vertices)
  const joinedInPieces = new Float64Array(vertices)
  const leftInPieces = new Float64Array(vertices)
  const rightInPieces = new Float64Array(vertices)
  const threads: { readonly ends: readonly [number, number]; readonly lost: number }[] = []
  for (const v of order) {
    const above = parent[v]!
    if (above === -1 || low[v]! < found[above]!) continue
    pieces[above]! += 1
    joinedInPieces[above]! += inLeft[v]! * inRight[v]!
    leftInPieces[above]! += inLeft[v]!
    rightInPieces[above]! += inRight[v]!
    if (low[v]! === found[above]!) continue
    const root = rootOf[v]!
    const lost = inLeft[v]! * (inRight[root]! - inRight[v]!) + inRight[v]! * (inLeft[root]! - inLeft[v]!)
    threads.push({ ends: [Math.min(v, above), Math.max(v, above)], lost })
  }

  const isCut = new Uint8Array(vertices)
  const lost = new Float64Array(vertices)
  for (let v = 0; v < vertices; v++) {
    // Of a root one piece is what it hangs on itself.
    if (pieces[v]! < (parent[v] === -1 ? 2 : 1)) continue
    isCut[v] = 1
    const root = rootOf[v]!
    const leftOthers = inLeft[root]! - ownLeft[v]!
    const rightOthers = inRight[root]! - ownRight[v]!
    const rest = (leftOthers - leftInPieces[v]!) * (rightOthers - rightInPieces[v]!)
    lost[v] = leftOthers * rightOthers - joinedInPieces[v]! - rest
  }
  threads.sort((p, q) => p.ends[0] - q.ends[0] || p.ends[1] - q.ends[1])
  return {
    isCut,
    lost,
    bridges: threads.map((thread) => thread.ends),
    lostOfBridge: Float64Array.from(threads, (thread) => thread.lost),
  }
}

function membership(vertices: number, members: ArrayLike<number>): Float64Array {
  const own = new Float64Array(vertices)
  for (let at = 0; at < members.length; at++) own[members[at]!] = 1
  return own
}
