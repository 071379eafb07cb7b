import type { Point } from '../drawn.ts'
import type { Knot } from './sector-knots.ts'

interface DiscToKnit {
  /** Indices of actors. */
  readonly members: readonly number[]
  readonly knots: readonly Knot[]
  /** Where they stand now, and the radius of each with the room for its ring, by index of the actor. */
  readonly places: readonly Point[]
  readonly radius: readonly number[]
  /** Middle and radius of the room for members. */
  readonly centre: Point
  readonly room: number
  /** Between two members of a group, and between members of two groups, in pixels. */
  readonly near: number
  readonly far: number
}

const STEPS = 140
const SETTLING = 80
/** Larger discs keep the places that they have: each pair is looked at in each step. */
const MOST_KNITTED = 240

/**
 * Members of a close-knit group draw together round one centre, groups keep apart, all stay in their disc.
 * Places by index of the actor; those of others stay as they are. Deterministic.
 */
export function knitted({ members, knots, places, radius, centre, room, near, far }: DiscToKnit): readonly Point[] {
  if (members.length > MOST_KNITTED || knots.length === 0) return places
  const size = members.length
  const x = Float64Array.from(members, (member) => (places[member]?.x ?? centre.x) - centre.x)
  const y = Float64Array.from(members, (member) => (places[member]?.y ?? centre.y) - centre.y)
  const r = Float64Array.from(members, (member) => radius[member] ?? 0)
  const at = new Map(members.map((member, place) => [member, place]))
  const knotOf = new Int32Array(size).fill(-1)
  knots.forEach((knot, number) => knot.forEach((member) => (knotOf[at.get(member) ?? 0] = number)))
  const own = { x: x.slice(), y: y.slice() }
  const body = new Float64Array(size)
  const isOneKnot = (a: number, b: number) => knotOf[a] === knotOf[b] && (knotOf[a] ?? -1) >= 0
  const homes = homesOf(knots, (member) => at.get(member) ?? 0, x, y, r, room)
  for (let step = 0; step < STEPS; step++) {
    const heat = 1 - step / STEPS
    for (let v = 0; v < size; v++) {
      const home = homes[knotOf[v] ?? -1] ?? { x: own.x[v] ?? 0, y: own.y[v] ?? 0 }
      const pull = (knotOf[v] ?? -1) >= 0 ? 0.16 : 0.03
      x[v] = (x[v] ?? 0) + pull * heat * (home.x - (x[v] ?? 0))
      y[v] = (y[v] ?? 0) + pull * heat * (home.y - (y[v] ?? 0))
    }
    // Small at first, so that members pass each other on their way; then as large as they are.
    const grown = Math.min(1, 0.2 + (1.4 * step) / STEPS)
    for (let v = 0; v < size; v++) body[v] = grown * (r[v] ?? 0)
    // Twice a step: what is pushed out of one pair often falls upon the next.
    for (let round = 0; round < 2; round++) {
      part(x, y, body, (a, b) => (isOneKnot(a, b) ? near : far * grown))
      hold(x, y, r, room)
    }
  }
  for (let round = 0; round < SETTLING; round++) {
    part(x, y, r, (a, b) => (isOneKnot(a, b) ? near : near + ((far - near) * (SETTLING - round)) / SETTLING))
    hold(x, y, r, room)
  }
  const next = [...places]
  members.forEach((member, v) => (next[member] = { x: centre.x + (x[v] ?? 0), y: centre.y + (y[v] ?? 0) }))
  return next
}

/** Where each group gathers: where its members stand in the mean, pushed outwards until the groups have room. */
function homesOf(
  knots: readonly Knot[],
  at: (member: number) => number,
  x: Float64Array,
  y: Float64Array,
  r: Float64Array,
  room: number,
): readonly Point[] {
  if (knots.length === 1) return [meanOf(knots[0] ?? [], at, x, y)]
  const homes = knots.map((knot) => meanOf(knot, at, x, y))
  const wide = knots.map((knot) => Math.sqrt(knot.reduce((sum, member) => sum + ((r[at(member)] ?? 0) * 1.35) ** 2, 0)))
  const hx = Float64Array.from(homes, (home) => home.x)
  const hy = Float64Array.from(homes, (home) => home.y)
  const hr = Float64Array.from(wide, (one) => Math.min(one, room * 0.6))
  for (let round = 0; round < 40; round++) {
    part(hx, hy, hr, () => 6)
    hold(hx, hy, hr, room)
  }
  return homes.map((_, number) => ({ x: hx[number] ?? 0, y: hy[number] ?? 0 }))
}

function meanOf(knot: Knot, at: (member: number) => number, x: Float64Array, y: Float64Array): Point {
  const mean = (values: Float64Array) =>
    knot.reduce((sum, member) => sum + (values[at(member)] ?? 0), 0) / Math.max(1, knot.length)
  return { x: mean(x), y: mean(y) }
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

function part(x: Float64Array, y: Float64Array, r: Float64Array, gap: (a: number, b: number) => number): void {
  for (let a = 0; a < r.length; a++)
    for (let b = a + 1; b < r.length; b++) {
      const wanted = (r[a] ?? 0) + (r[b] ?? 0) + gap(a, b)
      let dx = (x[b] ?? 0) - (x[a] ?? 0)
      let dy = (y[b] ?? 0) - (y[a] ?? 0)
      const square = dx * dx + dy * dy
      if (square >= wanted * wanted) continue
      const distance = Math.sqrt(square)
      if (distance === 0) {
        dx = Math.cos(GOLDEN_ANGLE * (a + b))
        dy = Math.sin(GOLDEN_ANGLE * (a + b))
      }
      const push = (wanted - distance) / 2 / (distance || 1)
      x[a] = (x[a] ?? 0) - dx * push
      y[a] = (y[a] ?? 0) - dy * push
      x[b] = (x[b] ?? 0) + dx * push
      y[b] = (y[b] ?? 0) + dy * push
    }
}

function hold(x: Float64Array, y: Float64Array, r: Float64Array, room: number): void {
  for (let v = 0; v < r.length; v++) {
    const far = Math.hypot(x[v] ?? 0, y[v] ?? 0)
    const limit = Math.max(0, room - (r[v] ?? 0))
    if (far <= limit) continue
    x[v] = ((x[v] ?? 0) * limit) / far
    y[v] = ((y[v] ?? 0) * limit) / far
  }
}
