import { TABLE_NAMES } from '@maillage/network-model'
import { knownColumns, type PlacedRow } from '../values/settle-row.ts'
import { columnPlace } from './column-place.ts'
import type { Gathered, RowsById } from './gathered.ts'

/** Wherever a row names another row of its own table (`parent`, `partOf`, `citedIn`), following it comes to an end. */
export function checkCycles({ rows, list }: Gathered, byId: RowsById): void {
  for (const table of TABLE_NAMES)
    for (const { name, field } of knownColumns(table)) {
      if (field.kind !== 'ref' || field.tables.length !== 1 || field.tables[0] !== table) continue
      const seen = new Set<string>()
      for (const row of rows[table] as readonly PlacedRow[]) {
        const cycle = followUp(row, name, byId, seen)
        if (cycle) list.add('cycle', columnPlace(row, name), { found: cycle.join(' → ') })
      }
    }
}

/** The ids of a cycle met from a row, the first one repeated at the end; none when an earlier row met it. */
function followUp(start: PlacedRow, column: string, byId: RowsById, seen: Set<string>): readonly string[] | undefined {
  const path: string[] = []
  const onPath = new Set<string>()
  let id = start.values.id as string | undefined
  while (id !== undefined && !seen.has(id)) {
    seen.add(id)
    onPath.add(id)
    path.push(id)
    const row = byId.get(id)
    const next = row && ((row.values as Readonly<Record<string, unknown>>)[column] as string | null | undefined)
    id = next ?? undefined
  }
  if (id === undefined || !onPath.has(id)) return undefined
  return [...path.slice(path.indexOf(id)), id]
}
