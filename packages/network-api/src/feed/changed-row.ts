import { columnsOf, type Field, type TableName } from '@maillage/network-model'
import type { Cells, ChangePart } from '@maillage/network-store'
import type { Projection } from '../projection.ts'

/** One row of a Change, with the network in which what it refers to has a name. */
export interface ShownRow {
  readonly id: string
  readonly table: ChangePart['table']
  readonly act: ChangePart['act']
  readonly before: Cells | null
  readonly after: Cells | null
  /** All that is known of its cells: those of today, and those of the Change. */
  readonly known: Cells
  readonly projection: Projection
}

export interface ShownCell {
  readonly row: ShownRow
  readonly field: string
  readonly kind: Field | undefined
  readonly before: unknown
  readonly after: unknown
}

/** Rows that people read before those that hang on them. */
const LAST: readonly string[] = ['claims', 'contests', 'evidence']
const rank = (table: string) => LAST.indexOf(table) + 1

/** What was looked for in vain is told as sums alone, to nobody a row at a time. */
const NEVER_TOLD: readonly string[] = ['unmetNeeds']

export function rowsOf(parts: readonly ChangePart[], projection: Projection): readonly ShownRow[] {
  return parts
    .filter(({ table }) => !NEVER_TOLD.includes(table))
    .sort((a, b) => rank(a.table) - rank(b.table))
    .flatMap(({ table, act, rows }) =>
      rows.map(({ id, before, after }) => {
        const now = table === 'network' ? undefined : projection.row(table, id)
        return { id, table, act, before, after, known: { ...before, ...now, ...after }, projection }
      }),
    )
}

/** The cells that changed, in the order of the columns; of a new or removed row those that say something. */
export function cellsOf(row: ShownRow): readonly ShownCell[] {
  const { table, before, after } = row
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  names.delete('id')
  const columns: readonly { readonly name: string; readonly field: Field | undefined }[] =
    table === 'network' ? [...names].map((name) => ({ name, field: undefined })) : columnsOf(table)
  return columns
    .filter(({ name }) => names.has(name))
    .map(({ name, field }) => ({
      row,
      field: name,
      kind: field,
      before: before?.[name] ?? null,
      after: after?.[name] ?? null,
    }))
    .filter((cell) => row.act === 'updated' || !isEmpty(cell.before) || !isEmpty(cell.after))
}

export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0)

/** The actor on whose card a row stands; null when it stands on none. */
export function actorOf({
  table,
  id,
  known,
  projection,
}: Pick<ShownRow, 'table' | 'id' | 'known' | 'projection'>): string | null {
  if (table === 'network') return null
  if (table === 'actors') return id
  for (const column of ['actor', 'owner', 'by', 'subject']) {
    const value = known[column]
    if (typeof value === 'string' && projection.tableOf(value) === 'actors') return value
  }
  const ends = known['between']
  if (Array.isArray(ends) && typeof ends[0] === 'string') return ends[0]
  const about: unknown = known['about']
  for (const one of Array.isArray(about) ? (about as readonly unknown[]) : [about]) {
    if (typeof one !== 'string') continue
    const of = projection.tableOf(one)
    if (of === 'actors') return one
    if (of && of !== 'evidence') {
      const row = projection.row(of, one) as (Cells & { readonly id: string }) | undefined
      const actor = row && actorOf({ table: of satisfies TableName, id: one, known: row, projection })
      if (actor) return actor
    }
  }
  return null
}
