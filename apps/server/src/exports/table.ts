import { isMessageKey, say, sayNumber, type MessageKey } from '@maillage/messages'
import type { Language } from '@maillage/network-model'

export type Cell = string | number | boolean | null

/** A table with one line of heads. */
export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What leaves as a file, whatever its format. */
export interface ExportFile {
  readonly title: string
  readonly isFictional: boolean
  readonly data: Table
  /** What the figures were made of, line by line. */
  readonly inputs: Table
  /** What one has to know to read them: subject and words. */
  readonly reading: readonly (readonly [string, Cell])[]
}

export interface Input {
  readonly table: string
  readonly id: string
  readonly field: string
  readonly value: string | null
  readonly on: string | null
  readonly by: string | null
}
export interface Named {
  readonly id: string
  readonly name: string
}
export interface Excluded {
  readonly key: string
  readonly count: number
  readonly sentence: string
}
export interface UncertaintyTold {
  readonly kind: string
  readonly low: number | null
  readonly high: number | null
  readonly standardError: number | null
}

/** Most signs that a spreadsheet takes in one cell. */
const MOST_SIGNS = 32_000

export const head = (language: Language, name: string): string => say(language, `export.column.${name}` as MessageKey)
export const readingHead = (language: Language, name: string): string =>
  say(language, `export.reading.${name}` as MessageKey)

/** Several things in one cell. */
export function joined(parts: readonly string[], between = ' ; '): string {
  const text = parts.join(between)
  return text.length <= MOST_SIGNS ? text : `${text.slice(0, MOST_SIGNS)}…`
}

export const namesOf = (list: readonly Named[]): string => joined(list.map(({ name }) => name))
export const sentencesOf = (excluded: readonly Excluded[]): string =>
  joined(
    excluded.map(({ sentence }) => sentence),
    ' ',
  )
export const wordOf = (language: Language, prefix: string, word: string): string => {
  const key = `${prefix}.${word}`
  return isMessageKey(key) ? say(language, key) : word
}

/** What was used, in one cell: where it stands, the day, who said it. */
export const inputsText = (inputs: readonly Input[]): string =>
  joined(
    inputs.map(
      ({ table, id, on, by }) => `${table} ${id}${on || by ? ` (${[on, by].filter(Boolean).join(', ')})` : ''}`,
    ),
  )

/** The table of what was used; `about` says of which row. */
export function inputsTable(language: Language, inputs: readonly (readonly [about: string, input: Input])[]): Table {
  return {
    heads: ['about', 'table', 'id', 'field', 'value', 'on', 'by'].map((name) => head(language, name)),
    rows: inputs.map(([about, { table, id, field, value, on, by }]) => [
      about,
      table,
      id,
      field,
      numeric(value),
      on,
      by,
    ]),
  }
}

const numeric = (value: string | null): Cell =>
  value !== null && /^-?\d{1,15}(\.\d{1,15})?$/.test(value) ? Number(value) : value

/** An uncertainty in words. */
export function uncertaintyText(language: Language, told: UncertaintyTold | null): string | null {
  if (!told) return null
  const number = (value: number) => sayNumber(language, value, 4)
  const word = wordOf(language, 'uncertainty', told.kind)
  if (told.standardError !== null) return `${word} : ${number(told.standardError)}`
  const ends = [told.low, told.high].flatMap((end) => (end === null ? [] : [number(end)]))
  return ends.length === 0 ? word : `${word} : ${ends.join(' – ')}`
}

export type Reading = readonly (readonly [string, Cell])[]
export interface Told {
  readonly data: Table
  readonly inputs: Table
  readonly reading: Reading
  readonly revision: number | null
  /** Id of the partition that was used. */
  readonly partition: string | null
}

export interface Said {
  readonly sentence: string
  readonly reason: string | null
  readonly excluded: readonly Excluded[]
}
export interface OtherGrouping {
  readonly partition: string
  readonly name: string
  readonly value: number | null
  readonly sentence: string
}

/** Columns as pairs of a head and what stands in a row under it. */
export type Columns<Row> = readonly (readonly [string, (row: Row) => Cell])[]
export const tableOf = <Row>(language: Language, rows: readonly Row[], columns: Columns<Row>): Table => ({
  heads: columns.map(([name]) => head(language, name)),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
})

/** A figure of a row by its name: they are columns of the same name. */
export const figure = (name: string) => [name, (row: Readonly<Record<string, unknown>>) => row[name] as Cell] as const
