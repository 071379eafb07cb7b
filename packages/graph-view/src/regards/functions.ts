import type { NetworkColumns } from '@maillage/network-model'
import type { Caption, DrawOptions, Picture, Shape, Size } from '../drawn.ts'
import { averageMeasure } from '../measure.ts'
import { caption, rounded } from './functions/heads.ts'
import { narrowMatrix } from './functions/narrow-matrix.ts'
import { wideMatrix, type PlacedMatrix } from './functions/wide-matrix.ts'

/** Narrower than this, territories no longer stand side by side as columns. */
const NARROW = 560

/** Which function is there in which territory: open, full, unknown and empty look different. */
export function functionsPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const { size, say } = options
  const measure = options.measure ?? averageMeasure
  const told = options.figures?.matrix ?? null
  const unnamed = say('map.function-unnamed')
  const matrix = told && { ...told, rows: told.rows.map((row) => ({ ...row, name: row.name || unnamed })) }
  const narrow = size.width < NARROW
  const placed =
    matrix === null || matrix.rows.length === 0 || matrix.columns.length === 0
      ? nothingKnown(size, options)
      : (narrow ? narrowMatrix : wideMatrix)(columns, matrix, size, say, measure)
  return {
    regard: 'functions',
    size: placed.size,
    marks: placed.marks,
    lines: [],
    backdrop: { sheets: [], discs: [], hulls: [], shapes: placed.shapes, captions: placed.captions, rules: [] },
    folded: { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: columns.ties.id.length },
    ...(placed.size.height > size.height ? { fromTop: true } : {}),
  }
}

/** A matrix that nobody filled: its cells dotted, and a sentence in their middle. */
function nothingKnown(size: Size, { say, measure = averageMeasure }: DrawOptions): PlacedMatrix {
  const [rows, columns] = [5, size.width < NARROW ? 3 : 6]
  const wide = Math.min(size.width - 24, 130 * columns)
  const high = Math.min(size.height - 24, 110 * rows)
  const [left, top] = [(size.width - wide) / 2, (size.height - high) / 2]
  const [w, h] = [wide / columns, high / rows]
  const shapes: Shape[] = Array.from({ length: rows * columns }, (_, index) => ({
    path: rounded({
      x: left + (index % columns) * w + 4,
      y: top + Math.floor(index / columns) * h + 4,
      w: w - 8,
      h: h - 8,
    }),
    stroke: 'line-strong',
    strokeWidth: 1,
    strokeOpacity: 0.6,
    dash: [0.1, 4],
  }))
  const [x, middle] = [size.width / 2, size.height / 2]
  const captions: Caption[] = [
    caption({ text: say('map.functions-none'), size: 15, weight: 700, tone: 'ink' }, x, middle - 20, 'middle', measure),
    caption(
      { text: say('map.functions-none-why'), size: 12, weight: 400, tone: 'ink-muted' },
      x,
      middle + 3,
      'middle',
      measure,
    ),
  ]
  const panel = Math.max(...captions.map(({ box }) => box.w)) + 32
  shapes.push({ path: rounded({ x: x - panel / 2, y: middle - 32, w: panel, h: 62 }), fill: 'paper' })
  return { marks: [], captions, shapes, size }
}
