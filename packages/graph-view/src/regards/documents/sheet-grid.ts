import type { Box, Size } from '../../drawn.ts'

export const SHEET_GAP = 18
export const SHEET_EDGE = 8

export interface SheetWish {
  readonly source: number
  /** Room that its contents ask for, in square pixels. */
  readonly area: number
  readonly plan: boolean
}

/** What holds two sheets together: how much wants them side by side. */
export type SheetPull = (a: number, b: number) => number

/**
 * Sheets on the table: plans in columns at the right, the others in rows whose heights and widths follow their areas.
 * All orders of up to seven sheets are compared; the one that keeps related sheets closest and best shaped wins.
 */
export function gridOfSheets(
  wishes: readonly SheetWish[],
  size: Size,
  planWidth: number,
  pull: SheetPull,
): ReadonlyMap<number, Box> {
  const plans = wishes.filter((wish) => wish.plan)
  const others = wishes.filter((wish) => !wish.plan)
  const boxes = new Map<number, Box>()
  const height = size.height - 2 * SHEET_EDGE
  const planColumn =
    others.length === 0
      ? (size.width - 2 * SHEET_EDGE - (plans.length - 1) * SHEET_GAP) / Math.max(1, plans.length)
      : planWidth
  plans.forEach((wish, index) => {
    const x = size.width - SHEET_EDGE - (plans.length - index) * planColumn - (plans.length - 1 - index) * SHEET_GAP
    boxes.set(wish.source, { x, y: SHEET_EDGE, w: planColumn, h: height })
  })
  const width = size.width - 2 * SHEET_EDGE - plans.length * (planColumn + SHEET_GAP)
  let best: ReadonlyMap<number, Box> = new Map()
  let least = Infinity
  for (const order of ordersOf(others))
    for (const rows of rowsOf(order)) {
      const placed = placeRows(rows, { x: SHEET_EDGE, y: SHEET_EDGE, w: width, h: height })
      const cost = costOf(placed, new Map([...placed, ...boxes]), pull)
      if (cost < least - 1e-9) [least, best] = [cost, placed]
    }
  return new Map([...best, ...boxes])
}

function* ordersOf(wishes: readonly SheetWish[]): Generator<readonly SheetWish[]> {
  if (wishes.length <= 1 || wishes.length > 7) {
    yield wishes
    return
  }
  for (const first of wishes)
    for (const rest of ordersOf(wishes.filter((wish) => wish !== first))) yield [first, ...rest]
}

/** Cuts an order into one, two or three rows of nearly the same number. */
function rowsOf(order: readonly SheetWish[]): readonly (readonly (readonly SheetWish[])[])[] {
  if (order.length === 0) return []
  return [1, 2, 3]
    .filter((count) => count <= order.length)
    .flatMap((count) => {
      const least = Math.floor(order.length / count)
      const more = order.length % count
      const cut = (longFirst: boolean) => {
        const rows: SheetWish[][] = []
        let start = 0
        for (let row = 0; row < count; row++) {
          const length = least + (longFirst ? (row < more ? 1 : 0) : row >= count - more ? 1 : 0)
          rows.push(order.slice(start, start + length))
          start += length
        }
        return rows
      }
      return more === 0 ? [cut(true)] : [cut(true), cut(false)]
    })
}

function placeRows(rows: readonly (readonly SheetWish[])[], box: Box): ReadonlyMap<number, Box> {
  const placed = new Map<number, Box>()
  const areaOf = (row: readonly SheetWish[]) => row.reduce((sum, wish) => sum + wish.area, 0)
  const all = rows.reduce((sum, row) => sum + areaOf(row), 0)
  let y = box.y
  for (const row of rows) {
    const h = ((box.h - (rows.length - 1) * SHEET_GAP) * areaOf(row)) / all
    let x = box.x
    for (const wish of row) {
      const w = ((box.w - (row.length - 1) * SHEET_GAP) * wish.area) / areaOf(row)
      placed.set(wish.source, { x, y, w, h })
      x += w + SHEET_GAP
    }
    y += h + SHEET_GAP
  }
  return placed
}

function costOf(placed: ReadonlyMap<number, Box>, all: ReadonlyMap<number, Box>, pull: SheetPull): number {
  let cost = 0
  for (const [source, box] of placed) {
    cost += Math.max(0, Math.log(box.w / box.h / 1.7), Math.log((0.75 * box.h) / box.w)) * 3
    for (const [other, its] of all) if (other !== source) cost += pull(source, other) * apart(box, its)
  }
  return cost
}

/** 0 for neighbours that share a long edge, more the farther they are. */
function apart(a: Box, b: Box): number {
  const dx = Math.max(0, Math.max(a.x, b.x) - Math.min(a.x + a.w, b.x + b.w))
  const dy = Math.max(0, Math.max(a.y, b.y) - Math.min(a.y + a.h, b.y + b.h))
  return Math.hypot(dx, dy) / 100 + (dx > 0 && dy > 0 ? 1 : 0)
}
