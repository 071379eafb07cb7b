import type { Language, TableName } from '@maillage/network-model'
import type { Place, ProblemList } from '../problem-list.ts'
import { settleRow, type CellsRead, type PlacedRow } from '../values/settle-row.ts'
import { cutRows, type CutRow } from './cut-rows.ts'
import { matchHeader, type MatchedHeader } from './match-header.ts'
import { readCell } from './read-cell.ts'

export interface TableRead {
  readonly rows: readonly PlacedRow[]
  /** False when rows may be missing, so that an id that is not found here is not called dangling. */
  readonly complete: boolean
}

/** Reads the text of one table; whatever is wrong goes to the list. */
export function readTable(
  table: TableName,
  text: string,
  languages: readonly Language[],
  list: ProblemList,
): TableRead {
  const file = `${table}.csv`
  const { rows, delimiter, brokenAt } = cutRows(text)
  if (brokenAt !== undefined) list.add('broken-quotes', { file, line: brokenAt })
  const [head, ...body] = rows.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  if (!head) return { rows: [], complete: brokenAt === undefined }
  if (delimiter !== ',')
    list.add('semicolon-delimiter', { file, line: head.line }, { found: delimiter === ';' ? ';' : 'TAB' })
  const header = matchHeader(table, head.cells, languages, { file, line: head.line }, list)
  if (!header || header.absent.has('id')) return { rows: [], complete: false }
  let complete = brokenAt === undefined
  const read: PlacedRow[] = []
  for (const row of body) {
    const placed = readRow(table, row, header, list)
    if (placed) read.push(placed)
    else complete = false
  }
  return { rows: read, complete }
}

function readRow(table: TableName, row: CutRow, header: MatchedHeader, list: ProblemList): PlacedRow | undefined {
  const place = { file: `${table}.csv`, line: row.line }
  if (row.cells.length !== header.cells.length) {
    list.add('wrong-cell-count', place, { found: String(row.cells.length), expected: String(header.cells.length) })
    return undefined
  }
  return settleRow(table, readCells(row, header, place, list), place, (column) => ({ column }), list)
}

function readCells(row: CutRow, header: MatchedHeader, place: Place, list: ProblemList): CellsRead {
  const given = new Map<string, unknown>()
  const wrong = new Set<string>(header.absent)
  header.cells.forEach((head, at) => {
    if (!head) return
    const report = list.at({ ...place, column: head.title })
    const value = readCell(head.field, row.cells[at] ?? '', list, report)
    if (value === undefined) wrong.add(head.column)
    else if (value !== null && head.language) {
      const wording = (given.get(head.column) ?? {}) as Record<string, unknown>
      given.set(head.column, { ...wording, [head.language]: value })
    } else if (value !== null) given.set(head.column, value)
  })
  for (const column of wrong) given.delete(column)
  return { given, wrong }
}
