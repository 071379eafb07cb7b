import { emptyTables, TABLE_NAMES, type Network, type Row, type TableName } from '@maillage/network-model'
import type { StoreContents } from '@maillage/network-store'

/** Rows of one piece: handing it over takes a few milliseconds. */
const TOGETHER = 5_000

/** A piece of a network, and of its history where it has one, on its way between two threads. */
export type Piece =
  | { readonly kind: 'rows'; readonly table: TableName; readonly rows: readonly Row<TableName>[] }
  | { readonly kind: 'changes'; readonly changes: StoreContents['changes'] }
  | { readonly kind: 'end'; readonly header: Network['header']; readonly revision: number }

/** Cuts what a store holds into pieces, because handing all of it over at once would stop both threads. */
export function* piecesOf({ network, revision, changes }: StoreContents): Generator<Piece> {
  for (const table of TABLE_NAMES)
    for (const rows of cut<Row<TableName>>(network[table])) yield { kind: 'rows', table, rows }
  for (const some of cut(changes)) yield { kind: 'changes', changes: some }
  yield { kind: 'end', header: network.header, revision }
}

function* cut<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += TOGETHER) yield rows.slice(at, at + TOGETHER)
}

/** Puts the pieces together again, in the order in which they come. */
export class Gathering {
  readonly #tables = emptyTables() as Record<TableName, Row<TableName>[]>
  readonly #changes: StoreContents['changes'][number][] = []

  /** The whole, after its last piece. */
  add(piece: Piece): StoreContents | undefined {
    if (piece.kind === 'rows') for (const row of piece.rows) this.#tables[piece.table].push(row)
    else if (piece.kind === 'changes') for (const change of piece.changes) this.#changes.push(change)
    else {
      const network = { header: piece.header, ...this.#tables } as unknown as Network
      return { network, revision: piece.revision, changes: this.#changes }
    }
    return undefined
  }
}
