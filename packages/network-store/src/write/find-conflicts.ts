import type { Row, TableName } from '@maillage/network-model'
import { partsAbout } from '../changes/parts-about.ts'
import { sameCell } from '../changes/same-cell.ts'
import type { Statements } from '../engine-port.ts'
import { ask } from '../question.ts'
import { readChangesByRevision } from '../questions/read-change.ts'
import type { PartNode } from '../questions/read-parts.ts'
import type { StoredRow } from '../questions/read-rows.ts'
import type { Change, Conflict, Edit } from '../store-promise.ts'

type Update = Extract<Edit, { act: 'update' }>
interface Found extends Omit<Conflict, 'change'> {
  readonly revision: number
}

const cellOf = (row: Row<TableName>, column: string): unknown => (row as Readonly<Record<string, unknown>>)[column]

/** What a cell said before some Changes (oldest first), and the last of them that touched it. */
function walkedBack(
  parts: readonly PartNode[],
  id: string,
  column: string,
  now: unknown,
): { readonly was: unknown; readonly revision: number } | null {
  let was = now
  let revision: number | null = null
  for (const part of [...parts].reverse()) {
    const row = part.rows.find((one) => one.id === id)
    if (row === undefined) continue
    const unrecorded = part.act === 'updated' && row.before === null
    const touched = part.act !== 'updated' || unrecorded || Object.hasOwn(row.before ?? {}, column)
    if (!touched) continue
    revision ??= part.revision
    // A row that was not there, or an erasable contact, whose words no Change keeps: nobody can say what it was.
    was = row.before === null ? null : (row.before[column] ?? null)
  }
  return revision === null ? null : { was, revision }
}

function conflictsOfEdit(edit: Update, row: Row<TableName>, parts: readonly PartNode[]): readonly Found[] {
  const found: Found[] = []
  for (const [column, yours] of Object.entries(edit.cells)) {
    const theirs = cellOf(row, column)
    if (sameCell(theirs, yours)) continue
    const before = walkedBack(parts, edit.id, column, theirs)
    if (before === null || sameCell(before.was, theirs)) continue
    found.push({ table: edit.table, id: edit.id, column, was: before.was, theirs, yours, revision: before.revision })
  }
  return found
}

/** Cells that somebody else changed after the author of an edit looked, and that say something else now: all of them. */
export async function findConflicts(
  transaction: Statements,
  network: string,
  edits: readonly Edit[],
  stored: ReadonlyMap<string, StoredRow>,
  revision: number,
): Promise<readonly Conflict[]> {
  const found: Found[] = []
  const byBase = new Map<number, Update[]>()
  for (const edit of edits) {
    if (edit.act !== 'update' || edit.basedOn === undefined || edit.basedOn >= revision) continue
    const list = byBase.get(edit.basedOn) ?? []
    list.push(edit)
    byBase.set(edit.basedOn, list)
  }
  for (const [basedOn, updates] of byBase) {
    const parts = await partsAbout(
      transaction,
      network,
      updates.map(({ id }) => id),
      basedOn,
    )
    for (const edit of updates) {
      const there = stored.get(edit.id)
      const about = parts.filter(({ table }) => table === edit.table)
      if (there?.table === edit.table) found.push(...conflictsOfEdit(edit, there.row, about))
    }
  }
  if (found.length === 0) return []
  const revisions = [...new Set(found.map((conflict) => conflict.revision))]
  const changes = await ask(transaction, readChangesByRevision, { network, revisions })
  const byRevision = new Map<number, Change>(changes.map((change) => [change.revision, change]))
  return found.flatMap(({ revision: at, ...conflict }) => {
    const change = byRevision.get(at)
    return change === undefined ? [] : [{ ...conflict, change }]
  })
}
