import { forceLayout, hashText } from '@maillage/network-kernel'
import type { Point } from '../drawn.ts'
import { backbone } from './backbone.ts'
import type { Arranged, Room } from './room.ts'

const EDGE = 44
const RING = 9
/** Between two marks, in pixels. */
const BETWEEN = 6
/** Marks are drawn smaller down to this before they may touch. */
const SMALLEST = 0.4
const ROUNDS = 120
/** A part of so few marks is left as its springs put it. */
const FEW = 30

const EMPTY = { sheets: [], discs: [], hulls: [], captions: [], rules: [] }

/**
 * Springs along the ties that hold most (see `backbone`), repulsion between all, then spread evenly over the frame; who
 * has no tie stands in a row below. Whoever has a place from before keeps it, and newcomers find theirs round it.
 */
export function freePlaces({ marks, around, size, before }: Room): Arranged {
  const rank = (index: number) => (marks[index]?.w ?? 0) + (around[index]?.length ?? 0)
  const was = marks.map(({ id }) => before?.get(id))
  const held = was.some((place) => place !== undefined)
  const tied = [...marks.keys()].filter((index) => held || (around[index]?.length ?? 0) > 0)
  const place = new Map(tied.map((index, at) => [index, at]))
  const ties = backbone(around).filter(([from, to]) => place.has(from) && place.has(to))
  const { x, y } = forceLayout({
    vertices: tied.length,
    from: ties.map(([from]) => place.get(from) ?? 0),
    to: ties.map(([, to]) => place.get(to) ?? 0),
    length: Math.max(46, Math.min(110, Math.sqrt((size.width * size.height) / Math.max(1, marks.length)) * 0.8)),
    vertexRadius: tied.map((index) => Math.max(marks[index]?.w ?? 0, marks[index]?.h ?? 0) / 2 + RING / 2),
    gap: 8,
    seed: tied.map((index) => hashText(marks[index]?.id ?? '')),
    ...(held
      ? {
          before: {
            x: was.map((one) => one?.x ?? 0),
            y: was.map((one) => one?.y ?? 0),
            held: was.map((one) => Number(one !== undefined)),
          },
        }
      : {}),
  })
  if (held) {
    const places = marks.map((_, index) => was[index] ?? within({ x: x[index] ?? 0, y: y[index] ?? 0 }, size))
    return { places, size, shrunk: roomFor(places, marks), backdrop: EMPTY, rank }
  }
  const alone = marks.length - tied.length
  const perRow = Math.max(1, Math.floor((size.width - 2 * EDGE) / 64))
  const rows = Math.ceil(alone / perRow)
  const frame = { left: EDGE, top: EDGE, width: size.width - 2 * EDGE, height: size.height - 2 * EDGE - rows * 34 }
  const spread = spreadOver(x, y, frame)
  const places: Point[] = marks.map(() => ({ x: 0, y: 0 }))
  tied.forEach((index, at) => (places[index] = spread[at] ?? { x: 0, y: 0 }))
  const row = marks.flatMap((_, index) => (place.has(index) ? [] : [index]))
  row.forEach((index, at) => {
    const inRow = Math.min(perRow, alone - Math.floor(at / perRow) * perRow)
    places[index] = {
      x: EDGE + (frame.width * ((at % perRow) + 0.5)) / inRow,
      y: size.height - EDGE / 2 - (rows - 1 - Math.floor(at / perRow)) * 34 - 10,
    }
  })
  separate(places, marks, size)
  return { places, size, shrunk: roomFor(places, marks), backdrop: EMPTY, rank }
}

interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Directions from the middle are kept; distances are evened out, so that a dense middle and a few far away fill the frame. */
function spreadOver(x: Float64Array, y: Float64Array, { left, top, width, height }: Frame): readonly Point[] {
  const n = x.length
  const middle = { x: x.reduce((sum, one) => sum + one, 0) / n, y: y.reduce((sum, one) => sum + one, 0) / n }
  const far = Float64Array.from(x, (one, at) => Math.hypot(one - middle.x, (y[at] ?? 0) - middle.y))
  const order = [...far.keys()].sort((a, b) => (far[a] ?? 0) - (far[b] ?? 0) || a - b)
  const rank = new Float64Array(n)
  order.forEach((index, at) => (rank[index] = at))
  const farthest = Math.max(1e-9, ...far)
  const evenness = n < FEW ? 0 : 0.75
  return Array.from(far, (distance, at) => {
    const reach = (1 - evenness) * (distance / farthest) + evenness * Math.sqrt((rank[at] ?? 0) / Math.max(1, n - 1))
    const angle = Math.atan2((y[at] ?? 0) - middle.y, (x[at] ?? 0) - middle.x)
    return {
      x: left + width / 2 + (Math.cos(angle) * reach * width) / 2,
      y: top + height / 2 + (Math.sin(angle) * reach * height) / 2,
    }
  })
}

/** Pushes marks apart that touch, as far as the frame lets them; in the same order every time. */
function separate(places: Point[], marks: Room['marks'], size: Room['size']): void {
  for (let round = 0; round < ROUNDS; round++) {
    let touching = false
    for (let one = 0; one < places.length; one++)
      for (let other = one + 1; other < places.length; other++) {
        const [a, b] = [places[one], places[other]]
        if (!a || !b) continue
        const wanted = between(marks[one], marks[other])
        const dx = b.x - a.x || Math.cos(one + 2 * other) / 10
        const dy = b.y - a.y || Math.sin(one + 2 * other) / 10
        const distance = Math.hypot(dx, dy)
        if (distance >= wanted) continue
        touching = true
        const push = (wanted - distance) / 2 / distance
        places[one] = within({ x: a.x - dx * push, y: a.y - dy * push }, size)
        places[other] = within({ x: b.x + dx * push, y: b.y + dy * push }, size)
      }
    if (!touching) return
  }
}

type Mark = Room['marks'][number]

const between = (a: Mark | undefined, b: Mark | undefined): number =>
  (Math.max(a?.w ?? 0, a?.h ?? 0) + Math.max(b?.w ?? 0, b?.h ?? 0)) / 2 + RING + BETWEEN

const within = ({ x, y }: Point, { width, height }: Room['size']): Point => ({
  x: Math.min(width - EDGE / 2, Math.max(EDGE / 2, x)),
  y: Math.min(height - EDGE / 2, Math.max(EDGE / 2, y)),
})

/** How far marks at these places have to shrink so that no two touch. */
function roomFor(places: readonly Point[], marks: Room['marks']): number {
  let least = 1
  places.forEach((one, index) => {
    for (let other = index + 1; other < places.length; other++) {
      const to = places[other]
      if (to)
        least = Math.min(
          least,
          Math.hypot(to.x - one.x, to.y - one.y) / (between(marks[index], marks[other]) - BETWEEN),
        )
    }
  })
  return Math.max(SMALLEST, least)
}
