import { Cancelled, UNWATCHED, type Watch } from './watch.ts'
import { placeCommunityDiscs } from './community-discs.ts'
import type { CommunityPlaces } from './community-places.ts'
import type { Rows } from './compressed-rows.ts'
import { discRadius, EDGE } from './disc-room.ts'
import { louvain } from './louvain.ts'
import { settle } from './part-circles.ts'
import { placeNewcomers } from './place-newcomers.ts'
import { spreadInDisc, type Inside } from './spread-in-disc.ts'

export interface CommunityLayoutInput {
  readonly rows: Rows
  /** A number per vertex that stays the same between visits, such as a hash of its id; else its index. */
  readonly seed?: ArrayLike<number> | undefined
  /**
   * Places of before, and where each vertex of now stood in them (−1: it is new). Whoever was there stays where it was;
   * only the discs that newcomers enter change, and of these only the newcomers move.
   */
  readonly before?: { readonly places: CommunityPlaces; readonly was: Int32Array } | undefined
}

const VERTEX = 2

/**
 * The nested layout of a whole network: communities (Louvain), the graph of communities as discs, and each community
 * by itself in its disc. Every disc depends on its own members and on the middles of the others, so that one can be
 * laid out anew alone. O(m) a round; deterministic. Throws `Cancelled` when the watch says so.
 */
export function communityLayout(input: CommunityLayoutInput, watch: Watch = UNWATCHED): CommunityPlaces {
  if (input.before) return placeNewcomers(input.rows, input.before.places, input.before.was, input.seed)
  const { rows } = input
  const { of, count } = withIsolatesTogether(rows, louvain(rows, {}, watch).of)
  const members = membersOf(of, count)
  const r = Float64Array.from(members, (inside) => discRadius(inside.length))
  const { cx, cy } = placeCommunityDiscs(r, tiesBetween(rows, of, count))
  const places: CommunityPlaces = {
    x: new Float64Array(rows.vertices),
    y: new Float64Array(rows.vertices),
    of,
    cx,
    cy,
    r,
  }
  const local = new Uint32Array(rows.vertices)
  members.forEach((inside, community) => {
    if (watch.cancelled()) throw new Cancelled()
    watch.progress(0.4 + (0.6 * community) / count)
    fill(rows, places, community, inside, local, input.seed)
  })
  watch.progress(1)
  return places
}

/** Communities by Louvain, all vertices without ties as one more: a disc for each of them would be dust. */
function withIsolatesTogether(
  { vertices, offsets }: Rows,
  found: Int32Array,
): { readonly of: Int32Array; readonly count: number } {
  const number = new Map<number, number>()
  const of = Int32Array.from(found, (community, v) => {
    if (offsets[v + 1] === offsets[v]) return -1
    if (!number.has(community)) number.set(community, number.size)
    return number.get(community)!
  })
  const isolated = of.includes(-1)
  for (let v = 0; v < vertices; v++) if (of[v] === -1) of[v] = number.size
  return { of, count: number.size + (isolated ? 1 : 0) }
}

function membersOf(of: Int32Array, count: number): readonly number[][] {
  const members: number[][] = Array.from({ length: count }, () => [])
  of.forEach((community, v) => members[community]!.push(v))
  return members
}

function tiesBetween({ vertices, offsets, neighbours }: Rows, of: Int32Array, count: number): Float64Array {
  const between = new Float64Array(count * count)
  for (let v = 0; v < vertices; v++)
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const [a, b] = [of[v]!, of[neighbours[e]!]!]
      if (a !== b) between[a * count + b]! += 1
    }
  return between
}

/** Lays out one community and puts it into its disc. */
function fill(
  rows: Rows,
  { x, y, of, cx, cy, r }: CommunityPlaces,
  community: number,
  members: readonly number[],
  local: Uint32Array,
  seed: ArrayLike<number> | undefined,
): void {
  members.forEach((v, at) => (local[v] = at))
  const inside = insideOf(rows, of, cx, cy, community, members, local, seed)
  const spread = spreadInDisc(inside)
  const size = members.length
  const middle = { x: mean(spread.x), y: mean(spread.y) }
  const far = Float64Array.from(members, (_, at) => Math.hypot(spread.x[at]! - middle.x, spread.y[at]! - middle.y))
  // A few stray far away: the disc is made for the others, and these come to its edge.
  const most = far.slice().sort()[Math.floor(size * 0.97)] || 1
  const scale = (r[community]! - EDGE) / Math.max(most, 1e-9)
  const held = { x: new Float64Array(size), y: new Float64Array(size), r: new Float64Array(size).fill(VERTEX) }
  for (let at = 0; at < size; at++) {
    held.x[at] = size === 1 ? 0 : (spread.x[at]! - middle.x) * scale
    held.y[at] = size === 1 ? 0 : (spread.y[at]! - middle.y) * scale
  }
  const stay = (): void => keepInside(held.x, held.y, r[community]! - EDGE / 2)
  stay()
  settle(held, 1, stay)
  members.forEach((v, at) => {
    x[v] = cx[community]! + held.x[at]!
    y[v] = cy[community]! + held.y[at]!
  })
}

function insideOf(
  { offsets, neighbours }: Rows,
  of: Int32Array,
  cx: Float64Array,
  cy: Float64Array,
  community: number,
  members: readonly number[],
  local: Uint32Array,
  seed: ArrayLike<number> | undefined,
): Inside {
  const size = members.length
  const own = new Uint32Array(size + 1)
  const leanX = new Float64Array(size)
  const leanY = new Float64Array(size)
  const near: number[] = []
  members.forEach((v, at) => {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!
      const other = of[w]!
      if (other === community) near.push(local[w]!)
      else {
        const dx = cx[other]! - cx[community]!
        const dy = cy[other]! - cy[community]!
        const distance = Math.hypot(dx, dy) || 1
        leanX[at]! += dx / distance
        leanY[at]! += dy / distance
      }
    }
    own[at + 1] = near.length
  })
  const seeds = Float64Array.from(members, (v) => (seed ? seed[v]! : v))
  return { size, offsets: own, neighbours: Uint32Array.from(near), leanX, leanY, seed: seeds }
}

export function keepInside(x: Float64Array, y: Float64Array, limit: number): void {
  for (let at = 0; at < x.length; at++) {
    const far = Math.hypot(x[at]!, y[at]!)
    if (far <= limit) continue
    x[at]! *= limit / far
    y[at]! *= limit / far
  }
}

const mean = (values: Float64Array): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
