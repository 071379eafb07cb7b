import { TABLE_NAMES } from '@maillage/network-model'
import type { PlacedRow } from '../values/settle-row.ts'
import { whereabouts, type Gathered, type RowsById } from './gathered.ts'
import { columnPlace } from './column-place.ts'

/** An id names one row of the whole network, whatever its table: evidence and statements point at any of them. */
export function checkIds({ rows, list }: Gathered): RowsById {
  const first = new Map<string, PlacedRow>()
  for (const table of TABLE_NAMES)
    for (const row of rows[table] as readonly PlacedRow[]) {
      const id = row.values.id as string | undefined
      if (id === undefined) continue
      const earlier = first.get(id)
      if (!earlier) first.set(id, row)
      else {
        const rule = earlier.table === table ? 'duplicate-id' : 'id-used-elsewhere'
        list.add(rule, columnPlace(row, 'id'), { found: id, other: whereabouts(earlier) })
      }
    }
  return first
}
