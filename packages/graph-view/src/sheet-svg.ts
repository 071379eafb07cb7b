import type { Palette } from './colour-names.ts'
import type { LegendEntry, Measure, Picture } from './drawn.ts'
import { escapeText } from './harmless.ts'
import { averageMeasure } from './measure.ts'
import { wrapName } from './names.ts'
import { MAP_FONT, PALETTES, type Theme } from './palette.ts'
import { pictureSvg } from './picture-svg.ts'

/** What a picture says of itself once it has left the page. */
export interface SheetWords {
  /** The sentence above the map, and the line of numbers under it. */
  readonly title: string
  readonly line: string
  /** « Réseau fictif »: undefined for a real network. */
  readonly fictional: string | undefined
  readonly legend: readonly SheetLegendGroup[]
  /** Network, day, filters, sources, address: one paragraph each. */
  readonly foot: readonly string[]
}

export interface SheetLegendGroup {
  readonly title: string
  readonly entries: readonly { readonly entry: LegendEntry; readonly words: string }[]
}

export interface SheetOptions {
  readonly theme: Theme
  readonly focus?: ReadonlySet<string> | undefined
  readonly measure?: Measure
  readonly font?: string
  /** A style sheet to be put into the file: the face that its names were measured in. */
  readonly style?: string | undefined
}

export interface SheetFile {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Pixels. */
const EDGE = 24
const LEAST_WIDTH = 720
const LEGEND_ROW = 20
const LEGEND_GAP = 22
const PAPER_SIZES = { title: 22, line: 14, legend: 12.5, foot: 12 } as const
const MOST_FOOT_LINES = 6

const round = (value: number) => Math.round(value * 100) / 100

/**
 * A picture as a whole file: title, numbers, map, legend, and at its foot where it comes from. Everything that is said
 * is text; names are escaped. Pure. Width and height in pixels.
 */
export function sheetSvg(picture: Picture, words: SheetWords, options: SheetOptions): SheetFile {
  const palette = PALETTES[options.theme]
  const measure = options.measure ?? averageMeasure
  const font = options.font ?? MAP_FONT
  const inner = Math.max(picture.size.width, LEAST_WIDTH - 2 * EDGE)
  const width = inner + 2 * EDGE
  const writer = new Writer(palette, measure, inner)

  writer.paragraph(words.title, PAPER_SIZES.title, { weight: 700, most: 3 })
  writer.paragraph(words.line, PAPER_SIZES.line, { tone: 'ink-muted', most: 3 })
  if (words.fictional !== undefined) writer.badge(words.fictional)
  writer.skip(10)
  const left = EDGE + (inner - picture.size.width) / 2
  const map = pictureSvg(picture, {
    theme: options.theme,
    title: words.title,
    font,
    ids: 'sheet',
    focus: options.focus,
  }).replace(
    '<svg ',
    `<svg x="${round(left)}" y="${round(writer.y)}" width="${round(picture.size.width)}" height="${round(picture.size.height)}" `,
  )
  writer.put(map, picture.size.height + 14)
  writer.legend(words.legend)
  writer.rule()
  for (const text of words.foot) writer.paragraph(text, PAPER_SIZES.foot, { tone: 'ink-muted', most: MOST_FOOT_LINES })
  const height = Math.ceil(writer.y + EDGE - 6)
  const ground = palette[picture.backdrop.sheets.length > 0 ? 'paper-sunk' : 'paper']
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${height}" viewBox="0 0 ${round(width)} ${height}" role="img" font-family="${escapeText(font)}">` +
    `<title>${escapeText(words.title)}</title>` +
    (options.style === undefined ? '' : `<style>${options.style}</style>`) +
    `<rect width="100%" height="100%" fill="${ground}"/>` +
    writer.parts.join('') +
    '</svg>'
  return { svg, width: round(width), height }
}

interface Manner {
  readonly weight?: 400 | 700
  readonly tone?: 'ink' | 'ink-muted'
  /** Lines. */
  readonly most: number
}

/** Writes from above to below between the edges. */
class Writer {
  readonly parts: string[] = []
  y = EDGE
  readonly #palette: Palette
  readonly #measure: Measure
  readonly #width: number

  constructor(palette: Palette, measure: Measure, width: number) {
    this.#palette = palette
    this.#measure = measure
    this.#width = width
  }

  skip(pixels: number): void {
    this.y += pixels
  }

  put(fragment: string, height: number): void {
    this.parts.push(fragment)
    this.y += height
  }

  paragraph(text: string, size: number, { weight = 400, tone = 'ink', most }: Manner): void {
    if (text === '') return
    const lines = wrapName(
      broken(text, this.#width, this.#measure, size),
      this.#width,
      this.#measure,
      size,
      weight,
      most,
    )
    for (const line of lines) {
      this.#text(line, EDGE, this.y + size, size, weight, tone)
      this.y += size * 1.4
    }
    this.y += size * 0.25
  }

  /** A dashed pill: invented data are never taken for real ones. */
  badge(text: string): void {
    const size = PAPER_SIZES.line
    const width = this.#measure(text, size, 700) + 22
    this.skip(2)
    this.parts.push(
      `<rect x="${EDGE}" y="${round(this.y)}" width="${round(width)}" height="24" rx="12" fill="none" stroke="${this.#palette.ink}" stroke-dasharray="4 3"/>`,
    )
    this.#text(text, EDGE + 11, this.y + 17, size, 700, 'ink')
    this.y += 28
  }

  rule(): void {
    this.skip(6)
    this.parts.push(
      `<path d="M${EDGE} ${round(this.y)}h${round(this.#width)}" stroke="${this.#palette['line-strong']}"/>`,
    )
    this.skip(10)
  }

  /** Groups side by side, each under its title; a group that finds no room begins a new row. */
  legend(groups: readonly SheetLegendGroup[]): void {
    const size = PAPER_SIZES.legend
    const measured = groups.map((group) => {
      const entries = group.entries.map(({ entry, words }) => {
        const mark = sizeOfSvg(entry.svg)
        return { svg: entry.svg, mark, words, width: mark.width + 6 + this.#measure(words, size, 400) }
      })
      // Sizes are compared side by side.
      const rows = group.entries[0]?.entry.group === 'size' ? 1 : entries.length > 4 ? 3 : 2
      const height = Math.max(LEGEND_ROW, ...entries.map(({ mark }) => mark.height + 2))
      const columns = Array.from({ length: Math.ceil(entries.length / rows) }, (_, at) =>
        entries.slice(at * rows, (at + 1) * rows),
      )
      const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)))
      const inside = widths.reduce((sum, width) => sum + width + 14, -14)
      return { group, columns, widths, height, width: Math.max(inside, this.#measure(group.title, size, 700)) }
    })
    let x = EDGE
    let bottom = this.y
    for (const { group, columns, widths, width, height } of measured) {
      if (x > EDGE && x + width > EDGE + this.#width) {
        x = EDGE
        this.y = bottom + 10
      }
      if (group.title !== '') this.#text(group.title, x, this.y + size, size, 700, 'ink-muted')
      let at = x
      for (const [index, column] of columns.entries()) {
        let y = this.y + 20
        for (const { svg, mark, words } of column) {
          this.parts.push(svg.replace('<svg ', `<svg x="${round(at)}" y="${round(y + (height - mark.height) / 2)}" `))
          this.#text(words, at + mark.width + 6, y + height / 2 + size * 0.36, size, 400, 'ink')
          y += height
        }
        bottom = Math.max(bottom, y)
        at += (widths[index] ?? 0) + 14
      }
      x += width + LEGEND_GAP
    }
    this.y = bottom
  }

  #text(text: string, x: number, y: number, size: number, weight: number, tone: 'ink' | 'ink-muted'): void {
    this.parts.push(
      `<text x="${round(x)}" y="${round(y)}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${this.#palette[tone]}">${escapeText(text)}</text>`,
    )
  }
}

/** Width and height that a small picture says of itself. */
function sizeOfSvg(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '28', height = '16'] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** A word that is wider than the line, such as an address, may be broken anywhere. */
function broken(text: string, width: number, measure: Measure, size: number): string {
  return text
    .split(' ')
    .map((word) => {
      if (measure(word, size, 400) <= width) return word
      const parts: string[] = []
      let part = ''
      for (const sign of word) {
        if (part !== '' && measure(part + sign, size, 400) > width) {
          parts.push(part)
          part = ''
        }
        part += sign
      }
      return [...parts, part].join(' ')
    })
    .join(' ')
}
