import type { Box, LabelPlace, Measure, Point } from '../../drawn.ts'
import { labelBox } from '../../labels.ts'

/** A rigid thing to be placed: one mark with its name, or a ring of members around a partnership. */
export interface Item {
  readonly key: number
  /** Where its centre may stand. */
  readonly room: Box
  readonly parts: readonly Part[]
  /** Wants to stand near the top: the hub of its sheet. */
  readonly hub: boolean
  /** Items with the same family line up under each other. */
  readonly family: number
  /** Its boxes must stay inside this sheet; undefined for what stands on a seam. */
  readonly sheet: Box | undefined
}

export interface Part {
  readonly key: number
  readonly dx: number
  readonly dy: number
  readonly w: number
  readonly h: number
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  /** Places its name may take; one for parts of a ring. */
  readonly places: readonly LabelPlace[]
  /** More boxes that belong to it, around its own centre: badges. */
  readonly extra: readonly Box[]
}

/** An edge between parts, or from a part to a fixed point. */
export interface Edge {
  readonly from: number
  readonly to: number | Point
}

export interface Settled {
  readonly places: ReadonlyMap<number, Point>
  readonly labels: ReadonlyMap<number, LabelPlace>
}

interface Placed {
  readonly item: Item
  x: number
  y: number
  place: LabelPlace
  boxes: OwnedBox[]
}

interface OwnedBox extends Box {
  readonly owner: number
  /** The body of a part: its own edges end there. */
  readonly body: boolean
}

/** A small generator of numbers from a fixed seed: the same network gives the same map. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const ROUNDS = 900
const HOT = 60
const COLD = 0.4
const ROOM = 3

/**
 * Annealing with fixed seed: items move, swap, line up and turn their names until no name is overlapped, no line passes
 * through a name or a mark, few lines cross and sheets are evenly filled. Cost of a round: items × (boxes + edges).
 */
export function settle(items: readonly Item[], edges: readonly Edge[], fixed: readonly Box[], measure: Measure, start: ReadonlyMap<number, Point>): Settled {
  const board = new Board(items, edges, fixed, measure, start)
  const random = numbers(20261122)
  const steps = ROUNDS * items.length
  for (let step = 0; step < steps; step++) {
    const heat = HOT * (COLD / HOT) ** (step / steps)
    board.tryMove(random, heat, step / steps)
  }
  board.polish()
  return board.result()
}

class Board {
  readonly #items: readonly Placed[]
  readonly #edges: readonly Edge[]
  readonly #fixed: readonly OwnedBox[]
  readonly #measure: Measure
  readonly #ownerOf = new Map<number, { placed: Placed; part: Part }>()
  readonly #edgesOf = new Map<Placed, Edge[]>()
  readonly #sizes = new Map<string, Box>()

  constructor(items: readonly Item[], edges: readonly Edge[], fixed: readonly Box[], measure: Measure, start: ReadonlyMap<number, Point>) {
    this.#measure = measure
    this.#edges = edges
    this.#fixed = fixed.map((box) => ({ ...box, owner: -1, body: false }))
    this.#items = items.map((item) => {
      const at = start.get(item.key) ?? { x: item.room.x + item.room.w / 2, y: item.room.y + item.room.h / 2 }
      const placed: Placed = { item, x: at.x, y: at.y, place: item.parts[0]?.places[0] ?? 'e', boxes: [] }
      placed.boxes = this.#boxesAt(placed)
      for (const part of item.parts) this.#ownerOf.set(part.key, { placed, part })
      return placed
    })
    for (const edge of edges)
      for (const end of [edge.from, edge.to]) {
        const owner = typeof end === 'number' ? this.#ownerOf.get(end)?.placed : undefined
        if (!owner) continue
        const list = this.#edgesOf.get(owner) ?? []
        if (!list.includes(edge)) list.push(edge)
        this.#edgesOf.set(owner, list)
      }
  }

  tryMove(random: () => number, heat: number, progress: number): void {
    const placed = this.#items[Math.floor(random() * this.#items.length)]
    if (!placed) return
    const kind = random()
    if (kind < 0.14) {
      const other = this.#items[Math.floor(random() * this.#items.length)]
      if (other && other !== placed && other.item.sheet === placed.item.sheet && placed.item.sheet) this.#trySwap(placed, other, random, heat)
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
          for (const [dx, dy] of [[step, 0], [-step, 0], [0, step], [0, -step]] as const)
            this.#try(placed, clamp(placed.x + dx, room.x, room.w), clamp(placed.y + dy, room.y, room.h), placed.place, greedy, 1e-9)
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
    const before = this.#cost(placed)
    const old = { x: placed.x, y: placed.y, place: placed.place, boxes: placed.boxes }
    Object.assign(placed, { x, y, place })
    placed.boxes = this.#boxesAt(placed)
    const delta = this.#cost(placed) - before
    if (delta > 0 && random() >= Math.exp(-delta / heat)) Object.assign(placed, old)
  }

  #trySwap(one: Placed, other: Placed, random: () => number, heat: number): void {
    const before = this.#cost(one) + this.#cost(other)
    const old = [one, other].map((placed) => ({ x: placed.x, y: placed.y, boxes: placed.boxes }))
    const [a, b] = old
    if (!a || !b) return
    Object.assign(one, { x: clamp(b.x, one.item.room.x, one.item.room.w), y: clamp(b.y, one.item.room.y, one.item.room.h) })
    Object.assign(other, { x: clamp(a.x, other.item.room.x, other.item.room.w), y: clamp(a.y, other.item.room.y, other.item.room.h) })
    one.boxes = this.#boxesAt(one)
    other.boxes = this.#boxesAt(other)
    const delta = this.#cost(one) + this.#cost(other) - before
    if (delta > 0 && random() >= Math.exp(-delta / heat)) {
      Object.assign(one, a)
      Object.assign(other, b)
    }
  }

  #boxesAt({ item, x, y, place }: Placed): OwnedBox[] {
    const boxes: OwnedBox[] = []
    for (const part of item.parts) {
      const cx = x + part.dx
      const cy = y + part.dy
      boxes.push({ x: cx - part.w / 2, y: cy - part.h / 2, w: part.w, h: part.h, owner: part.key, body: true })
      for (const box of part.extra) boxes.push({ x: cx + box.x, y: cy + box.y, w: box.w, h: box.h, owner: part.key, body: false })
      if (part.lines.length === 0) continue
      const where = item.parts.length === 1 ? place : (part.places[0] ?? 'e')
      const key = `${String(part.key)} ${where}`
      let size = this.#sizes.get(key)
      if (!size) {
        size = labelBox({ x: 0, y: 0, w: part.w, h: part.h }, part.lines, where, part.size, part.bold, this.#measure)
        this.#sizes.set(key, size)
      }
      boxes.push({ x: cx + size.x, y: cy + size.y, w: size.w, h: size.h, owner: part.key, body: false })
    }
    return boxes
  }

  #point(end: number | Point): Point {
    if (typeof end !== 'number') return end
    const owner = this.#ownerOf.get(end)
    return owner ? { x: owner.placed.x + owner.part.dx, y: owner.placed.y + owner.part.dy } : { x: 0, y: 0 }
  }

  #cost(placed: Placed): number {
    let cost = this.#overlaps(placed) + this.#outside(placed) + this.#company(placed)
    const own = this.#edgesOf.get(placed) ?? []
    for (const edge of own) cost += this.#edgeCost(edge)
    for (const edge of this.#edges) {
      if (own.includes(edge)) continue
      const from = this.#point(edge.from)
      const to = this.#point(edge.to)
      for (const box of placed.boxes) cost += through(from, to, box)
    }
    return cost
  }

  #overlaps(placed: Placed): number {
    let cost = 0
    for (const box of placed.boxes) {
      for (const other of this.#items) {
        if (other === placed) continue
        for (const its of other.boxes) cost += overlap(box, its)
      }
      for (const its of this.#fixed) cost += overlap(box, its)
    }
    return cost
  }

  #outside({ boxes, item }: Placed): number {
    const { sheet } = item
    if (!sheet) return 0
    let cost = 0
    for (const { x, y, w, h } of boxes) {
      const out = Math.max(0, sheet.x - x) + Math.max(0, sheet.y - y) + Math.max(0, x + w - sheet.x - sheet.w) + Math.max(0, y + h - sheet.y - sheet.h)
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
      if (other.item.family === item.family && item.family >= 0) family = Math.min(family, Math.abs(dx), Math.abs(dy) * 3)
    }
    return item.family >= 0 ? cost + family * 0.22 : cost
  }

  #edgeCost(edge: Edge): number {
    const from = this.#point(edge.from)
    const to = this.#point(edge.to)
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    let cost = length * 0.09 + Math.max(0, length - 150) * 0.08 + Math.max(0, 34 - length) * 1.2
    for (const other of this.#items) for (const box of other.boxes) if (!(box.body && (box.owner === edge.from || box.owner === edge.to))) cost += through(from, to, box)
    for (const box of this.#fixed) cost += through(from, to, box)
    for (const other of this.#edges) {
      if (other === edge || other.from === edge.from || other.to === edge.to || other.from === edge.to || other.to === edge.from) continue
      if (cross(from, to, this.#point(other.from), this.#point(other.to))) cost += 9
    }
    return cost
  }
}

const clamp = (value: number, from: number, length: number) => Math.min(Math.max(value, from), from + length)

function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) + ROOM
  if (w <= 0) return 0
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) + ROOM
  return h <= 0 ? 0 : 40 + 0.5 * w * h
}

/** What a line through a box costs: a sum and its length inside. */
export function through(from: Point, to: Point, box: Box): number {
  const inside = lengthInside(from, to, box)
  return inside > 0 ? 26 + inside * 0.3 : 0
}

/** Length of a segment inside a box (Liang and Barsky). */
export function lengthInside(from: Point, to: Point, box: Box): number {
  const dx = to.x - from.x
  const dy = to.y - from.y
  let start = 0
  let end = 1
  for (const [p, q] of [
    [-dx, from.x - box.x],
    [dx, box.x + box.w - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.h - from.y],
  ] as const) {
    if (p === 0) {
      if (q < 0) return 0
      continue
    }
    const t = q / p
    if (p < 0) start = Math.max(start, t)
    else end = Math.min(end, t)
    if (start >= end) return 0
  }
  return (end - start) * Math.hypot(dx, dy)
}

export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0
}
