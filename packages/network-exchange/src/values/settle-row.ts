import { columnsOf, ROW_SCHEMAS, type Column, type Field, type Row, type TableName } from '@maillage/network-model'
import type { Place, ProblemList } from '../problem-list.ts'

/** A row as far as it could be read: a column whose value was wrong is absent, an empty one holds its default. */
export interface PlacedRow<T extends TableName = TableName> {
  readonly table: T
  readonly place: Place
  readonly values: Partial<Row<T>>
  /** True when the schema takes it: `values` is then what the schema made of it. */
  readonly allowed: boolean
}

/** What was read of a row before its empty columns are looked at. */
export interface CellsRead {
  readonly given: ReadonlyMap<string, unknown>
  /** Columns that hold something wrong, told already. */
  readonly wrong: ReadonlySet<string>
}

const columns = new Map<TableName, readonly Column[]>()

/** The columns of a table, made once. */
export function knownColumns(table: TableName): readonly Column[] {
  let known = columns.get(table)
  if (!known) {
    known = columnsOf(table)
    columns.set(table, known)
  }
  return known
}

export function isRequired(field: Field): boolean {
  if (field.kind === 'key') return true
  if (field.kind === 'refs') return field.min > 0
  return 'required' in field && field.required
}

const defaults = new Map<string, unknown>()

/** What an empty cell of a column means. */
export function defaultOf(table: TableName, column: string): unknown {
  const name = `${table} ${column}`
  if (!defaults.has(name)) {
    const shape: Readonly<Record<string, { safeParse(value: unknown): { data?: unknown } }>> = ROW_SCHEMAS[table].shape
    defaults.set(name, shape[column]?.safeParse(undefined).data)
  }
  return defaults.get(name)
}

/** Fills empty columns with what they mean; tells each one that may not be empty. */
export function settleRow<T extends TableName>(
  table: T,
  { given, wrong }: CellsRead,
  place: Place,
  columnOrPath: (column: string) => Place,
  list: ProblemList,
): PlacedRow<T> {
  // Without a prototype: a column name never reaches one.
  const values = Object.create(null) as Record<string, unknown>
  for (const { name, field } of knownColumns(table)) {
    if (given.has(name)) values[name] = given.get(name)
    else if (wrong.has(name)) continue
    else if (isRequired(field)) list.add('missing-value', { ...place, ...columnOrPath(name) })
    else values[name] = defaultOf(table, name)
  }
  // Asked row by row: asked of all rows together at the end, a large network would be held twice.
  const parsed = wrong.size > 0 ? undefined : ROW_SCHEMAS[table].safeParse(values)
  return { table, place, values: (parsed?.data ?? values) as Partial<Row<T>>, allowed: parsed?.success === true }
}
