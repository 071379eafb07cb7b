import type { MatrixCell, MatrixHead, NetworkColumns } from '@maillage/network-model'
import type { Box, Caption, Measure, PlacedMark, Say, Shape, Size } from '../../drawn.ts'
import { fittedLine } from '../../fitted-name.ts'
import { cellMarks, cellPen } from './cell-marks.ts'
import { caption, columnHead, rounded, rowHead } from './heads.ts'
import { actorsIn, cellId, cellLook, cellsById, columnsShown, type CellMark, type Matrix } from './matrix.ts'
import { rowHeights } from './row-heights.ts'
import { arcs, ribbons, waysOf } from './ways.ts'

const LEAST_COLUMN = 80
const MOST_COLUMN = 200
const HEAD = 36
/** Between rows, where ribbons run. */
const ROW_GAP = 24
const LOW_ROW_GAP = 15
/** A row and the gap under it need at least this; a window that has less has smaller gaps. */
const ROOMY_ROW = 104
const EDGE = 6
const COLUMN_GAP = 5

export interface PlacedMatrix {
  readonly marks: readonly PlacedMark[]
  readonly captions: readonly Caption[]
  readonly shapes: readonly Shape[]
  readonly size: Size
}

/** Functions in rows, territories in columns; collaborations between functions as ribbons between cells and arcs at the left. */
export function wideMatrix(
  columns: NetworkColumns,
  matrix: Matrix,
  asked: Size,
  say: Say,
  measure: Measure,
): PlacedMatrix {
  const { rows, cells } = matrix
  const found = cellsById(matrix)
  const ways = waysOf(columns, matrix)
  const arcRoom = ways.between.size === 0 ? 0 : asked.width >= 900 ? 48 : 34
  const heads = asked.width >= 900 ? 132 : 116
  const from = EDGE + arcRoom + heads
  const room = Math.max(1, Math.floor((asked.width - from - EDGE) / LEAST_COLUMN))
  const { shown, others } = columnsShown(matrix, room)
  const count = shown.length + (others.length > 0 ? 1 : 0)
  const wide = Math.min(MOST_COLUMN, (asked.width - from - EDGE) / Math.max(1, count))
  const gap = asked.height - HEAD >= rows.length * ROOMY_ROW ? ROW_GAP : LOW_ROW_GAP
  const gaps = gap * Math.max(0, rows.length - 1)
  const heights = rowHeights(rows, shown, found, asked.height - HEAD - gaps - 2 * EDGE - 6)
  const height = Math.max(asked.height, EDGE + HEAD + heights.reduce((sum, one) => sum + one, 0) + gaps + EDGE + 6)
  const tops = heights.map((_, row) => EDGE + HEAD + heights.slice(0, row).reduce((sum, one) => sum + one + gap, 0))
  const bottom = (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0) + 6
  const pen = cellPen(columns, cells, say, measure)
  const marks: PlacedMark[] = []
  const captions: Caption[] = []
  const shapes: Shape[] = []
  const boxes = new Map<string, Box>()
  const columnBox = (index: number): Box => ({
    x: from + index * wide,
    y: EDGE,
    w: wide - COLUMN_GAP,
    h: bottom - EDGE,
  })
  shown.forEach((column, index) => {
    const box = columnBox(index)
    const actors = say('map.actor-count', { count: actorsIn(cells, (cell) => cell.column === column.id) })
    shapes.push({ path: rounded(box), fill: 'paper-sunk' })
    captions.push(...columnHead(column.name, actors, box, measure))
  })
  rows.forEach((row, line) => {
    const y = tops[line] ?? 0
    const h = heights[line] ?? 0
    shown.forEach((column, index) => {
      const cell = found.get(cellId(row.id, column.id))
      if (!cell) return
      const { x, w } = columnBox(index)
      const box = { x: x + 2, y, w: w - 4, h }
      boxes.set(cellId(row.id, column.id), box)
      const placed = cellMarks(cell, { row: row.name, column: column.name }, box, pen)
      marks.push(...placed.marks)
      captions.push(...placed.captions)
    })
  })
  const rowBoxes = new Map(
    rows.map(({ id }, line) => [id, { x: EDGE + arcRoom, y: tops[line] ?? 0, w: heads, h: heights[line] ?? 0 }]),
  )
  shapes.push(...arcs(ways, rowBoxes, EDGE + arcRoom - 2, arcRoom), ...ribbons(ways, boxes))
  for (const row of rows) {
    const box = rowBoxes.get(row.id)
    if (!box) continue
    const actors = say('map.actor-count', { count: actorsIn(cells, (cell) => cell.row === row.id) })
    const head = rowHead(row, actors, { ...box, w: box.w - 6 }, measure)
    shapes.push(head.bar)
    captions.push(...head.captions)
  }
  if (others.length > 0) {
    const box = columnBox(count - 1)
    shapes.push({ path: rounded(box), fill: 'paper-sunk' })
    captions.push(...columnHead(say('map.other-territories', { count: others.length }), '', box, measure).slice(0, 1))
    for (const row of rows)
      captions.push(
        ...othersIn(row, others, found, { ...(rowBoxes.get(row.id) ?? box), x: box.x, w: box.w }, say, measure),
      )
  }
  return { marks, captions, shapes, size: { width: asked.width, height } }
}

const SUMMED: Readonly<Record<CellMark, string>> = {
  'cell-open': 'map.cells-open',
  'cell-saturated': 'map.cells-saturated',
  'cell-unknown': 'map.cells-unknown',
  'cell-void': 'map.cells-void',
}

/** The cells of columns without room, counted by their look. */
export function othersIn(
  row: MatrixHead,
  others: readonly MatrixHead[],
  found: ReadonlyMap<string, MatrixCell>,
  box: Box,
  say: Say,
  measure: Measure,
): readonly Caption[] {
  const looks = others.flatMap(({ id }) => {
    const cell = found.get(cellId(row.id, id))
    return cell ? [cellLook(cell.state)] : []
  })
  const lines = (Object.keys(SUMMED) as CellMark[]).flatMap((look) => {
    const count = looks.filter((one) => one === look).length
    return count === 0 ? [] : [fittedLine(say(SUMMED[look], { count }), box.w - 6, measure, 11)]
  })
  const top = box.y + (box.h - lines.length * 15) / 2
  return lines.map((text, index) =>
    caption({ text, size: 11, weight: 400, tone: 'ink-muted' }, box.x + box.w / 2, top + index * 15, 'middle', measure),
  )
}
