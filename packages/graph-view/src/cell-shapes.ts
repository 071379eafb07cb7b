import type { Palette } from './colour-names.ts'
import type { PlacedMark } from './drawn.ts'
import { MARKS, type MarkId } from './marks.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** Height of the band with the word of a cell; a sample of the legend has none. */
export const CELL_HEAD = 17
const SAMPLE = 20
const CORNER = 4

/** A cell by its state: plain, red with a head, dotted ground, magenta dots around nothing. */
export function cellSvg(mark: MarkId, x: number, y: number, w: number, h: number, palette: Palette): string {
  const { fill, edge, edgeWidth } = MARKS[mark]
  const [left, top] = [x - w / 2, y - h / 2]
  const dash = mark === 'cell-unknown' ? '3 2.5' : mark === 'cell-void' ? '0.1 4' : ''
  const box = (ground: string) =>
    `<rect x="${round(left)}" y="${round(top)}" width="${round(w)}" height="${round(h)}" rx="${CORNER}" fill="${ground}"`
  const outline = `${box('none')} stroke="${palette[edge]}" stroke-width="${edgeWidth}"${dash === '' ? '' : ` stroke-dasharray="${dash}" stroke-linecap="round"`}/>`
  const ground = `${box(fill === 'slot' ? 'none' : palette[fill])}/>`
  const head = (colour: string) =>
    `<path d="M${round(left)} ${round(top + CELL_HEAD)}v${round(CORNER - CELL_HEAD)}q0 ${-CORNER} ${CORNER} ${-CORNER}h${round(w - 2 * CORNER)}q${CORNER} 0 ${CORNER} ${CORNER}v${round(CELL_HEAD - CORNER)}z" fill="${colour}"/>`
  if (mark === 'cell-saturated') {
    if (h < SAMPLE)
      return `${box(palette['load-saturated'])}/><rect x="${round(x - 6)}" y="${round(y - 1.5)}" width="12" height="3" rx="1" fill="${palette['load-saturated-on']}"/>`
    return ground + head(palette['load-saturated']) + outline
  }
  if (mark === 'cell-unknown')
    return ground + dots(left, top, w, h, palette) + (h < SAMPLE ? '' : head(palette['load-unknown-soft'])) + outline
  return ground + outline
}

/** Dots on a grid, as one path. */
function dots(left: number, top: number, w: number, h: number, palette: Palette): string {
  const step = h < SAMPLE ? 4 : 7
  let path = ''
  for (let y = top + step / 2 + 1; y < top + h - 2; y += step)
    for (let x = left + step / 2 + 1; x < left + w - 2; x += step) path += `M${round(x)} ${round(y)}h0.1`
  return `<path d="${path}" stroke="${palette['load-unknown']}" stroke-opacity="0.55" stroke-width="1.4" stroke-linecap="round"/>`
}

/** How the words in a badge or a cell stand: size, weight, colour, and the height of their middle in the picture. */
export function wordIn(
  mark: Pick<PlacedMark, 'mark' | 'y' | 'h'>,
  palette: Palette,
): { readonly size: number; readonly weight: 600 | 700; readonly colour: string; readonly middle: number } {
  const headed = mark.y - mark.h / 2 + CELL_HEAD / 2
  switch (mark.mark) {
    case 'cell-saturated':
      return { size: 11, weight: 700, colour: palette['load-saturated-on'], middle: headed }
    case 'cell-unknown':
      return { size: 11, weight: 600, colour: palette['load-unknown-text'], middle: headed }
    case 'cell-void':
      return { size: 13, weight: 700, colour: palette['gap-text'], middle: mark.y }
    default:
      return { size: 11, weight: 700, colour: palette.ink, middle: mark.y }
  }
}
