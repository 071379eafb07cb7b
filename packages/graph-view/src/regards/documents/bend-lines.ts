import type { Box, Point } from '../../drawn.ts'
import { pointsAlong } from '../../line-path.ts'
import { lengthInside } from './segments-and-boxes.ts'

export interface LineToBend {
  readonly from: Point
  readonly to: Point
  /** Steps at its end that lead into a plan. */
  readonly steps: readonly Point[]
  /** Boxes of its own ends, which it may touch. */
  readonly own: ReadonlySet<Box>
}

export interface Bent {
  readonly shape: 'straight' | 'curve' | 'steps'
  readonly bends: readonly Point[]
}

const OFFSETS = [0, 18, -18, 32, -32, 50, -50, 75, -75, 105, -105, 140, -140, 180, -180]
const WEIGHTS = [0.5, 0.3, 0.7, 0.15, 0.85]

/** Straight where the way is free; otherwise the gentlest curve that passes over the least of names and marks. */
export function bendLine(line: LineToBend, boxes: readonly Box[], frame: Box): Bent {
  const { from, to, steps, own } = line
  const others = boxes.filter((box) => !own.has(box))
  const last = steps[0] ?? to
  const covered = (bent: Bent) => over(pointsAlong(bent, from, to), others)
  if (steps.length > 0) {
    const direct: Bent = { shape: 'steps', bends: steps }
    if (covered(direct) === 0) return direct
    let best = { bent: direct, cost: covered(direct) }
    for (const offset of OFFSETS)
      for (const weight of WEIGHTS) {
        const bent: Bent = { shape: 'steps', bends: [beside(from, last, weight, offset), ...steps] }
        const cost = covered(bent) + Math.abs(offset) * 0.05 + 1
        if (cost < best.cost && inside(bent.bends[0], frame)) best = { bent, cost }
      }
    return best.bent
  }
  const straight: Bent = { shape: 'straight', bends: [] }
  let best = { bent: straight, cost: covered(straight) }
  if (best.cost === 0) return straight
  for (const offset of OFFSETS.slice(1))
    for (const weight of WEIGHTS) {
      const bends = [beside(from, to, weight, offset)]
      // A curve that turns inside one of its own ends cannot be drawn.
      if ([...own].some((box) => insideOf(bends[0], box))) continue
      const cost = covered({ shape: 'curve', bends }) + Math.abs(offset) * 0.04 + Math.abs(weight - 0.5) * 4
      if (cost < best.cost && inside(bends[0], frame)) best = { bent: { shape: 'curve', bends }, cost }
    }
  return best.bent
}

function beside(from: Point, to: Point, weight: number, offset: number): Point {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy) || 1
  return {
    x: Math.round(from.x + dx * weight - (dy / length) * offset),
    y: Math.round(from.y + dy * weight + (dx / length) * offset),
  }
}

const insideOf = (point: Point | undefined, { x, y, w, h }: Box) =>
  inside(point, { x: x - 4, y: y - 4, w: w + 8, h: h + 8 })

const inside = (point: Point | undefined, frame: Box) =>
  point !== undefined &&
  point.x > frame.x &&
  point.y > frame.y &&
  point.x < frame.x + frame.w &&
  point.y < frame.y + frame.h

/** 30 for each box that is passed over, and the length inside. */
export function over(points: readonly Point[], boxes: readonly Box[]): number {
  let cost = 0
  for (const box of boxes) {
    let length = 0
    for (let index = 1; index < points.length; index++) {
      const [from, to] = [points[index - 1], points[index]]
      if (from && to) length += lengthInside(from, to, box)
    }
    if (length > 0) cost += 30 + length
  }
  return cost
}
