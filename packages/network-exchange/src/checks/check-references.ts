import { TABLE_NAMES, type TableName } from '@maillage/network-model'
import { nearestWord } from '../nearest-word.ts'
import { knownColumns, type PlacedRow } from '../values/settle-row.ts'
import { columnPlace } from './column-place.ts'
import type { Gathered, RowsById } from './gathered.ts'

/** Beyond this, naming every table that would do is no help. */
const MANY = 8

/** Every id that a row points at is the id of a row of a table it may point at. */
export function checkReferences(gathered: Gathered, byId: RowsById): void {
  for (const table of TABLE_NAMES) {
    const columns = knownColumns(table).filter(({ field }) => field.kind === 'ref' || field.kind === 'refs')
    for (const row of gathered.rows[table] as readonly PlacedRow[])
      for (const { name, field } of columns) {
        if (field.kind !== 'ref' && field.kind !== 'refs') continue
        const value = (row.values as Readonly<Record<string, unknown>>)[name]
        const targets = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []
        for (const target of targets) checkTarget(target, field.tables, row, name, gathered, byId)
      }
  }
}

function checkTarget(
  target: string,
  tables: readonly TableName[],
  row: PlacedRow,
  column: string,
  { incomplete, list, rows }: Gathered,
  byId: RowsById,
): void {
  const found = byId.get(target)
  if (found && tables.includes(found.table)) return
  // It may stand in the part of a broken file that could not be read.
  if (tables.some((table) => incomplete.has(table))) return
  const label = (table: string) => (row.place.file === undefined ? `tables.${table}` : `${table}.csv`)
  const expected = tables.length > MANY ? label('*') : tables.map(label).join(' | ')
  if (found) {
    list.add('wrong-table', columnPlace(row, column), { found: target, other: label(found.table), expected })
    return
  }
  const nearest = list.full ? undefined : nearestWord(target, idsOf(tables, rows), list)
  list.add('dangling-reference', columnPlace(row, column), {
    found: target,
    expected,
    ...(nearest === undefined ? {} : { nearest }),
  })
}

function* idsOf(tables: readonly TableName[], rows: Gathered['rows']): Generator<string> {
  for (const table of tables)
    for (const row of rows[table] as readonly PlacedRow[]) if (row.values.id !== undefined) yield row.values.id
}
