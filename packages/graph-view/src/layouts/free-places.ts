import { forceLayout, hashText } from '@maillage/network-kernel'
import type { Point } from '../drawn.ts'
import type { Arranged } from './arrange-picture.ts'
import type { Room } from './circles-round.ts'

const EDGE = 44
/** A small part is drawn larger than its springs ask for, up to this. */
const LARGEST = 2.2
const RING = 9
/** Marks are drawn smaller down to this before the frame grows. */
const SMALLEST = 0.5

/** Springs along ties, repulsion between all; whoever has a place from before keeps it and newcomers find theirs round it. */
export function freePlaces({ marks, around, size, before }: Room): Arranged {
  const from: number[] = []
  const to: number[] = []
  around.forEach((others, index) => {
    for (const other of others)
      if (other > index) {
        from.push(index)
        to.push(other)
      }
  })
  const was = marks.map(({ id }) => before?.get(id))
  const held = was.some((place) => place !== undefined)
  const { x, y } = forceLayout({
    vertices: marks.length,
    from,
    to,
    length: Math.max(46, Math.min(110, Math.sqrt((size.width * size.height) / Math.max(1, marks.length)) * 0.8)),
    vertexRadius: marks.map(({ w, h, load }) => Math.max(w, h) / 2 + (load ? RING / 2 : 0)),
    gap: 8,
    seed: marks.map(({ id }) => hashText(id)),
    ...(held
      ? {
          before: {
            x: was.map((place) => place?.x ?? 0),
            y: was.map((place) => place?.y ?? 0),
            held: was.map((place) => Number(place !== undefined)),
          },
        }
      : {}),
  })
  const rank = (index: number) => (marks[index]?.w ?? 0) + (around[index]?.length ?? 0)
  const empty = { sheets: [], discs: [], hulls: [], captions: [], rules: [] }
  const points = marks.map((_, index): Point => ({ x: x[index] ?? 0, y: y[index] ?? 0 }))
  // Who was there stays to the pixel; newcomers stay in the frame.
  if (held) {
    const places = points.map((point, index) => was[index] ?? within(point, size))
    return { places, size, shrunk: roomFor(places, marks), backdrop: empty, rank }
  }
  const [left, right] = [Math.min(...x), Math.max(...x)]
  const [top, bottom] = [Math.min(...y), Math.max(...y)]
  const wide = Math.max(1, right - left)
  const high = Math.max(1, bottom - top)
  const scale = Math.min(LARGEST, (size.width - 2 * EDGE) / wide, (size.height - 2 * EDGE) / high)
  // Marks shrink with the distances between them, so that they touch no more than before; then the frame grows.
  const kept = Math.max(SMALLEST, scale)
  const grown = Math.max(1, (wide * kept + 2 * EDGE) / size.width, (high * kept + 2 * EDGE) / size.height)
  const frame = { width: size.width * grown, height: size.height * grown }
  const places = points.map((point) => ({
    x: frame.width / 2 + (point.x - (left + right) / 2) * kept,
    y: frame.height / 2 + (point.y - (top + bottom) / 2) * kept,
  }))
  return { places, size: frame, shrunk: Math.min(1, kept), backdrop: empty, rank }
}

const within = ({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): Point => ({
  x: Math.min(width - EDGE / 2, Math.max(EDGE / 2, x)),
  y: Math.min(height - EDGE / 2, Math.max(EDGE / 2, y)),
})

/** How far marks at these places have to shrink so that no two touch. */
function roomFor(places: readonly Point[], marks: Room['marks']): number {
  let least = 1
  places.forEach((one, index) => {
    for (let other = index + 1; other < places.length; other++) {
      const [to, a, b] = [places[other], marks[index], marks[other]]
      if (!to || !a || !b) continue
      const wanted = (Math.max(a.w, a.h) + Math.max(b.w, b.h)) / 2 + 4
      least = Math.min(least, Math.hypot(to.x - one.x, to.y - one.y) / wanted)
    }
  })
  return Math.max(SMALLEST, least)
}
