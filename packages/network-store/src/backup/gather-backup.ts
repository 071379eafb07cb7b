import {
  emptyTables,
  NetworkHeader,
  ROW_SCHEMAS,
  TABLE_NAMES,
  type Network,
  type Row,
  type TableName,
} from '@maillage/network-model'
import type { Change, ChangedRow, ChangePart, StoreContents } from '../store-promise.ts'
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  changeOfLine,
  isObject,
  manifestOf,
  pieceOfLine,
  rowLine,
  type BackupManifest,
  type PartPiece,
} from './backup-lines.ts'

/**
 * Why a text is no backup to restore from; `line` counts from 1.
 * - `empty`; `not-a-backup` { line }; `other-version` { line, found, known }
 * - `truncated` { line }: it ends before its checksum; `after-the-end` { line }: something follows it
 * - `unreadable-line` { line }: not JSON, or nothing that stands in a backup
 * - `out-of-order` { line }: a line that stands at another place in a backup
 * - `bad-header` { line }; `bad-row` { line, table, id, column }
 * - `missing-change` { line, expected, found }: changes are numbered without holes
 * - `repeated-request` { line, mutationId }: two changes of one request
 * - `checksum` { line, found, expected }
 * - `count` { of, expected, found }: fewer or more than the manifest says
 * - `duplicate-id` { id, table, other }, `dangling-reference` { id, table, column, target }
 */
export interface BackupProblem {
  readonly kind:
    | 'empty'
    | 'not-a-backup'
    | 'other-version'
    | 'truncated'
    | 'after-the-end'
    | 'unreadable-line'
    | 'out-of-order'
    | 'bad-header'
    | 'bad-row'
    | 'missing-change'
    | 'repeated-request'
    | 'checksum'
    | 'count'
    | 'duplicate-id'
    | 'dangling-reference'
  readonly line?: number
  readonly facts: Readonly<Record<string, string | number>>
}

/** Thrown while a backup is read, caught at its door. */
export class BackupRefused extends Error {
  readonly problem: BackupProblem
  constructor(kind: BackupProblem['kind'], line: number | undefined, facts: BackupProblem['facts'] = {}) {
    super(`no backup to restore from: ${kind}`)
    this.name = 'BackupRefused'
    this.problem = line === undefined ? { kind, facts } : { kind, line, facts }
  }
}

type GatheredPart = { table: ChangePart['table']; act: ChangePart['act']; rows: ChangedRow[] }

/** Puts a backup together line by line; throws BackupRefused at the first line that cannot stand where it stands. */
export class GatheredBackup {
  #manifest: BackupManifest | null = null
  #header: NetworkHeader | null = null
  readonly #tables: Record<TableName, Row<TableName>[]> = emptyTables()
  /** The table whose rows come now; after the last one the changes come. */
  #table = 0
  readonly #changes: { change: Change; parts: GatheredPart[] }[] = []
  readonly #requests = new Set<string>()

  add(value: unknown, line: number): void {
    if (this.#manifest === null) this.#manifest = this.#readManifest(value, line)
    else if (!isObject(value)) throw new BackupRefused('unreadable-line', line)
    else if ('header' in value) this.#addHeader(value['header'], line)
    else if (this.#header === null) throw new BackupRefused('out-of-order', line)
    else if ('row' in value) this.#addRow(value, line)
    else if ('change' in value) this.#addChange(changeOfLine(value['change']), line)
    else if ('part' in value) this.#addPart(pieceOfLine(value['part']), line)
    else throw new BackupRefused('unreadable-line', line)
  }

  #readManifest(value: unknown, line: number): BackupManifest {
    if (!isObject(value) || value['format'] !== BACKUP_FORMAT) throw new BackupRefused('not-a-backup', line)
    if (value['version'] !== BACKUP_VERSION) {
      const found = typeof value['version'] === 'number' ? value['version'] : 'none'
      throw new BackupRefused('other-version', line, { found, known: BACKUP_VERSION })
    }
    const manifest = manifestOf(value)
    if (manifest === null) throw new BackupRefused('unreadable-line', line)
    return manifest
  }

  #addHeader(value: unknown, line: number): void {
    if (this.#header !== null) throw new BackupRefused('out-of-order', line)
    const parsed = NetworkHeader.safeParse(value)
    if (!parsed.success || parsed.data.id !== this.#manifest?.network) throw new BackupRefused('bad-header', line)
    this.#header = parsed.data
  }

  #addRow(value: Readonly<Record<string, unknown>>, line: number): void {
    const said = rowLine(value)
    if (said === null) throw new BackupRefused('unreadable-line', line)
    const { table, row } = said
    const place = TABLE_NAMES.indexOf(table)
    if (place < this.#table || this.#changes.length > 0) throw new BackupRefused('out-of-order', line)
    this.#table = place
    const schema = ROW_SCHEMAS[table]
    const parsed = schema.safeParse(row)
    const unknown = Object.keys(row).find((name) => !Object.hasOwn(schema.shape, name))
    if (!parsed.success || unknown !== undefined) {
      const column = unknown ?? String(parsed.error?.issues[0]?.path[0] ?? 'id')
      const id = typeof row['id'] === 'string' ? row['id'] : ''
      throw new BackupRefused('bad-row', line, { table, id, column })
    }
    this.#tables[table].push(parsed.data)
  }

  #addChange(change: Change | null, line: number): void {
    if (change === null) throw new BackupRefused('unreadable-line', line)
    const expected = this.#changes.length + 1
    if (change.revision !== expected)
      throw new BackupRefused('missing-change', line, { expected, found: change.revision })
    const { mutationId } = change
    if (this.#requests.has(mutationId)) throw new BackupRefused('repeated-request', line, { mutationId })
    this.#requests.add(mutationId)
    this.#changes.push({ change, parts: [] })
  }

  #addPart(piece: PartPiece | null, line: number): void {
    if (piece === null) throw new BackupRefused('unreadable-line', line)
    const last = this.#changes.at(-1)
    if (last?.change.revision !== piece.revision) throw new BackupRefused('out-of-order', line)
    const part = last.parts.at(-1)
    if (part?.table === piece.table && part.act === piece.act) for (const row of piece.rows) part.rows.push(row)
    else last.parts.push({ table: piece.table, act: piece.act, rows: [...piece.rows] })
  }

  /** Everything, when it is as much as the manifest says. */
  whole(): { readonly contents: StoreContents; readonly manifest: BackupManifest } {
    const manifest = this.#manifest
    const header = this.#header
    if (manifest === null) throw new BackupRefused('empty', undefined)
    if (header === null) throw new BackupRefused('count', undefined, { of: 'header', expected: 1, found: 0 })
    const check = (of: string, expected: number, found: number): void => {
      if (expected !== found) throw new BackupRefused('count', undefined, { of, expected, found })
    }
    for (const table of TABLE_NAMES) check(table, manifest.rows[table], this.#tables[table].length)
    check('changes', manifest.changes, this.#changes.length)
    check('revision', manifest.revision, this.#changes.length)
    const parts = this.#changes.flatMap((one) => one.parts)
    const changedRows = parts.reduce((sum, part) => sum + part.rows.length, 0)
    check('changedRows', manifest.changedRows, changedRows)
    const network = { header, ...this.#tables } as unknown as Network
    const changes = this.#changes.map(({ change, parts: own }) => ({
      change,
      parts: own.map((part): ChangePart => ({ ...part, count: part.rows.length })),
    }))
    return { contents: { network, revision: manifest.revision, changes }, manifest }
  }
}
