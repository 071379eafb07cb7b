import {
  columnsOf,
  LANGUAGES,
  searchWords,
  TABLE_NAMES,
  type Column,
  type Field,
  type Language,
  type Row,
  type TableName,
} from '@maillage/network-model'
import type { Value } from '../engine-port.ts'

/** The properties of a node. */
export type Properties = Readonly<Record<string, Value>>

/** Place of the row in its table, from 0: what keeps reading, and so every export, in order. */
export const PLACE = 'row'
/** Folded words an actor is filtered by; made from its names, never read back. */
const FOUND_BY = 'foundBy'

const LANGUAGE_LIST: readonly Language[] = LANGUAGES
/** Looked up once: the model walks its schemas to answer, and rows come by the ten thousand. */
const COLUMNS = new Map<TableName, readonly Column[]>(TABLE_NAMES.map((table) => [table, columnsOf(table)]))
const columns = (table: TableName): readonly Column[] => COLUMNS.get(table) ?? []

function writeCell(properties: Record<string, Value>, name: string, field: Field, cell: unknown): void {
  if (cell === null || cell === undefined) return
  if (field.kind === 'wording') {
    for (const language of LANGUAGE_LIST) {
      const text = (cell as Readonly<Record<string, string | undefined>>)[language]
      if (text !== undefined) properties[`${name}_${language}`] = text
    }
  } else if (Array.isArray(cell)) {
    if (cell.length > 0) properties[name] = [...(cell as readonly string[])]
  } else {
    properties[name] = cell as Value
  }
}

/** The properties that a row is kept as: wordings as `name_fr`, `name_nl`; what is empty is absent. */
export function propertiesOfRow(network: string, table: TableName, row: Row<TableName>): Record<string, Value> {
  const cells = row as Readonly<Record<string, unknown>>
  const properties: Record<string, Value> = { network }
  for (const { name, field } of columns(table)) writeCell(properties, name, field, cells[name])
  if (table === 'actors') {
    const actor = row as Row<'actors'>
    properties[FOUND_BY] = [...LANGUAGE_LIST.map((language) => actor.name[language] ?? ''), ...actor.alternativeNames]
      .flatMap((name) => searchWords(name))
      .join(' ')
  }
  return properties
}

function readCell(properties: Properties, name: string, field: Field): unknown {
  switch (field.kind) {
    case 'wording': {
      const wording: Record<string, Value> = {}
      for (const language of LANGUAGE_LIST) {
        const text = properties[`${name}_${language}`]
        if (text !== undefined && text !== null) wording[language] = text
      }
      return wording
    }
    case 'refs':
    case 'words':
    case 'texts':
      return properties[name] ?? []
    case 'flag':
      return properties[name] ?? field.fallback
    case 'word':
      // A row written before the column was there says what an empty cell says.
      return properties[name] ?? field.fallback ?? null
    default:
      return properties[name] ?? null
  }
}

/** A row as a Change kept it, with the columns that its table has got since. */
export function withEveryColumn<T extends TableName>(table: T, cells: Readonly<Record<string, unknown>>): Row<T> {
  const row: Record<string, unknown> = {}
  for (const { name, field } of columns(table))
    row[name] = cells[name] === undefined ? readCell({}, name, field) : cells[name]
  return row as Row<T>
}

/** The row that properties were made from. */
export function rowOfProperties<T extends TableName>(table: T, properties: Properties): Row<T> {
  const row: Record<string, unknown> = {}
  for (const { name, field } of columns(table)) row[name] = readCell(properties, name, field)
  return row as Row<T>
}
