import type { Palette } from '../colour-names.ts'
import { escapeText } from '../harmless.ts'
import { shapeSvg } from '../mark-shapes.ts'
import {
  LINE_MARK_IDS,
  LINE_MARKS,
  LOAD_LEVELS,
  LOAD_MARKS,
  MARK_IDS,
  MARKS,
  type LineMarkId,
  type LoadLook,
  type MarkId,
} from '../marks.ts'
import { PALETTES, type SectorSlot } from '../palette.ts'
import type { EgoWords, PlacedEgo, PlacedNeighbour } from './ego-promise.ts'
import { CENTRE_RADIUS, MARK_RADIUS, NAME_LINE, NAME_SIZE } from './place-ego.ts'

/** Every colour by the name that a page gives it: the picture follows the theme, and the paper. */
export const PAGE_COLOURS = Object.fromEntries(
  Object.keys(PALETTES.light).map((name) => [name, `var(--${name})`]),
) as Palette

const round = (value: number) => String(Math.round(value * 10) / 10)
const BEYOND_RADIUS = 3.2

/** The picture as SVG for a page: colours by name, places in the page's own pixels, nothing that needs a script. */
export function egoSvg(placed: PlacedEgo): string {
  const { size, centre, neighbours } = placed
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(size.width)} ${round(size.height)}" aria-hidden="true" focusable="false">` +
    neighbours.map(groundSvg).join('') +
    neighbours.map((one) => lineSvg(one, placed)).join('') +
    shapeSvg({ ...centre.of, x: centre.x, y: centre.y, w: 2 * CENTRE_RADIUS, h: 2 * CENTRE_RADIUS }, PAGE_COLOURS) +
    neighbours.map(neighbourSvg).join('') +
    groundOfWords(centre.words) +
    wordsSvg(centre.words, true) +
    '</svg>'
  )
}

function groundSvg({ x, y, beyond }: PlacedNeighbour): string {
  const [first] = beyond
  if (!first) return ''
  const out = Math.sign(first.x - x) || Math.sign(x)
  const cx = x + out * 11
  return (
    `<ellipse cx="${round(cx)}" cy="${round(y)}" rx="25" ry="31" fill="${PAGE_COLOURS['paper-sunk']}"/>` +
    beyond
      .map(
        (dot) =>
          `<path d="M${round(x)} ${round(y)}L${round(dot.x)} ${round(dot.y)}" stroke="${PAGE_COLOURS['tie-faint']}" stroke-width="0.8"/>`,
      )
      .join('')
  )
}

function lineSvg({ x, y, neighbour }: PlacedNeighbour, { centre }: PlacedEgo): string {
  return strokesOf(neighbour.line, `M${round(centre.x)} ${round(centre.y)}L${round(x)} ${round(y)}`)
}

/** A line of the map between two points, by its look alone. */
function strokesOf(mark: LineMarkId, path: string): string {
  const { look, colour, width, dash } = LINE_MARKS[mark]
  const stroke = (by: string, wide: number, extra = '') =>
    `<path d="${path}" fill="none" stroke="${by}" stroke-width="${round(wide)}"${extra}/>`
  const ink = PAGE_COLOURS[colour]
  switch (look) {
    case 'double':
      return stroke(ink, width) + stroke(PAGE_COLOURS.paper, width - 2)
    case 'dashed':
      return stroke(ink, width, ` stroke-dasharray="${(dash ?? []).join(' ')}"`)
    case 'dotted':
      return stroke(ink, width, ` stroke-dasharray="${(dash ?? []).join(' ')}" stroke-linecap="round"`)
    case 'broken':
      return stroke(ink, width, ' pathLength="100" stroke-dasharray="46 8 46"')
    case 'fading':
      return stroke(PAGE_COLOURS.line, width) + stroke(ink, width, ' pathLength="100" stroke-dasharray="28 44 28"')
    default:
      return stroke(ink, width)
  }
}

function neighbourSvg({ neighbour, x, y, words, beyond }: PlacedNeighbour): string {
  const dots = beyond.map((dot, index) => {
    const of = neighbour.beyond[index] ?? { mark: 'actor', slot: 'sector-unknown' }
    return shapeSvg({ ...of, x: dot.x, y: dot.y, w: 2 * BEYOND_RADIUS, h: 2 * BEYOND_RADIUS }, PAGE_COLOURS)
  })
  const wide = MARKS[neighbour.mark].shape === 'pill'
  const mark = shapeSvg(
    { ...neighbour, x, y, w: 2 * MARK_RADIUS + (wide ? 4 : 0), h: 2 * MARK_RADIUS - (wide ? 2 : 0) },
    PAGE_COLOURS,
  )
  const inside = `<title>${escapeText(neighbour.title)}</title>${dots.join('')}${mark}${wordsSvg(words, false)}`
  // A pointer's way; the same links stand as words on the page, where a keyboard finds them.
  return neighbour.href === undefined
    ? `<g>${inside}</g>`
    : `<a href="${escapeText(neighbour.href)}" tabindex="-1">${inside}</a>`
}

/** Lines end under the name of the one in the middle. */
function groundOfWords({ box }: EgoWords): string {
  return `<rect x="${round(box.x - 4)}" y="${round(box.y - 1)}" width="${round(box.w + 8)}" height="${round(box.h + 3)}" rx="4" fill="${PAGE_COLOURS.paper}" opacity="0.85"/>`
}

function wordsSvg({ lines, notes, x, y, anchor }: EgoWords, bold: boolean): string {
  const halo = `stroke="${PAGE_COLOURS.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
  return [...lines, ...notes]
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(y + index * NAME_LINE)}" font-size="${String(NAME_SIZE)}"${bold ? ' font-weight="700"' : ''} text-anchor="${anchor}" fill="${PAGE_COLOURS[index < lines.length ? 'ink' : 'ink-muted']}" ${halo}>${escapeText(line)}</text>`,
    )
    .join('')
}

/** A mark of the picture that its legend has to explain; `words` is a key of the catalogue. */
export interface EgoLegendEntry {
  readonly svg: string
  readonly words: string
}

/** What is drawn and nothing else: kinds of marks, kinds of lines, loads, in the order of the table of marks. */
export function egoLegend({ centre, neighbours }: PlacedEgo): readonly EgoLegendEntry[] {
  const marks = new Set<MarkId>([centre.of.mark, ...neighbours.map(({ neighbour }) => neighbour.mark)])
  const lines = new Set<LineMarkId>(neighbours.map(({ neighbour }) => neighbour.line))
  const loads = new Set([centre.of, ...neighbours.map(({ neighbour }) => neighbour)].map(({ load }) => load?.level))
  return [
    ...MARK_IDS.filter((id) => marks.has(id)).map((id) => ({
      svg: framed(markSample(id, id === 'authority' ? 'authority' : 'sector-unknown')),
      words: MARKS[id].key,
    })),
    ...LINE_MARK_IDS.filter((id) => lines.has(id)).map((id) => ({
      svg: framed(strokesOf(id, 'M1 8L27 8')),
      words: LINE_MARKS[id].key,
    })),
    ...LOAD_LEVELS.filter((level) => loads.has(level)).map((level) => ({
      svg: framed(markSample('actor', 'sector-unknown', { level, age: 'fresh' })),
      words: LOAD_MARKS[level].key,
    })),
  ]
}

/** The colours that are drawn, in the order in which they come. */
export function egoSlots({ centre, neighbours }: PlacedEgo): readonly (SectorSlot | 'both-sides')[] {
  return [...new Set([centre.of.slot, ...neighbours.map(({ neighbour }) => neighbour.slot)])]
}

/** A disc in one colour, for the legend of colours. */
export const egoSlotSvg = (slot: SectorSlot | 'both-sides'): string => framed(markSample('actor', slot))

function markSample(mark: MarkId, slot: SectorSlot | 'both-sides', load?: LoadLook): string {
  const wide = MARKS[mark].shape === 'pill'
  const size = load ? 7 : 12
  return shapeSvg({ mark, slot, load, x: 14, y: 8, w: wide ? 22 : size, h: wide ? 11 : size }, PAGE_COLOURS)
}

const framed = (fragment: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">${fragment}</svg>`
