import { louvain, nestedLayout, tiesToRows } from '@maillage/network-kernel'
import type { Point } from '../drawn.ts'
import type { DrawnTie } from './drawn-ties.ts'
import type { SectorGroup } from './sector-groups.ts'
import type { SectorScale } from './sector-scale.ts'

/** Above this many actors, forces take too long for an overview. */
export const MOST_BY_FORCES = 3000
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Points of a spiral of step 1 (radius: root of the number) are at least so far from each other. */
const CLOSEST = 1.6

export interface Spiralled {
  readonly actors: readonly Point[]
  readonly cx: Float64Array
  readonly cy: Float64Array
  readonly r: Float64Array
  readonly grown: number
}

/** Discs near their wanted places; in each, actors on a spiral, those who work together in one part of the circle. */
export function spiralled(
  groups: readonly SectorGroup[],
  ties: readonly DrawnTie[],
  radius: readonly number[],
  wanted: readonly Point[],
  frame: { readonly width: number; readonly height: number },
  scale: SectorScale,
): Spiralled {
  const widest = radius.reduce((most, one) => Math.max(most, one), 0)
  const step = (2 * widest + scale.leastGap) / CLOSEST
  const rooms = groups.map(({ members }) => step * Math.sqrt(members.length) + widest)
  const { cx, cy, r, grown } = nestedLayout({
    group: groups.map((_, index) => index),
    groups: groups.length,
    wantedX: wanted.map(({ x }) => x),
    wantedY: wanted.map(({ y }) => y),
    vertexRadius: rooms,
    vertexGap: 0,
    groupGap: scale.discGap,
    padding: scale.rim + scale.arcRoom,
    filling: 1,
    frame,
    leastRadius: scale.leastRadius + scale.arcRoom,
  })
  const of = louvain(
    tiesToRows(
      radius.length,
      ties.map(({ from }) => from),
      ties.map(({ to }) => to),
    ),
  ).of
  const actors: Point[] = radius.map(() => ({ x: 0, y: 0 }))
  groups.forEach(({ members }, index) => {
    const room = Math.max(1, (r[index] ?? 0) - scale.rim - scale.arcRoom - widest)
    const reach = members.length === 1 ? 0 : room / Math.sqrt(members.length)
    const spots = members.map((_, nth) => {
      const angle = (nth * GOLDEN_ANGLE) % (2 * Math.PI)
      const far = reach * Math.sqrt(nth + 0.5)
      return { angle, x: (cx[index] ?? 0) + far * Math.cos(angle), y: (cy[index] ?? 0) + far * Math.sin(angle) }
    })
    spots.sort((a, b) => a.angle - b.angle)
    const together = [...members].sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0) || a - b)
    together.forEach((member, place) => {
      const { x, y } = spots[place] ?? { x: 0, y: 0 }
      actors[member] = { x, y }
    })
  })
  return { actors, cx, cy, r, grown }
}
