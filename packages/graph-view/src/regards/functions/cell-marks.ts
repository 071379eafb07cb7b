import type { MatrixCell, NetworkColumns } from '@maillage/network-model'
import { CELL_HEAD } from '../../cell-shapes.ts'
import type { Box, Caption, Measure, PlacedMark, Say } from '../../drawn.ts'
import { fittedLine } from '../../fitted-name.ts'
import { LABEL_GAP, LINE_HEIGHT } from '../../labels.ts'
import { loadLook, type MarkId } from '../../marks.ts'
import { shortName } from '../../names.ts'
import { isAuthority, sectorColours, slotOfActor } from '../../sector-colours.ts'
import { cellId, cellLook } from './matrix.ts'

export const TEXT = 11
/** Height of an actor in a cell. */
export const LINE = 17
export const PAD = 5
const DISC = 8
const RING = 18
const EMPTY_WORD = 26

/** What all cells of one picture share. */
export interface CellPen {
  readonly columns: NetworkColumns
  readonly say: Say
  readonly measure: Measure
  /** Row of an actor of the columns by its id. */
  readonly index: ReadonlyMap<string, number>
  /** Beginnings that several names of the matrix share: left out where a name has no room. */
  readonly shared: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly slots: readonly PlacedMark['slot'][]
}

export function cellPen(columns: NetworkColumns, cells: readonly MatrixCell[], say: Say, measure: Measure): CellPen {
  const index = new Map(columns.actors.id.map((id, row) => [id, row]))
  const drawn = [...new Set(cells.flatMap(({ actors }) => actors.map(({ id }) => id)))]
  const names = new Set(drawn.map((id) => columns.actors.name[index.get(id) ?? -1] ?? id))
  const times = new Map<string, number>()
  for (const name of names) for (const start of startsOf(name)) times.set(start, (times.get(start) ?? 0) + 1)
  const colours = sectorColours(columns)
  return {
    columns,
    say,
    measure,
    index,
    names,
    shared: new Set([...times].filter(([, count]) => count > 1).map(([start]) => start)),
    slots: columns.actors.id.map((_, row) => slotOfActor(columns, colours, row)),
  }
}

/** Every beginning of a name by whole words, with its blank: `Maison `, `Maison médicale `. */
const startsOf = (name: string) => [...name.matchAll(/ /gu)].map(({ index }) => name.slice(0, index + 1))

/** A name as the cell has room for: whole, then without the words that others begin with too, then cut. */
export function nameInCell(name: string, width: number, { shared, names, measure }: CellPen): string {
  const short = shortName(name, names)
  if (measure(short, TEXT, 400) <= width) return short
  // What is left must be the end of this name alone: two services of one cell never read the same.
  const ends = startsOf(short)
    .filter((start) => shared.has(start))
    .map((start) => short.slice(start.length))
    .filter((end) => [...names].filter((other) => other.endsWith(end)).length === 1)
  const fits = ends.find((end) => measure(`…${end}`, TEXT, 400) <= width)
  const last = ends.at(-1)
  return fittedLine(last === undefined ? short : `…${fits ?? last}`, width, measure, TEXT)
}

/** Height that a cell of `lines` actors takes. */
export function cellHeight(state: MatrixCell['state'], lines: number): number {
  const look = cellLook(state)
  if (look === 'cell-void') return EMPTY_WORD + 2 * PAD
  return Math.max(1, lines) * LINE + 2 * PAD + (look === 'cell-open' ? 0 : CELL_HEAD)
}

/** How many actors a cell names in a height; fewer than it has when one line says how many others there are. */
export function linesIn(state: MatrixCell['state'], height: number): number {
  const head = cellLook(state) === 'cell-open' ? 0 : CELL_HEAD
  return Math.max(1, Math.floor((height - head - 2 * PAD + 1) / LINE))
}

/** A cell with its actors: a ground that opens the cell, a disc and a name for each. */
export function cellMarks(
  cell: MatrixCell,
  names: { readonly row: string; readonly column: string },
  box: Box,
  pen: CellPen,
): { readonly marks: readonly PlacedMark[]; readonly captions: readonly Caption[] } {
  const { say, measure } = pen
  const id = cellId(cell.row, cell.column)
  const look = cellLook(cell.state)
  const state = say(`map.${look}`)
  const ground: PlacedMark = {
    id: `cell ${id}`,
    mark: look,
    x: box.x + box.w / 2,
    y: box.y + box.h / 2,
    w: box.w,
    h: box.h,
    of: { kind: 'cell', id },
    slot: 'sector-unknown',
    name: say('map.cell', { row: names.row, column: names.column, state, count: cell.actors.length }),
    ...(look === 'cell-open' ? {} : { inside: [state] }),
  }
  const head = look === 'cell-open' ? 0 : CELL_HEAD
  const room = linesIn(cell.state, box.h)
  const inOrder = [...cell.actors].sort((p, q) => Number(q.here) - Number(p.here))
  const shown = inOrder.length <= room ? inOrder : inOrder.slice(0, room - 1)
  const lines = Math.min(inOrder.length, room)
  const top = box.y + head + (box.h - head - lines * LINE) / 2
  const others = inOrder.length - shown.length
  const left = box.x + RING / 2 + 3
  const wide = box.x + box.w - 4 - (left + RING / 2)
  const more: Caption[] = []
  if (others > 0) {
    const text = fittedLine(say('map.more-actors', { count: others }), wide, measure, TEXT)
    const y = top + (lines - 0.5) * LINE
    const words = { x: left + DISC / 2 + LABEL_GAP, y: y - (TEXT * LINE_HEIGHT) / 2 }
    more.push({
      text,
      x: words.x,
      y: y + TEXT * 0.36,
      size: TEXT,
      weight: 400,
      anchor: 'start',
      tone: 'ink-muted',
      box: { ...words, w: measure(text, TEXT, 400), h: TEXT * LINE_HEIGHT },
      over: true,
    })
  }
  const marks = shown.map(({ id: actor, here }, line) =>
    actorMark(actor, here, id, { x: left, y: top + (line + 0.5) * LINE, width: wide }, pen),
  )
  return { marks: [ground, ...marks], captions: more }
}

function actorMark(
  id: string,
  here: boolean,
  cell: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  pen: CellPen,
): PlacedMark {
  const { actors, dictionaries } = pen.columns
  const row = pen.index.get(id) ?? -1
  const kind = dictionaries.actorKind[actors.kind[row] ?? -1]
  const mark: MarkId = !here
    ? 'elsewhere'
    : row >= 0 && isAuthority(pen.columns, row)
      ? 'authority'
      : kind === 'partnership'
        ? 'partnership'
        : actors.named[row] === 0
          ? 'mention'
          : 'actor'
  const name = actors.name[row] ?? id
  const text = nameInCell(name, width, pen)
  const ringed = mark === 'actor' || mark === 'partnership'
  const gap = ringed ? RING / 2 : DISC / 2 + LABEL_GAP
  const box = { x: x + gap, y: y - (TEXT * LINE_HEIGHT) / 2, w: pen.measure(text, TEXT, 400), h: TEXT * LINE_HEIGHT }
  return {
    id: `${cell} ${id}`,
    mark,
    x,
    y,
    w: DISC,
    h: DISC,
    of: { kind: 'actor', index: row, id },
    slot: pen.slots[row] ?? 'sector-unknown',
    name,
    label: { lines: [text], place: 'e', box, size: TEXT, bold: false },
    ...(ringed ? { load: loadLook(dictionaries.level[actors.level[row] ?? -1], actors.levelAge[row] ?? -1) } : {}),
  }
}
