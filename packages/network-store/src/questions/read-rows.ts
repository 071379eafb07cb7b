import type { Row, TableName } from '@maillage/network-model'
import { tableOfLabels } from '../graph/labels.ts'
import { SHORTCUTS } from '../graph/relationships.ts'
import { rowOfProperties, type Properties } from '../graph/row-properties.ts'
import type { Question } from '../question.ts'

/** A row as it lies in the store, with the table it stands in. */
export interface StoredRow {
  readonly table: TableName
  readonly row: Row<TableName>
  readonly properties: Properties
}

/** Some rows by their ids; an id that no row has is not in the map. */
export const readRows: Question<{ network: string; ids: readonly string[] }, ReadonlyMap<string, StoredRow>> = {
  title: 'What do these rows say?',
  cypher: `
    UNWIND $ids AS id
    MATCH (row:Row {network: $network, id: id})
    RETURN id, labels(row) AS labels, properties(row) AS row`,
  read: (answers) => {
    const found = new Map<string, StoredRow>()
    for (const answer of answers) {
      const table = tableOfLabels(answer['labels'] as readonly string[])
      if (table === undefined) continue
      const properties = answer['row'] as Properties
      found.set(answer['id'] as string, { table, properties, row: rowOfProperties(table, properties) })
    }
    return found
  },
}

/** The tables that some ids stand in. */
export const readTablesOf: Question<{ network: string; ids: readonly string[] }, ReadonlyMap<string, TableName>> = {
  title: 'In which tables do these rows stand?',
  cypher: `
    UNWIND $ids AS id
    MATCH (row:Row {network: $network, id: id})
    RETURN id, labels(row) AS labels`,
  read: (answers) => {
    const found = new Map<string, TableName>()
    for (const answer of answers) {
      const table = tableOfLabels(answer['labels'] as readonly string[])
      if (table !== undefined) found.set(answer['id'] as string, table)
    }
    return found
  },
}

const shortcuts = Object.values(SHORTCUTS).map(({ relationship }) => `'${relationship}'`)

/** The ids of the rows that refer to some rows, by the row referred to; what nobody refers to is not in the map. */
export const readReferrers: Question<
  { network: string; ids: readonly string[] },
  ReadonlyMap<string, readonly string[]>
> = {
  title: 'Who refers to these rows?',
  // A shortcut stands for a tie, and the tie itself refers.
  cypher: `
    UNWIND $ids AS id
    MATCH (row:Row {network: $network, id: id})<-[joined]-(referrer:Row)
    WHERE NOT type(joined) IN [${shortcuts.join(', ')}]
    RETURN DISTINCT id, referrer.id AS referrer
    ORDER BY id, referrer`,
  read: (answers) => {
    const referrers = new Map<string, string[]>()
    for (const answer of answers) {
      const id = answer['id'] as string
      const list = referrers.get(id) ?? []
      list.push(answer['referrer'] as string)
      referrers.set(id, list)
    }
    return referrers
  },
}
