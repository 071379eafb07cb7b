import { cellSvg } from './cell-shapes.ts'
import type { Palette } from './colour-names.ts'
import type { LoadLook, MarkId, SignId } from './marks.ts'
import { LOAD_MARKS, MARKS } from './marks.ts'
import type { SectorSlot } from './palette.ts'
import { haloSvg, quietColours, signSvg } from './sign-shapes.ts'

/** What a shape needs: centre, size, colours. Everything is plain SVG, so that canvas, legend and files agree. */
export interface ShapeOf {
  readonly mark: MarkId
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly slot: SectorSlot | 'both-sides'
  readonly status?: 'planned' | 'proposed' | undefined
  readonly load?: LoadLook | undefined
  readonly quiet?: 'pale' | 'firm' | undefined
  readonly halo?: number | undefined
  readonly signs?: readonly SignId[] | undefined
}

const round = (value: number) => Math.round(value * 100) / 100

/** Left and right colour of a slot, and its ground. */
export function coloursOf(
  slot: SectorSlot | 'both-sides',
  palette: Palette,
): { left: string; right: string; soft: string } {
  if (slot === 'both-sides')
    return { left: palette['social-1'], right: palette['mental-1'], soft: palette['paper-raised'] }
  return { left: palette[slot], right: palette[slot], soft: palette[`${slot}-soft`] }
}

function quietOf(quiet: 'pale' | 'firm', palette: Palette): { left: string; right: string; soft: string } {
  const { fill } = quietColours(quiet, palette)
  return { left: fill, right: fill, soft: palette.paper }
}

/** Points smaller than this have a thinner edge: it would cover them. */
export const SMALL = 10

/** Dashes of the edge of what does not exist yet. */
export const EDGE_DASH = { planned: '3 2', proposed: '0.1 2.6' } as const

/** One mark as an SVG fragment. */
export function shapeSvg(of: ShapeOf, palette: Palette): string {
  const ring = of.load ? ringSvg(of.load, of.x, of.y, of.w / 2, palette) : ''
  const halo = of.halo === undefined ? '' : haloSvg(of.x, of.y, of.halo, palette)
  const signs = (of.signs ?? []).map((sign) => signSvg(sign, of.x, of.y, of.w / 2, palette)).join('')
  return halo + bodySvg(of, palette) + signs + ring
}

function bodySvg({ mark, x, y, w, h, slot, status, quiet }: ShapeOf, palette: Palette): string {
  const { left, right, soft } = quiet ? quietOf(quiet, palette) : coloursOf(slot, palette)
  const table = MARKS[mark]
  const edge = quiet ? quietColours(quiet, palette).edge : palette[table.edge]
  const dash = status ? ` stroke-dasharray="${EDGE_DASH[status]}" stroke-linecap="round"` : ''
  const r = w / 2
  const box = (fill: string, radius: number, extra = '') =>
    `<rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" rx="${radius}" fill="${fill}" stroke="${edge}" stroke-width="${table.edgeWidth}"${extra}/>`
  switch (table.shape) {
    case 'parentheses':
      return parenthesesSvg(x, y, w, h, { left, right, soft }, palette['paper-raised'])
    case 'hexagon':
      return `<polygon points="${hexagon(x, y, r)}" fill="${status ? palette['paper-raised'] : left}" stroke="${status ? left : edge}" stroke-width="${status ? 1.5 : 1}"${dash}/>`
    case 'square':
      if (mark === 'signal-gap') return box(palette.gap, 2.5) + quotesSvg(x, y, w, palette['gap-on'])
      return `<rect x="${round(x - w * 0.45)}" y="${round(y - w * 0.45)}" width="${round(w * 0.9)}" height="${round(w * 0.9)}" rx="1.5" fill="${left}" stroke="${edge}"/>`
    case 'pill':
      return box(palette['accent-soft'], round(h / 2), dash)
    case 'ticket':
      return box(palette['paper-raised'], 2.5, ' stroke-dasharray="1.5 1.5"')
    case 'hollow':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r - 0.8)}" fill="${palette['paper-raised']}" stroke="${left}" stroke-width="${table.edgeWidth}"/>`
    case 'tinted':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${coloursOf(slot, palette).soft}" stroke="${left}" stroke-width="${table.edgeWidth}"/>`
    case 'number':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${palette['paper-raised']}" stroke="${edge}" stroke-width="${table.edgeWidth}"/>`
    case 'ghost':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(Math.max(1.5, r - 0.8))}" fill="${palette['gap-soft']}" stroke="${edge}" stroke-width="${table.edgeWidth}" stroke-dasharray="0.1 ${round((Math.PI * 2 * Math.max(1.5, r - 0.8)) / 8)}" stroke-linecap="round"/>`
    case 'gap-label':
      return box(palette['gap-soft'], round(Math.min(h / 2, 17)), ' stroke-dasharray="0.1 3.2" stroke-linecap="round"')
    case 'cell':
      return cellSvg(mark, x, y, w, h, palette)
    case 'leaf':
      return leafSvg(x, y, w, h, palette, dash)
    case 'ellipse': {
      if (mark === 'signal-saturation')
        return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${palette['load-saturated']}" stroke="${edge}"/>${quotesSvg(x, y, w, palette['load-saturated-on'])}`
      if (status)
        return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r - 0.75)}" fill="${palette['paper-raised']}" stroke="${left}" stroke-width="1.6"${dash}/>`
      const disc = `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${left}" stroke="${edge}"${w < SMALL ? ` stroke-width="${round(w / SMALL)}"` : ''}/>`
      if (left === right) return disc
      return `${disc}<path d="M${round(x)} ${round(y - r + 0.5)}A${round(r - 0.5)} ${round(r - 0.5)} 0 0 1 ${round(x)} ${round(y + r - 0.5)}Z" fill="${right}"/>`
    }
  }
}

const hexagon = (x: number, y: number, r: number) =>
  [0, 60, 120, 180, 240, 300]
    .map(
      (angle) =>
        `${round(x + r * Math.cos((angle * Math.PI) / 180))},${round(y + r * Math.sin((angle * Math.PI) / 180))}`,
    )
    .join(' ')

/** An open outline: two parentheses around paper. */
function parenthesesSvg(
  x: number,
  y: number,
  w: number,
  h: number,
  colours: { left: string; right: string; soft: string },
  paper: string,
): string {
  const rx = w / 2
  const ry = h / 2
  const arc = (side: 1 | -1, colour: string) =>
    `<path d="M${round(x + side * rx * 0.42)} ${round(y - ry * 0.92)}Q${round(x + side * rx * 1.25)} ${round(y)} ${round(x + side * rx * 0.42)} ${round(y + ry * 0.92)}" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round"/>`
  const ground = colours.soft === paper ? paper : colours.soft
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx * 0.78)}" ry="${round(ry * 0.92)}" fill="${ground}"/>${arc(-1, colours.left)}${arc(1, colours.right)}`
}

/** The sheet of a calendar: an edge and a bound head; the day and the month are text on top of it. */
function leafSvg(x: number, y: number, w: number, h: number, palette: Palette, dash: string): string {
  const left = round(x - w / 2)
  const top = round(y - h / 2)
  return (
    `<rect x="${left}" y="${top}" width="${round(w)}" height="${round(h)}" rx="3" fill="${palette['paper-raised']}" stroke="${palette.accent}" stroke-width="1.5"${dash}/>` +
    `<path d="M${left} ${round(top + h * 0.26)}v${round(-h * 0.16)}q0 -3 3 -3h${round(w - 6)}q3 0 3 3v${round(h * 0.16)}z" fill="${palette.accent}"/>`
  )
}

/** A quotation mark: two commas. */
export function quotesSvg(x: number, y: number, w: number, colour: string): string {
  const s = w / 12
  const comma = (dx: number) =>
    `<path d="M${round(x + dx * s)} ${round(y + 2.3 * s)}h${round(2.6 * s)}v${round(-2.5 * s)}h${round(-1.5 * s)}q0 ${round(-1.3 * s)} ${round(1.5 * s)} ${round(-1.5 * s)}v${round(-1.1 * s)}q${round(-2.6 * s)} ${round(0.2 * s)} ${round(-2.6 * s)} ${round(2.6 * s)}z" fill="${colour}"/>`
  return comma(-3) + comma(0.4)
}

/**
 * The ring of a load around a disc of radius `r`. Age breaks the ring, and mutes its colour, never under a contrast of 3:
 * fresh is whole, aging has gaps, old has wide ones.
 */
export function ringSvg(look: LoadLook, x: number, y: number, r: number, palette: Palette): string {
  const table = LOAD_MARKS[look.level]
  const colour = palette[table.colours[look.age]]
  const gaps =
    look.age === 'fresh' ? '' : look.age === 'aging' ? ' stroke-dasharray="7 2.5"' : ' stroke-dasharray="5 5"'
  const cx = round(x)
  const cy = round(y)
  switch (table.ring) {
    case 'thin-open': {
      const R = r + 3.2
      const open = (angle: number) => `${round(x + R * Math.cos(angle))} ${round(y + R * Math.sin(angle))}`
      return `<path d="M${open(-Math.PI / 2 + 0.5)}A${round(R)} ${round(R)} 0 1 1 ${open(-Math.PI / 2 - 0.5)}" fill="none" stroke="${colour}" stroke-width="1.6"${gaps}/>`
    }
    case 'half-hatched': {
      const R = r + 3.6
      const half = `M${round(x - R)} ${cy}A${round(R)} ${round(R)} 0 0 0 ${round(x + R)} ${cy}`
      const hatch = look.age === 'fresh' ? '1.4 1.5' : look.age === 'aging' ? '1.4 1.5 1.4 3.5' : '1.4 4.2'
      return `<path d="${half}" fill="none" stroke="${colour}" stroke-width="4.4" stroke-dasharray="${hatch}"/>`
    }
    case 'thick-with-bar': {
      const R = r + 3.4
      const bar = Math.max(2.4, r * 0.3)
      return (
        `<circle cx="${cx}" cy="${cy}" r="${round(R)}" fill="none" stroke="${colour}" stroke-width="3.4"${gaps}/>` +
        `<rect x="${round(x - R)}" y="${round(y - bar / 2 - 1)}" width="${round(2 * R)}" height="${round(bar + 2)}" fill="${palette['paper-raised']}"/>` +
        `<rect x="${round(x - R)}" y="${round(y - bar / 2)}" width="${round(2 * R)}" height="${round(bar)}" fill="${colour}"/>`
      )
    }
    case 'dotted':
      return `<circle cx="${cx}" cy="${cy}" r="${round(r + 2.8)}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-dasharray="0.1 3.2" stroke-linecap="round"/>`
  }
}

/** A fragment as an image that the canvas can draw. */
export function imageUri(fragment: string, width: number, height: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${fragment}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}

/** A mention alone in a square image. */
export function parenthesesOf(slot: SectorSlot | 'both-sides', size: number, palette: Palette): string {
  return parenthesesSvg(size / 2, size / 2, size * 0.86, size * 0.86, coloursOf(slot, palette), palette['paper-raised'])
}
