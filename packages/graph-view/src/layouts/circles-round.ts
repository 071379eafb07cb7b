import type { Caption, Measure, PlacedMark, Point, Shape, Size } from '../drawn.ts'
import type { SectorSlot } from '../palette.ts'
import { isAuthority } from '../sector-colours.ts'
import { stepsFrom } from './neighbours-among.ts'
import type { Arranged, Room } from './room.ts'

/** Rings are told apart up to this many steps; what is farther shares the last one. */
const MOST_STEPS = 4
const FIRST_RADIUS = 60
/** Marks are drawn smaller down to this before the frame grows. */
const SMALLEST = 0.4
const BETWEEN_RINGS = 20
const BETWEEN_MARKS = 5
/** Free at the edge, for the names of sectors. */
const EDGE = { x: 96, y: 34 }
const GAP_ANGLE = 0.05
const WIDEST = 1.5
const CAPTION = 11

interface Arc {
  readonly name: string
  readonly slot: SectorSlot
  readonly from: number
  readonly to: number
}

/**
 * The chosen one in the middle, the others on rings by their steps from it, those without a way on the outermost. Every
 * sector keeps the same angle on all rings. Rings are as wide as the frame allows (up to one and a half times their height).
 */
export function circlesRound(room: Room, centre: number): Arranged {
  const { marks, around, size } = room
  const steps = stepsFrom(centre, around, (index) => room.closed?.has(marks[index]?.id ?? '') ?? false)
  const far = Math.min(MOST_STEPS, Math.max(1, ...steps))
  const isApart = steps.includes(-1)
  const rings = Array.from({ length: far + (isApart ? 1 : 0) }, (_, ring) =>
    marks.flatMap((_, index) =>
      index !== centre && (steps[index] === -1 ? far + 1 : Math.min(steps[index] ?? 0, far)) === ring + 1
        ? [index]
        : [],
    ),
  )
  const { arcs, arcOf } = arcsOf(room, centre)
  const widest = slotOf(marks)
  const angles = new Float64Array(marks.length)
  const radii = new Float64Array(marks.length)
  const edges: number[] = []
  let radius = FIRST_RADIUS
  for (const ring of rings) {
    const rows = fillRing(ring, { arcs, arcOf, around, angles, radii, steps }, radius, widest)
    radius += Math.max(0, rows - 1) * widest
    edges.push(radius + BETWEEN_RINGS / 2)
    radius += widest + BETWEEN_RINGS
  }
  const outer = edges.at(-1) ?? FIRST_RADIUS
  const free = { w: size.width / 2 - EDGE.x, h: size.height / 2 - EDGE.y }
  const wide = Math.min(WIDEST, Math.max(1, free.w / Math.max(1, free.h)))
  const scale = Math.max(1, Math.min(free.h / outer, free.w / (outer * wide)))
  const shrunk = Math.min(1, Math.max(SMALLEST, Math.min(free.w / (outer * wide), free.h / outer)))
  const reach = outer * shrunk
  const grown = Math.max(1, (reach * wide + EDGE.x) / (size.width / 2), (reach + EDGE.y) / (size.height / 2))
  const frame = { width: size.width * grown, height: size.height * grown }
  const at = (angle: number, r: number): Point => ({
    x: frame.width / 2 + Math.cos(angle) * r * scale * shrunk * wide,
    y: frame.height / 2 + Math.sin(angle) * r * scale * shrunk,
  })
  const words = (ring: number): string =>
    ring === far && isApart
      ? room.say('map.circles.apart', { count: rings[ring]?.length ?? 0 })
      : ring + 1 === far && Math.max(...steps) > far
        ? room.say('map.circles.beyond', { count: rings[ring]?.length ?? 0, steps: far })
        : room.say('map.circles.steps', { count: rings[ring]?.length ?? 0, steps: ring + 1 })
  return {
    size: frame,
    shrunk,
    places: marks.map((_, index) => (index === centre ? at(0, 0) : at(angles[index] ?? 0, radii[index] ?? 0))),
    rank: (index) =>
      1000 - 100 * (index === centre ? 0 : steps[index] === -1 ? 9 : (steps[index] ?? 9)) + (marks[index]?.w ?? 0),
    backdrop: {
      sheets: [],
      discs: [],
      hulls: [],
      rules: [],
      shapes: [
        ...edges.map((r): Shape => ringShape(at, r)),
        ...arcs.map((arc): Shape => ({ path: arcPath(at, outer + 5, arc), stroke: arc.slot, strokeWidth: 4 })),
      ],
      captions: [
        ...edges.map((r, ring) => caption(room.measure, words(ring), below(at(-Math.PI / 2, r)), 'middle')),
        ...arcs.flatMap((arc) => arcName(room.measure, arc, at, outer + 14, frame)),
      ],
    },
  }
}

/** Room for one mark on a ring: for nine of ten with their rings; the largest have no neighbour as large. */
function slotOf(marks: readonly PlacedMark[]): number {
  const widths = marks.map(({ w, load }) => w + (load ? 9 : 0)).sort((a, b) => a - b)
  return Math.max(12, widths[Math.floor(widths.length * 0.9)] ?? 12) + BETWEEN_MARKS
}

/** Sectors share the circle by their number of marks, in the order of the table; things come after the actors. */
function arcsOf({ marks, columns, say }: Room, centre: number): { arcs: readonly Arc[]; arcOf: Int32Array } {
  const groups = new Map<string, { name: string; slot: SectorSlot; members: number[]; order: number }>()
  marks.forEach((mark, index) => {
    if (index === centre) return
    const sector = mark.of.kind === 'actor' ? (columns.actors.sector[mark.of.index] ?? -1) : -2
    const authority = mark.of.kind === 'actor' && isAuthority(columns, mark.of.index)
    const key = mark.of.kind === 'thing' ? 'things' : authority ? 'authorities' : String(sector)
    const group = groups.get(key) ?? {
      name:
        key === 'things'
          ? say('map.circles.things')
          : authority
            ? say('map.authorities')
            : (columns.dictionaries.sectorName[sector] ?? say('map.sector-unknown')),
      slot: mark.slot === 'both-sides' ? 'sector-unknown' : mark.slot,
      members: [],
      order: key === 'things' ? 1e6 : authority ? 1e5 : sector < 0 ? 1e4 : sector,
    }
    group.members.push(index)
    groups.set(key, group)
  })
  const sorted = [...groups.values()].sort((a, b) => a.order - b.order)
  const all = sorted.reduce((sum, { members }) => sum + members.length + 1, 0)
  const open = 2 * Math.PI - GAP_ANGLE * sorted.length
  const arcOf = new Int32Array(marks.length).fill(-1)
  let angle = -Math.PI / 2 + GAP_ANGLE / 2
  const arcs = sorted.map(({ name, slot, members }, place): Arc => {
    const from = angle
    const to = from + (open * (members.length + 1)) / all
    angle = to + GAP_ANGLE
    for (const member of members) arcOf[member] = place
    return { name, slot, from, to }
  })
  return { arcs, arcOf }
}

interface Filling {
  readonly arcs: readonly Arc[]
  readonly arcOf: Int32Array
  readonly around: readonly (readonly number[])[]
  readonly angles: Float64Array
  readonly radii: Float64Array
  readonly steps: Int32Array
}

/** Puts the members of a ring into rows of their sector's arc, near those they are tied to further in. How many rows it took. */
function fillRing(ring: readonly number[], filling: Filling, radius: number, room: number): number {
  const { arcs, arcOf, angles, radii } = filling
  let rows = 1
  arcs.forEach((arc, place) => {
    const members = ring.filter((index) => arcOf[index] === place)
    const lean = new Map(members.map((index) => [index, leanOf(index, arc, filling)]))
    members.sort((a, b) => (lean.get(a) ?? 0) - (lean.get(b) ?? 0) || a - b)
    const capacities: number[] = []
    for (let row = 0, left = members.length; left > 0; row++) {
      const capacity = Math.max(1, Math.floor(((arc.to - arc.from) * (radius + row * room)) / room))
      capacities.push(Math.min(left, capacity))
      left -= capacity
    }
    rows = Math.max(rows, capacities.length)
    // Neighbours in order stand in alternate rows, so that order along the arc is kept.
    const inRow = dealt(members, capacities)
    inRow.forEach((row, depth) => {
      row.forEach((index, at) => {
        angles[index] = arc.from + ((arc.to - arc.from) * (at + 0.5)) / row.length
        radii[index] = radius + depth * room
      })
    })
  })
  return rows
}

/** Members dealt to rows in turn, each row up to its capacity. */
function dealt(members: readonly number[], capacities: readonly number[]): readonly number[][] {
  const rows: number[][] = capacities.map(() => [])
  members.forEach((member) => {
    const share = rows.map((row, depth) => row.length / (capacities[depth] ?? 1))
    const least = share.indexOf(Math.min(...share))
    rows[least]?.push(member)
  })
  return rows
}

/** Where on its arc a mark would rather stand: the mean angle of its neighbours one step further in. */
function leanOf(index: number, arc: Arc, { around, angles, radii, steps }: Filling): number {
  const inner = (around[index] ?? []).filter(
    (other) => (radii[other] ?? 0) > 0 && (steps[other] ?? -1) < (steps[index] ?? -1),
  )
  if (inner.length === 0) return (arc.from + arc.to) / 2
  const x = inner.reduce((sum, other) => sum + Math.cos(angles[other] ?? 0), 0)
  const y = inner.reduce((sum, other) => sum + Math.sin(angles[other] ?? 0), 0)
  const middle = (arc.from + arc.to) / 2
  const turn = Math.atan2(y, x) - middle
  return middle + Math.atan2(Math.sin(turn), Math.cos(turn))
}

/** Inside its ring: the names of sectors stand outside. */
const below = ({ x, y }: Point): Point => ({ x, y: y + CAPTION + 2 })

type At = (angle: number, radius: number) => Point

function ringShape(at: At, r: number): Shape {
  return {
    path: `${pathThrough(at, r, 0, 2 * Math.PI)}z`,
    stroke: 'line-strong',
    strokeWidth: 1,
    strokeOpacity: 0.55,
    dash: [0.1, 5],
  }
}

const arcPath = (at: At, r: number, { from, to }: Arc): string => pathThrough(at, r, from, to)

function pathThrough(at: At, r: number, from: number, to: number): string {
  const count = Math.max(2, Math.ceil(((to - from) / (2 * Math.PI)) * 96))
  return Array.from({ length: count + 1 }, (_, step) => {
    const { x, y } = at(from + ((to - from) * step) / count, r)
    return `${step === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
  }).join('')
}

function caption(measure: Measure, text: string, at: Point, anchor: Caption['anchor']): Caption {
  const w = measure(text, CAPTION, 600)
  const x = anchor === 'middle' ? at.x - w / 2 : anchor === 'end' ? at.x - w : at.x
  return {
    x: at.x,
    y: at.y,
    text,
    size: CAPTION,
    weight: 600,
    anchor,
    tone: 'ink-muted',
    box: { x: x - 3, y: at.y - CAPTION, w: w + 6, h: CAPTION + 4 },
  }
}

/** The name of a sector beside the middle of its arc, left out where it would leave the frame or the arc is too small. */
function arcName(measure: Measure, arc: Arc, at: At, r: number, frame: Size): readonly Caption[] {
  const angle = (arc.from + arc.to) / 2
  const point = at(angle, r)
  const across = Math.cos(angle)
  const anchor = Math.abs(across) < 0.25 ? 'middle' : across > 0 ? 'start' : 'end'
  const words = caption(measure, arc.name, { x: point.x, y: point.y + 4 + 5 * Math.sin(angle) }, anchor)
  const inside =
    words.box.x >= 0 &&
    words.box.y >= 0 &&
    words.box.x + words.box.w <= frame.width &&
    words.box.y + words.box.h <= frame.height
  return inside ? [words] : []
}
