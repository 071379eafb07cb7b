type Value = string | number | Date
type Values = Readonly<Record<string, Value>>
type Locale = string | undefined

/** What a message is made of, as far as the catalogue goes. */
type Piece =
  | string
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'count' }
  | { readonly kind: 'number' | 'date'; readonly name: string; readonly style: string }
  | {
      readonly kind: 'plural' | 'select'
      readonly name: string
      readonly options: ReadonlyMap<string, readonly Piece[]>
    }

/** Styles of numbers that the catalogue writes; another one is an error, which a test would see. */
const NUMBERS: Readonly<Record<string, Intl.NumberFormatOptions>> = {
  '': {},
  percent: { style: 'percent' },
  '::group-off': { useGrouping: false },
  '::.##': { maximumFractionDigits: 2 },
  '::.00': { minimumFractionDigits: 2, maximumFractionDigits: 2 },
}
const DATES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  '': {},
  long: { year: 'numeric', month: 'long', day: 'numeric' },
}

/**
 * Reads and fills ICU messages as far as the catalogue uses them, for a browser: a tenth of the library, which other
 * packages keep. A test holds both to the same words for every sentence that a page says.
 */
export class IntlMessageFormat {
  readonly #pieces: readonly Piece[]
  readonly #locale: Locale

  constructor(message: string, locale?: string) {
    this.#pieces = new Reader(message).pieces(false)
    this.#locale = locale
  }

  format(values: Values = {}): string {
    return filled(this.#pieces, values, this.#locale, undefined)
  }
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Up to the end, or to the brace that closes an option. */
  pieces(inPlural: boolean): readonly Piece[] {
    const pieces: Piece[] = []
    let plain = ''
    const flush = () => {
      if (plain !== '') pieces.push(plain)
      plain = ''
    }
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at] ?? ''
      if (sign === '}') break
      if (sign === '{') {
        flush()
        pieces.push(this.#argument())
      } else if (sign === '#' && inPlural) {
        flush()
        pieces.push({ kind: 'count' })
        this.#at += 1
      } else if (sign === "'") plain += this.#quoted(inPlural)
      else {
        plain += sign
        this.#at += 1
      }
    }
    flush()
    return pieces
  }

  /** Two apostrophes are one; one before a brace quotes up to the next; any other stands for itself. */
  #quoted(inPlural: boolean): string {
    this.#at += 1
    const next = this.#text[this.#at] ?? ''
    if (next === "'") {
      this.#at += 1
      return "'"
    }
    if (!'{}<>'.includes(next) && !(next === '#' && inPlural)) return "'"
    if (next === '') return "'"
    const end = this.#text.indexOf("'", this.#at)
    const until = end < 0 ? this.#text.length : end
    const quoted = this.#text.slice(this.#at, until)
    this.#at = until + 1
    return quoted
  }

  #word(): string {
    const [all = '', word = ''] = /^\s*([^\s,{}]*)\s*/.exec(this.#text.slice(this.#at)) ?? []
    this.#at += all.length
    return word
  }

  #argument(): Piece {
    this.#at += 1
    const name = this.#word()
    if (this.#take('}')) return { kind: 'value', name }
    this.#at += 1
    const kind = this.#word()
    if (kind === 'number' || kind === 'date') {
      const style = this.#take(',') ? (/^[^}]*/.exec(this.#text.slice(this.#at))?.[0] ?? '') : ''
      this.#at += style.length + (style === '' ? 0 : 1)
      if (style === '') this.#take('}')
      return { kind, name, style: style.trim() }
    }
    if (kind !== 'plural' && kind !== 'select') throw new Error(`no sentence knows ${kind}`)
    this.#take(',')
    const options = new Map<string, readonly Piece[]>()
    while (!this.#take('}')) {
      const option = this.#word()
      if (!this.#take('{')) throw new Error(`the option ${option} of ${name} is not written out`)
      options.set(option, this.pieces(kind === 'plural'))
      this.#take('}')
      this.#at += /^\s*/.exec(this.#text.slice(this.#at))?.[0].length ?? 0
    }
    return { kind, name, options }
  }

  #take(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false
    this.#at += 1
    return true
  }
}

function filled(pieces: readonly Piece[], values: Values, locale: Locale, count: number | undefined): string {
  return pieces
    .map((piece): string => {
      if (typeof piece === 'string') return piece
      if (piece.kind === 'count') return numberOf(count ?? 0, '', locale)
      const value = values[piece.name]
      if (value === undefined) throw new Error(`a sentence has no value for ${piece.name}`)
      switch (piece.kind) {
        case 'value':
          return String(value)
        case 'number':
          return numberOf(Number(value), piece.style, locale)
        case 'date':
          return new Intl.DateTimeFormat(locale, DATES[piece.style] ?? {}).format(
            typeof value === 'string' ? new Date(value) : value,
          )
        case 'select':
          return filled(piece.options.get(String(value)) ?? piece.options.get('other') ?? [], values, locale, count)
        case 'plural': {
          const number = Number(value)
          const { options } = piece
          const chosen =
            options.get(`=${String(number)}`) ??
            options.get(new Intl.PluralRules(locale).select(number)) ??
            options.get('other')
          return filled(chosen ?? [], values, locale, number)
        }
      }
    })
    .join('')
}

const formats = new Map<string, Intl.NumberFormat>()

function numberOf(value: number, style: string, locale: Locale): string {
  const key = `${locale ?? ''} ${style}`
  let format = formats.get(key)
  if (!format) {
    const options = NUMBERS[style]
    if (!options) throw new Error(`no sentence writes numbers as ${style}`)
    format = new Intl.NumberFormat(locale, options)
    formats.set(key, format)
  }
  return format.format(value)
}
