import type { LabelPlace, Measure } from '../../drawn.ts'
import { labelBox } from '../../labels.ts'
import type { Item, Part } from './table-items.ts'

/** The boxes of an item around its own centre, for one place of its name. As many and in the same order for every place. */
export interface ItemBoxes {
  /** Left, top, right, bottom of each. */
  readonly edges: Float64Array
  /** Key of the part whose body it is, where its own lines end; −1 for names and badges. */
  readonly bodyOf: Int32Array
}

export function boxesOf(item: Item, place: LabelPlace, measure: Measure): ItemBoxes {
  const boxes = item.parts.flatMap((part) => partBoxes(part, placeOfName(item, part, place), measure))
  return {
    edges: Float64Array.from(boxes.flatMap(({ x, y, w, h }) => [x, y, x + w, y + h])),
    bodyOf: Int32Array.from(boxes, ({ bodyOf }) => bodyOf),
  }
}

/** Names of a ring stand where the ring wants them; a mark alone turns its own. */
export const placeOfName = (item: Item, part: Part, place: LabelPlace): LabelPlace =>
  item.parts.length === 1 ? place : (part.places[0] ?? 'e')

function partBoxes(part: Part, place: LabelPlace, measure: Measure) {
  const { dx, dy, w, h, key } = part
  const name =
    part.lines.length > 0 ? [labelBox({ x: dx, y: dy, w, h }, part.lines, place, part.size, part.bold, measure)] : []
  return [
    { x: dx - w / 2, y: dy - h / 2, w, h, bodyOf: key },
    ...part.extra.map((box) => ({ x: dx + box.x, y: dy + box.y, w: box.w, h: box.h, bodyOf: -1 })),
    ...name.map((box) => ({ ...box, bodyOf: -1 })),
  ]
}
