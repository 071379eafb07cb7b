import { TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import { idsIn, REFERENCES } from '../graph/relationships.ts'
import { MOST_FACTS, WriteRefused } from '../store-promise.ts'
import type { Difference } from './difference.ts'
import type { StoredRows } from './stored-rows.ts'

/** Claims and evidence belong to the fact they are about. */
const PART_OF_A_FACT: readonly TableName[] = ['claims', 'evidence']

/** Throws when a network is brought to the store of another one. */
export function refuseOtherNetwork(network: Network, expected: string): void {
  if (network.header.id !== expected) throw new WriteRefused('other-network', { network: network.header.id, expected })
}

/** Throws when one transaction would write more facts than it may. */
export function refuseTooMany(difference: Difference): void {
  let facts = 0
  for (const table of TABLE_NAMES) {
    if (PART_OF_A_FACT.includes(table)) continue
    const { created, updated, removed } = difference[table]
    facts += created.length + updated.length + removed.length
  }
  if (facts > MOST_FACTS) throw new WriteRefused('too-many-facts', { facts, most: MOST_FACTS })
}

/** Which table every id will stand in after the write; throws when an id is used twice. */
function tablesOfIds(network: Network, stored: StoredRows, how: 'replace' | 'merge'): ReadonlyMap<string, TableName> {
  const tables = new Map<string, TableName>()
  if (how === 'merge') for (const table of TABLE_NAMES) for (const id of stored[table].keys()) tables.set(id, table)
  const seen = new Set<string>()
  for (const table of TABLE_NAMES) {
    const rows: readonly Row<TableName>[] = network[table]
    for (const { id } of rows) {
      const other = tables.get(id)
      if (seen.has(id) || (other !== undefined && other !== table))
        throw new WriteRefused('duplicate-id', { id, table, other: other ?? table })
      seen.add(id)
      tables.set(id, table)
    }
  }
  return tables
}

/** Throws when an id is used twice, or refers to nothing of the right kind: every id in the store has its relationship. */
export function refuseBrokenIds(network: Network, stored: StoredRows, how: 'replace' | 'merge'): void {
  const tables = tablesOfIds(network, stored, how)
  for (const table of TABLE_NAMES) {
    const rows: readonly Row<TableName>[] = network[table]
    for (const row of rows) {
      for (const reference of REFERENCES[table]) {
        for (const target of idsIn(row, reference.column)) {
          const found = tables.get(target)
          if (found === undefined || !reference.tables.includes(found)) {
            throw new WriteRefused('dangling-reference', { id: row.id, table, column: reference.column, target })
          }
        }
      }
    }
  }
}
