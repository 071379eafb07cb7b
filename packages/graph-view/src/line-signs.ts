import type { Palette } from './colour-names.ts'
import type { Point } from './drawn.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** Two strokes across the middle of a straight line, on a gap of paper: the only one of its kind. */
export function slashesSvg(from: Point, to: Point, palette: Palette): string {
  const x = (from.x + to.x) / 2
  const y = (from.y + to.y) / 2
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return (
    `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(turn)})">` +
    `<path d="M-3.4 0H3.4" stroke="${palette.paper}" stroke-width="5"/>` +
    `<path d="M-4.6 5.5L-0.6 -5.5M0.6 5.5L4.6 -5.5" stroke="${palette.ink}" stroke-width="1.8" stroke-linecap="round"/></g>`
  )
}

/** The head of an arrow whose point is at `to`, coming from `from`. */
export function arrowSvg(from: Point, to: Point, width: number, colour: string): string {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const half = round(width / 2)
  return `<path transform="translate(${round(to.x)} ${round(to.y)}) rotate(${round(turn)})" d="M0 0L${round(-width * 0.9)} ${half}V${-half}z" fill="${colour}"/>`
}

/** Where a line from `from` meets the edge of a mark. */
export function edgeOf(mark: Point & { readonly w: number }, from: Point): Point {
  const length = Math.hypot(from.x - mark.x, from.y - mark.y) || 1
  const reach = mark.w / 2 + 3
  return { x: mark.x + ((from.x - mark.x) * reach) / length, y: mark.y + ((from.y - mark.y) * reach) / length }
}
