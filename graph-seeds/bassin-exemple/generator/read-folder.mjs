import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rows of a table of the folder, every cell as text; none when the table is missing. */
export function readRows(folder, table) {
  const path = join(folder, `${table}.csv`)
  if (!existsSync(path)) return []
  const [header, ...lines] = cellsOf(readFileSync(path, 'utf8'))
  return lines.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at]])))
}

export const listIn = (cell) => (cell ? cell.split('|') : [])

function cellsOf(text) {
  const rows = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
  }
  return rows.slice(0, -1)
}
