import { NetworkHeader, type Row, type TableName } from '@maillage/network-model'
import { partsAbout } from '../changes/parts-about.ts'
import { readPartsOf } from '../changes/read-parts-of.ts'
import { sameCell } from '../changes/same-cell.ts'
import type { Engine, Statements } from '../engine-port.ts'
import { withEveryColumn } from '../graph/row-properties.ts'
import { ask } from '../question.ts'
import { readHeader } from '../questions/read-header.ts'
import { idOfChange, revisionOfChange } from '../questions/read-change.ts'
import { readTouchedSince } from '../questions/read-parts.ts'
import type { StoredRow } from '../questions/read-rows.ts'
import {
  WriteRefused,
  type Authorship,
  type Cells,
  type ChangedRow,
  type ChangePart,
  type Edit,
  type Written,
} from '../store-promise.ts'
import { applyChanges } from './apply-changes.ts'
import { foldEdits } from './fold-edits.ts'
import { underLock } from './under-lock.ts'
import { storedRowsOf } from './write-edits.ts'

/** The Change that is taken back, and the store it is taken back in. */
interface Undoing {
  readonly transaction: Statements
  readonly network: string
  readonly revision: number
  readonly stored: ReadonlyMap<string, StoredRow>
}

/** The last Change after this one that touched a row; this one itself when none is known. */
async function lastTouching({ transaction, network, revision }: Undoing, id: string): Promise<string> {
  const later = await partsAbout(transaction, network, [id], revision)
  return idOfChange(later.at(-1)?.revision ?? revision)
}

async function laterChange(undoing: Undoing, table: string, id: string, column?: string): Promise<WriteRefused> {
  const change = await lastTouching(undoing, id)
  return new WriteRefused('later-change', { change, id, table, ...(column === undefined ? {} : { column }) })
}

/** The column in which a row, or nothing, is not what the Change left; undefined when all is as it was left. */
function departedFrom(left: Cells, now: Row<TableName>): string | undefined {
  const cells = now as Readonly<Record<string, unknown>>
  return Object.keys(left).find((column) => !sameCell(cells[column], left[column]))
}

async function editOf(undoing: Undoing, table: TableName, act: ChangePart['act'], row: ChangedRow): Promise<Edit> {
  const { id, before, after } = row
  const there = undoing.stored.get(id)
  const now = there?.table === table ? there.row : null
  const notRecorded = () => new WriteRefused('not-recorded', { change: idOfChange(undoing.revision), id, table })
  if (act === 'removed') {
    if (before === null) throw notRecorded()
    if (now !== null) throw await laterChange(undoing, table, id)
    return { act: 'create', table, row: withEveryColumn(table, before) }
  }
  if (act === 'updated' && (before === null || after === null)) throw notRecorded()
  if (now === null) throw await laterChange(undoing, table, id)
  const column = after === null ? undefined : departedFrom(after, now)
  if (column !== undefined) throw await laterChange(undoing, table, id, column)
  return act === 'created' ? { act: 'remove', table, id } : { act: 'update', table, id, cells: before ?? {} }
}

/** Rows that were only named are as they were made if nothing touched them since. */
async function refuseTouchedSince(undoing: Undoing, parts: readonly ChangePart[]): Promise<void> {
  const named = parts
    .filter(({ act }) => act === 'created')
    .flatMap(({ table, rows }) => rows.filter(({ after }) => after === null).map(({ id }) => ({ table, id })))
  if (named.length === 0) return
  const { transaction, network, revision } = undoing
  const last = new Map<string, number>()
  for (const part of await ask(transaction, readTouchedSince, { network, revision }))
    for (const { id } of part.rows) last.set(`${part.table} ${id}`, part.revision)
  for (const { table, id } of named) {
    const later = last.get(`${table} ${id}`)
    if (later !== undefined) throw new WriteRefused('later-change', { change: idOfChange(later), id, table })
  }
}

/** The header as it was before; null when the Change left it alone. */
async function headerBefore(undoing: Undoing, parts: readonly ChangePart[]): Promise<NetworkHeader | null> {
  const row = parts.find(({ table }) => table === 'network')?.rows[0]
  if (row === undefined) return null
  const { transaction, network } = undoing
  const now = await ask(transaction, readHeader, { network })
  if (now === null || row.before === null || row.after === null)
    throw new WriteRefused('not-recorded', { change: idOfChange(undoing.revision), id: row.id, table: 'network' })
  const cells = now as unknown as Readonly<Record<string, unknown>>
  for (const [column, left] of Object.entries(row.after))
    if (!sameCell(cells[column], left)) throw await laterChange(undoing, 'network', row.id, column)
  return NetworkHeader.parse({ ...now, ...row.before })
}

/** What ids broke when a Change was taken back is the doing of a later one, if a later one touched what they name. */
async function asLaterChange(undoing: Undoing, error: unknown): Promise<unknown> {
  if (!(error instanceof WriteRefused)) return error
  const { id, table, target, by, other } = error.facts
  const touched =
    error.kind === 'referred-to'
      ? by
      : error.kind === 'dangling-reference'
        ? target
        : other === undefined
          ? undefined
          : id
  if (typeof touched !== 'string' || id === undefined || table === undefined) return error
  const change = await lastTouching(undoing, touched)
  if (change === idOfChange(undoing.revision)) return error
  return new WriteRefused('later-change', { change, id, table }, { cause: error })
}

async function undoOnce(undoing: Undoing, revision: number, by: Authorship, parts: readonly ChangePart[]) {
  const { transaction, network, stored } = undoing
  await refuseTouchedSince(undoing, parts)
  const edits: Edit[] = []
  for (const { table, act, rows } of parts) {
    if (table === 'network') continue
    for (const row of rows) edits.push(await editOf(undoing, table, act, row))
  }
  // What goes, goes first: an id may have left one table for another.
  edits.sort((first, second) => Number(second.act === 'remove') - Number(first.act === 'remove'))
  const header = await headerBefore(undoing, parts)
  try {
    const { changes, unchanged } = foldEdits(edits, stored)
    return await applyChanges(transaction, network, revision, by, { changes, header, unchanged, known: stored })
  } catch (error) {
    throw await asLaterChange(undoing, error)
  }
}

/** Takes a Change back by a new one, through the same checks as any write. */
export async function undoChange(
  engine: Engine,
  network: string,
  change: string,
  authorship: Authorship,
): Promise<Written> {
  const by = { ...authorship, reason: `undo ${change}` }
  return underLock(engine, network, by, async (transaction, revision) => {
    const undone = /^change-[1-9]\d{0,14}$/.test(change) ? revisionOfChange(change) : 0
    if (undone < 1 || undone >= revision) throw new WriteRefused('unknown-change', { change })
    if (undone === 1) throw new WriteRefused('first-change', { change })
    const parts = (await readPartsOf(transaction, network, [undone])).get(undone) ?? []
    const ids = parts.filter(({ table }) => table !== 'network').flatMap(({ rows }) => rows.map(({ id }) => id))
    const stored = await storedRowsOf(transaction, network, ids)
    return undoOnce({ transaction, network, revision: undone, stored }, revision, by, parts)
  })
}
