import { TABLE_NAMES, type TableName } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import type { Properties } from '../graph/row-properties.ts'
import { ask } from '../question.ts'
import { readStoredTable } from '../questions/read-table.ts'

/** What lies in the store before a write: the properties of every row, by table and id, in the order of the table. */
export type StoredRows = { readonly [T in TableName]: ReadonlyMap<string, Properties> }

export async function readStoredRows(transaction: Statements, network: string, revision: number): Promise<StoredRows> {
  const stored: Partial<Record<TableName, ReadonlyMap<string, Properties>>> = {}
  for (const table of TABLE_NAMES) {
    const rows = revision === 0 ? [] : await ask(transaction, readStoredTable[table], { network })
    stored[table] = new Map(rows.map((properties) => [properties['id'] as string, properties]))
  }
  return stored as StoredRows
}

/** An empty store. */
export function noStoredRows(): StoredRows {
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map()])) as unknown as StoredRows
}
