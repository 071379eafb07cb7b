import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import { say } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import type { Cell, ExportFile, Table } from './table.ts'

const WIDEST = 60
const NARROWEST = 8
/** Rows looked at to find how wide a column is. */
const LOOKED_AT = 50

/** A workbook of three sheets: the figures, what they were made of, how to read them. */
export function writeXlsx({ data, inputs, reading }: ExportFile, language: Language): Promise<Buffer> {
  const sheets = [
    sheetOf(say(language, 'export.sheet.data'), data),
    sheetOf(say(language, 'export.sheet.inputs'), inputs),
    sheetOf(say(language, 'export.sheet.reading'), { heads: [], rows: reading }),
  ]
  return writeXlsxFile(sheets).toBuffer()
}

function sheetOf(name: string, { heads, rows }: Table): Sheet<never> {
  const shown = [...(heads.length > 0 ? [heads] : []), ...rows.slice(0, LOOKED_AT)]
  const count = Math.max(0, ...shown.map((row) => row.length))
  return {
    sheet: name,
    data: [...(heads.length > 0 ? [heads.map(headCell)] : []), ...rows.map((row) => row.map(cellOf))],
    columns: Array.from({ length: count }, (_, at) => ({ width: widthOf(shown.map((row) => row[at] ?? null)) })),
    ...(heads.length > 0 && { stickyRowsCount: 1 }),
  }
}

const headCell = (value: string): Row[number] => ({ value, type: String, fontWeight: 'bold' })

/** A text stays a text, whatever it begins with. */
function cellOf(cell: Cell): Row[number] {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String }
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: Boolean }
}

const widthOf = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => String(cell ?? '').length + 1)))
