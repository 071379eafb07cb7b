import type { Box, LabelPlace, PlacedLabel, Point } from './drawn.ts'

/** Between the end of the line and the name. */
const GAP = 2
const STEPS = [9, 16, 24, 33, 43, 54, 66, 80, 96] as const
/** Angles to try, in parts of a turn: to the sides first, where a name is easiest to follow. */
const TURNS = [0, 8, 1, 15, 7, 9, 2, 14, 6, 10, 3, 13, 5, 11, 12, 4].map((part) => (part * Math.PI) / 8)
/** A name beside the end of a line, not above or below it, unless the line is nearly upright. */
const UPRIGHT = 0.38

type Marked = Point & { readonly w: number; readonly h: number }

interface Apart {
  readonly place: LabelPlace
  readonly box: Box
  readonly leader: NonNullable<PlacedLabel['leader']>
  /** What the line passes over, so that no other name stands on it. */
  readonly line: readonly Box[]
}

/** A name at the end of a thin line that passes over no mark and no name; the nearest place that is free. */
export function apart(
  mark: Marked,
  { w, h }: Pick<Box, 'w' | 'h'>,
  reach: number,
  isFree: (box: Box) => boolean,
  mayPass: (box: Box) => boolean,
): Apart | undefined {
  for (const step of STEPS) {
    if (step > reach) break
    for (const turn of TURNS) {
      const [across, down] = [Math.cos(turn), Math.sin(turn)]
      const from = { x: mark.x + (across * mark.w) / 2, y: mark.y + (down * mark.h) / 2 }
      const to = { x: from.x + across * step, y: from.y + down * step }
      const place: LabelPlace = Math.abs(across) < UPRIGHT ? (down > 0 ? 's' : 'n') : across > 0 ? 'e' : 'w'
      const box = boxAt(to, place, w, h)
      if (!isFree(box)) continue
      const line = along(mark, from, to)
      if (line.every(mayPass)) return { place, box, leader: { from, to }, line }
    }
  }
  return undefined
}

function boxAt({ x, y }: Point, place: LabelPlace, w: number, h: number): Box {
  switch (place) {
    case 'e':
      return { x: x + GAP, y: y - h / 2, w, h }
    case 'w':
      return { x: x - GAP - w, y: y - h / 2, w, h }
    case 's':
      return { x: x - w / 2, y, w, h }
    default:
      return { x: x - w / 2, y: y - h, w, h }
  }
}

/** Small boxes on the line, those within the square round its own mark left out. */
function along(mark: Marked, from: Point, to: Point): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const boxes: Box[] = []
  for (let at = 1; at < length - 0.5; at += 2) {
    const x = from.x + ((to.x - from.x) * at) / length
    const y = from.y + ((to.y - from.y) * at) / length
    if (Math.abs(x - mark.x) < mark.w / 2 + 1 && Math.abs(y - mark.y) < mark.h / 2 + 1) continue
    boxes.push({ x: x - 0.5, y: y - 0.5, w: 1, h: 1 })
  }
  return boxes
}

/** How far a name stands from where its place alone would put it: for the margins of the canvas. */
export function offsetOf(mark: Marked, { place, box }: Pick<PlacedLabel, 'place' | 'box'>): Point {
  const x = place.includes('e')
    ? box.x - mark.x - mark.w / 2
    : place.includes('w')
      ? box.x + box.w - mark.x + mark.w / 2
      : box.x + box.w / 2 - mark.x
  const y = place.startsWith('n')
    ? box.y + box.h - mark.y + mark.h / 2
    : place.startsWith('s')
      ? box.y - mark.y - mark.h / 2
      : box.y + box.h / 2 - mark.y
  const keep = (value: number) => Math.round(value * 100) / 100
  return { x: keep(x), y: keep(y) }
}
