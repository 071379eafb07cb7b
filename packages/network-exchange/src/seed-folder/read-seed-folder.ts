import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  emptyTables,
  LANGUAGES,
  TABLE_NAMES,
  type Language,
  type NetworkHeader,
  type TableName,
} from '@maillage/network-model'
import type { Gathered } from '../checks/gathered.ts'
import { settleNetwork } from '../checks/settle-network.ts'
import { nearestWord } from '../nearest-word.ts'
import { parseJson } from '../parse-json.ts'
import { ProblemList } from '../problem-list.ts'
import { isPlainObject, readHeader, type SaidInstead } from '../read-header.ts'
import type { Reading } from '../reading.ts'
import type { PlacedRow } from '../values/settle-row.ts'
import { decodeBytes } from './decode-bytes.ts'
import { readTable } from './read-table.ts'

export const HEADER_FILE = 'network.json'
export const MAX_FILE_BYTES = 200 * 1024 * 1024
/** Beside its tables a folder may hold notes, a licence, hidden files and folders of its own. */
const LOOKS_LIKE_DATA = /\.(csv|tsv|json|xlsx|xls|ods)$/i

/**
 * Reads the folder of a network: `network.json` and one CSV per table. Everything that is wrong is told at once.
 * Edges of white space are taken off every cell. Throws only when the folder itself cannot be read.
 */
export async function readSeedFolder(folder: string, instead: SaidInstead = {}): Promise<Reading> {
  const list = new ProblemList()
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
  const { header, languages } = await readHeaderFile(folder, files, instead, list)
  const rows: Record<TableName, PlacedRow[]> = emptyTables() as never
  const incomplete = new Set<TableName>()
  for (const table of TABLE_NAMES) {
    if (!files.includes(`${table}.csv`)) continue
    const text = await readText(folder, `${table}.csv`, list)
    const read = text === undefined ? undefined : readTable(table, text, languages, list)
    if (!read?.complete) incomplete.add(table)
    rows[table] = [...(read?.rows ?? [])]
  }
  for (const table of tellUnknownFiles(files, list)) incomplete.add(table)
  return settleNetwork({ header, rows: rows as unknown as Gathered['rows'], incomplete, list }, HEADER_FILE)
}

interface HeaderFile {
  readonly header: NetworkHeader | undefined
  /** As far as they could be read, so that the tables can be read with them. */
  readonly languages: readonly Language[]
}

async function readHeaderFile(
  folder: string,
  files: readonly string[],
  instead: SaidInstead,
  list: ProblemList,
): Promise<HeaderFile> {
  const place = { file: HEADER_FILE }
  if (!files.includes(HEADER_FILE)) {
    const nearest = nearestWord(
      HEADER_FILE,
      files.filter((file) => file.endsWith('.json')),
      list,
    )
    list.add('network-file-missing', place, nearest === undefined ? {} : { nearest })
    return { header: undefined, languages: ['fr'] }
  }
  const text = await readText(folder, HEADER_FILE, list)
  const parsed = text === undefined ? undefined : parseJson(text, place, list)
  if (!parsed) return { header: undefined, languages: ['fr'] }
  const header = readHeader(parsed.json, place, '', instead, list)
  return { header, languages: header?.languages ?? languagesIn(parsed.json) }
}

function languagesIn(json: unknown): readonly Language[] {
  const named: unknown = isPlainObject(json) ? json['languages'] : undefined
  const known = Array.isArray(named) ? LANGUAGES.filter((language) => language === named[0]) : []
  return known.length > 0 ? known : ['fr']
}

async function readText(folder: string, file: string, list: ProblemList): Promise<string | undefined> {
  const path = join(folder, file)
  const { size } = await stat(path)
  if (size > MAX_FILE_BYTES) {
    list.add('file-too-large', { file }, { found: megabytes(size), expected: `≤ ${megabytes(MAX_FILE_BYTES)}` })
    return undefined
  }
  return decodeBytes(await readFile(path), (line) => list.at({ file, line }))
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`

/** Tells files that look like tables and are none; gives the tables they were perhaps meant to be. */
function tellUnknownFiles(files: readonly string[], list: ProblemList): readonly TableName[] {
  const known = [HEADER_FILE, ...TABLE_NAMES.map((table) => `${table}.csv`)]
  const meant: TableName[] = []
  for (const file of files.toSorted()) {
    if (known.includes(file) || file.startsWith('.') || !LOOKS_LIKE_DATA.test(file)) continue
    const stem = file.replace(/\.[^.]+$/, '')
    const free = TABLE_NAMES.filter((table) => !files.includes(`${table}.csv`))
    const nearest = nearestWord(stem, free, list)
    const table = free.find((name) => name === nearest)
    if (table) meant.push(table)
    list.add('unknown-file', { file }, { found: file, ...(table === undefined ? {} : { nearest: `${table}.csv` }) })
  }
  return meant
}
