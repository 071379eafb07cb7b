import type { Point } from '../../drawn.ts'
import type { Coast } from './coast.ts'

/** Where the course of a bundle bends, in the water between two coasts. */
export interface Fairway {
  readonly left: Coast
  readonly right: Coast
  readonly middle: number
  /** Half of what stands in the middle, straits keep to it. */
  readonly half: number
}

/** A course never bends inside the point it starts from: so far from the waterline at least, in pixels. */
const CLEAR = 8
const off = (coast: number, way: number) => coast + Math.sign(way || 1) * Math.max(CLEAR, Math.abs(way))

const GATE = 0.3
/** How far before a strait a course is at its height, in parts of the way from the gate. */
const BEFORE = 0.3
const GHOST_GATE = 0.35

/** The gate of a sector lies off its cape; how far depends on how wide the water is there. */
export function gate(fairway: Fairway, bank: 'left' | 'right', y: number): Point {
  const coast = fairway[bank].at(y)
  const island = fairway.middle + (bank === 'left' ? -fairway.half : fairway.half)
  return { x: off(coast, (island - coast) * GATE), y }
}

/** Actor, gate of its sector, strait, gate, actor. */
export function directCourse(fairway: Fairway, from: Point, to: Point, strait: number): readonly Point[] {
  const { middle, half } = fairway
  const before = (gateAt: number, bank: -1 | 1) => middle + bank * half + (gateAt - middle - bank * half) * BEFORE
  return [
    from,
    { x: before(from.x, -1), y: strait },
    { x: middle - half * 0.62, y: strait },
    { x: middle + half * 0.62, y: strait },
    { x: before(to.x, 1), y: strait },
    to,
  ]
}

/** Of all straits the one that costs the pair of gates the least height. */
export function nearestStrait(straits: readonly number[], one: number, other: number): number {
  const detour = (y: number) => Math.abs(y - one) + Math.abs(y - other)
  const middle = (one + other) / 2
  return straits.reduce(
    (best, y) =>
      detour(y) < detour(best) - 0.01 ||
      (Math.abs(detour(y) - detour(best)) <= 0.01 && Math.abs(y - middle) < Math.abs(best - middle))
        ? y
        : best,
    straits[0] ?? middle,
  )
}

/** From a bank to a point of an island; from the right it keeps under the name. */
export function islandCourse(fairway: Fairway, from: Point, to: Point, bank: 'left' | 'right'): readonly Point[] {
  const { middle, half } = fairway
  const coast = fairway[bank].at(from.y)
  if (bank === 'left') {
    const edge = middle - half
    return [
      { x: off(coast, (edge - coast) * 0.55), y: from.y },
      { x: off(coast, (edge - coast) * 0.6), y: to.y },
    ]
  }
  const edge = middle + half
  const under = to.y + 6.2
  return [
    { x: off(coast, (edge - coast) * 0.55), y: from.y },
    { x: off(coast, (edge - coast) * 0.6), y: under },
    { x: edge - 6, y: under },
    { x: to.x + 14, y: under },
  ]
}

/** A label in the water: its middle, half its width, and how far from its middle a ghost goes under it. */
export interface Pass extends Point {
  readonly half: number
  readonly aside: number
}

/** From an actor through the label of its pair to the other actor. */
export function ghostCourse(fairway: Fairway, from: Point, to: Point, pill: Pass): readonly Point[] {
  const room = 8
  const [out, home] = [fairway.left.at(from.y), fairway.right.at(to.y)]
  // A label as wide as the water leaves a passage along the coast.
  const west = Math.max(pill.x - pill.half - room, out + CLEAR)
  const east = Math.min(pill.x + pill.half + room, home - CLEAR)
  return [
    ...(from.x < out - 40 ? [{ x: out, y: from.y }] : []),
    { x: off(out, (west - out) * GHOST_GATE), y: from.y },
    { x: west, y: pill.y + pill.aside },
    { x: east, y: pill.y + pill.aside },
    { x: off(home, (east - home) * GHOST_GATE), y: to.y },
    ...(to.x > home + 40 ? [{ x: home, y: to.y }] : []),
  ]
}
