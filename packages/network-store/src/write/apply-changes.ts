import { TABLE_NAMES, type NetworkHeader, type TableName } from '@maillage/network-model'
import { forgetErased } from '../changes/forget-erased.ts'
import { partsOfDifference, partsOfHeader } from '../changes/parts-of-difference.ts'
import { changeOfWrite, writeChange } from '../changes/write-change.ts'
import type { Statements } from '../engine-port.ts'
import { PLACE } from '../graph/row-properties.ts'
import type { Difference, TableDifference } from '../load/difference.ts'
import { refuseTooMany } from '../load/refuse.ts'
import { writeHeader } from '../load/write-header.ts'
import { removeRelationships, writeRelationships } from '../load/write-relationships.ts'
import { writeRows } from '../load/write-rows.ts'
import { ask } from '../question.ts'
import { readHeader } from '../questions/read-header.ts'
import type { StoredRow } from '../questions/read-rows.ts'
import { WriteRefused, type Authorship } from '../store-promise.ts'
import type { RowChange } from './fold-edits.ts'
import { refuseBrokenReferences } from './refuse-broken-references.ts'
import type { Done } from './under-lock.ts'

/** Places of rows that came one by one: after every loaded row, later ones after earlier ones, found without looking. */
const placeOf = (revision: number, index: number): number => 1_000_000_000 + revision * 1_000_000 + index

type Growing = {
  -readonly [K in keyof TableDifference]: TableDifference[K] extends readonly (infer R)[] ? R[] : number
}

function differenceOfChanges(
  revision: number,
  changes: readonly RowChange[],
  rejoined: readonly StoredRow[],
): Difference {
  const empty = (): Growing => ({ created: [], updated: [], removed: [], unchanged: 0, moved: [], rejoined: [] })
  const difference = Object.fromEntries(TABLE_NAMES.map((table) => [table, empty()])) as Record<TableName, Growing>
  for (const [index, { table, id, after, stored }] of changes.entries()) {
    const target = difference[table]
    if (after === null) target.removed.push(id)
    else if (stored === undefined) target.created.push({ row: after, place: placeOf(revision, index) })
    else target.updated.push({ row: after, place: Number(stored[PLACE]) })
  }
  for (const { table, row, properties } of rejoined)
    difference[table].rejoined.push({ row, place: Number(properties[PLACE]) })
  return difference
}

/** What has to be written: rows, and the header when it changes too. */
export interface ToApply {
  readonly changes: readonly RowChange[]
  /** What the header becomes; null when it stays as it is. */
  readonly header: NetworkHeader | null
  /** Edits that said what the store says already. */
  readonly unchanged: number
  /** Rows read under the same lock, by id: they need not be looked for again. */
  readonly known: ReadonlyMap<string, StoredRow>
}

/**
 * Checks what a write leaves behind, then writes its Change, its parts and its facts, in this order. Reads and writes
 * what the changes touch and nothing else. Throws WriteRefused.
 */
export async function applyChanges(
  transaction: Statements,
  network: string,
  revision: number,
  by: Authorship,
  { changes, header, unchanged, known }: ToApply,
): Promise<Done> {
  if (changes.length === 0 && header === null) throw new WriteRefused('nothing-to-do')
  // The groupings of the header say where sectors stand: a sector that comes or goes is written there too.
  const sectors = changes.some(({ table, before, after }) => table === 'sectors' && (before === null || after === null))
  const before = sectors || header !== null ? await ask(transaction, readHeader, { network }) : null
  const rejoined = await refuseBrokenReferences(transaction, network, changes, header ?? before, known)
  const difference = differenceOfChanges(revision, changes, rejoined)
  refuseTooMany(difference)

  const change = changeOfWrite(revision, by, difference, unchanged)
  const stored = new Map(changes.map((one) => [`${one.table} ${one.id}`, one.stored]))
  const parts = partsOfDifference(difference, (table, id) => stored.get(`${table} ${id}`), 'whole')
  const all = [...(header === null ? [] : partsOfHeader(before, header)), ...parts]
  await writeChange(transaction, network, change, all)
  await forgetErased(transaction, network, parts)
  await removeRelationships(transaction, network, difference)
  await writeRows(transaction, network, difference)
  await writeRelationships(transaction, network, difference)
  const written = header ?? before
  if (written !== null) await writeHeader(transaction, written, revision)
  return { change, parts: all }
}
