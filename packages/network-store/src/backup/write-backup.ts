import { createHash } from 'node:crypto'
import { TABLE_NAMES, type Row, type TableName } from '@maillage/network-model'
import { batches } from '../load/batches.ts'
import type { StoreContents } from '../store-promise.ts'
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupManifest, type PartPiece } from './backup-lines.ts'

/** Rows of a part on one line. */
const ON_ONE_LINE = 500

/** What a backup of these contents says of itself: nothing of when and where, so the same contents give the same text. */
export function manifestOfContents({ network, revision, changes }: StoreContents): BackupManifest {
  const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, network[table].length]))
  const parts = changes.flatMap((change) => change.parts)
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    network: network.header.id,
    revision,
    rows: rows as Record<TableName, number>,
    changes: changes.length,
    changedRows: parts.reduce((sum, part) => sum + part.rows.length, 0),
  }
}

function* said(contents: StoreContents): Generator {
  yield manifestOfContents(contents)
  yield { header: contents.network.header }
  for (const table of TABLE_NAMES)
    for (const row of contents.network[table] as readonly Row<TableName>[]) yield { table, row }
  for (const { change, parts } of contents.changes) {
    yield { change }
    for (const { table, act, rows } of parts) {
      for (const some of batches(rows, ON_ONE_LINE)) {
        const part: PartPiece = { revision: change.revision, table, act, rows: some }
        yield { part }
      }
    }
  }
}

/**
 * A backup as text, line by line, each with its line end: JSON on every line, the manifest first, then the header, the rows
 * table after table, the changes oldest first with their parts, and last the SHA-256 of all lines before. It holds
 * everything, personal contacts too.
 */
export function* writeBackup(contents: StoreContents): Generator<string> {
  const hash = createHash('sha256')
  for (const value of said(contents)) {
    const line = `${JSON.stringify(value)}\n`
    hash.update(line)
    yield line
  }
  yield `${JSON.stringify({ sha256: hash.digest('hex') })}\n`
}
