import { TABLE_NAMES, type TableName } from '@maillage/network-model'
import type { Statements } from '../engine-port.ts'
import { LABELS } from '../graph/labels.ts'
import { idsIn, REFERENCES, shortcutEnds, SHORTCUTS, type Reference, type Shortcut } from '../graph/relationships.ts'
import { batches } from './batches.ts'
import type { Difference, TableDifference } from './difference.ts'

const targetLabel = (tables: readonly TableName[]): string =>
  tables.length === 1 && tables[0] !== undefined ? LABELS[tables[0]] : 'Row'

// Names are quoted: `IN` is a word of the language too.
const joinText = (table: TableName, { relationship, tables }: Reference): string => `
    UNWIND $pairs AS pair
    MATCH (row:${LABELS[table]} {network: $network, id: pair.row})
    MATCH (target:${targetLabel(tables)} {network: $network, id: pair.target})
    CREATE (row)-[:\`${relationship}\`]->(target)`

const unjoinText = (table: TableName, references: readonly Reference[]): string => `
    UNWIND $ids AS id
    MATCH (row:${LABELS[table]} {network: $network, id: id})-[joined:${[...new Set(references.map(({ relationship }) => `\`${relationship}\``))].join('|')}]->()
    DELETE joined`

const shortenText = ({ relationship }: Shortcut): string => `
    UNWIND $ties AS tie
    MATCH (start:Actor {network: $network, id: tie.from})
    MATCH (target:Row {network: $network, id: tie.to})
    CREATE (start)-[:\`${relationship}\` {id: tie.id}]->(target)`

const lengthenText = (table: TableName, { relationship, from }: Shortcut): string => `
    UNWIND $ids AS id
    MATCH (tie:${LABELS[table]} {network: $network, id: id})-[:\`${from.relationship}\`]->(:Actor)-[short:\`${relationship}\`]->()
    WHERE short.id = id
    DELETE short`

/** Takes away the relationships of rows that will say something else, or nothing any more; before the rows are written. */
export async function removeRelationships(
  transaction: Statements,
  network: string,
  difference: Difference,
): Promise<void> {
  for (const table of TABLE_NAMES) {
    const shortcut = SHORTCUTS[table]
    const { updated, rejoined, removed } = difference[table]
    const rewritten = [...updated, ...rejoined].map(({ row }) => row.id as string)
    if (shortcut !== undefined) {
      for (const ids of batches([...rewritten, ...removed]))
        await transaction.run(lengthenText(table, shortcut), { network, ids })
    }
    if (REFERENCES[table].length > 0) {
      for (const ids of batches(rewritten))
        await transaction.run(unjoinText(table, REFERENCES[table]), { network, ids })
    }
  }
}

async function joinTable(
  transaction: Statements,
  network: string,
  table: TableName,
  { created, updated, rejoined }: TableDifference,
): Promise<void> {
  const rows = [...created, ...updated, ...rejoined].map((written) => written.row)
  for (const reference of REFERENCES[table]) {
    const pairs = rows.flatMap((row) => idsIn(row, reference.column).map((target) => ({ row: row.id, target })))
    for (const batch of batches(pairs)) await transaction.run(joinText(table, reference), { network, pairs: batch })
  }
  const shortcut = SHORTCUTS[table]
  if (shortcut === undefined) return
  const ties = rows.flatMap((row) => {
    const ends = shortcutEnds(table, row)
    return ends === null ? [] : [{ id: row.id, from: ends.from, to: ends.to }]
  })
  for (const batch of batches(ties)) await transaction.run(shortenText(shortcut), { network, ties: batch })
}

/** Writes the relationships of new and changed rows; after every row is there. */
export async function writeRelationships(
  transaction: Statements,
  network: string,
  difference: Difference,
): Promise<void> {
  for (const table of TABLE_NAMES) await joinTable(transaction, network, table, difference[table])
}
