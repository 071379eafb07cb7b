import type { Measure } from './drawn.ts'
import { MAP_FONT } from './palette.ts'

/** Widths of a humanist sans in thousandths of an em, on the generous side: a name never turns out wider than its room. */
const NARROW = "ijlI.,;:'’|!·()[]"
const THIN = 'ftr-/ "«» '
const WIDE = 'mwMW@%—'
const TALL = /[A-ZÀ-ÝŒÆ0-9&?]/

function widthOf(character: string): number {
  if (character === '\u202f') return 200
  if (NARROW.includes(character)) return 290
  if (THIN.includes(character)) return 380
  if (WIDE.includes(character)) return 860
  return TALL.test(character) ? 620 : 545
}

/** Width of a line by average widths; for places without a canvas (tests, a server). */
export const averageMeasure: Measure = (text, size, weight) => {
  let total = 0
  for (const character of text) total += widthOf(character)
  return (total / 1000) * size * (weight >= 600 ? 1.07 : 1)
}

/** Width of a line as the canvas will draw it; remembers what it measured. Needs a browser or a worker with a canvas. */
export function canvasMeasure(font: string = MAP_FONT): Measure {
  const canvas = typeof OffscreenCanvas === 'undefined' ? document.createElement('canvas') : new OffscreenCanvas(8, 8)
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  if (!context) return averageMeasure
  const known = new Map<string, number>()
  return (text, size, weight) => {
    const key = `${weight} ${size} ${text}`
    let width = known.get(key)
    if (width === undefined) {
      context.font = `${weight} ${size}px ${font}`
      width = context.measureText(text).width
      known.set(key, width)
    }
    return width
  }
}
