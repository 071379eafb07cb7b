import { crossing, ROOM, throughCost } from './segments-and-boxes.ts'
import type { TableArrays } from './table-arrays.ts'

/** What an item costs where it is; beyond the limit the sum is not finished. */
export function costOf(table: TableArrays, i: number, limit = Infinity): number {
  let cost = overlaps(table, i) + outside(table, i)
  if (cost > limit) return cost
  cost += company(table, i)
  const own = table.linesOf[i]!
  for (let k = 0; k < own.length; k++) if ((cost += lineCost(table, own[k]!)) > limit) return cost
  return cost + passing(table, i)
}

/** Boxes that come closer to other boxes than their room. */
function overlaps(table: TableArrays, i: number): number {
  const [boxes, around, first, fixed] = [table.boxes, table.around, table.first, table.fixed]
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

function outside(table: TableArrays, i: number): number {
  const { sheet } = table.items[i]!
  if (!sheet) return 0
  const [right, bottom, boxes, around] = [sheet.x + sheet.w, sheet.y + sheet.h, table.boxes, table.around]
  const a = 4 * i
  if (around[a]! >= sheet.x && around[a + 1]! >= sheet.y && around[a + 2]! <= right && around[a + 3]! <= bottom)
    return 0
  let cost = 0
  for (let b = 4 * table.first[i]!; b < 4 * table.first[i + 1]!; b += 4) {
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
function company(table: TableArrays, i: number): number {
  const { hub, room, family } = table.items[i]!
  const [xs, ys, sheetOf, items] = [table.x, table.y, table.sheetOf, table.items]
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
function lineCost(table: TableArrays, line: number): number {
  const [lines, lineBox, around, boxes] = [table.lines, table.lineBox, table.around, table.boxes]
  const [first, bodyOf, fixed, froms, tos] = [table.first, table.bodyOf, table.fixed, table.from, table.to]
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
function passing(table: TableArrays, i: number): number {
  const [lines, lineBox, around, boxes, first] = [table.lines, table.lineBox, table.around, table.boxes, table.first]
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
    if (table.isOwn[own + line] === 1) continue
    const fx = lines[l]!
    const fy = lines[l + 1]!
    const tx = lines[l + 2]!
    const ty = lines[l + 3]!
    for (let b = begin; b < end; b += 4)
      cost += throughCost(fx, fy, tx, ty, boxes[b]!, boxes[b + 1]!, boxes[b + 2]!, boxes[b + 3]!)
  }
  return cost
}

/** What it costs that two boxes come closer than their room. */
function overlap(a: Float64Array, i: number, b: Float64Array, j: number): number {
  const w = Math.min(a[i + 2]!, b[j + 2]!) - Math.max(a[i]!, b[j]!) + ROOM
  if (w <= 0) return 0
  const h = Math.min(a[i + 3]!, b[j + 3]!) - Math.max(a[i + 1]!, b[j + 1]!) + ROOM
  return h <= 0 ? 0 : 40 + 0.5 * w * h
}
