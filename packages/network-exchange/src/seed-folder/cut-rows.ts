import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'

export interface CutRow {
  /** The line of the file it begins on, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface CutText {
  readonly rows: readonly CutRow[]
  readonly delimiter: ',' | ';' | '\t'
  /** The row in which a quote is opened or closed where it may not be; nothing after it could be read. */
  readonly brokenAt?: number
}

/** Cuts RFC 4180 text into rows, empty ones included; quotes are strict, cells are left as they are. */
export function cutRows(text: string): CutText {
  const rows: CutRow[] = []
  const delimiter = delimiterOf(text)
  let line = 1
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[]) => {
        rows.push({ line, cells })
        // Counted here: the parser counts a quoted CRLF as two lines.
        line += 1 + cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, delimiter, brokenAt: line }
  }
  return { rows, delimiter }
}

/** A comma, unless the header line holds none and holds what a Belgian spreadsheet writes instead. */
function delimiterOf(text: string): CutText['delimiter'] {
  const [header = ''] = text.split(/\r\n|\n|\r/, 1)
  if (header.includes(',')) return ','
  return header.includes(';') ? ';' : header.includes('\t') ? '\t' : ','
}
