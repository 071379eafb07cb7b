import type { BookEntry, LevelShown } from './directory-book.ts'
import { brokenLines, type Line, type Piece } from './broken-lines.ts'
import type { Faces } from './faces.ts'

/** Sizes in points. */
export interface Sizes {
  readonly body: number
  readonly name: number
  readonly sector: number
  readonly group: number
  readonly title: number
  readonly columns: number
}
export const SMALL: Sizes = { body: 9, name: 10.5, sector: 11, group: 15, title: 26, columns: 2 }
export const LARGE: Sizes = { body: 16, name: 18, sector: 19, group: 24, title: 34, columns: 1 }

/** A line as high as its letters need, with what is drawn beside it. */
export interface SetLine {
  readonly parts: Line
  readonly size: number
  readonly height: number
  readonly indent: number
  readonly level?: LevelShown
  /** A page to be told at the right edge: of the entry with this id, or of a group. */
  readonly pageOf?: string
}

/** What stays together in one column as long as it fits there. */
export interface Block {
  /** How readers of the screen know it. */
  readonly tag: 'H1' | 'H2' | 'H3' | 'P' | 'TOCI'
  readonly lines: readonly SetLine[]
  readonly above: number
  /** Not the last thing in a column. */
  readonly keepsNext: boolean
  /** Its place is remembered under this name, for references and the outline. */
  readonly anchor?: string
  readonly rule?: 'above' | 'below'
}

const LEADING = 1.28

export class BlockMaker {
  readonly #faces: Faces
  readonly #sizes: Sizes
  readonly #width: number

  constructor(faces: Faces, sizes: Sizes, width: number) {
    this.#faces = faces
    this.#sizes = sizes
    this.#width = width
  }

  #lines(pieces: readonly Piece[], size: number, more: Partial<SetLine> = {}, kept = 0): readonly SetLine[] {
    const indent = more.indent ?? 0
    return brokenLines(pieces, this.#width - indent - kept, (text, weight) =>
      this.#faces.width(text, weight, size),
    ).map((parts, at) => ({
      ...(at === 0 ? more : {}),
      indent,
      parts,
      size,
      height: size * LEADING,
    }))
  }

  group(name: string, count: string, anchor: string): Block {
    const { group, body } = this.#sizes
    return {
      tag: 'H2',
      lines: [...this.#lines([bold(name)], group), ...this.#lines([muted(count)], body)],
      above: group * 0.8,
      keepsNext: true,
      anchor,
      rule: 'below',
    }
  }

  sector(name: string): Block {
    const size = this.#sizes.sector
    return { tag: 'H3', lines: this.#lines([muted(name, 'bold')], size), above: size * 0.9, keepsNext: true }
  }

  entry({ id, name, about, level, load, lines }: BookEntry, labels: { readonly load: string }): Block {
    const { body, name: size } = this.#sizes
    return {
      tag: 'P',
      lines: [
        ...this.#lines([bold(name)], size),
        ...this.#lines([muted(about)], body),
        ...this.#lines([bold(labels.load), { text: load, weight: 'regular' }], body, { level, indent: body * 1.25 }),
        ...lines.flatMap(({ label, text }) => this.#lines([bold(label), { text, weight: 'regular' }], body)),
      ],
      above: body * 0.85,
      keepsNext: false,
      anchor: id,
      rule: 'above',
    }
  }

  title(text: string): Block {
    return {
      tag: 'H3',
      lines: this.#lines([bold(text)], this.#sizes.sector),
      above: this.#sizes.sector,
      keepsNext: true,
    }
  }

  /** A name with the page where it is found. */
  reference(name: string, pageOf: string): Block {
    const { body } = this.#sizes
    const lines = this.#lines([{ text: name, weight: 'regular' }], body, {}, this.#faces.width('0000', 'regular', body))
    return {
      tag: 'TOCI',
      lines: lines.map((line, at) => (at === lines.length - 1 ? { ...line, pageOf } : line)),
      above: body * 0.25,
      keepsNext: false,
    }
  }

  paragraph(text: string): Block {
    const { body } = this.#sizes
    return { tag: 'P', lines: this.#lines([{ text, weight: 'regular' }], body), above: body * 0.3, keepsNext: false }
  }
}

const bold = (text: string): Piece => ({ text, weight: 'bold' })
const muted = (text: string, weight: Piece['weight'] = 'regular'): Piece => ({ text, weight, muted: true })

export const heightOf = ({ lines }: Block): number => lines.reduce((sum, { height }) => sum + height, 0)
