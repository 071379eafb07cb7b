import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unwrappedFace } from './unwrapped-face.ts'

export type Weight = 'regular' | 'bold'

/** Alphabets in the order in which a sign is looked for in them. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const
type Subset = (typeof SUBSETS)[number]
const FILES: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 }
/** Shown for a sign that no alphabet of ours has: seen to be missing, never an empty box. */
const MISSING = '?'

/** What setting needs of pdfkit. */
export interface Setter {
  registerFont(name: string, source: Buffer): unknown
  font(name: string): Setter
  fontSize(size: number): Setter
  widthOfString(text: string): number
}

/** The faces of a document: each sign is set in the first alphabet that has it. */
export class Faces {
  readonly #setter: Setter
  readonly #has: (name: string, sign: string) => boolean
  readonly #subsetOf = new Map<string, Subset | undefined>()
  readonly #widths = new Map<string, number>()

  constructor(setter: Setter, has: (name: string, sign: string) => boolean) {
    this.#setter = setter
    this.#has = has
    for (const weight of ['regular', 'bold'] as const)
      for (const subset of SUBSETS) {
        const file = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${String(FILES[weight])}-normal.woff`
        setter.registerFont(
          nameOf(weight, subset),
          unwrappedFace(readFileSync(fileURLToPath(import.meta.resolve(file)))),
        )
      }
  }

  /** Pieces of a text, each in one face. Signs that turn a text round or show nothing are left out. */
  runs(text: string, weight: Weight): readonly { readonly font: string; readonly text: string }[] {
    const runs: { font: string; text: string }[] = []
    for (const written of text.normalize('NFC')) {
      const sign = plain(written)
      if (sign === '') continue
      const subset = this.#subset(sign)
      const font = nameOf(weight, subset ?? 'latin')
      const drawn = subset === undefined ? MISSING : sign
      const last = runs.at(-1)
      if (last?.font === font) last.text += drawn
      else runs.push({ font, text: drawn })
    }
    return runs
  }

  /** In points. */
  width(text: string, weight: Weight, size: number): number {
    const key = `${weight} ${text}`
    let unit = this.#widths.get(key)
    if (unit === undefined) {
      unit = 0
      for (const run of this.runs(text, weight)) {
        this.#setter.font(run.font).fontSize(100)
        unit += this.#setter.widthOfString(run.text) / 100
      }
      this.#widths.set(key, unit)
    }
    return unit * size
  }

  #subset(sign: string): Subset | undefined {
    if (!this.#subsetOf.has(sign))
      this.#subsetOf.set(
        sign,
        SUBSETS.find((subset) => this.#has(nameOf('regular', subset), sign)),
      )
    return this.#subsetOf.get(sign)
  }
}

const nameOf = (weight: Weight, subset: Subset) => `${weight} ${subset}`

/** The face has no narrow space; control, joining and turning signs are not printed. */
function plain(sign: string): string {
  if (/[\u202f\u2007-\u200a\u2002-\u2006]/.test(sign)) return '\u00a0'
  if (sign === '\u2011') return '-'
  return /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(sign) ? '' : sign
}
