import { TABLE_NAMES, type Row, type TableName } from '@maillage/network-model'
import { LABELS } from '../graph/labels.ts'
import { rowOfProperties, type Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'

/** Labels are no parameters in Cypher: one text for each table, all the same but for the label. */
const textFor = (table: TableName): string => `
    MATCH (row:${LABELS[table]} {network: $network})
    RETURN properties(row) AS row
    ORDER BY row.row`

const asStored = (table: TableName): Question<{ network: string }, readonly Properties[]> => ({
  title: `Which nodes are the rows of « ${table} »?`,
  cypher: textFor(table),
  read: (answers) => answers.map((answer) => answer['row'] as Properties),
})

/** Every node of a table as it lies in the graph, in the order of the table. */
export const readStoredTable = Object.fromEntries(TABLE_NAMES.map((table) => [table, asStored(table)])) as {
  readonly [T in TableName]: Question<{ network: string }, readonly Properties[]>
}

/** Every row of a table, in order. */
export function readTable<T extends TableName>(table: T): Question<{ network: string }, Row<T>[]> {
  const stored = readStoredTable[table]
  return {
    title: `What are the rows of « ${table} »?`,
    cypher: stored.cypher,
    read: (answers) => stored.read(answers).map((properties) => rowOfProperties(table, properties)),
  }
}
