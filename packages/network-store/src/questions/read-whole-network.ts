import { emptyTables, TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import { readHeader } from './read-header.ts'
import { readRevision } from './read-revision.ts'
import { readTable } from './read-table.ts'

/**
 * Everything, table after table, with the revision it was read at; null when nothing was ever written.
 * Undefined when a change came in between: only on an engine whose transactions do not keep one picture.
 */
export async function readWholeNetwork(
  transaction: Statements,
  network: string,
): Promise<{ readonly network: Network; readonly revision: number } | null | undefined> {
  const revision = await ask(transaction, readRevision, { network })
  const header = await ask(transaction, readHeader, { network })
  if (header === null) return null
  const tables: Record<string, Row<TableName>[]> = emptyTables()
  for (const table of TABLE_NAMES) tables[table] = await ask(transaction, readTable(table), { network })
  if ((await ask(transaction, readRevision, { network })) !== revision) return undefined
  return { network: { header, ...tables } as unknown as Network, revision }
}
