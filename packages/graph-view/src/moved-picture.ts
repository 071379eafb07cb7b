import { alongAndAside } from './elements-of.ts'
import type { Picture, PlacedMark, Point } from './drawn.ts'
import { idOf } from './mark-places.ts'

/** Where a hand put marks, by id of what they stand for, in parts of the picture: 0 to 1 across and down. */
export type Moves = ReadonlyMap<string, Point>

/** The picture with some marks elsewhere; their names, their signals and the bends of their lines come along. */
export function movedPicture(picture: Picture, moves: Moves): Picture {
  if (moves.size === 0) return picture
  const { width, height } = picture.size
  const shifts = new Map<string, Point>()
  for (const mark of picture.marks) {
    const to = mark.of.kind === 'findings' ? undefined : moves.get(idOf(mark.of))
    if (to) shifts.set(mark.id, { x: to.x * width - mark.x, y: to.y * height - mark.y })
  }
  if (shifts.size === 0) return picture
  const before = new Map(picture.marks.map((mark) => [mark.id, mark]))
  const marks = picture.marks.map((mark) => {
    const shift = shifts.get(mark.of.kind === 'findings' ? mark.of.on : mark.id)
    return shift ? shifted(mark, shift) : mark
  })
  const now = new Map(marks.map((mark) => [mark.id, mark]))
  const lines = picture.lines.map((line) => {
    const [from, to] = [before.get(line.from), before.get(line.to)]
    const [newFrom, newTo] = [now.get(line.from), now.get(line.to)]
    if (!from || !to || !newFrom || !newTo || (from === newFrom && to === newTo)) return line
    return { ...line, bends: line.bends.map((bend) => carried(bend, from, to, newFrom, newTo)) }
  })
  return { ...picture, marks, lines }
}

function shifted(mark: PlacedMark, { x, y }: Point): PlacedMark {
  const moved = { ...mark, x: mark.x + x, y: mark.y + y }
  if (!mark.label) return moved
  const { box, leader } = mark.label
  const along = (point: Point): Point => ({ x: point.x + x, y: point.y + y })
  const line = leader ? { leader: { from: along(leader.from), to: along(leader.to) } } : {}
  return { ...moved, label: { ...mark.label, box: { ...box, ...along(box) }, ...line } }
}

/** A bend keeps its share of the way and its distance aside, as the canvas does while a mark is dragged. */
function carried(bend: Point, from: Point, to: Point, newFrom: Point, newTo: Point): Point {
  const { along, aside } = alongAndAside(bend, from, to)
  const dx = newTo.x - newFrom.x
  const dy = newTo.y - newFrom.y
  const length = Math.hypot(dx, dy) || 1
  return {
    x: newFrom.x + along * dx - (aside * dy) / length,
    y: newFrom.y + along * dy + (aside * dx) / length,
  }
}
