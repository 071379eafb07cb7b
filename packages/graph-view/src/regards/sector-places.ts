import { hashText, nestedLayout } from '@maillage/network-kernel'
import type { Disc, Hull, Point, Size } from '../drawn.ts'
import type { DrawnTie } from './drawn-ties.ts'
import type { SectorGroup } from './sector-groups.ts'
import { hullsOf } from './sector-hulls.ts'
import { knitted } from './sector-knit.ts'
import { knotsOf } from './sector-knots.ts'
import { shortestPlaces } from './sector-order.ts'
import type { SectorScale } from './sector-scale.ts'
import { MOST_BY_FORCES, spiralled, type Spiralled } from './sector-spiral.ts'
import { slotsOf } from './sector-zones.ts'

export interface SectorsToPlace {
  readonly groups: readonly SectorGroup[]
  /** Ids of all actors. */
  readonly ids: readonly string[]
  readonly ties: readonly DrawnTie[]
  /** Ties that close-knit groups are made of: what documents say of each other knits nobody. */
  readonly knitting: readonly DrawnTie[]
  readonly diameters: readonly number[]
  readonly size: Size
  readonly scale: SectorScale
  /** Places of actors that are already known, in pixels; discs then close around them. */
  readonly places?: readonly Point[]
}

export interface PlacedSectors {
  readonly discs: readonly Disc[]
  readonly actors: readonly Point[]
  /** Grounds of close-knit groups. */
  readonly hulls: readonly Hull[]
  /** The frame; larger than asked when the actors had no room in it. */
  readonly size: Size
}

/** A disc per sector near its wanted place, its actors inside, close to those they work with. */
export function placeSectors(asked: SectorsToPlace): PlacedSectors {
  const { groups, ids, ties, knitting, diameters, places, size, scale } = asked
  const knots = knotsOf(groups, knitting, ids.length)
  if (places)
    return {
      discs: groups.map((group) => discAround(group, places, scale)),
      actors: [...places],
      hulls: hullsOf(groups, knots, places, diameters, scale.beyond),
      size,
    }
  const groupOf = new Map(groups.flatMap(({ members }, index) => members.map((member) => [member, index] as const)))
  const frame = { width: size.width - 2 * scale.edge, height: size.height - scale.head - scale.foot }
  const wanted = shortestPlaces(groups, slotsOf(groups, frame), ties)
  const radius = diameters.map((diameter) => diameter / 2 + scale.ringRoom)
  const {
    actors: placed,
    cx,
    cy,
    r,
    grown,
  } = ids.length > MOST_BY_FORCES
    ? spiralled(groups, ties, radius, wanted, frame, scale)
    : nested({ ...asked, groupOf, wanted, radius, frame })
  const discs = groups.map((group, index) => ({
    ...described(group),
    x: (cx[index] ?? 0) + scale.edge,
    y: (cy[index] ?? 0) + scale.head,
    r: (r[index] ?? 0) - scale.arcRoom,
  }))
  let actors: readonly Point[] = placed.map(({ x, y }) => ({ x: x + scale.edge, y: y + scale.head }))
  groups.forEach(({ members }, index) => {
    const disc = discs[index]
    if (!disc) return
    const room = disc.r - scale.rim
    const [near, far] = [scale.leastGap, 1.6 * scale.beyond + scale.leastGap]
    actors = knitted({ members, knots: knots[index] ?? [], places: actors, radius, centre: disc, room, near, far })
  })
  return {
    discs,
    actors,
    hulls: hullsOf(groups, knots, actors, diameters, scale.beyond),
    size: { width: size.width * grown, height: size.height * grown },
  }
}

interface SectorsToNest extends SectorsToPlace {
  readonly groupOf: ReadonlyMap<number, number>
  readonly wanted: readonly Point[]
  readonly radius: readonly number[]
  readonly frame: { readonly width: number; readonly height: number }
}

/** Few discs may be larger: the frame is theirs. */
const largestShare = (groups: number, scale: SectorScale) =>
  Math.max(scale.mostRadius, Math.min(0.28, 0.45 / Math.sqrt(Math.max(1, groups))))

/** By forces: every actor close to those it works with. */
function nested({ ids, groups, ties, size, scale, groupOf, wanted, radius, frame }: SectorsToNest): Spiralled {
  const { x, y, ...discs } = nestedLayout({
    group: ids.map((_, index) => groupOf.get(index) ?? 0),
    groups: groups.length,
    wantedX: wanted.map((point) => point.x),
    wantedY: wanted.map((point) => point.y),
    vertexRadius: radius,
    from: ties.map(({ from }) => from),
    to: ties.map(({ to }) => to),
    seed: ids.map(hashText),
    vertexGap: scale.leastGap,
    groupGap: scale.discGap,
    padding: scale.rim + scale.arcRoom,
    filling: 0.6,
    frame,
    leastRadius: scale.leastRadius + scale.arcRoom,
    mostRadius: Math.min(size.width, size.height) * largestShare(groups.length, scale) + scale.arcRoom,
  })
  return { ...discs, actors: ids.map((_, index) => ({ x: x[index] ?? 0, y: y[index] ?? 0 })) }
}

const described = ({ sector, label, slot, members }: SectorGroup) => ({ sector, label, slot, count: members.length })

function discAround(group: SectorGroup, places: readonly Point[], scale: SectorScale): Disc {
  const points = group.members.flatMap((member) => places[member] ?? [])
  const x = points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length)
  const y = points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length)
  const reach = Math.max(0, ...points.map((point) => Math.hypot(point.x - x, point.y - y)))
  return { ...described(group), x, y, r: Math.max(scale.leastRadius, reach + scale.rim + 8) }
}
