import { TABLE_NAMES, type NetworkHeader, type Row, type TableName } from '@maillage/network-model'
import { rowOfProperties, type Properties } from '../graph/row-properties.ts'
import type { Difference } from '../load/difference.ts'
import type { ChangedRow, ChangePart } from '../store-promise.ts'
import { changedCells } from './same-cell.ts'

/** A person can be reached by it: it is erased when asked for, so no Change ever keeps what it said. */
export const isPersonal = (table: TableName, row: Row<TableName> | null): boolean =>
  table === 'contacts' && row !== null && (row as Row<'contacts'>).personal

/** The words that a contact is known from hold it again. */
const isAbout = (contacts: ReadonlySet<string>, table: TableName, row: Row<TableName> | null): boolean =>
  table === 'evidence' && row !== null && contacts.has((row as Row<'evidence'>).about)

function changedRow(
  table: TableName,
  id: string,
  before: Row<TableName> | null,
  after: Row<TableName> | null,
  personal: ReadonlySet<string>,
): ChangedRow {
  if ([before, after].some((row) => isPersonal(table, row) || isAbout(personal, table, row)))
    return { id, before: null, after: null }
  return before !== null && after !== null ? { id, ...changedCells(before, after) } : { id, before, after }
}

/**
 * What a Change records of a write, table after table. `created` tells whether whole new rows are recorded too: single
 * records are, a load only names them (they are in the store, and their later changes tell what they said).
 */
export function partsOfDifference(
  difference: Difference,
  storedOf: (table: TableName, id: string) => Properties | undefined,
  created: 'whole' | 'named',
): readonly ChangePart[] {
  const parts: ChangePart[] = []
  const add = (table: TableName, act: ChangePart['act'], rows: readonly ChangedRow[]): void => {
    if (rows.length > 0) parts.push({ table, act, count: rows.length, rows })
  }
  const beforeIn = (table: TableName, id: string): Row<TableName> | null => {
    const properties = storedOf(table, id)
    return properties === undefined ? null : rowOfProperties(table, properties)
  }
  const { created: come, updated: changed, removed: gone } = difference.contacts
  const personal = new Set(
    [
      ...[...come, ...changed].map(({ row }) => row),
      ...[...changed.map(({ row }) => row.id), ...gone].map((id) => beforeIn('contacts', id)),
    ].flatMap((row) => (row !== null && isPersonal('contacts', row) ? [row.id as string] : [])),
  )
  for (const table of TABLE_NAMES) {
    const before = (id: string) => beforeIn(table, id)
    const made = difference[table]
    add(
      table,
      'created',
      made.created.map(({ row }) =>
        created === 'whole'
          ? changedRow(table, row.id, null, row, personal)
          : { id: row.id, before: null, after: null },
      ),
    )
    add(
      table,
      'updated',
      made.updated.map(({ row }) => changedRow(table, row.id, before(row.id), row, personal)),
    )
    add(
      table,
      'removed',
      made.removed.map((id) => changedRow(table, id, before(id), null, personal)),
    )
  }
  return parts
}

/** What a Change records of the header; nothing when it says what it said, or when it is the first one. */
export function partsOfHeader(before: NetworkHeader | null, after: NetworkHeader): readonly ChangePart[] {
  if (before === null) return []
  const changed = changedCells(before, after)
  if (Object.keys(changed.after).length === 0) return []
  return [{ table: 'network', act: 'updated', count: 1, rows: [{ id: after.id, ...changed }] }]
}
