import type { Box, LabelPlace, Measure, Point } from '../../drawn.ts'
import { labelBox } from '../../labels.ts'
import { apart, clamp, cross, meets, overlap, through } from './segments-and-boxes.ts'
import type { Edge, Item, Part, Settled } from './table-items.ts'

interface Placed {
  readonly item: Item
  x: number
  y: number
  place: LabelPlace
  boxes: OwnedBox[]
  /** Around all boxes, for a quick no. */
  around: Box
}

/** An edge with its ends where they are now. */
interface Line {
  readonly edge: Edge
  from: Point
  to: Point
}

interface OwnedBox extends Box {
  readonly owner: number
  /** The body of a part: its own edges end there. */
  readonly body: boolean
}

/** Items on the table with their lines, and what it costs that they stand as they do. */
export class Board {
  readonly #items: readonly Placed[]
  readonly #lines: readonly Line[]
  readonly #fixed: readonly OwnedBox[]
  readonly #measure: Measure
  readonly #ownerOf = new Map<number, { placed: Placed; part: Part }>()
  readonly #linesOf = new Map<Placed, Line[]>()
  readonly #known = new Map<Placed, { readonly version: number; readonly cost: number }>()
  #version = 0
  readonly #shapes = new Map<Item, Map<LabelPlace, readonly OwnedBox[]>>()

  constructor(
    items: readonly Item[],
    edges: readonly Edge[],
    fixed: readonly Box[],
    measure: Measure,
    start: ReadonlyMap<number, Point>,
  ) {
    this.#measure = measure
    this.#fixed = fixed.map((box) => ({ ...box, owner: -1, body: false }))
    this.#items = items.map((item) => {
      const at = start.get(item.key) ?? { x: item.room.x + item.room.w / 2, y: item.room.y + item.room.h / 2 }
      const placed: Placed = {
        item,
        x: at.x,
        y: at.y,
        place: item.parts[0]?.places[0] ?? 'e',
        boxes: [],
        around: item.room,
      }
      this.#draw(placed)
      for (const part of item.parts) this.#ownerOf.set(part.key, { placed, part })
      return placed
    })
    this.#lines = edges.map((edge) => ({ edge, from: this.#point(edge.from), to: this.#point(edge.to) }))
    for (const line of this.#lines)
      for (const end of [line.edge.from, line.edge.to]) {
        const owner = typeof end === 'number' ? this.#ownerOf.get(end)?.placed : undefined
        if (!owner) continue
        const list = this.#linesOf.get(owner) ?? []
        if (!list.includes(line)) list.push(line)
        this.#linesOf.set(owner, list)
      }
  }

  tryMove(random: () => number, heat: number, progress: number): void {
    const placed = this.#items[Math.floor(random() * this.#items.length)]
    if (!placed) return
    const kind = random()
    if (kind < 0.14) {
      const other = this.#items[Math.floor(random() * this.#items.length)]
      if (other && other !== placed && other.item.sheet === placed.item.sheet && placed.item.sheet)
        this.#trySwap(placed, other, random, heat)
      return
    }
    const { room, parts } = placed.item
    let { x, y, place } = placed
    if (kind < 0.3) {
      const places = parts[0]?.places ?? []
      place = places[Math.floor(random() * places.length)] ?? place
    } else if (kind < 0.4 - 0.08 * progress) {
      x = room.x + random() * room.w
      y = room.y + random() * room.h
    } else if (kind < 0.52) {
      const peer = this.#items[Math.floor(random() * this.#items.length)]
      if (peer && peer !== placed && peer.item.sheet === placed.item.sheet) {
        if (random() < 0.6) x = peer.x
        else y = peer.y
      }
    } else {
      const reach = 6 + 90 * (1 - progress)
      x += (random() - 0.5) * reach
      y += (random() - 0.5) * reach
    }
    this.#try(placed, clamp(x, room.x, room.w), clamp(y, room.y, room.h), place, random, heat)
  }

  /** At the end only what is better: small steps in all directions, and every side for a name. */
  polish(): void {
    const greedy = () => 1
    for (let pass = 0; pass < 6; pass++)
      for (const placed of this.#items) {
        const { room, parts } = placed.item
        for (const place of parts[0]?.places ?? []) this.#try(placed, placed.x, placed.y, place, greedy, 1e-9)
        for (const step of [24, 12, 5, 2])
          for (const [dx, dy] of [
            [step, 0],
            [-step, 0],
            [0, step],
            [0, -step],
          ] as const)
            this.#try(
              placed,
              clamp(placed.x + dx, room.x, room.w),
              clamp(placed.y + dy, room.y, room.h),
              placed.place,
              greedy,
              1e-9,
            )
      }
  }

  result(): Settled {
    const places = new Map<number, Point>()
    const labels = new Map<number, LabelPlace>()
    for (const placed of this.#items)
      for (const part of placed.item.parts) {
        places.set(part.key, { x: Math.round(placed.x + part.dx), y: Math.round(placed.y + part.dy) })
        labels.set(part.key, placed.item.parts.length === 1 ? placed.place : (part.places[0] ?? 'e'))
      }
    return { places, labels }
  }

  #try(placed: Placed, x: number, y: number, place: LabelPlace, random: () => number, heat: number): void {
    if (x === placed.x && y === placed.y && place === placed.place) return
    const before = this.#costNow(placed)
    const { x: oldX, y: oldY, place: oldPlace } = placed
    // The number is drawn first: what it would take to accept is then known, and hopeless moves end early.
    const limit = before - heat * Math.log(Math.max(random(), 1e-12))
    this.#move(placed, x, y, place)
    if (this.#cost(placed, limit) > limit) this.#move(placed, oldX, oldY, oldPlace)
    else this.#version += 1
  }

  #trySwap(one: Placed, other: Placed, random: () => number, heat: number): void {
    const before = this.#cost(one) + this.#cost(other)
    const [oneAt, otherAt] = [
      { x: one.x, y: one.y },
      { x: other.x, y: other.y },
    ]
    const { room } = one.item
    const { room: its } = other.item
    this.#move(one, clamp(otherAt.x, room.x, room.w), clamp(otherAt.y, room.y, room.h), one.place)
    this.#move(other, clamp(oneAt.x, its.x, its.w), clamp(oneAt.y, its.y, its.h), other.place)
    const delta = this.#cost(one) + this.#cost(other) - before
    this.#version += 1
    if (delta > 0 && random() >= Math.exp(-delta / heat)) {
      this.#move(one, oneAt.x, oneAt.y, one.place)
      this.#move(other, otherAt.x, otherAt.y, other.place)
    }
  }

  #move(placed: Placed, x: number, y: number, place: LabelPlace): void {
    placed.x = x
    placed.y = y
    placed.place = place
    this.#draw(placed)
    for (const line of this.#linesOf.get(placed) ?? []) {
      line.from = this.#point(line.edge.from)
      line.to = this.#point(line.edge.to)
    }
  }

  #draw(placed: Placed): void {
    placed.boxes = this.#boxesAt(placed)
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const { x, y, w, h } of placed.boxes) {
      if (x < left) left = x
      if (y < top) top = y
      if (x + w > right) right = x + w
      if (y + h > bottom) bottom = y + h
    }
    placed.around = { x: left, y: top, w: right - left, h: bottom - top }
  }

  #boxesAt({ item, x, y, place }: Placed): OwnedBox[] {
    return this.#shapeOf(item, place).map((box) => ({
      x: box.x + x,
      y: box.y + y,
      w: box.w,
      h: box.h,
      owner: box.owner,
      body: box.body,
    }))
  }

  /** The boxes of an item around its own centre, for a place of its name; made once. */
  #shapeOf(item: Item, place: LabelPlace): readonly OwnedBox[] {
    let shapes = this.#shapes.get(item)
    if (!shapes) this.#shapes.set(item, (shapes = new Map<LabelPlace, readonly OwnedBox[]>()))
    let boxes = shapes.get(place)
    if (!boxes)
      shapes.set(
        place,
        (boxes = item.parts.flatMap((part) =>
          this.#partBoxes(part, item.parts.length === 1 ? place : (part.places[0] ?? 'e')),
        )),
      )
    return boxes
  }

  #partBoxes(part: Part, place: LabelPlace): OwnedBox[] {
    const { dx, dy, w, h, key: owner } = part
    const name =
      part.lines.length > 0
        ? [labelBox({ x: dx, y: dy, w, h }, part.lines, place, part.size, part.bold, this.#measure)]
        : []
    return [
      { x: dx - w / 2, y: dy - h / 2, w, h, owner, body: true },
      ...part.extra.map((box) => ({ x: dx + box.x, y: dy + box.y, w: box.w, h: box.h, owner, body: false })),
      ...name.map((box) => ({ ...box, owner, body: false })),
    ]
  }

  #point(end: number | Point): Point {
    if (typeof end !== 'number') return end
    const owner = this.#ownerOf.get(end)
    return owner ? { x: owner.placed.x + owner.part.dx, y: owner.placed.y + owner.part.dy } : { x: 0, y: 0 }
  }

  #costNow(placed: Placed): number {
    const known = this.#known.get(placed)
    if (known?.version === this.#version) return known.cost
    const cost = this.#cost(placed)
    this.#known.set(placed, { version: this.#version, cost })
    return cost
  }

  /** What an item costs where it is; beyond the limit the sum is not finished. */
  #cost(placed: Placed, limit = Infinity): number {
    let cost = this.#overlaps(placed) + this.#outside(placed)
    if (cost > limit) return cost
    cost += this.#company(placed)
    const own = this.#linesOf.get(placed)
    if (own) for (const line of own) if ((cost += this.#lineCost(line)) > limit) return cost
    for (const line of this.#lines) {
      if (own?.includes(line) || !meets(line, placed.around)) continue
      for (const box of placed.boxes) cost += through(line.from, line.to, box)
    }
    return cost
  }

  #overlaps(placed: Placed): number {
    let cost = 0
    for (const other of this.#items) {
      if (other === placed || apart(placed.around, other.around)) continue
      for (const box of placed.boxes) for (const its of other.boxes) cost += overlap(box, its)
    }
    for (const its of this.#fixed)
      if (!apart(placed.around, its)) for (const box of placed.boxes) cost += overlap(box, its)
    return cost
  }

  #outside({ boxes, item }: Placed): number {
    const { sheet } = item
    if (!sheet) return 0
    let cost = 0
    for (const { x, y, w, h } of boxes) {
      const out =
        Math.max(0, sheet.x - x) +
        Math.max(0, sheet.y - y) +
        Math.max(0, x + w - sheet.x - sheet.w) +
        Math.max(0, y + h - sheet.y - sheet.h)
      if (out > 0) cost += 30 + 6 * out
    }
    return cost
  }

  /** Evenly filled sheets, hubs on top, families in line. */
  #company(placed: Placed): number {
    const { item, x, y } = placed
    let cost = item.hub ? (y - item.room.y) * 0.12 : 0
    let family = 60
    for (const other of this.#items) {
      if (other === placed || other.item.sheet !== item.sheet || !item.sheet) continue
      const dx = other.x - x
      const dy = other.y - y
      cost += 900 / (Math.abs(dx) + 1.6 * Math.abs(dy) + 20)
      if (other.item.family === item.family && item.family >= 0)
        family = Math.min(family, Math.abs(dx), Math.abs(dy) * 3)
    }
    return item.family >= 0 ? cost + family * 0.22 : cost
  }

  #lineCost(line: Line): number {
    const { edge, from, to } = line
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    let cost = length * 0.09 + Math.max(0, length - 150) * 0.08 + Math.max(0, 34 - length) * 1.2
    for (const other of this.#items) {
      if (!meets(line, other.around)) continue
      for (const box of other.boxes)
        if (!(box.body && (box.owner === edge.from || box.owner === edge.to))) cost += through(from, to, box)
    }
    for (const box of this.#fixed) cost += through(from, to, box)
    for (const other of this.#lines) {
      if (other === line || !cross(from, to, other.from, other.to)) continue
      const { from: a, to: b } = other.edge
      if (a !== edge.from && b !== edge.to && a !== edge.to && b !== edge.from) cost += 9
    }
    return cost
  }
}
