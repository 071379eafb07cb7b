import type { NetworkColumns } from '@maillage/network-model'
import type { Caption, Measure, PlacedMark, Say, Shape, Size } from '../../drawn.ts'
import { fittedLine, fittedName } from '../../fitted-name.ts'
import { LINE_HEIGHT } from '../../labels.ts'
import { cellHeight, cellMarks, cellPen, PAD } from './cell-marks.ts'
import { caption } from './heads.ts'
import { actorsIn, cellId, cellsById, type Matrix } from './matrix.ts'
import type { PlacedMatrix } from './wide-matrix.ts'

const EDGE = 6
const GAP = 6
const NAME = 17
const MOST_LINES = 4
const LEAST_CELL = 98

/** For a hand: one function under the other, its territories side by side with their names over the cells. */
export function narrowMatrix(
  columns: NetworkColumns,
  matrix: Matrix,
  asked: Size,
  say: Say,
  measure: Measure,
): PlacedMatrix {
  const found = cellsById(matrix)
  const pen = cellPen(columns, matrix.cells, say, measure)
  const across = Math.max(
    1,
    Math.min(matrix.columns.length, Math.floor((asked.width - 2 * EDGE + GAP) / (LEAST_CELL + GAP))),
  )
  const w = (asked.width - 2 * EDGE - GAP * (across - 1)) / across
  const marks: PlacedMark[] = []
  const captions: Caption[] = []
  const shapes: Shape[] = []
  let y = EDGE
  for (const row of matrix.rows) {
    const number = row.number === null ? '' : String(row.number)
    const start = EDGE + 8
    const after = number === '' ? 0 : measure(number, 16, 700) + 6
    const lines = fittedName(row.name, asked.width - start - after - EDGE, measure, 13, 700)
    const head = lines.length * 13 * LINE_HEIGHT + 15
    if (number !== '')
      captions.push(caption({ text: number, size: 16, weight: 700, tone: 'accent' }, start, y - 1, 'start', measure))
    lines.forEach((text, index) => {
      captions.push(
        caption(
          { text, size: 13, weight: 700, tone: 'ink' },
          start + after,
          y + index * 13 * LINE_HEIGHT,
          'start',
          measure,
        ),
      )
    })
    const count = say('map.actor-count', { count: actorsIn(matrix.cells, (cell) => cell.row === row.id) })
    captions.push(
      caption(
        { text: count, size: 11, weight: 400, tone: 'ink-muted' },
        start + after,
        y + lines.length * 13 * LINE_HEIGHT,
        'start',
        measure,
      ),
    )
    shapes.push({ path: `M${EDGE} ${y}v${head}`, stroke: 'accent', strokeWidth: 3 })
    y += head + 6
    for (let first = 0; first < matrix.columns.length; first += across) {
      const line = matrix.columns.slice(first, first + across)
      const h = Math.max(
        ...line.map(({ id }) => {
          const cell = found.get(cellId(row.id, id))
          return cell ? cellHeight(cell.state, Math.min(MOST_LINES, cell.actors.length)) : 2 * PAD
        }),
      )
      line.forEach((column, index) => {
        const cell = found.get(cellId(row.id, column.id))
        const x = EDGE + index * (w + GAP)
        const text = fittedLine(column.name, w, measure, 11, 600)
        captions.push(caption({ text, size: 11, weight: 600, tone: 'ink-muted' }, x, y + 1, 'start', measure))
        if (!cell) return
        const placed = cellMarks(cell, { row: row.name, column: column.name }, { x, y: y + NAME, w, h }, pen)
        marks.push(...placed.marks)
        captions.push(...placed.captions)
      })
      y += NAME + h + GAP
    }
    y += 12
  }
  return { marks, captions, shapes, size: { width: asked.width, height: Math.max(asked.height, y) } }
}
