import type { Box, Point } from '../../drawn.ts'

/** Free pixels around every box. */
export const ROOM = 3

export const clamp = (value: number, from: number, length: number) => Math.min(Math.max(value, from), from + length)

/** Length of a segment inside a box. */
export const lengthInside = (from: Point, to: Point, { x, y, w, h }: Box): number =>
  clippedLength(from.x, from.y, to.x, to.y, x, y, x + w, y + h)

/** What a line through a box costs: a sum and its length inside. */
export function throughCost(
  fx: number,
  fy: number,
  tx: number,
  ty: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const inside = clippedLength(fx, fy, tx, ty, left, top, right, bottom)
  return inside > 0 ? 38 + inside * 0.4 : 0
}

/** Length of a segment inside a box (Liang and Barsky). Called millions of times: numbers alone. */
function clippedLength(
  fx: number,
  fy: number,
  tx: number,
  ty: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  if ((fx <= left && tx <= left) || (fx >= right && tx >= right)) return 0
  if ((fy <= top && ty <= top) || (fy >= bottom && ty >= bottom)) return 0
  const dx = tx - fx
  const dy = ty - fy
  let start = 0
  let end = 1
  if (dx !== 0) {
    const one = (left - fx) / dx
    const other = (right - fx) / dx
    start = Math.max(start, Math.min(one, other))
    end = Math.min(end, Math.max(one, other))
  }
  if (dy !== 0) {
    const one = (top - fy) / dy
    const other = (bottom - fy) / dy
    start = Math.max(start, Math.min(one, other))
    end = Math.min(end, Math.max(one, other))
  }
  return start >= end ? 0 : (end - start) * Math.sqrt(dx * dx + dy * dy)
}

/** Do the segments a–b and c–d cross, ends apart? */
export function crossing(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const abx = bx - ax
  const aby = by - ay
  const one = abx * (cy - ay) - aby * (cx - ax)
  const other = abx * (dy - ay) - aby * (dx - ax)
  if (one * other >= 0) return false
  const cdx = dx - cx
  const cdy = dy - cy
  return (cdx * (ay - cy) - cdy * (ax - cx)) * (cdx * (by - cy) - cdy * (bx - cx)) < 0
}
