import type { Point } from './drawn.ts'
import { PALETTES, type Theme } from './palette.ts'

/** Radius of the number of a step, in pixels of the screen. */
const STEP = 9

/** A way from mark to mark, with the number of each step beside its mark: an SVG fragment in the pixels of the picture. */
export function wayOverlay(
  marks: readonly (Point & { readonly w: number; readonly h: number })[],
  theme: Theme,
  zoom: number,
): string {
  if (marks.length < 2) return ''
  const palette = PALETTES[theme]
  const points = marks.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')
  const line = (colour: string, width: number) =>
    `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${String(width)}" stroke-linejoin="round" stroke-linecap="round" vector-effect="non-scaling-stroke"/>`
  const numbers = marks.map(({ x, y, w, h }, index) => {
    const away = 0.72
    return (
      `<g transform="translate(${String(x + (w / 2) * away)} ${String(y - (h / 2) * away)}) scale(${String(1 / zoom)})">` +
      `<rect x="${String(2 - STEP)}" y="${String(-STEP - 2)}" width="${String(2 * STEP)}" height="${String(2 * STEP)}" rx="5" fill="${palette.focus}" stroke="${palette['paper-raised']}" stroke-width="1.5"/>` +
      `<text x="2" y="2" text-anchor="middle" font-size="12" font-weight="700" fill="${palette['ink-inverse']}">${String(index + 1)}</text></g>`
    )
  })
  return line(palette['paper-raised'], 8) + line(palette.focus, 4) + numbers.join('')
}
