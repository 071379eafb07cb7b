import type { Palette } from './colour-names.ts'
import { SIGNS, type SignId } from './marks.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** Colours of a mark that is not drawn in the colour of its sector: pale where it is not the subject, firm where it is. */
export function quietColours(
  quiet: 'pale' | 'firm',
  palette: Palette,
): { readonly fill: string; readonly edge: string } {
  return quiet === 'firm'
    ? { fill: palette['ink-muted'], edge: palette['paper-raised'] }
    : { fill: between(palette.line, palette['line-strong'], 0.36), edge: palette['line-strong'] }
}

/** A colour between two, as hexadecimal. */
function between(one: string, other: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) => Math.round(part(one, at) * (1 - share) + part(other, at) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`
}

/** The soft disc behind a mark on which others hang: its area is their number. */
export function haloSvg(x: number, y: number, diameter: number, palette: Palette): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(diameter / 2)}" fill="${palette['seq-2-soft']}" stroke="${palette['seq-1']}" stroke-width="0.9"/>`
}

/** What stands on a mark of radius `r`, beside its colour and its load. */
export function signSvg(sign: SignId, x: number, y: number, r: number, palette: Palette): string {
  const stroke = (d: string, colour: string, width: number, extra = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="butt"${extra}/>`
  switch (SIGNS[sign].look) {
    case 'broken-ring': {
      const R = r + 3.4
      const arc = (from: number, to: number) => {
        const at = (angle: number) => `${round(x + R * Math.cos(angle))} ${round(y + R * Math.sin(angle))}`
        return `M${at(from)}A${round(R)} ${round(R)} 0 0 1 ${at(to)}`
      }
      const [third, gap] = [(2 * Math.PI) / 3, 0.3]
      const parts = [0, 1, 2].map((part) => arc(part * third + gap - 0.5, (part + 1) * third - gap - 0.5)).join('')
      return stroke(parts, palette.ink, 2.3)
    }
    case 'two-bars': {
      const half = r * 0.48
      const aside = r * 0.24
      return stroke(
        `M${round(x - aside)} ${round(y - half)}V${round(y + half)}M${round(x + aside)} ${round(y - half)}V${round(y + half)}`,
        palette['paper-raised'],
        Math.max(1.3, r * 0.26),
      )
    }
    case 'arch': {
      const half = r * 0.5
      const foot = y + r * 0.42
      return stroke(
        `M${round(x - half)} ${round(foot)}V${round(y)}A${round(half)} ${round(half)} 0 0 1 ${round(x + half)} ${round(y)}V${round(foot)}`,
        palette['paper-raised'],
        Math.max(1.2, r * 0.22),
      )
    }
  }
}
