import type { Box, Picture, PlacedMark } from '../drawn.ts'
import { overlaps } from '../labels.ts'
import { pointsAlong } from '../line-path.ts'
import { lengthInside } from './documents/segments-and-boxes.ts'

/** What a careful eye would find wrong in a picture; for choosing between two layouts, and for tests. */
export interface Faults {
  /** Names that touch a name or a mark: pairs of ids. */
  readonly touching: readonly string[]
  /** Lines that pass through a name: line and mark. */
  readonly struckThrough: readonly string[]
  /** Lines that pass over a mark that is not theirs. */
  readonly passedOver: readonly string[]
  /** Marks or names outside the frame. */
  readonly outside: readonly string[]
}

const bodyOf = (mark: PlacedMark): Box => ({ x: mark.x - mark.w / 2, y: mark.y - mark.h / 2, w: mark.w, h: mark.h })

/** A name is a little smaller than its line: letters do not fill the whole height. */
const inked = ({ x, y, w, h }: Box): Box => ({ x, y: y + 1.5, w, h: h - 3 })

export function faultsOf(picture: Pick<Picture, 'marks' | 'lines' | 'size'>): Faults {
  const { marks, lines, size } = picture
  const places = new Map(marks.map((mark) => [mark.id, mark]))
  const touching: string[] = []
  marks.forEach((one, index) => {
    marks.forEach((other, place) => {
      if (index === place || !one.label) return
      if (place > index && other.label && overlaps(inked(one.label.box), inked(other.label.box)))
        touching.push(`${one.id} ~ ${other.id}`)
      if (overlaps(inked(one.label.box), bodyOf(other), -0.5)) touching.push(`${one.id} ~ [${other.id}]`)
    })
    if (marks.some((other, place) => place > index && overlaps(bodyOf(one), bodyOf(other), -0.5)))
      touching.push(`[${one.id}]`)
  })
  const struckThrough: string[] = []
  const passedOver: string[] = []
  for (const line of lines) {
    const [from, to] = [places.get(line.from), places.get(line.to)]
    if (!from || !to) continue
    const path = pointsAlong(line, from, to)
    const hits = (box: Box) =>
      path.some((point, index) => index > 0 && lengthInside(path[index - 1] ?? point, point, box) > 0.5)
    for (const mark of marks) {
      if (mark.label && hits(inked(mark.label.box))) struckThrough.push(`${line.from} – ${line.to} : ${mark.name}`)
      const own =
        mark === from ||
        mark === to ||
        (mark.of.kind === 'findings' && (mark.of.on === from.id || mark.of.on === to.id))
      if (!own && hits(bodyOf(mark))) passedOver.push(`${line.from} – ${line.to} : [${mark.id}]`)
    }
  }
  const frame = { x: 0, y: 0, w: size.width, h: size.height }
  const within = ({ x, y, w, h }: Box) => x >= frame.x && y >= frame.y && x + w <= frame.w && y + h <= frame.h
  const outside = marks
    .filter((mark) => !within(bodyOf(mark)) || (mark.label && !within(mark.label.box)))
    .map((mark) => mark.id)
  return { touching, struckThrough, passedOver, outside }
}
