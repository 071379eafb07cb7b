import type { MatrixCell, MatrixHead } from '@maillage/network-model'
import { cellHeight } from './cell-marks.ts'
import { cellId } from './matrix.ts'

/** Names in a cell, height of a row: beside a head of four lines, and where a window is low. */
const ROOMY = { lines: 3, height: 74 }
const TIGHT = { lines: 2, height: 58 }

/**
 * Heights of the rows in a given height: at least what a few names need, then one more line at a time to the row whose
 * cells leave the most actors out. What remains is for the eye: rows that need nothing stay low.
 */
export function rowHeights(
  rows: readonly MatrixHead[],
  columns: readonly MatrixHead[],
  cells: ReadonlyMap<string, MatrixCell>,
  height: number,
): readonly number[] {
  const least = height >= rows.length * (ROOMY.height + 4) ? ROOMY : TIGHT
  const inRow = rows.map(({ id }) => columns.flatMap((column) => cells.get(cellId(id, column.id)) ?? []))
  const most = inRow.map((list) => Math.max(1, ...list.map(({ actors }) => actors.length)))
  const heightOf = (row: number, lines: number) =>
    Math.max(
      least.height,
      ...(inRow[row] ?? []).map((cell) => cellHeight(cell.state, Math.min(lines, cell.actors.length))),
    )
  const lines = most.map((count) => Math.min(count, least.lines))
  const heights = lines.map((count, row) => heightOf(row, count))
  const total = () => heights.reduce((sum, one) => sum + one, 0)
  const leftOut = (row: number) =>
    (inRow[row] ?? []).reduce((sum, { actors }) => sum + Math.max(0, actors.length - (lines[row] ?? 0)), 0)
  const full = new Set<number>()
  for (;;) {
    const open = rows.map((_, row) => row).filter((row) => !full.has(row) && (lines[row] ?? 0) < (most[row] ?? 0))
    const next = open.sort((p, q) => leftOut(q) - leftOut(p) || p - q)[0]
    if (next === undefined) break
    const taller = heightOf(next, (lines[next] ?? 0) + 1)
    if (total() - (heights[next] ?? 0) + taller > height) full.add(next)
    else {
      lines[next] = (lines[next] ?? 0) + 1
      heights[next] = taller
    }
  }
  const spare = Math.max(0, Math.min(14, (height - total()) / Math.max(1, rows.length)))
  return heights.map((one) => one + spare)
}
