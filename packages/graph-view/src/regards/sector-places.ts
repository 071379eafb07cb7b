import { hashText, nestedLayout } from '@maillage/network-kernel'
import type { Disc, Point, Size } from '../drawn.ts'
import type { DrawnTie } from './drawn-ties.ts'
import type { SectorGroup } from './sector-groups.ts'
import type { SectorScale } from './sector-scale.ts'
import { wantedPlaces } from './sector-zones.ts'

export interface SectorsToPlace {
  readonly groups: readonly SectorGroup[]
  /** Ids of all actors. */
  readonly ids: readonly string[]
  readonly ties: readonly DrawnTie[]
  readonly diameters: readonly number[]
  readonly size: Size
  readonly scale: SectorScale
  /** Places of actors that are already known, in pixels; discs then close around them. */
  readonly places?: readonly Point[]
}

export interface PlacedSectors {
  readonly discs: readonly Disc[]
  readonly actors: readonly Point[]
  /** The frame; larger than asked when the actors had no room in it. */
  readonly size: Size
}

/** A disc per sector near its wanted place, its actors inside, close to those they work with. */
export function placeSectors(asked: SectorsToPlace): PlacedSectors {
  const { groups, places, size, scale } = asked
  if (places) return { discs: groups.map((group) => discAround(group, places, scale)), actors: [...places], size }
  const groupOf = new Map(groups.flatMap(({ members }, index) => members.map((member) => [member, index] as const)))
  const wanted = wantedPlaces(groups, size)
  const { x, y, cx, cy, r, grown } = nestedLayout({
    group: asked.ids.map((_, index) => groupOf.get(index) ?? 0),
    groups: groups.length,
    wantedX: wanted.map((point) => point.x),
    wantedY: wanted.map((point) => point.y),
    vertexRadius: asked.diameters.map((diameter) => diameter / 2 + scale.ringRoom),
    from: asked.ties.map(({ from }) => from),
    to: asked.ties.map(({ to }) => to),
    seed: asked.ids.map(hashText),
    vertexGap: scale.leastGap,
    groupGap: scale.discGap,
    padding: scale.rim,
    filling: 0.6,
    frame: { width: size.width - 2 * scale.edge, height: size.height - 2 * scale.edge },
    leastRadius: scale.leastRadius,
    mostRadius: Math.min(size.width, size.height) * 0.24,
  })
  return {
    discs: groups.map((group, index) => ({
      ...described(group),
      x: (cx[index] ?? 0) + scale.edge,
      y: (cy[index] ?? 0) + scale.edge,
      r: r[index] ?? 0,
    })),
    // A little lower than the middle: the name of the disc stands on its upper edge.
    actors: asked.ids.map((_, index) => ({
      x: (x[index] ?? 0) + scale.edge,
      y: (y[index] ?? 0) + scale.edge + scale.lower,
    })),
    size: { width: size.width * grown, height: size.height * grown },
  }
}

const described = ({ sector, label, slot, members }: SectorGroup) => ({ sector, label, slot, count: members.length })

function discAround(group: SectorGroup, places: readonly Point[], scale: SectorScale): Disc {
  const points = group.members.flatMap((member) => places[member] ?? [])
  const x = points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length)
  const y = points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length)
  const reach = Math.max(0, ...points.map((point) => Math.hypot(point.x - x, point.y - y)))
  return { ...described(group), x, y, r: Math.max(scale.leastRadius, reach + scale.rim + scale.lower + 8) }
}
