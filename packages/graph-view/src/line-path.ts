import type { PlacedLine, Point } from './drawn.ts'

const round = (value: number) => Math.round(value * 100) / 100
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })
const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`
const CORNER = 6

/** The path of a line as the canvas draws it: quadratic pieces that meet half-way between bends, or steps with round corners. */
export function linePath(line: Pick<PlacedLine, 'shape' | 'bends'>, from: Point, to: Point): string {
  const [first, ...rest] = line.bends
  if (line.shape === 'straight' || first === undefined) return `M${at(from)}L${at(to)}`
  return line.shape === 'curve' ? curve(from, [first, ...rest], to) : steps(from, [first, ...rest], to)
}

function curve(from: Point, bends: readonly Point[], to: Point): string {
  let path = `M${at(from)}`
  bends.forEach((bend, index) => {
    const next = bends[index + 1]
    path += `Q${at(bend)} ${at(next ? middle(bend, next) : to)}`
  })
  return path
}

function steps(from: Point, bends: readonly Point[], to: Point): string {
  const points = [from, ...bends, to]
  let path = `M${at(from)}`
  for (let index = 1; index < points.length - 1; index++) {
    const [before, corner, after] = points.slice(index - 1, index + 2) as [Point, Point, Point]
    path += `L${at(towards(corner, before))}Q${at(corner)} ${at(towards(corner, after))}`
  }
  return `${path}L${at(to)}`
}

function towards(corner: Point, end: Point): Point {
  const length = Math.hypot(end.x - corner.x, end.y - corner.y) || 1
  const share = Math.min(0.5, CORNER / length)
  return { x: corner.x + (end.x - corner.x) * share, y: corner.y + (end.y - corner.y) * share }
}

/** Points along the drawn line, close enough together to test what it passes over. */
export function pointsAlong(line: Pick<PlacedLine, 'shape' | 'bends'>, from: Point, to: Point): readonly Point[] {
  if (line.shape !== 'curve' || line.bends.length === 0) return [from, ...line.bends, to]
  const points: Point[] = [from]
  let start = from
  line.bends.forEach((bend, index) => {
    const next = line.bends[index + 1]
    const end = next ? middle(bend, next) : to
    for (let step = 1; step <= 8; step++) {
      const t = step / 8
      const a = (1 - t) * (1 - t)
      const b = 2 * t * (1 - t)
      points.push({ x: a * start.x + b * bend.x + t * t * end.x, y: a * start.y + b * bend.y + t * t * end.y })
    }
    start = end
  })
  return points
}
