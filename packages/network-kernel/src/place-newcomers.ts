import type { CommunityPlaces } from './community-places.ts'
import type { Rows } from './compressed-rows.ts'
import { discRadius, EDGE, leastRadius } from './disc-room.ts'
import { settle } from './part-circles.ts'
import { drawn } from './seeded-places.ts'

const ASIDE = 6
/** Newcomers keep this far from others where they can. */
const FREE = 5
const TRIES = 24

/**
 * The places of before, with newcomers among those they are tied to. Whoever was there stays where it was; a disc that
 * has become too small grows, and only if it then meets another one do discs move, with all that is in them.
 */
export function placeNewcomers(
  rows: Rows,
  before: CommunityPlaces,
  was: Int32Array,
  seed: ArrayLike<number> | undefined,
): CommunityPlaces {
  const { vertices } = rows
  const of = communitiesOfNewcomers(rows, before, was)
  const discs = discsFor(of, before, was)
  const x = new Float64Array(vertices)
  const y = new Float64Array(vertices)
  for (let v = 0; v < vertices; v++) {
    const old = was[v]!
    if (old < 0) continue
    const disc = of[v]!
    x[v] = before.x[old]! + (discs.cx[disc]! - before.cx[disc]!)
    y[v] = before.y[old]! + (discs.cy[disc]! - before.cy[disc]!)
  }
  const near = standingBy(of, was)
  for (let v = 0; v < vertices; v++) {
    if (was[v]! >= 0) continue
    const disc = of[v]!
    const others = near.get(disc) ?? []
    const place = freePlace(rows, v, was, { ...discs, x, y, of }, others, seed ? seed[v]! : v)
    x[v] = place.x
    y[v] = place.y
    near.set(disc, [...others, v])
  }
  return { x, y, of, ...discs }
}

/** The community that most of a newcomer's neighbours are in, newcomers placed before it included; else one of its own. */
function communitiesOfNewcomers(
  { vertices, offsets, neighbours }: Rows,
  before: CommunityPlaces,
  was: Int32Array,
): Int32Array {
  const of = Int32Array.from(was, (old) => (old < 0 ? -1 : before.of[old]!))
  let communities = before.r.length
  for (let round = 0; round < 2; round++) {
    for (let v = 0; v < vertices; v++) {
      if (of[v] !== -1) continue
      const votes = new Map<number, number>()
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const community = of[neighbours[e]!]!
        if (community !== -1) votes.set(community, (votes.get(community) ?? 0) + 1)
      }
      let best = -1
      for (const [community, count] of votes) {
        const most = votes.get(best) ?? 0
        if (count > most || (count === most && community < best)) best = community
      }
      if (best !== -1) of[v] = best
      else if (round === 1) of[v] = communities++
    }
  }
  return of
}

/** Discs of before, larger where they have to be; new ones outside of all. */
function discsFor(of: Int32Array, before: CommunityPlaces, was: Int32Array): Pick<CommunityPlaces, 'cx' | 'cy' | 'r'> {
  const count = Math.max(before.r.length, ...of.map((community) => community + 1))
  const members = new Uint32Array(count)
  const newcomers = new Uint32Array(count)
  of.forEach((community, v) => {
    members[community]! += 1
    if (was[v]! < 0) newcomers[community]! += 1
  })
  const cx = new Float64Array(count)
  const cy = new Float64Array(count)
  const r = new Float64Array(count)
  cx.set(before.cx)
  cy.set(before.cy)
  r.set(before.r)
  let grown = false
  const widest = before.r.reduce((far, one, disc) => Math.max(far, Math.hypot(cx[disc]!, cy[disc]!) + one), 0)
  for (let disc = 0; disc < count; disc++) {
    if (newcomers[disc] === 0) continue
    // The slack of a disc is for them: it grows once it is used up.
    if (leastRadius(members[disc]!) <= r[disc]!) continue
    grown = true
    r[disc] = discRadius(members[disc]!)
    if (disc < before.r.length) continue
    const angle = disc * 2.399963
    cx[disc] = (widest + 2 * r[disc]!) * Math.cos(angle)
    cy[disc] = (widest + 2 * r[disc]!) * Math.sin(angle)
  }
  if (grown) settle({ x: cx, y: cy, r }, 1)
  return { cx, cy, r }
}

function standingBy(of: Int32Array, was: Int32Array): Map<number, readonly number[]> {
  const wanted = new Set<number>()
  was.forEach((old, v) => {
    if (old < 0) wanted.add(of[v]!)
  })
  const near = new Map<number, number[]>([...wanted].map((disc) => [disc, []]))
  was.forEach((old, v) => {
    if (old >= 0) near.get(of[v]!)?.push(v)
  })
  return near
}

/** Beside the middle of its neighbours, at the freest of a few places round it that lie in the disc. */
function freePlace(
  { offsets, neighbours }: Rows,
  v: number,
  was: Int32Array,
  { x, y, of, cx, cy, r }: CommunityPlaces,
  others: readonly number[],
  seed: number,
): { readonly x: number; readonly y: number } {
  const disc = of[v]!
  let sum = { x: 0, y: 0, count: 0 }
  for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
    const w = neighbours[e]!
    if (of[w] === disc && (was[w]! >= 0 || w < v)) sum = { x: sum.x + x[w]!, y: sum.y + y[w]!, count: sum.count + 1 }
  }
  const middle = sum.count === 0 ? { x: cx[disc]!, y: cy[disc]! } : { x: sum.x / sum.count, y: sum.y / sum.count }
  let best = { x: middle.x, y: middle.y, free: -1 }
  for (let attempt = 0; attempt < TRIES && best.free < FREE; attempt++) {
    const far = attempt === 0 && sum.count !== 1 ? 0 : ASIDE * Math.sqrt(attempt + drawn(seed, 0))
    const angle = 2 * Math.PI * drawn(seed, 1) + attempt * 2.399963
    const px = middle.x + far * Math.cos(angle)
    const py = middle.y + far * Math.sin(angle)
    if (attempt > 0 && Math.hypot(px - cx[disc]!, py - cy[disc]!) > r[disc]! - EDGE / 2) continue
    let free = Infinity
    for (const w of others) free = Math.min(free, Math.hypot(x[w]! - px, y[w]! - py))
    if (free > best.free) best = { x: px, y: py, free }
  }
  return best
}
