import type { Box, LabelPlace, Measure, Point } from '../../drawn.ts'
import { boxesOf, type ItemBoxes } from './item-boxes.ts'
import { crossing, ROOM, throughCost } from './segments-and-boxes.ts'
import type { Edge, Item } from './table-items.ts'

/**
 * Items on the table with their lines, and what it costs that they stand as they do. Asked a hundred thousand times for
 * one picture: everything is kept in flat arrays, boxes and lines by left, top, right, bottom.
 */
export class TableCost {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly place: LabelPlace[]
  readonly #items: readonly Item[]
  readonly #measure: Measure
  readonly #shapes: Map<LabelPlace, ItemBoxes>[]
  /** First box of each item; the last entry is their number. */
  readonly #first: Int32Array
  readonly #boxes: Float64Array
  readonly #bodyOf: Int32Array
  /** Around all boxes of an item, for a quick no. */
  readonly #around: Float64Array
  readonly #fixed: Float64Array
  readonly #sheetOf: Int32Array
  readonly #lines: Float64Array
  readonly #lineBox: Float64Array
  readonly #ends: readonly (readonly [End, End])[]
  /** Keys of the parts at both ends; −1 for a fixed point. */
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #linesOf: readonly Int32Array[]
  readonly #isOwn: Uint8Array

  constructor(
    items: readonly Item[],
    edges: readonly Edge[],
    fixed: readonly Box[],
    measure: Measure,
    start: ReadonlyMap<number, Point>,
  ) {
    this.#items = items
    this.#measure = measure
    const at = items.map(({ key, room }) => start.get(key) ?? { x: room.x + room.w / 2, y: room.y + room.h / 2 })
    this.x = Float64Array.from(at, ({ x }) => x)
    this.y = Float64Array.from(at, ({ y }) => y)
    this.place = items.map(({ parts }) => parts[0]?.places[0] ?? 'e')
    this.#shapes = items.map(() => new Map<LabelPlace, ItemBoxes>())
    const shapes = items.map((_, i) => this.#shapeOf(i))
    this.#first = new Int32Array(items.length + 1)
    shapes.forEach(({ bodyOf }, i) => (this.#first[i + 1] = this.#first[i]! + bodyOf.length))
    this.#boxes = new Float64Array(4 * this.#first[items.length]!)
    this.#bodyOf = Int32Array.from(shapes.flatMap(({ bodyOf }) => [...bodyOf]))
    this.#around = new Float64Array(4 * items.length)
    this.#fixed = Float64Array.from(fixed.flatMap(({ x, y, w, h }) => [x, y, x + w, y + h]))
    const sheets = [...new Set(items.flatMap(({ sheet }) => sheet ?? []))]
    this.#sheetOf = Int32Array.from(items, ({ sheet }) => (sheet ? sheets.indexOf(sheet) : -1))
    const ownerOf = new Map(
      items.flatMap(({ parts }, i) => parts.map((part) => [part.key, { item: i, part }] as const)),
    )
    const endOf = (end: number | Point): End => {
      if (typeof end !== 'number') return { item: -1, ...end }
      const owner = ownerOf.get(end)
      return owner ? { item: owner.item, x: owner.part.dx, y: owner.part.dy } : { item: -1, x: 0, y: 0 }
    }
    this.#ends = edges.map(({ from, to }) => [endOf(from), endOf(to)])
    this.#from = Int32Array.from(edges, ({ from }) => from)
    this.#to = Int32Array.from(edges, ({ to }) => (typeof to === 'number' ? to : -1))
    this.#lines = new Float64Array(4 * edges.length)
    this.#lineBox = new Float64Array(4 * edges.length)
    this.#isOwn = new Uint8Array(items.length * edges.length)
    this.#linesOf = items.map((_, i) =>
      Int32Array.from(this.#ends.flatMap(([from, to], line) => (from.item === i || to.item === i ? [line] : []))),
    )
    this.#linesOf.forEach((own, i) => own.forEach((line) => (this.#isOwn[i * edges.length + line] = 1)))
    items.forEach((_, i) => this.#draw(i))
    edges.forEach((_, line) => this.#drawLine(line))
  }

  move(i: number, x: number, y: number, place: LabelPlace): void {
    this.x[i] = x
    this.y[i] = y
    this.place[i] = place
    this.#draw(i)
    for (const line of this.#linesOf[i]!) this.#drawLine(line)
  }

  sameSheet(one: number, other: number): boolean {
    return this.#sheetOf[one] === this.#sheetOf[other]
  }

  /** What an item costs where it is; beyond the limit the sum is not finished. */
  of(i: number, limit = Infinity): number {
    let cost = this.#overlaps(i) + this.#outside(i)
    if (cost > limit) return cost
    cost += this.#company(i)
    const own = this.#linesOf[i]!
    for (let k = 0; k < own.length; k++) if ((cost += this.#lineCost(own[k]!)) > limit) return cost
    return cost + this.#passing(i)
  }

  #shapeOf(i: number): ItemBoxes {
    const [known, place] = [this.#shapes[i]!, this.place[i]!]
    let boxes = known.get(place)
    if (!boxes) known.set(place, (boxes = boxesOf(this.#items[i]!, place, this.#measure)))
    return boxes
  }

  #draw(i: number): void {
    const { edges } = this.#shapeOf(i)
    const [x, y, boxes, first] = [this.x[i]!, this.y[i]!, this.#boxes, 4 * this.#first[i]!]
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (let k = 0; k < edges.length; k += 4) {
      const b = first + k
      left = Math.min(left, (boxes[b] = edges[k]! + x))
      top = Math.min(top, (boxes[b + 1] = edges[k + 1]! + y))
      right = Math.max(right, (boxes[b + 2] = edges[k + 2]! + x))
      bottom = Math.max(bottom, (boxes[b + 3] = edges[k + 3]! + y))
    }
    const around = this.#around
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
    const [l, lines, box] = [4 * line, this.#lines, this.#lineBox]
    lines[l] = fx
    lines[l + 1] = fy
    lines[l + 2] = tx
    lines[l + 3] = ty
    box[l] = Math.min(fx, tx)
    box[l + 1] = Math.min(fy, ty)
    box[l + 2] = Math.max(fx, tx)
    box[l + 3] = Math.max(fy, ty)
  }

  /** Boxes that come closer to other boxes than their room. */
  #overlaps(i: number): number {
    const [boxes, around, first, fixed] = [this.#boxes, this.#around, this.#first, this.#fixed]
    const a = 4 * i
    const left = around[a]! - ROOM
    const top = around[a + 1]! - ROOM
    const right = around[a + 2]! + ROOM
    const bottom = around[a + 3]! + ROOM
    const from = 4 * first[i]!
    const to = 4 * first[i + 1]!
    let cost = 0
    for (let o = 0; o < around.length; o += 4) {
      if (o === a) continue
      if (around[o]! > right || around[o + 2]! < left || around[o + 1]! > bottom || around[o + 3]! < top) continue
      const its = 4 * first[o / 4]!
      const last = 4 * first[o / 4 + 1]!
      for (let b = from; b < to; b += 4) for (let c = its; c < last; c += 4) cost += overlap(boxes, b, boxes, c)
    }
    for (let c = 0; c < fixed.length; c += 4) {
      if (fixed[c]! > right || fixed[c + 2]! < left || fixed[c + 1]! > bottom || fixed[c + 3]! < top) continue
      for (let b = from; b < to; b += 4) cost += overlap(boxes, b, fixed, c)
    }
    return cost
  }

  #outside(i: number): number {
    const { sheet } = this.#items[i]!
    if (!sheet) return 0
    const [right, bottom, boxes, around] = [sheet.x + sheet.w, sheet.y + sheet.h, this.#boxes, this.#around]
    const a = 4 * i
    if (around[a]! >= sheet.x && around[a + 1]! >= sheet.y && around[a + 2]! <= right && around[a + 3]! <= bottom)
      return 0
    let cost = 0
    for (let b = 4 * this.#first[i]!; b < 4 * this.#first[i + 1]!; b += 4) {
      const out =
        Math.max(0, sheet.x - boxes[b]!) +
        Math.max(0, sheet.y - boxes[b + 1]!) +
        Math.max(0, boxes[b + 2]! - right) +
        Math.max(0, boxes[b + 3]! - bottom)
      if (out > 0) cost += 30 + 6 * out
    }
    return cost
  }

  /** Evenly filled sheets, hubs on top, families in line. */
  #company(i: number): number {
    const { hub, room, family } = this.#items[i]!
    const [xs, ys, sheetOf, items] = [this.x, this.y, this.#sheetOf, this.#items]
    const [x, y, sheet] = [xs[i]!, ys[i]!, sheetOf[i]!]
    let cost = hub ? (y - room.y) * 0.12 : 0
    let nearest = 60
    if (sheet >= 0)
      for (let o = 0; o < xs.length; o++) {
        if (o === i || sheetOf[o] !== sheet) continue
        const dx = Math.abs(xs[o]! - x)
        const dy = Math.abs(ys[o]! - y)
        cost += 900 / (dx + 1.6 * dy + 20)
        if (family >= 0 && items[o]!.family === family) nearest = Math.min(nearest, dx, dy * 3)
      }
    return family >= 0 ? cost + nearest * 0.22 : cost
  }

  /** Its length, what it runs through, what it crosses. */
  #lineCost(line: number): number {
    const [lines, lineBox, around, boxes] = [this.#lines, this.#lineBox, this.#around, this.#boxes]
    const [first, bodyOf, fixed, froms, tos] = [this.#first, this.#bodyOf, this.#fixed, this.#from, this.#to]
    const l = 4 * line
    const fx = lines[l]!
    const fy = lines[l + 1]!
    const tx = lines[l + 2]!
    const ty = lines[l + 3]!
    const left = lineBox[l]!
    const top = lineBox[l + 1]!
    const right = lineBox[l + 2]!
    const bottom = lineBox[l + 3]!
    const from = froms[line]!
    const to = tos[line]!
    const dx = tx - fx
    const dy = ty - fy
    const length = Math.sqrt(dx * dx + dy * dy)
    let cost = length * 0.09 + Math.max(0, length - 150) * 0.08 + Math.max(0, 34 - length) * 1.2
    for (let o = 0; o < around.length; o += 4) {
      if (around[o]! > right || around[o + 2]! < left || around[o + 1]! > bottom || around[o + 3]! < top) continue
      const last = first[o / 4 + 1]!
      for (let b = first[o / 4]!; b < last; b++) {
        const body = bodyOf[b]!
        if (body >= 0 && (body === from || body === to)) continue
        cost += throughCost(fx, fy, tx, ty, boxes[4 * b]!, boxes[4 * b + 1]!, boxes[4 * b + 2]!, boxes[4 * b + 3]!)
      }
    }
    for (let c = 0; c < fixed.length; c += 4) {
      if (fixed[c]! > right || fixed[c + 2]! < left || fixed[c + 1]! > bottom || fixed[c + 3]! < top) continue
      cost += throughCost(fx, fy, tx, ty, fixed[c]!, fixed[c + 1]!, fixed[c + 2]!, fixed[c + 3]!)
    }
    for (let o = 0, other = 0; o < lines.length; o += 4, other++) {
      if (lineBox[o]! > right || lineBox[o + 2]! < left || lineBox[o + 1]! > bottom || lineBox[o + 3]! < top) continue
      const a = froms[other]!
      const b = tos[other]!
      // Lines that share an end meet there; a fixed end is shared by nobody.
      if (a === from || a === to || (b >= 0 && (b === from || b === to))) continue
      if (crossing(fx, fy, tx, ty, lines[o]!, lines[o + 1]!, lines[o + 2]!, lines[o + 3]!)) cost += 9
    }
    return cost
  }

  /** Lines of others that run through its boxes. */
  #passing(i: number): number {
    const [lines, lineBox, around, boxes, first] = [this.#lines, this.#lineBox, this.#around, this.#boxes, this.#first]
    const a = 4 * i
    const left = around[a]!
    const top = around[a + 1]!
    const right = around[a + 2]!
    const bottom = around[a + 3]!
    const own = (i * lines.length) / 4
    const begin = 4 * first[i]!
    const end = 4 * first[i + 1]!
    let cost = 0
    for (let l = 0, line = 0; l < lines.length; l += 4, line++) {
      if (lineBox[l]! > right || lineBox[l + 2]! < left || lineBox[l + 1]! > bottom || lineBox[l + 3]! < top) continue
      if (this.#isOwn[own + line] === 1) continue
      const fx = lines[l]!
      const fy = lines[l + 1]!
      const tx = lines[l + 2]!
      const ty = lines[l + 3]!
      for (let b = begin; b < end; b += 4)
        cost += throughCost(fx, fy, tx, ty, boxes[b]!, boxes[b + 1]!, boxes[b + 2]!, boxes[b + 3]!)
    }
    return cost
  }
}

/** An end of a line: around the centre of its item, or a fixed point of the table. */
interface End extends Point {
  readonly item: number
}

/** What it costs that two boxes come closer than their room. */
function overlap(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const w = Math.min(a[i + 2]!, b[j + 2]!) - Math.max(a[i]!, b[j]!) + ROOM
  if (w <= 0) return 0
  const h = Math.min(a[i + 3]!, b[j + 3]!) - Math.max(a[i + 1]!, b[j + 1]!) + ROOM
  return h <= 0 ? 0 : 40 + 0.5 * w * h
}
