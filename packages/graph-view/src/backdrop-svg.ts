import type { Palette } from './colour-names.ts'
import type { Backdrop, Caption, Disc, Hull, PlacedMark, Shape, Sheet } from './drawn.ts'
import { escapeText } from './harmless.ts'
import { arcRadius, BELOW_MIDDLE } from './regards/arc-names.ts'
import { MAP_FONT, PALETTES, type Theme } from './palette.ts'

const round = (value: number) => Math.round(value * 100) / 100
const FOLD = 16

/** What lies under the marks, as an SVG fragment in the picture's own pixels. */
export function backdropSvg(backdrop: Backdrop, theme: Theme, font: string = MAP_FONT): string {
  const palette = PALETTES[theme]
  return (
    `<g font-family="${escapeText(font)}">` +
    (backdrop.shapes ?? []).map((shape) => paintedSvg(shape, palette)).join('') +
    backdrop.sheets.map((sheet) => sheetSvg(sheet, palette)).join('') +
    backdrop.discs.map((disc) => rimSvg(disc, palette)).join('') +
    backdrop.discs.map((disc) => discSvg(disc, palette)).join('') +
    backdrop.hulls.map((hull) => hullSvg(hull, palette)).join('') +
    backdrop.rules
      .map(
        ({ from, to }) =>
          `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${palette.line}"/>`,
      )
      .join('') +
    backdrop.captions.map((caption) => (caption.over ? '' : captionSvg(caption, palette))).join('') +
    '</g>'
  )
}

function paintedSvg(shape: Shape, palette: Palette): string {
  const attribute = (name: string, value: string | number | undefined) =>
    value === undefined ? '' : ` ${name}="${String(value)}"`
  return (
    `<path d="${shape.path}" fill="${shape.fill === undefined ? 'none' : palette[shape.fill]}"` +
    attribute('fill-opacity', shape.fillOpacity) +
    attribute('stroke', shape.stroke && palette[shape.stroke]) +
    attribute('stroke-width', shape.strokeWidth) +
    attribute('stroke-opacity', shape.strokeOpacity) +
    (shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}" stroke-linecap="round"` : '') +
    '/>'
  )
}

/** A sheet of paper with its corner folded. */
function sheetSvg({ x, y, w, h, title, subtitle }: Sheet, palette: Palette): string {
  const right = x + w
  const bottom = y + h
  const outline = `M${round(x + 3)} ${round(y)}H${round(right - FOLD)}L${round(right)} ${round(y + FOLD)}V${round(bottom - 3)}q0 3 -3 3H${round(x + 3)}q-3 0 -3 -3V${round(y + 3)}q0 -3 3 -3z`
  return (
    `<path d="${outline}" transform="translate(0 1.5)" fill="${palette.scrim}" opacity="0.07"/>` +
    `<path d="${outline}" fill="${palette['paper-raised']}" stroke="${palette.line}" stroke-width="0.75"/>` +
    `<path d="M${round(right - FOLD)} ${round(y)}v${FOLD}h${FOLD}z" fill="${palette['paper-sunk']}" stroke="${palette.line}"/>` +
    `<text x="${round(x + 12)}" y="${round(y + 20)}" font-size="14" font-weight="700" fill="${palette.ink}">${escapeText(title)}</text>` +
    `<text x="${round(x + 12)}" y="${round(y + 35)}" font-size="11.5" fill="${palette['ink-muted']}">${escapeText(subtitle)}</text>`
  )
}

/** Names of discs, to be drawn over the lines. `ids` keeps the paths of several pictures on one page apart. */
export function discNamesSvg(discs: readonly Disc[], theme: Theme, ids = 'map', font: string = MAP_FONT): string {
  const palette = PALETTES[theme]
  return `<g font-family="${escapeText(font)}">${discs.map((disc, index) => arcNameSvg(disc, palette, `${ids}-arc-${String(index)}`)).join('')}</g>`
}

/** Words that stand over lines and marks. */
export function wordsOverSvg(captions: readonly Caption[], theme: Theme, font: string = MAP_FONT): string {
  const palette = PALETTES[theme]
  const over = captions.filter((caption) => caption.over)
  const rim = `stroke="${palette.paper}" stroke-width="3" stroke-opacity="0.85" stroke-linejoin="round" paint-order="stroke"`
  return over.length === 0
    ? ''
    : `<g font-family="${escapeText(font)}" ${rim}>${over.map((caption) => captionSvg(caption, palette)).join('')}</g>`
}

/** Thin lines from marks to names that stand apart, to be drawn over the lines. */
export function leadersSvg(marks: readonly Pick<PlacedMark, 'label'>[], theme: Theme): string {
  const path = marks
    .map(({ label }) => label?.leader)
    .map((leader) =>
      leader ? `M${round(leader.from.x)} ${round(leader.from.y)}L${round(leader.to.x)} ${round(leader.to.y)}` : '',
    )
    .join('')
  return path === ''
    ? ''
    : `<path d="${path}" fill="none" stroke="${PALETTES[theme]['ink-muted']}" stroke-width="0.75"/>`
}

/** How far the rim in the colour of a family reaches, in parts of the disc. */
const RIM = 1.27

function rimSvg({ x, y, r, halo }: Disc, palette: Palette): string {
  if (!halo) return ''
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(Math.min(r * RIM, r + 24))}" fill="${palette[halo]}" fill-opacity="0.62"/>`
}

/** A tinted disc with its edge; grey and without one where sectors are not the subject. */
function discSvg({ x, y, r, slot, quiet, halo }: Disc, palette: Palette): string {
  if (quiet)
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${palette.line}" fill-opacity="0.42"/>`
  if (halo)
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${palette[`${slot}-soft`]}" stroke="${palette[slot]}" stroke-width="0.75" stroke-opacity="0.35"/>`
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${palette[`${slot}-soft`]}" stroke="${palette[slot]}" stroke-width="1" stroke-opacity="0.45"/>`
}

/** A name and a number along the upper arc. */
function arcNameSvg({ x, y, r, label, count, left, arcText }: Disc, palette: Palette, id: string): string {
  const { words, size } = arcText ?? { words: label, size: 13 }
  const number = left === undefined || left === count ? String(count) : `${String(left)}/${String(count)}`
  const R = arcRadius(r, size)
  const [across, down] = [R * Math.cos(BELOW_MIDDLE), R * Math.sin(BELOW_MIDDLE)]
  const arc = `M${round(x - across)} ${round(y + down)}A${round(R)} ${round(R)} 0 1 1 ${round(x + across)} ${round(y + down)}`
  return (
    `<path id="${id}" d="${arc}" fill="none"/>` +
    `<text font-size="${String(size)}" font-weight="600" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" stroke-opacity="0.8" stroke-linejoin="round" paint-order="stroke" text-anchor="middle"><textPath href="#${id}" startOffset="50%">${escapeText(words)} <tspan font-style="italic" font-weight="400" fill="${palette['ink-muted']}">${number}</tspan></textPath></text>`
  )
}

function hullSvg({ points, slot, reach }: Hull, palette: Palette): string {
  if (points.length === 0) return ''
  const path = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')
  if (reach !== undefined)
    return `<path d="${path}z" fill="${palette[slot]}" stroke="${palette[slot]}" stroke-width="${round(2 * reach)}" stroke-linejoin="round" opacity="0.2"/>`
  const tint = palette[`${slot}-soft`]
  return `<path d="${path}z" fill="${tint}" stroke="${tint}" stroke-width="26" stroke-linejoin="round"/>`
}

function captionSvg({ x, y, text, size, weight, anchor, italic, tone }: Caption, palette: Palette): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${String(size)}" font-weight="${String(weight)}" text-anchor="${anchor}"${italic ? ' font-style="italic"' : ''} fill="${palette[tone]}">${escapeText(text)}</text>`
}
