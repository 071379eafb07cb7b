import type { Box, Point } from '../../drawn.ts'

/** Free pixels around every box. */
const ROOM = 3

/** Too far from each other to be worth a closer look. */
export const apart = (a: Box, b: Box) =>
  a.x > b.x + b.w + ROOM || b.x > a.x + a.w + ROOM || a.y > b.y + b.h + ROOM || b.y > a.y + a.h + ROOM

/** A segment and a box that may touch. */
export const meets = ({ from, to }: { readonly from: Point; readonly to: Point }, box: Box) =>
  !(
    (from.x < box.x && to.x < box.x) ||
    (from.y < box.y && to.y < box.y) ||
    (from.x > box.x + box.w && to.x > box.x + box.w) ||
    (from.y > box.y + box.h && to.y > box.y + box.h)
  )

export const clamp = (value: number, from: number, length: number) => Math.min(Math.max(value, from), from + length)

/** What it costs that two boxes come closer than their room. */
export function overlap(a: Box, b: Box): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x) + ROOM
  if (w <= 0) return 0
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) + ROOM
  return h <= 0 ? 0 : 40 + 0.5 * w * h
}

/** What a line through a box costs: a sum and its length inside. */
export function through(from: Point, to: Point, box: Box): number {
  const inside = lengthInside(from, to, box)
  return inside > 0 ? 38 + inside * 0.4 : 0
}

/** Length of a segment inside a box (Liang and Barsky). Called millions of times: no arrays. */
export function lengthInside(from: Point, to: Point, box: Box): number {
  const right = box.x + box.w
  const bottom = box.y + box.h
  if ((from.x <= box.x && to.x <= box.x) || (from.x >= right && to.x >= right)) return 0
  if ((from.y <= box.y && to.y <= box.y) || (from.y >= bottom && to.y >= bottom)) return 0
  const dx = to.x - from.x
  const dy = to.y - from.y
  let start = 0
  let end = 1
  if (dx !== 0) {
    const one = (box.x - from.x) / dx
    const other = (right - from.x) / dx
    start = Math.max(start, Math.min(one, other))
    end = Math.min(end, Math.max(one, other))
  }
  if (dy !== 0) {
    const one = (box.y - from.y) / dy
    const other = (bottom - from.y) / dy
    start = Math.max(start, Math.min(one, other))
    end = Math.min(end, Math.max(one, other))
  }
  return start >= end ? 0 : (end - start) * Math.hypot(dx, dy)
}

export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const abx = b.x - a.x
  const aby = b.y - a.y
  const one = abx * (c.y - a.y) - aby * (c.x - a.x)
  const other = abx * (d.y - a.y) - aby * (d.x - a.x)
  if (one * other >= 0) return false
  const cdx = d.x - c.x
  const cdy = d.y - c.y
  return (cdx * (a.y - c.y) - cdy * (a.x - c.x)) * (cdx * (b.y - c.y) - cdy * (b.x - c.x)) < 0
}
