import type { Hull, Point } from '../drawn.ts'
import type { SectorGroup } from './sector-groups.ts'
import type { Knot } from './sector-knots.ts'

/** The corners of the smallest rope round points, in order. */
export function ropeRound(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of list) {
      while (chain.length >= 2 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return sorted.length < 3 ? sorted : [...half(sorted), ...half([...sorted].reverse())]
}

const turn = (a: Point | undefined, b: Point | undefined, c: Point): number =>
  a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0

/** How far a point lies from what a rope encloses; 0 within. */
export function awayFrom(rope: readonly Point[], point: Point): number {
  let within = rope.length > 2
  let least = Infinity
  rope.forEach((corner, index) => {
    const next = rope[(index + 1) % rope.length] ?? corner
    if (turn(corner, next, point) < 0) within = false
    const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1
    const along = ((point.x - corner.x) * (next.x - corner.x) + (point.y - corner.y) * (next.y - corner.y)) / length
    const share = Math.max(0, Math.min(1, along / length))
    least = Math.min(
      least,
      Math.hypot(point.x - corner.x - share * (next.x - corner.x), point.y - corner.y - share * (next.y - corner.y)),
    )
  })
  return within ? 0 : least
}

/** The grounds of close-knit groups; one that would hold the middle of another actor is not drawn. */
export function hullsOf(
  groups: readonly SectorGroup[],
  knots: readonly (readonly Knot[])[],
  places: readonly Point[],
  diameters: readonly number[],
  beyond: number,
): readonly Hull[] {
  return groups.flatMap(({ members, slot }, index) =>
    (knots[index] ?? []).flatMap((knot): Hull[] => {
      const points = ropeRound(knot.flatMap((member) => places[member] ?? []))
      const reach = Math.max(...knot.map((member) => (diameters[member] ?? 0) / 2)) + beyond
      const inside = new Set(knot)
      const holdsOthers = members.some(
        (member) => !inside.has(member) && awayFrom(points, places[member] ?? { x: Infinity, y: 0 }) < reach * 0.75,
      )
      return holdsOthers ? [] : [{ points, slot, reach }]
    }),
  )
}
