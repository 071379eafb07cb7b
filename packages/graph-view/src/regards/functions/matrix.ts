import type { MatrixCell, MatrixHead, RegardFigures } from '@maillage/network-model'
import type { MarkId } from '../../marks.ts'

export type Matrix = NonNullable<RegardFigures['matrix']>

/** Four looks: an offer can be used, all are full, nobody said, there is none. */
export type CellMark = 'cell-open' | 'cell-saturated' | 'cell-unknown' | 'cell-void'

const LOOKS: Readonly<Record<MatrixCell['state'], CellMark>> = {
  covered: 'cell-open',
  fragile: 'cell-open',
  saturated: 'cell-saturated',
  unknown: 'cell-unknown',
  void: 'cell-void',
}

export const cellLook = (state: MatrixCell['state']): CellMark & MarkId => LOOKS[state]

export const cellId = (row: string, column: string) => `${row}~${column}`

/** The cells of a matrix found by row and column. */
export function cellsById({ cells }: Matrix): ReadonlyMap<string, MatrixCell> {
  return new Map(cells.map((cell) => [cellId(cell.row, cell.column), cell]))
}

/** How many different actors stand in the cells of a row or a column. */
export function actorsIn(cells: readonly MatrixCell[], is: (cell: MatrixCell) => boolean): number {
  return new Set(cells.flatMap((cell) => (is(cell) ? cell.actors.map(({ id }) => id) : []))).size
}

/** The columns that have room, in their order: those with the most actors; the others are told by their number. */
export function columnsShown(
  { columns, cells }: Matrix,
  room: number,
): { readonly shown: readonly MatrixHead[]; readonly others: readonly MatrixHead[] } {
  if (columns.length <= room) return { shown: columns, others: [] }
  const sizes = new Map(columns.map(({ id }) => [id, actorsIn(cells, (cell) => cell.column === id)]))
  const kept = new Set(
    columns
      .map((column, index) => ({ column, index }))
      .sort((p, q) => (sizes.get(q.column.id) ?? 0) - (sizes.get(p.column.id) ?? 0) || p.index - q.index)
      .slice(0, Math.max(1, room - 1))
      .map(({ column }) => column),
  )
  return {
    shown: columns.filter((column) => kept.has(column)),
    others: columns.filter((column) => !kept.has(column)),
  }
}
