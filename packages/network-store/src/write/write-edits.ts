import { sameCell } from '../changes/same-cell.ts'
import type { Engine, Statements } from '../engine-port.ts'
import { REFERENCES } from '../graph/relationships.ts'
import { batches } from '../load/batches.ts'
import { ask } from '../question.ts'
import { readRows, type StoredRow } from '../questions/read-rows.ts'
import {
  EditConflict,
  WriteRefused,
  type Authorship,
  type Cells,
  type Edit,
  type Requirement,
  type Written,
} from '../store-promise.ts'
import { applyChanges } from './apply-changes.ts'
import { findConflicts } from './find-conflicts.ts'
import { foldEdits, idOfEdit } from './fold-edits.ts'
import { underLock } from './under-lock.ts'

/** The rows with these ids, as they lie in the store. */
export async function storedRowsOf(
  transaction: Statements,
  network: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRow>> {
  const stored = new Map<string, StoredRow>()
  for (const batch of batches([...new Set(ids)]))
    for (const [id, row] of await ask(transaction, readRows, { network, ids: batch })) stored.set(id, row)
  return stored
}

/** Throws when something that an author counted on does not hold any more. */
function refuseUnmet(requires: readonly Requirement[], stored: ReadonlyMap<string, StoredRow>): void {
  for (const { table, id, cells } of requires) {
    const there = stored.get(id)
    if (there?.table !== table) throw new WriteRefused('unknown-row', { id, table })
    const row = there.row as Readonly<Record<string, unknown>>
    for (const [column, cell] of Object.entries(cells))
      if (!sameCell(row[column], cell)) throw new WriteRefused('not-met', { id, table, column })
  }
}

/** Up to so many edits what they refer to is read with the rows they name: one question less, of a few more rows. */
const FEW = 50

function idsNamedBy(edit: Edit): readonly string[] {
  const cells: Cells = edit.act === 'create' ? { ...edit.row } : edit.act === 'update' ? edit.cells : {}
  const targets = REFERENCES[edit.table].flatMap(({ column }) => [cells[column]].flat())
  // Cells are not checked yet.
  return [idOfEdit(edit), ...targets.filter((target) => typeof target === 'string')]
}

/** Changes single rows, in one transaction with one Change; reads only the rows that the edits name or refer to. */
export async function writeEdits(
  engine: Engine,
  network: string,
  edits: readonly Edit[],
  by: Authorship,
  requires: readonly Requirement[] = [],
): Promise<Written> {
  return underLock(engine, network, by, async (transaction, revision) => {
    const named = edits.length > FEW ? edits.map(idOfEdit) : edits.flatMap(idsNamedBy)
    const ids = [...named, ...requires.map(({ id }) => id)]
    const stored = await storedRowsOf(transaction, network, ids)
    refuseUnmet(requires, stored)
    const { changes, unchanged } = foldEdits(edits, stored)
    const conflicts = await findConflicts(transaction, network, edits, stored, revision - 1)
    if (conflicts.length > 0) throw new EditConflict(conflicts)
    // A store in which nothing was ever written has no header that its rows could belong to.
    if (revision === 1) throw new WriteRefused('unknown-row', { id: network, table: 'network' })
    return applyChanges(transaction, network, revision, by, { changes, header: null, unchanged, known: stored })
  })
}
