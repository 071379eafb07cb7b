import type { Box, LabelPlace, Measure, Point } from '../../drawn.ts'
import { boxesOf, type ItemBoxes } from './item-boxes.ts'
import type { Edge, Item } from './table-items.ts'

/**
 * Items on the table with their lines. What they cost is asked a hundred thousand times for one picture: everything is
 * kept in flat arrays, boxes and lines by left, top, right, bottom.
 */
export class TableArrays {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly place: LabelPlace[]
  readonly items: readonly Item[]
  readonly #measure: Measure
  readonly #shapes: Map<LabelPlace, ItemBoxes>[]
  /** First box of each item; the last entry is their number. */
  readonly first: Int32Array
  readonly boxes: Float64Array
  readonly bodyOf: Int32Array
  /** Around all boxes of an item, for a quick no. */
  readonly around: Float64Array
  readonly fixed: Float64Array
  readonly sheetOf: Int32Array
  readonly lines: Float64Array
  readonly lineBox: Float64Array
  readonly #ends: readonly (readonly [End, End])[]
  /** Keys of the parts at both ends; −1 for a fixed point. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly linesOf: readonly Int32Array[]
  readonly isOwn: Uint8Array

  constructor(
    items: readonly Item[],
    edges: readonly Edge[],
    fixed: readonly Box[],
    measure: Measure,
    start: ReadonlyMap<number, Point>,
  ) {
    this.items = items
    this.#measure = measure
    const at = items.map(({ key, room }) => start.get(key) ?? { x: room.x + room.w / 2, y: room.y + room.h / 2 })
    this.x = Float64Array.from(at, ({ x }) => x)
    this.y = Float64Array.from(at, ({ y }) => y)
    this.place = items.map(({ parts }) => parts[0]?.places[0] ?? 'e')
    this.#shapes = items.map(() => new Map<LabelPlace, ItemBoxes>())
    const shapes = items.map((_, i) => this.#shapeOf(i))
    this.first = new Int32Array(items.length + 1)
    shapes.forEach(({ bodyOf }, i) => (this.first[i + 1] = this.first[i]! + bodyOf.length))
    this.boxes = new Float64Array(4 * this.first[items.length]!)
    this.bodyOf = Int32Array.from(shapes.flatMap(({ bodyOf }) => [...bodyOf]))
    this.around = new Float64Array(4 * items.length)
    this.fixed = Float64Array.from(fixed.flatMap(({ x, y, w, h }) => [x, y, x + w, y + h]))
    const sheets = [...new Set(items.flatMap(({ sheet }) => sheet ?? []))]
    this.sheetOf = Int32Array.from(items, ({ sheet }) => (sheet ? sheets.indexOf(sheet) : -1))
    const ownerOf = new Map(
      items.flatMap(({ parts }, i) => parts.map((part) => [part.key, { item: i, part }] as const)),
    )
    const endOf = (end: number | Point): End => {
      if (typeof end !== 'number') return { item: -1, ...end }
      const owner = ownerOf.get(end)
      return owner ? { item: owner.item, x: owner.part.dx, y: owner.part.dy } : { item: -1, x: 0, y: 0 }
    }
    this.#ends = edges.map(({ from, to }) => [endOf(from), endOf(to)])
    this.from = Int32Array.from(edges, ({ from }) => from)
    this.to = Int32Array.from(edges, ({ to }) => (typeof to === 'number' ? to : -1))
    this.lines = new Float64Array(4 * edges.length)
    this.lineBox = new Float64Array(4 * edges.length)
    this.isOwn = new Uint8Array(items.length * edges.length)
    this.linesOf = items.map((_, i) =>
      Int32Array.from(this.#ends.flatMap(([from, to], line) => (from.item === i || to.item === i ? [line] : []))),
    )
    this.linesOf.forEach((own, i) => own.forEach((line) => (this.isOwn[i * edges.length + line] = 1)))
    items.forEach((_, i) => this.#draw(i))
    edges.forEach((_, line) => this.#drawLine(line))
  }

  move(i: number, x: number, y: number, place: LabelPlace): void {
    this.x[i] = x
    this.y[i] = y
    this.place[i] = place
    this.#draw(i)
    for (const line of this.linesOf[i]!) this.#drawLine(line)
  }

  sameSheet(one: number, other: number): boolean {
    return this.sheetOf[one] === this.sheetOf[other]
  }

  #shapeOf(i: number): ItemBoxes {
    const [known, place] = [this.#shapes[i]!, this.place[i]!]
    let boxes = known.get(place)
    if (!boxes) known.set(place, (boxes = boxesOf(this.items[i]!, place, this.#measure)))
    return boxes
  }

  #draw(i: number): void {
    const { edges } = this.#shapeOf(i)
    const [x, y, boxes, first] = [this.x[i]!, this.y[i]!, this.boxes, 4 * this.first[i]!]
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let k = 0; k < edges.length; k += 4) {
      const b = first + k
      left = Math.min(left, (boxes[b] = edges[k]! + x))
      top = Math.min(top, (boxes[b + 1] = edges[k + 1]! + y))
      right = Math.max(right, (boxes[b + 2] = edges[k + 2]! + x))
      bottom = Math.max(bottom, (boxes[b + 3] = edges[k + 3]! + y))
    }
    const around = this.around
    around[4 * i] = left
    around[4 * i + 1] = top
    around[4 * i + 2] = right
    around[4 * i + 3] = bottom
  }

  #drawLine(line: number): void {
    const [from, to] = this.#ends[line]!
    const fx = from.item < 0 ? from.x : this.x[from.item]! + from.x
    const fy = from.item < 0 ? from.y : this.y[from.item]! + from.y
    const tx = to.item < 0 ? to.x : this.x[to.item]! + to.x
    const ty = to.item < 0 ? to.y : this.y[to.item]! + to.y
    const [l, lines, box] = [4 * line, this.lines, this.lineBox]
    lines[l] = fx
    lines[l + 1] = fy
    lines[l + 2] = tx
    lines[l + 3] = ty
    box[l] = Math.min(fx, tx)
    box[l + 1] = Math.min(fy, ty)
    box[l + 2] = Math.max(fx, tx)
    box[l + 3] = Math.max(fy, ty)
  }
}

/** An end of a line: around the centre of its item, or a fixed point of the table. */
interface End extends Point {
  readonly item: number
}
