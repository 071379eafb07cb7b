import {
  FORBIDDEN_CHARACTERS,
  isWorldDate,
  lastDay,
  LANGUAGES,
  firstDay,
  type Row,
  type TableName,
  type Wording,
  type WorldDate,
} from '@maillage/network-model'
import { nearestWord } from '@maillage/network-exchange'
import type { Projection } from '../projection.ts'
import type { FoundProblem } from './plan.ts'

/** Longest texts: a name is a line, a description is a page. */
export const LONGEST = { line: 300, text: 4000 } as const

/** A title before a name, a mail address, a number that somebody could be called by. */
const LIKE_A_PERSON = [
  /(^|[^\p{L}])([Mm]me|[Mm]lle|M|Mr|[Mm]adame|[Mm]onsieur|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]hr|Frau|Herr|Mrs|Ms|Dr)\.?\s+\p{Lu}/u,
  /@/,
  /(\d[\s./-]*){7}/,
] as const

/** Half of a sign that takes two: no text file could hold it. */
const HALF_A_SIGN = /\p{Cs}/u

/** A wording as it is sent: an empty or absent text says nothing. */
export type WordingSent = { readonly [L in (typeof LANGUAGES)[number]]?: string | null | undefined }

/** Looks at what was sent and gathers everything that is wrong with it. */
export class InputCheck {
  readonly problems: FoundProblem[] = []
  readonly #projection: Projection

  constructor(projection: Projection) {
    this.#projection = projection
  }

  add(problem: FoundProblem): void {
    this.problems.push(problem)
  }

  /** The row of an id that has to be in one of some tables. */
  row<T extends TableName>(field: string, id: string, ...tables: readonly T[]): Row<T> | undefined {
    const table = this.#projection.tableOf(id)
    for (const one of tables) if (table === one) return this.#projection.row(one, id)
    const found = id.slice(0, 120)
    const ids = tables.flatMap((one) => this.#projection.network[one].map((row) => row.id as string))
    const nearest = nearestWord(found, ids, this)
    this.add({
      code: table ? 'WRONG_KIND' : 'UNKNOWN_ID',
      field,
      found,
      ...(nearest !== undefined && { nearest }),
      ...(table && { expected: tables.join(' ') }),
    })
    return undefined
  }

  /** An actor that is still there. */
  livingActor(field: string, id: string): Row<'actors'> | undefined {
    const actor = this.row(field, id, 'actors')
    if (actor?.status !== 'past') return actor
    this.add({ code: 'RETIRED', field, found: actor.id })
    return undefined
  }

  rows(field: string, ids: readonly string[], table: TableName): readonly string[] {
    const once = [...new Set(ids)]
    for (const id of once) this.row(field, id, table)
    return once
  }

  /** A text without surrounding space, composed; null when it is empty or was not sent. */
  text(field: string, sent: string | null | undefined, longest: number): string | null {
    const text = sent?.normalize('NFC').trim() ?? ''
    if (text === '') return null
    if (text.length > longest)
      this.add({ code: 'TOO_LONG', field, found: String(text.length), expected: String(longest) })
    else if (FORBIDDEN_CHARACTERS.test(text) || HALF_A_SIGN.test(text))
      this.add({ code: 'FORBIDDEN_CHARACTERS', field, found: nameOfSign(text) })
    return text
  }

  /** Who speaks: a function of an organisation, never a person, and no way to reach one. */
  aFunction(field: string, sent: string | null | undefined): string | null {
    const text = this.text(field, sent, LONGEST.line)
    if (text !== null && LIKE_A_PERSON.some((sign) => sign.test(text)))
      this.add({ code: 'NOT_A_FUNCTION', field, found: text })
    return text
  }

  /** What a wording becomes when the languages that were sent change. */
  wording(field: string, before: Wording, sent: WordingSent | null, longest: number): Wording {
    if (sent === null) return {}
    const wording: Record<string, string> = {}
    for (const language of LANGUAGES) {
      const said = sent[language]
      const text =
        said === undefined || said === null ? before[language] : this.text(`${field}.${language}`, said, longest)
      if (text) wording[language] = text
    }
    return wording
  }

  /** A date that exists; of the past or of today when `notAfter` is given. */
  date(field: string, sent: string | null | undefined, notAfter?: string): WorldDate | null {
    if (sent === null || sent === undefined || sent === '') return null
    const found = sent.slice(0, 40)
    if (!isWorldDate(sent)) this.add({ code: 'BAD_DATE', field, found })
    else if (notAfter !== undefined && firstDay(sent) > notAfter)
      this.add({ code: 'FUTURE_DATE', field, found, expected: notAfter })
    else return sent
    return null
  }

  /** A span may not end before it begins. */
  span(field: string, from: WorldDate | null, to: WorldDate | null): void {
    if (from !== null && to !== null && lastDay(to) < firstDay(from))
      this.add({ code: 'BAD_VALUE', field, found: to, expected: `≥ ${from}` })
  }

  number(field: string, sent: number | null | undefined, least: number, most: number, integer = false): number | null {
    if (sent === null || sent === undefined) return null
    if (!Number.isFinite(sent) || sent < least || sent > most || (integer && !Number.isInteger(sent)))
      this.add({ code: 'BAD_VALUE', field, found: String(sent), expected: `${least}–${most}` })
    return sent
  }
}

/** The first sign that may not stand in a text, by its number: it cannot be shown. */
function nameOfSign(text: string): string {
  const sign = (FORBIDDEN_CHARACTERS.exec(text) ?? HALF_A_SIGN.exec(text))?.[0] ?? ''
  const code = sign.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
