import type { NetworkHeader, Row, TableName } from '@maillage/network-model'
import { sameCell } from '../changes/same-cell.ts'
import type { Statements } from '../engine-port.ts'
import { idsIn, REFERENCES } from '../graph/relationships.ts'
import { ask } from '../question.ts'
import { readReferrers, readRows, readTablesOf, type StoredRow } from '../questions/read-rows.ts'
import { batches } from '../load/batches.ts'
import { WriteRefused } from '../store-promise.ts'
import type { RowChange } from './fold-edits.ts'

interface Pointer {
  readonly id: string
  readonly table: TableName
  readonly column: string
  readonly tables: readonly TableName[]
  readonly target: string
}

/** What a new or changed row refers to that it did not refer to in that column before. */
function newPointers({ id, table, before, after }: RowChange): readonly Pointer[] {
  if (after === null) return []
  const cell = (row: Row<TableName>, column: string) => (row as Readonly<Record<string, unknown>>)[column]
  return REFERENCES[table]
    .filter(({ column }) => before === null || !sameCell(cell(before, column), cell(after, column)))
    .flatMap(({ column, tables }) => idsIn(after, column).map((target) => ({ id, table, column, tables, target })))
}

async function refuseDangling(
  transaction: Statements,
  network: string,
  changes: readonly RowChange[],
  standing: ReadonlyMap<string, TableName | null>,
  known: ReadonlyMap<string, StoredRow>,
): Promise<void> {
  const pointers = changes.flatMap(newPointers)
  const tables = new Map<string, TableName | null>([...known].map(([id, { table }]) => [id, table]))
  for (const [id, table] of standing) tables.set(id, table)
  const elsewhere = [...new Set(pointers.map(({ target }) => target))].filter((target) => !tables.has(target))
  for (const ids of batches(elsewhere))
    for (const [id, table] of await ask(transaction, readTablesOf, { network, ids })) tables.set(id, table)
  for (const { id, table, column, tables: allowed, target } of pointers) {
    const found = tables.get(target) ?? null
    if (found === null || !allowed.includes(found))
      throw new WriteRefused('dangling-reference', { id, table, column, target })
  }
}

async function readSome(
  transaction: Statements,
  network: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRow>> {
  const rows = new Map<string, StoredRow>()
  for (const batch of batches(ids))
    for (const [id, row] of await ask(transaction, readRows, { network, ids: batch })) rows.set(id, row)
  return rows
}

function refuseReferred(
  left: RowChange,
  referrer: { readonly table: TableName; readonly row: Row<TableName> },
  standsNow: TableName | null,
): void {
  for (const { column, tables } of REFERENCES[referrer.table]) {
    if (!idsIn(referrer.row, column).includes(left.id)) continue
    if (standsNow === null)
      throw new WriteRefused('referred-to', { id: left.id, table: left.table, by: referrer.row.id })
    if (!tables.includes(standsNow)) {
      const { id } = referrer.row
      throw new WriteRefused('dangling-reference', { id, table: referrer.table, column, target: left.id })
    }
  }
}

/** Refuses to take away what stays referred to; answers the untouched rows that refer to something which only moved. */
async function refuseStillReferred(
  transaction: Statements,
  network: string,
  changes: readonly RowChange[],
  standing: ReadonlyMap<string, TableName | null>,
): Promise<readonly StoredRow[]> {
  const left = changes.filter(({ before, after }) => before !== null && after === null)
  const referrers = new Map<string, readonly string[]>()
  for (const ids of batches(left.map(({ id }) => id)))
    for (const [id, list] of await ask(transaction, readReferrers, { network, ids })) referrers.set(id, list)
  const written = new Map(changes.filter(({ after }) => after !== null).map((change) => [change.id, change]))
  const untouched = [...new Set([...referrers.values()].flat())].filter((id) => !standing.has(id))
  const rows = await readSome(transaction, network, untouched)
  for (const one of left) {
    const standsNow = standing.get(one.id) ?? null
    for (const id of referrers.get(one.id) ?? []) {
      const change = written.get(id)
      const row = change?.after ?? rows.get(id)?.row
      const table = change?.table ?? rows.get(id)?.table
      if (row !== undefined && table !== undefined) refuseReferred(one, { table, row }, standsNow)
    }
  }
  return [...rows.values()]
}

/**
 * Throws when a row would refer to nothing of the right kind (`dangling-reference`) or a removed one stays referred to
 * (`referred-to`; the groupings of the header refer to sectors). Reads only what the write touches. Answers the rows that
 * the write leaves alone but whose relationships go with a row that changes its table.
 */
export async function refuseBrokenReferences(
  transaction: Statements,
  network: string,
  changes: readonly RowChange[],
  header: NetworkHeader | null,
  known: ReadonlyMap<string, StoredRow>,
): Promise<readonly StoredRow[]> {
  const standing = new Map<string, TableName | null>()
  for (const { id, table, after } of changes) {
    if (after !== null) standing.set(id, table)
    else if (!standing.has(id)) standing.set(id, null)
  }
  await refuseDangling(transaction, network, changes, standing, known)
  for (const { id, table, after } of changes) {
    if (table !== 'sectors' || after !== null || standing.get(id) === 'sectors') continue
    const by = header?.partitions.find(({ sides }) => Object.hasOwn(sides, id))
    if (by !== undefined) throw new WriteRefused('referred-to', { id, table, by: by.id })
  }
  return refuseStillReferred(transaction, network, changes, standing)
}
