import { TABLE_NAMES, type TableName } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import { LABELS } from '../graph/labels.ts'
import { PLACE, propertiesOfRow, type Properties } from '../graph/row-properties.ts'
import { batches } from './batches.ts'
import type { Difference, WrittenRow } from './difference.ts'

const createText = (table: TableName): string => `
    UNWIND $rows AS properties
    CREATE (row:${LABELS[table]}:Row)
    SET row = properties`

const updateText = (table: TableName): string => `
    UNWIND $rows AS properties
    MATCH (row:${LABELS[table]} {network: $network, id: properties.id})
    SET row = properties`

const moveText = (table: TableName): string => `
    UNWIND $rows AS moved
    MATCH (row:${LABELS[table]} {network: $network, id: moved.id})
    SET row.row = moved.row`

const removeText = (table: TableName): string => `
    UNWIND $ids AS id
    MATCH (row:${LABELS[table]} {network: $network, id: id})
    DETACH DELETE row`

const propertiesOf = (network: string, table: TableName, rows: readonly WrittenRow[]): readonly Properties[] =>
  rows.map(({ row, place }) => ({ ...propertiesOfRow(network, table, row), [PLACE]: place }))

/** Removes what goes, then writes what comes, changes or moves; an id may leave one table for another. */
export async function writeRows(transaction: Statements, network: string, difference: Difference): Promise<void> {
  for (const table of TABLE_NAMES) {
    for (const ids of batches(difference[table].removed)) await transaction.run(removeText(table), { network, ids })
  }
  for (const table of TABLE_NAMES) {
    const { created, updated, moved } = difference[table]
    for (const batch of batches(created))
      await transaction.run(createText(table), { rows: propertiesOf(network, table, batch) })
    for (const batch of batches(updated))
      await transaction.run(updateText(table), { network, rows: propertiesOf(network, table, batch) })
    for (const rows of batches(moved))
      await transaction.run(moveText(table), { network, rows: rows.map(({ id, row }) => ({ id, row })) })
  }
}
