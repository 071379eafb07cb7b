import { TABLE_NAMES, type TableName } from '@maillage/network-model'
import type { Cells, Change, ChangedRow, ChangePart } from '../store-promise.ts'

export const BACKUP_FORMAT = 'maillage-backup'
export const BACKUP_VERSION = 1

/** The first line of a backup: what it is of, and how much of everything has to follow. */
export interface BackupManifest {
  readonly format: typeof BACKUP_FORMAT
  readonly version: number
  readonly network: string
  readonly revision: number
  /** Rows of every table, in the order in which they follow. */
  readonly rows: Readonly<Record<TableName, number>>
  readonly changes: number
  /** Rows named by all parts of all changes. */
  readonly changedRows: number
}

type Unknown = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isTable = (value: unknown): value is TableName => TABLE_NAMES.some((table) => table === value)
const isCells = (value: unknown): value is Cells | null => value === null || isObject(value)
const ACTS: readonly ChangePart['act'][] = ['created', 'updated', 'removed']

/** Null for what is no manifest of this version. */
export function manifestOf(value: Unknown): BackupManifest | null {
  const { network, revision, rows, changes, changedRows } = value
  if (typeof network !== 'string' || !isCount(revision) || !isCount(changes) || !isCount(changedRows)) return null
  if (!isObject(rows) || !Object.entries(rows).every(([table, count]) => isTable(table) && isCount(count))) return null
  const counts = Object.fromEntries(TABLE_NAMES.map((table) => [table, rows[table] ?? 0])) as Record<TableName, number>
  return { format: BACKUP_FORMAT, version: BACKUP_VERSION, network, revision, rows: counts, changes, changedRows }
}

/** A row as its line says it, its cells not yet checked; null for a line of another shape. */
export function rowLine(value: Unknown): { readonly table: TableName; readonly row: Unknown } | null {
  const { table, row } = value
  return isTable(table) && isObject(row) ? { table, row } : null
}

/** Null for a line that tells no change. */
export function changeOfLine(value: unknown): Change | null {
  if (!isObject(value) || !isObject(value['counts'])) return null
  const { id, revision, at, author, mutationId, reason, counts } = value
  const { created, updated, removed, unchanged } = counts
  if (!isCount(revision) || id !== `change-${String(revision)}`) return null
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null
  if (typeof author !== 'string' || typeof mutationId !== 'string' || typeof reason !== 'string') return null
  if (!isCount(created) || !isCount(updated) || !isCount(removed) || !isCount(unchanged)) return null
  return { id, revision, at, author, mutationId, reason, counts: { created, updated, removed, unchanged } }
}

/** A piece of a part: some of its rows. Null for a line that tells none. */
export interface PartPiece {
  readonly revision: number
  readonly table: ChangePart['table']
  readonly act: ChangePart['act']
  readonly rows: readonly ChangedRow[]
}

export function pieceOfLine(value: unknown): PartPiece | null {
  if (!isObject(value)) return null
  const { revision, table, act, rows } = value
  const known = ACTS.find((one) => one === act)
  if (!isCount(revision) || (table !== 'network' && !isTable(table)) || known === undefined || !Array.isArray(rows))
    return null
  const read: ChangedRow[] = []
  for (const row of rows as readonly unknown[]) {
    if (!isObject(row)) return null
    const { id, before, after } = row
    if (typeof id !== 'string' || id === '' || !isCells(before) || !isCells(after)) return null
    read.push({ id, before, after })
  }
  return read.length === 0 ? null : { revision, table, act: known, rows: read }
}
