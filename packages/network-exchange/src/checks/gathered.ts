import type { NetworkHeader, TableName } from '@maillage/network-model'
import type { ProblemList } from '../problem-list.ts'
import type { PlacedRow } from '../values/settle-row.ts'

/** Everything that was read, before it is known to be a network. */
export interface Gathered {
  /** Undefined when it could not be read; what depends on it is then not checked. */
  readonly header: NetworkHeader | undefined
  readonly rows: { readonly [T in TableName]: readonly PlacedRow<T>[] }
  /** Tables in which rows may be missing because their file is broken. */
  readonly incomplete: ReadonlySet<TableName>
  readonly list: ProblemList
}

/** The first row of each id. */
export type RowsById = ReadonlyMap<string, PlacedRow>

/** Where a row stands, as a second place in a problem: `actors.csv:12` or `tables.actors[3]`. */
export function whereabouts({ place }: PlacedRow): string {
  return place.file === undefined ? (place.path ?? '') : `${place.file}:${place.line ?? 1}`
}
