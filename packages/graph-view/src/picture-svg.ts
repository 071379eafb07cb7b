import { backdropSvg, discNamesSvg, escapeText } from './backdrop-svg.ts'
import type { Palette } from './colour-names.ts'
import type { Picture, PlacedLabel, PlacedLine, PlacedMark } from './drawn.ts'
import { linePath } from './line-path.ts'
import { shapeSvg } from './mark-shapes.ts'
import { LINE_MARKS } from './marks.ts'
import { MAP_FONT, PALETTES, type Theme } from './palette.ts'

export interface SvgOptions {
  readonly theme: Theme
  /** For readers of the screen. */
  readonly title: string
  readonly font?: string
  /** Keeps the ids of paths apart when several pictures stand on one page. */
  readonly ids?: string
  /** False: no names, for pictures the size of a stamp. */
  readonly names?: boolean
}

const round = (value: number) => Math.round(value * 100) / 100

/** The whole picture as one SVG file, with the same marks as on the canvas. Pure. */
export function pictureSvg(picture: Picture, options: SvgOptions): string {
  const palette = PALETTES[options.theme]
  const font = options.font ?? MAP_FONT
  const names = options.names ?? true
  const places = new Map(picture.marks.map((mark) => [mark.id, mark]))
  const { width, height } = picture.size
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" role="img" font-family="${escapeText(font)}">` +
    `<title>${escapeText(options.title)}</title>` +
    `<rect width="100%" height="100%" fill="${palette[picture.backdrop.sheets.length > 0 ? 'paper-sunk' : 'paper']}"/>` +
    backdropSvg(names ? picture.backdrop : { ...picture.backdrop, captions: [] }, options.theme, font) +
    picture.lines.map((line) => lineSvg(line, places, palette, picture.backdrop.sheets.length > 0)).join('') +
    (names ? discNamesSvg(picture.backdrop.discs, options.theme, options.ids, font) : '') +
    picture.marks.map((mark) => shapeSvg(mark, palette) + (names ? insideSvg(mark, palette) : '')).join('') +
    (names
      ? picture.marks
          .map((mark) => (mark.label ? labelSvg(mark.label, palette, picture.backdrop.sheets.length > 0) : ''))
          .join('')
      : '') +
    '</svg>'
  )
}

function lineSvg(
  line: PlacedLine,
  places: ReadonlyMap<string, PlacedMark>,
  palette: Palette,
  onSheets: boolean,
): string {
  const from = places.get(line.from)
  const to = places.get(line.to)
  if (!from || !to) return ''
  const table = LINE_MARKS[line.mark]
  const path = linePath(line, from, to)
  const colour = line.slot ? palette[line.slot] : palette[table.colour]
  const stroke = (stroked: string, width: number, extra = '') =>
    `<path d="${path}" fill="none" stroke="${stroked}" stroke-width="${String(width)}"${extra}${line.faint ? ' opacity="0.34"' : ''}/>`
  switch (table.look) {
    case 'double':
      return stroke(colour, table.width) + stroke(onSheets ? palette['paper-raised'] : palette.paper, table.width - 2)
    case 'dashed':
    case 'dotted':
      return stroke(
        colour,
        table.width,
        ` stroke-dasharray="${(table.dash ?? []).join(' ')}"${table.look === 'dotted' ? ' stroke-linecap="round"' : ''}`,
      )
    case 'broken':
      return stroke(colour, table.width, ' pathLength="100" stroke-dasharray="46 8 46"')
    case 'fading':
      return (
        stroke(palette.line, table.width) + stroke(colour, table.width, ' pathLength="100" stroke-dasharray="28 44 28"')
      )
    case 'solid':
      return stroke(colour, table.width)
  }
}

function insideSvg(mark: PlacedMark, palette: Palette): string {
  if (!mark.inside) return ''
  const leaf = mark.mark === 'concertation'
  const size = leaf ? 15 : 11
  const weight = leaf ? 700 : mark.mark === 'initiative' ? 600 : 400
  const middle = mark.y + (leaf ? 3 : 0)
  return mark.inside
    .map((line, index) => {
      const y = middle + (index - ((mark.inside?.length ?? 1) - 1) / 2) * size * 1.15 + size * 0.34
      return `<text x="${round(mark.x)}" y="${round(y)}" font-size="${String(size)}" font-weight="${String(weight)}" text-anchor="middle" fill="${mark.mark === 'action' ? palette.ink : palette.accent}">${escapeText(line)}</text>`
    })
    .join('')
}

function labelSvg(label: PlacedLabel, palette: Palette, onSheets: boolean): string {
  const { box, place, size } = label
  const anchor = place.includes('e') ? 'start' : place.includes('w') ? 'end' : 'middle'
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.w : box.x + box.w / 2
  const halo = `stroke="${onSheets ? palette['paper-raised'] : palette.paper}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke"`
  return label.lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(box.y + (index + 0.82) * size * 1.15)}" font-size="${String(size)}" font-weight="${label.bold ? 700 : 400}" text-anchor="${anchor}" fill="${palette.ink}" ${halo}>${escapeText(line)}</text>`,
    )
    .join('')
}
