import type { Bank } from './banks.ts'
import type { Lengths } from './lengths.ts'

export interface Span {
  readonly top: number
  readonly bottom: number
}

/** One side of the water: how far land reaches at each height. */
export interface Coast {
  readonly bank: Bank
  /** x of the waterline at a height. */
  readonly at: (y: number) => number
  /** Turns a distance from the outer edge of the picture into x. */
  readonly x: (fromEdge: number) => number
  readonly width: number
}

const STEP = 5
const round = (value: number) => Math.round(value * 10) / 10

/** Land with a cape for every sector and a bay between two. `width`: of the land at a bay, in pixels. */
export function coastOf(bank: Bank, spans: readonly Span[], width: number, picture: number, lengths: Lengths): Coast {
  const x = (fromEdge: number) => (bank === 'left' ? fromEdge : picture - fromEdge)
  const reach = (y: number) => {
    const span = spans.find(({ top, bottom }) => y >= top - lengths.bay / 2 && y <= bottom + lengths.bay / 2)
    if (!span) return width
    const rise = Math.min(22, (span.bottom - span.top) / 2 + lengths.bay / 2)
    const inland = Math.min(y - span.top, span.bottom - y) + lengths.bay / 2
    const part = Math.max(0, Math.min(1, inland / rise))
    const ripple = Math.sin((y - span.top) / 17) * lengths.cape * 0.16
    return width + (lengths.cape + ripple) * part * part * (3 - 2 * part)
  }
  return { bank, at: (y) => x(reach(y)), x, width }
}

/** The waterline between two heights, as the points of a path; `off` pixels out on the water. */
function waterline(coast: Coast, top: number, bottom: number, off: number): string {
  const out = coast.bank === 'left' ? off : -off
  // Farther out the line is calmer: it follows the mean of what lies about.
  const at = (y: number) =>
    off === 0 ? coast.at(y) : (coast.at(y - off) + 2 * coast.at(y) + coast.at(y + off)) / 4 + out
  const points: string[] = []
  for (let y = top; y < bottom; y += STEP) points.push(`${round(at(y))} ${round(y)}`)
  return [...points, `${round(at(bottom))} ${round(bottom)}`].join('L')
}

export const shoreLine = (coast: Coast, top: number, bottom: number, off = 0): string =>
  `M${waterline(coast, top, bottom, off)}`

/** The land between two heights, closed along the edge of the picture; or only a strip behind the waterline. */
export function land(coast: Coast, top: number, bottom: number, strip?: number): string {
  if (strip === undefined)
    return `M${round(coast.x(0))} ${round(top)}L${waterline(coast, top, bottom, 0)}L${round(coast.x(0))} ${round(bottom)}Z`
  const back = (y: number) => round(coast.at(y) - (coast.bank === 'left' ? strip : -strip))
  return `M${String(back(top))} ${round(top)}L${waterline(coast, top, bottom, 0)}L${String(back(bottom))} ${round(bottom)}Z`
}
