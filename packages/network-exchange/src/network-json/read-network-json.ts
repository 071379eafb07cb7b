import { emptyTables, TABLE_NAMES, type TableName } from '@maillage/network-model'
import type { Gathered } from '../checks/gathered.ts'
import { settleNetwork } from '../checks/settle-network.ts'
import { nearestWord } from '../nearest-word.ts'
import { parseJson } from '../parse-json.ts'
import { isPoisonous } from '../poisonous-names.ts'
import { ProblemList } from '../problem-list.ts'
import { isPlainObject, readHeader, typeName, type SaidInstead } from '../read-header.ts'
import type { Reading } from '../reading.ts'
import { knownColumns, settleRow, type PlacedRow } from '../values/settle-row.ts'
import { readJsonValue } from './read-json-value.ts'
import { FORMAT, VERSION } from './write-network-json.ts'

type Keys = Readonly<Record<string, unknown>>

/** Reads the document that `writeNetworkJson` writes, with the checks of a folder; places are paths. */
export function readNetworkJson(text: string, instead: SaidInstead = {}): Reading {
  const list = new ProblemList()
  const parsed = parseJson(text, {}, list)
  if (!parsed) return readingOf(list)
  if (!isPlainObject(parsed.json) || parsed.json['format'] !== FORMAT) {
    const found = isPlainObject(parsed.json) ? parsed.json['format'] : parsed.json
    list.add(
      'unknown-format',
      { path: 'format' },
      { found: typeof found === 'string' ? found : typeName(found), expected: FORMAT },
    )
    return readingOf(list)
  }
  const { version, network, tables } = parsed.json
  if (version !== VERSION) {
    list.add(
      'newer-version',
      { path: 'version' },
      { found: typeof version === 'number' ? String(version) : typeName(version), expected: String(VERSION) },
    )
    return readingOf(list)
  }
  tellUnknownKeys(parsed.json, ['format', 'version', 'network', 'tables'], '', list)
  const header = readHeader(network, { path: 'network' }, 'network.', instead, list)
  const rows: Record<TableName, PlacedRow[]> = emptyTables() as never
  const incomplete = new Set<TableName>()
  if (isPlainObject(tables)) readTables(tables, rows, incomplete, list)
  else list.add('wrong-type', { path: 'tables' }, { found: typeName(tables), expected: '{ … }' })
  return settleNetwork({ header, rows: rows as unknown as Gathered['rows'], incomplete, list }, undefined)
}

function readingOf(list: ProblemList): Reading {
  return { network: undefined, problems: list.problems([]), notices: list.notices([]), problemCount: list.count }
}

function readTables(
  tables: Keys,
  rows: Record<TableName, PlacedRow[]>,
  incomplete: Set<TableName>,
  list: ProblemList,
): void {
  for (const meant of tellUnknownKeys(tables, TABLE_NAMES, 'tables.', list)) incomplete.add(meant as TableName)
  for (const table of TABLE_NAMES) {
    if (!Object.hasOwn(tables, table)) continue
    const path = `tables.${table}`
    const value = tables[table]
    if (!Array.isArray(value)) {
      list.add('wrong-type', { path }, { found: typeName(value), expected: 'array' })
      incomplete.add(table)
      continue
    }
    value.forEach((row: unknown, at) => {
      const place = { path: `${path}[${at}]` }
      if (isPlainObject(row)) rows[table].push(readRow(table, row, place.path, list))
      else list.add('wrong-type', place, { found: typeName(row), expected: '{ … }' })
    })
  }
}

function readRow(table: TableName, row: Keys, path: string, list: ProblemList): PlacedRow {
  const columns = knownColumns(table)
  const given = new Map<string, unknown>()
  const wrong = tellUnknownKeys(
    row,
    columns.map(({ name }) => name),
    `${path}.`,
    list,
  )
  for (const { name, field } of columns) {
    if (!Object.hasOwn(row, name) || row[name] === undefined) continue
    const value = readJsonValue(field, row[name], list, list.at({ path: `${path}.${name}` }))
    if (value === undefined) wrong.add(name)
    else if (value !== null) given.set(name, value)
  }
  return settleRow(table, { given, wrong }, { path }, (column) => ({ path: `${path}.${column}` }), list)
}

/** Tells keys that mean nothing; gives those that were perhaps meant. */
function tellUnknownKeys(keys: Keys, known: readonly string[], prefix: string, list: ProblemList): Set<string> {
  const meant = new Set<string>()
  for (const key of Object.keys(keys).filter((key) => !known.includes(key))) {
    const place = { path: prefix + key }
    if (isPoisonous(key)) {
      list.add('forbidden-name', place, { found: key })
      continue
    }
    const free = known.filter((name) => !Object.hasOwn(keys, name))
    const nearest = nearestWord(key, free, list)
    if (nearest !== undefined) meant.add(nearest)
    list.add('unknown-key', place, { found: key, ...(nearest === undefined ? {} : { nearest }) })
  }
  return meant
}
