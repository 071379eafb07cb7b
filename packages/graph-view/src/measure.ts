import type { Measure } from './drawn.ts'
import { MAP_FONT } from './palette.ts'

/** Widths of letters of a humanist sans in thousandths of an em, by group: rounded up, so that a name never lacks room. */
const GROUPS: readonly (readonly [letters: string, width: number])[] = [
  ['\u202f', 150],
  [" .,;:'’|!·iljI", 265],
  ['ftr()[]/-«»"“”', 355],
  ['szcJ', 445],
  ['aegvyxkEFLéèêëàâç1234567890', 515],
  ['bdhnopquûùôSTBPRKXYZ?', 575],
  ['ACDGHNOQUVÉÈÀÇ&…', 660],
  ['mwMW%@—œæŒÆ', 860],
]
const WIDTHS = new Map(GROUPS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)))

const widthOf = (letter: string) => WIDTHS.get(letter) ?? 580

/** Width of a line by average widths; for places without a canvas (tests, a server). */
export const averageMeasure: Measure = (text, size, weight) => {
  let total = 0
  for (const character of text) total += widthOf(character)
  return (total / 1000) * size * (weight >= 600 ? 1.06 : 1)
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
