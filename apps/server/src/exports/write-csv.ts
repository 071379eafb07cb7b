import type { Cell, ExportFile } from './table.ts'

/** Signs with which a spreadsheet takes a text for a formula. */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/

/** One table with one line of heads, comma and decimal point as programs read them; the sign at the start tells a spreadsheet that it is UTF-8. */
export function writeCsv({ data }: ExportFile): Buffer {
  const lines = [data.heads, ...data.rows].map((row) => row.map(field).join(','))
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  // Read as a text, whoever wrote it.
  const safe = LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
