import type { Box, LabelPlace, Measure, Point } from '../../drawn.ts'
import { placeOfName } from './item-boxes.ts'
import { clamp } from './segments-and-boxes.ts'
import { TableArrays } from './table-arrays.ts'
import { costOf } from './table-cost.ts'
import type { Edge, Item, Settled } from './table-items.ts'

/** The moves that items make on the table while they settle. */
export class Board {
  readonly #items: readonly Item[]
  readonly #table: TableArrays
  /** Costs that are still true: nothing has moved since. */
  readonly #known: Float64Array
  readonly #knownAt: Int32Array
  #version = 0

  constructor(
    items: readonly Item[],
    edges: readonly Edge[],
    fixed: readonly Box[],
    measure: Measure,
    start: ReadonlyMap<number, Point>,
  ) {
    this.#items = items
    this.#table = new TableArrays(items, edges, fixed, measure, start)
    this.#known = new Float64Array(items.length)
    this.#knownAt = new Int32Array(items.length).fill(-1)
  }

  tryMove(random: () => number, heat: number, progress: number): void {
    const table = this.#table
    const i = Math.floor(random() * this.#items.length)
    const item = this.#items[i]
    if (!item) return
    const kind = random()
    if (kind < 0.14) {
      const other = Math.floor(random() * this.#items.length)
      if (other !== i && item.sheet && table.sameSheet(i, other)) this.#trySwap(i, other, random, heat)
      return
    }
    const { room, parts } = item
    let [x, y, place] = [table.x[i]!, table.y[i]!, table.place[i]!]
    if (kind < 0.3) {
      const places = parts[0]?.places ?? []
      place = places[Math.floor(random() * places.length)] ?? place
    } else if (kind < 0.4 - 0.08 * progress) {
      x = room.x + random() * room.w
      y = room.y + random() * room.h
    } else if (kind < 0.52) {
      const peer = Math.floor(random() * this.#items.length)
      if (peer !== i && table.sameSheet(i, peer)) {
        if (random() < 0.6) x = table.x[peer]!
        else y = table.y[peer]!
      }
    } else {
      const reach = 6 + 90 * (1 - progress)
      x += (random() - 0.5) * reach
      y += (random() - 0.5) * reach
    }
    this.#try(i, clamp(x, room.x, room.w), clamp(y, room.y, room.h), place, random, heat)
  }

  /** At the end only what is better: small steps in all directions, and every side for a name. */
  polish(): void {
    const greedy = () => 1
    const { x, y, place: now } = this.#table
    for (let pass = 0; pass < 6; pass++)
      this.#items.forEach(({ room, parts }, i) => {
        for (const place of parts[0]?.places ?? []) this.#try(i, x[i]!, y[i]!, place, greedy, 1e-9)
        for (const step of [24, 12, 5, 2])
          for (const [dx, dy] of [
            [step, 0],
            [-step, 0],
            [0, step],
            [0, -step],
          ] as const)
            this.#try(i, clamp(x[i]! + dx, room.x, room.w), clamp(y[i]! + dy, room.y, room.h), now[i]!, greedy, 1e-9)
      })
  }

  result(): Settled {
    const { x, y, place } = this.#table
    const places = new Map<number, Point>()
    const labels = new Map<number, LabelPlace>()
    this.#items.forEach((item, i) => {
      for (const part of item.parts) {
        places.set(part.key, { x: Math.round(x[i]! + part.dx), y: Math.round(y[i]! + part.dy) })
        labels.set(part.key, placeOfName(item, part, place[i]!))
      }
    })
    return { places, labels }
  }

  #try(i: number, x: number, y: number, place: LabelPlace, random: () => number, heat: number): void {
    const table = this.#table
    const [oldX, oldY, oldPlace] = [table.x[i]!, table.y[i]!, table.place[i]!]
    if (x === oldX && y === oldY && place === oldPlace) return
    // The number is drawn first: what it would take to accept is then known, and hopeless moves end early.
    const limit = this.#costNow(i) - heat * Math.log(Math.max(random(), 1e-12))
    table.move(i, x, y, place)
    const cost = costOf(table, i, limit)
    if (cost > limit) table.move(i, oldX, oldY, oldPlace)
    else this.#learn(i, cost)
  }

  #trySwap(one: number, other: number, random: () => number, heat: number): void {
    const table = this.#table
    const [oneX, oneY, otherX, otherY] = [table.x[one]!, table.y[one]!, table.x[other]!, table.y[other]!]
    const before = this.#costNow(one) + this.#costNow(other)
    const limit = before - heat * Math.log(Math.max(random(), 1e-12))
    const { room } = this.#items[one]!
    const { room: its } = this.#items[other]!
    table.move(one, clamp(otherX, room.x, room.w), clamp(otherY, room.y, room.h), table.place[one]!)
    table.move(other, clamp(oneX, its.x, its.w), clamp(oneY, its.y, its.h), table.place[other]!)
    const first = costOf(table, one, limit)
    if (first <= limit && first + costOf(table, other, limit - first) <= limit) {
      this.#version += 1
      return
    }
    table.move(one, oneX, oneY, table.place[one]!)
    table.move(other, otherX, otherY, table.place[other]!)
  }

  #costNow(i: number): number {
    if (this.#knownAt[i] === this.#version) return this.#known[i]!
    const cost = costOf(this.#table, i)
    this.#known[i] = cost
    this.#knownAt[i] = this.#version
    return cost
  }

  /** Something moved: only what the mover costs is known. */
  #learn(i: number, cost: number): void {
    this.#version += 1
    this.#known[i] = cost
    this.#knownAt[i] = this.#version
  }
}
