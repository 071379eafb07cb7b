import { NetworkHeader, TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import { withEveryColumn } from '../graph/row-properties.ts'
import { ask } from '../question.ts'
import { readPartsSince, type PartNode } from '../questions/read-parts.ts'
import { readWholeNetwork } from '../questions/read-whole-network.ts'
import type { ChangedRow } from '../store-promise.ts'
import { isPersonal } from './parts-of-difference.ts'

type Rows = Map<string, Row<TableName>>

/** Takes one row of one part back. */
function walkBack(rows: Rows, table: TableName, act: PartNode['act'], { id, before }: ChangedRow): void {
  const now = rows.get(id)
  // What is personal stands as it does today: no Change keeps what it said.
  if (now !== undefined && isPersonal(table, now)) return
  if (act === 'created') rows.delete(id)
  else if (before === null) return
  else if (act === 'removed') rows.set(id, withEveryColumn(table, before))
  else if (now !== undefined) rows.set(id, { ...now, ...before })
}

/** The network that there was before some Changes (oldest first), from what there is now. */
function networkBefore(network: Network, nodes: readonly PartNode[]): Network {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      new Map((network[table] as readonly Row<TableName>[]).map((row) => [row.id as string, row])),
    ]),
  ) as Record<TableName, Rows>
  let header: Readonly<Record<string, unknown>> = { ...network.header }
  for (const { table, act, rows } of [...nodes].reverse()) {
    for (const row of rows) {
      if (table === 'network') header = { ...header, ...row.before }
      else walkBack(tables[table], table, act, row)
    }
  }
  // A contact of today may reach an actor that was not there yet.
  for (const [id, contact] of tables.contacts)
    if (!tables.actors.has((contact as Row<'contacts'>).actor)) tables.contacts.delete(id)
  const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, [...tables[table].values()]]))
  return { header: NetworkHeader.parse(header), ...rows } as unknown as Network
}

/** Of contacts, and words about them, nothing may have been kept because they are personal; of the rest layout 1 kept only names. */
const isOfLayoutOne = ({ act, table, rows }: PartNode): boolean =>
  act !== 'created' && table !== 'contacts' && table !== 'evidence' && rows.some(({ before }) => before === null)

/**
 * The network as it was known at a revision; null for one that never was, or that changes of layout 1 lie after, which did
 * not keep what they replaced; undefined when a change came in between.
 */
export async function readNetworkAt(
  transaction: Statements,
  network: string,
  revision: number,
): Promise<{ readonly network: Network; readonly revision: number } | null | undefined> {
  const whole = await readWholeNetwork(transaction, network)
  if (whole === undefined) return undefined
  if (whole === null || !Number.isInteger(revision) || revision < 1 || revision > whole.revision) return null
  if (revision === whole.revision) return whole
  const nodes = await ask(transaction, readPartsSince, { network, revision })
  // What came in after the picture was taken is not in it: nothing of it can be walked back.
  const known = nodes.filter((node) => node.revision <= whole.revision)
  if (known.some(isOfLayoutOne)) return null
  return { network: networkBefore(whole.network, known), revision }
}
