import { backdropSvg, discNamesSvg, leadersSvg, wordsOverSvg } from './backdrop-svg.ts'
import type { ColourName, Palette } from './colour-names.ts'
import { backdropAmong } from './counts-among.ts'
import type { Picture, PlacedLabel, PlacedLine, PlacedMark } from './drawn.ts'
import { escapeText } from './harmless.ts'
import { arrowSvg, edgeOf, slashesSvg } from './line-signs.ts'
import { linePath } from './line-path.ts'
import { idOf } from './mark-places.ts'
import { shapeSvg } from './mark-shapes.ts'
import { wordIn } from './cell-shapes.ts'
import { LINE_MARKS, MARKS } from './marks.ts'
import { MAP_FONT, PALETTES, type Theme } from './palette.ts'
import { blendClass } from './elements-of.ts'
import { DIRECT, FINE, fineOpacity, GHOST, PALER } from './stylesheet-lines.ts'

export interface SvgOptions {
  readonly theme: Theme
  /** For readers of the screen. */
  readonly title: string
  readonly font?: string
  /** Keeps the ids of paths apart when several pictures stand on one page. */
  readonly ids?: string
  /** False: no names, for pictures the size of a stamp. */
  readonly names?: boolean
  /** Ids of actors, things and ties that are looked at: everything else is drawn faint and without its name. */
  readonly focus?: ReadonlySet<string> | undefined
}

/** How much is left of what is out of focus; the same as on the canvas. */
const DIMMED = { mark: 0.22, line: 0.12 } as const

const round = (value: number) => Math.round(value * 100) / 100

/** The whole picture as one SVG file, with the same marks as on the canvas. Pure. */
export function pictureSvg(picture: Picture, options: SvgOptions): string {
  const palette = PALETTES[options.theme]
  const font = options.font ?? MAP_FONT
  const names = options.names ?? true
  const places = new Map(picture.marks.map((mark) => [mark.id, mark]))
  const { width, height } = picture.size
  const ids = options.ids ?? 'map'
  const backdrop = backdropAmong(picture.backdrop, options.focus)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" role="img" font-family="${escapeText(font)}">` +
    `<title>${escapeText(options.title)}</title>` +
    `<rect width="100%" height="100%" fill="${palette[picture.backdrop.sheets.length > 0 ? 'paper-sunk' : 'paper']}"/>` +
    backdropSvg(names ? backdrop : { ...backdrop, captions: [] }, options.theme, font) +
    blendsSvg(picture, places, palette, ids) +
    picture.lines
      .map((line) => dimmed(lineSvg(line, places, palette, picture, ids), isLineIn(line, options.focus), 'line'))
      .join('') +
    (names
      ? leadersSvg(
          picture.marks.filter((mark) => isMarkIn(mark, options.focus)),
          options.theme,
        )
      : '') +
    (names ? discNamesSvg(backdrop.discs, options.theme, options.ids, font) : '') +
    picture.marks
      .map((mark) =>
        dimmed(
          shapeSvg(mark, palette) + (names ? insideSvg(mark, palette) : ''),
          isMarkIn(mark, options.focus),
          'mark',
        ),
      )
      .join('') +
    (names
      ? picture.marks
          .map((mark) =>
            mark.label && isMarkIn(mark, options.focus)
              ? labelSvg(mark.label, palette, haloOf(picture, mark), MARKS[mark.mark].shape === 'hollow')
              : '',
          )
          .join('') + wordsOverSvg(backdrop.captions, options.theme, font)
      : '') +
    '</svg>'
  )
}

const dimmed = (fragment: string, isIn: boolean, what: keyof typeof DIMMED) =>
  isIn || fragment === '' ? fragment : `<g opacity="${String(DIMMED[what])}">${fragment}</g>`

const isMarkIn = ({ of }: PlacedMark, focus: ReadonlySet<string> | undefined) => !focus || focus.has(idOf(of))

/** A line is looked at when it is named, or when both its ends are. */
function isLineIn({ ties, from, to }: PlacedLine, focus: ReadonlySet<string> | undefined): boolean {
  return !focus || ties.some((tie) => focus.has(tie)) || (focus.has(from) && focus.has(to))
}

function lineSvg(
  line: PlacedLine,
  places: ReadonlyMap<string, PlacedMark>,
  palette: Palette,
  { backdrop, lines: { length: lines }, regard }: Picture,
  ids: string,
): string {
  const onSheets = backdrop.sheets.length > 0
  const from = places.get(line.from)
  const to = places.get(line.to)
  // What shows only while somebody is chosen is not in a file.
  if (!from || !to || line.onChoice) return ''
  const table = LINE_MARKS[line.mark]
  const path = linePath(line, from, to)
  const colour = line.slotTo
    ? `url(#${ids}-${blendClass(line)})`
    : line.slot
      ? palette[line.slot]
      : palette[table.colour]
  const ghost = line.mark === 'expected' && regard === 'two-shores'
  const wide = ghost ? GHOST.width : (line.width ?? (line.fine ? FINE * table.width : table.width))
  const pale = line.fine
    ? fineOpacity(lines) * (line.faint ? PALER : 1)
    : line.faint
      ? 0.34
      : line.mark === 'direct'
        ? DIRECT
        : 1
  const stroke = (stroked: string, width: number, extra = '') =>
    `<path d="${path}" fill="none" stroke="${stroked}" stroke-width="${String(round(width))}"${extra}${pale < 1 ? ` opacity="${String(round(pale))}"` : ''}/>`
  switch (table.look) {
    case 'double':
      if (line.fine) return doubleSvg(path, colour, pale)
      return stroke(colour, wide) + stroke(onSheets ? palette['paper-raised'] : palette.paper, wide - 2)
    case 'striped':
      return (
        stroke(palette[table.ground ?? table.colour], wide) +
        stroke(colour, wide, ` stroke-dasharray="${(table.dash ?? []).join(' ')}"`)
      )
    case 'dashed':
    case 'dotted':
      return stroke(
        colour,
        wide,
        ` stroke-dasharray="${(ghost ? GHOST.dash : (table.dash ?? [])).join(' ')}"${table.look === 'dotted' ? ' stroke-linecap="round"' : ''}`,
      )
    case 'broken':
      return stroke(colour, table.width, ' pathLength="100" stroke-dasharray="46 8 46"')
    case 'fading':
      return (
        stroke(palette.line, table.width) + stroke(colour, table.width, ' pathLength="100" stroke-dasharray="28 44 28"')
      )
    case 'slashed':
      return stroke(colour, wide) + slashesSvg(from, to, palette)
    case 'arrow':
      return (
        stroke(colour, wide) +
        arrowSvg(line.bends.at(-1) ?? from, edgeOf(to, line.bends.at(-1) ?? from), wide + 5, colour)
      )
    case 'hatched':
      return stroke(colour, wide, ` stroke-dasharray="${(table.dash ?? []).join(' ')}"`)
    case 'solid':
      return stroke(colour, wide)
  }
}

/** Two hair lines: a ground between them would cover what lies below. */
function doubleSvg(path: string, colour: string, opacity: number): string {
  const hair = (down: number) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="0.6" transform="translate(0 ${String(down)})" opacity="${String(opacity)}"/>`
  return hair(-0.9) + hair(0.9)
}

function insideSvg(mark: PlacedMark, palette: Palette): string {
  if (!mark.inside) return ''
  if (mark.numbers !== undefined) return gapLabelSvg(mark, mark.inside, mark.numbers, palette)
  if (MARKS[mark.mark].of === 'pair' || MARKS[mark.mark].of === 'cell') return wordInSvg(mark, palette)
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

/** Two sectors, then numbers in bold. */
function gapLabelSvg(mark: PlacedMark, inside: readonly string[], numbers: number, palette: Palette): string {
  return inside
    .map((line, index) => {
      const y = mark.y + (index - (inside.length - 1) / 2) * 11 * 1.15 + 11 * 0.34
      const isNumber = index >= inside.length - numbers
      return `<text x="${round(mark.x)}" y="${round(y)}" font-size="11" font-weight="${isNumber ? 700 : 400}" text-anchor="middle" fill="${palette[isNumber ? 'gap-text' : 'ink']}">${escapeText(line)}</text>`
    })
    .join('')
}

/** The gradients of lines between two colours, from where the first of them starts to where it ends. */
function blendsSvg(picture: Picture, places: ReadonlyMap<string, PlacedMark>, palette: Palette, ids: string): string {
  const blends = new Map<string, PlacedLine>()
  for (const line of picture.lines) if (line.slotTo && !blends.has(blendClass(line))) blends.set(blendClass(line), line)
  if (blends.size === 0) return ''
  const stops = [...blends].map(([name, { from, to, slot = 'sector-unknown', slotTo = slot }]) => {
    const [x1, x2] = [places.get(from)?.x ?? 0, places.get(to)?.x ?? picture.size.width]
    return `<linearGradient id="${ids}-${name}" gradientUnits="userSpaceOnUse" x1="${round(x1)}" x2="${round(x2)}" y1="0" y2="0"><stop offset="0.35" stop-color="${palette[slot]}"/><stop offset="0.65" stop-color="${palette[slotTo]}"/></linearGradient>`
  })
  return `<defs>${stops.join('')}</defs>`
}

/** The number of a badge, the word of a cell. */
function wordInSvg(mark: PlacedMark, palette: Palette): string {
  const { size, weight, colour, middle } = wordIn(mark, palette)
  return `<text x="${round(mark.x)}" y="${round(middle + size * 0.36)}" font-size="${String(size)}" font-weight="${String(weight)}" text-anchor="middle" fill="${colour}">${escapeText(mark.inside?.join(' ') ?? '')}</text>`
}

/** The ground that a name stands on: what lies under it fades there. */
function haloOf({ backdrop, regard }: Picture, { slot }: PlacedMark): ColourName {
  if (regard === 'two-shores' && slot !== 'both-sides') return `${slot}-soft`
  return backdrop.sheets.length > 0 ? 'paper-raised' : 'paper'
}

function labelSvg(label: PlacedLabel, palette: Palette, ground: ColourName, italic: boolean): string {
  const { box, place, size } = label
  const anchor = place.includes('e') ? 'start' : place.includes('w') ? 'end' : 'middle'
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.w : box.x + box.w / 2
  const halo = `stroke="${palette[ground]}" stroke-width="2.5" stroke-linejoin="round" paint-order="stroke"`
  return label.lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(box.y + (index + 0.82) * size * 1.15)}" font-size="${String(size)}" font-weight="${label.bold ? 700 : 400}" text-anchor="${anchor}"${italic ? ' font-style="italic"' : ''} fill="${palette[label.tone ?? 'ink']}" ${halo}>${escapeText(line)}</text>`,
    )
    .join('')
}
