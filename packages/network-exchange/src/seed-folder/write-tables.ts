import { TABLE_NAMES, type Network, type TableName, type Wording } from '@maillage/network-model'
import { joinList } from '../values/read-list.ts'
import { defaultOf } from '../values/settle-row.ts'
import { titlesOf, type HeaderCell } from './match-header.ts'

/**
 * The tables of a network as CSV text by file name: RFC 4180 with LF, quotes only where needed, tables without rows
 * and columns without a value left out, rows in the order of the network. A cell that begins like a formula stays as
 * it is: a seed folder is read back by us, and the apostrophe against formulas belongs to exports for spreadsheets.
 */
export function tablesAsCsv(network: Network): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const table of TABLE_NAMES) if (network[table].length > 0) files.set(`${table}.csv`, tableAsCsv(network, table))
  return files
}

function tableAsCsv(network: Network, table: TableName): string {
  const rows = network[table] as readonly Readonly<Record<string, unknown>>[]
  const cells = [...titlesOf(table, network.header.languages).values()]
  const worthWriting = cells.filter((cell) => {
    const unsaid = cellOf(defaultOf(table, cell.column), cell)
    return cell.field.kind === 'key' || rows.some((row) => cellOf(row[cell.column], cell) !== unsaid)
  })
  const lines = [
    worthWriting.map((cell) => cell.title),
    ...rows.map((row) => worthWriting.map((cell) => quoted(cellOf(row[cell.column], cell)))),
  ]
  return lines.map((line) => `${line.join(',')}\n`).join('')
}

function cellOf(value: unknown, { field, language }: Pick<HeaderCell, 'field' | 'language'>): string {
  if (value === null || value === undefined) return ''
  if (language !== undefined) return (value as Wording)[language] ?? ''
  if (Array.isArray(value)) return joinList(value as readonly string[])
  if (field.kind === 'flag') return value === field.fallback ? '' : String(value)
  return String(value)
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
