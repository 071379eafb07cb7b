import type { Place } from '../problem-list.ts'
import type { PlacedRow } from '../values/settle-row.ts'

/** The place of one column of a row: its title in a file, its path in a document. */
export function columnPlace({ place }: PlacedRow, column: string): Place {
  return place.file === undefined ? { ...place, path: `${place.path ?? ''}.${column}` } : { ...place, column }
}
