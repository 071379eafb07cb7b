import { createHash } from 'node:crypto'
import { refuseBrokenIds } from '../load/refuse.ts'
import { noStoredRows } from '../load/stored-rows.ts'
import { WriteRefused, type StoreContents } from '../store-promise.ts'
import { isObject, type BackupManifest } from './backup-lines.ts'
import { BackupRefused, GatheredBackup, type BackupProblem } from './gather-backup.ts'
import { linesOf } from './lines-of.ts'

export type ReadBackup =
  { readonly contents: StoreContents; readonly manifest: BackupManifest } | { readonly problem: BackupProblem }

function parsed(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new BackupRefused(number === 1 ? 'not-a-backup' : 'unreadable-line', number)
  }
}

async function gathered(text: AsyncIterable<string> | Iterable<string>): Promise<GatheredBackup> {
  const backup = new GatheredBackup()
  const hash = createHash('sha256')
  let number = 0
  let checked = false
  for await (const { line, ended } of linesOf(text)) {
    number += 1
    if (checked) throw new BackupRefused('after-the-end', number)
    // Cut in the middle of a line.
    if (!ended) throw new BackupRefused(number === 1 ? 'not-a-backup' : 'truncated', number)
    const value = parsed(line, number)
    if (number > 1 && isObject(value) && 'sha256' in value) {
      const found = hash.digest('hex')
      const expected = String(value['sha256'])
      if (found !== expected) throw new BackupRefused('checksum', number, { found, expected })
      checked = true
    } else {
      backup.add(value, number)
      hash.update(`${line}\n`)
    }
  }
  if (number === 0) throw new BackupRefused('empty', undefined)
  if (!checked) throw new BackupRefused('truncated', number)
  return backup
}

/**
 * Reads a backup, in pieces of any size, and verifies all of it before anything is touched: format, version, checksum,
 * counts, every row by the model, whole ids, revisions without holes.
 */
export async function readBackup(text: AsyncIterable<string> | Iterable<string>): Promise<ReadBackup> {
  try {
    const whole = (await gathered(text)).whole()
    refuseBrokenIds(whole.contents.network, noStoredRows(), 'replace')
    return whole
  } catch (error) {
    if (error instanceof BackupRefused) return { problem: error.problem }
    if (error instanceof WriteRefused && (error.kind === 'duplicate-id' || error.kind === 'dangling-reference'))
      return { problem: { kind: error.kind, facts: error.facts } }
    throw error
  }
}
