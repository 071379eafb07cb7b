import { ROW_SCHEMAS, type Row, type TableName } from '@maillage/network-model'
import { sameCell } from '../changes/same-cell.ts'
import type { Properties } from '../graph/row-properties.ts'
import type { StoredRow } from '../questions/read-rows.ts'
import { WriteRefused, type Cells, type Edit } from '../store-promise.ts'

/** What becomes of one row when all edits are done: null for a row that is not there. */
export interface RowChange {
  readonly table: TableName
  readonly id: string
  readonly before: Row<TableName> | null
  readonly after: Row<TableName> | null
  /** As it lies in the store; undefined for a row that is not there. */
  readonly stored: Properties | undefined
}

export const idOfEdit = (edit: Edit): string => (edit.act === 'create' ? edit.row.id : edit.id)

/** A row that the model allows; WriteRefused `bad-cell` names the first cell that it does not. */
function checked(table: TableName, id: string, cells: Cells): Row<TableName> {
  const schema = ROW_SCHEMAS[table]
  const refused = (column: string) => new WriteRefused('bad-cell', { id, table, column })
  const unknown = Object.keys(cells).find((name) => !Object.hasOwn(schema.shape, name))
  if (unknown !== undefined) throw refused(unknown)
  const result = schema.safeParse(cells)
  if (!result.success) throw refused(String(result.error.issues[0]?.path[0] ?? 'id'))
  return result.data
}

function afterEdit(edit: Edit, current: Row<TableName> | null): Row<TableName> | null {
  const id = idOfEdit(edit)
  const { table } = edit
  if (edit.act === 'create') {
    if (current !== null) throw new WriteRefused('duplicate-id', { id, table, other: table })
    return checked(table, id, edit.row)
  }
  if (current === null) throw new WriteRefused('unknown-row', { id, table })
  if (edit.act === 'remove') return null
  if (edit.cells['id'] !== undefined && edit.cells['id'] !== id)
    throw new WriteRefused('bad-cell', { id, table, column: 'id' })
  return checked(table, id, { ...current, ...edit.cells })
}

/** Throws when an id would stand in two tables. */
function refuseTwoTables(changes: Iterable<RowChange>, stored: ReadonlyMap<string, StoredRow>): void {
  const tables = new Map<string, TableName>()
  const left = new Set<string>()
  const all = [...changes]
  for (const { id, before, after } of all) if (before !== null && after === null) left.add(id)
  for (const { id, table, after } of all) {
    if (after === null) continue
    const there = stored.get(id)
    const other = tables.get(id) ?? (there !== undefined && !left.has(id) ? there.table : table)
    if (other !== table) throw new WriteRefused('duplicate-id', { id, table, other })
    tables.set(id, table)
  }
}

/**
 * What edits, one after the other, make of the rows they name, and how many say what the store says already.
 * Throws WriteRefused: `unknown-row`, `duplicate-id`, `bad-cell`.
 */
export function foldEdits(
  edits: readonly Edit[],
  stored: ReadonlyMap<string, StoredRow>,
): { readonly changes: readonly RowChange[]; readonly unchanged: number } {
  const folded = new Map<string, RowChange>()
  for (const edit of edits) {
    const id = idOfEdit(edit)
    const { table } = edit
    const key = `${table} ${id}`
    const there = stored.get(id)
    const here = there?.table === table ? there : undefined
    const known = folded.get(key) ?? {
      table,
      id,
      before: here?.row ?? null,
      after: here?.row ?? null,
      stored: here?.properties,
    }
    folded.set(key, { ...known, after: afterEdit(edit, known.after) })
  }
  refuseTwoTables(folded.values(), stored)
  const changes = [...folded.values()].filter(({ before, after }) => !sameCell(before, after))
  return { changes, unchanged: folded.size - changes.length }
}
