import type { Measure, Point } from '../drawn.ts'
import { fittedName } from '../fitted-name.ts'
import type { Ego, EgoNeighbour, EgoWords, PlacedEgo, PlacedNeighbour } from './ego-promise.ts'

/** Pixels of the picture; a phone shows them one to one. */
export const EGO_WIDTH = 340
export const NAME_SIZE = 12
export const NAME_LINE = 14
export const CENTRE_RADIUS = 11
export const MARK_RADIUS = 6
/** From the middle to the widest point of the ring. */
const RING = 64
/** The ring is an arc of this share of a half circle's height: its ends stay away from the middle. */
const REACH = 0.8
const EDGE = 4
/** From a mark to its name: its ring stands between. */
const TO_NAME = 9
const BETWEEN_ROWS = 9
const LEAST_HEIGHT = 150
const CENTRE_NAME = 118
/** From a neighbour to those it reaches itself, and the angle that they share. */
const FAN = 25
const FAN_ANGLE = (150 * Math.PI) / 180
export const MOST_BEYOND = 9

type Side = 1 | -1

/**
 * Neighbours on a ring around the one in the middle, one row each, their names outside of it. No name meets another one
 * and no line passes over the name of a neighbour, whatever the names are: rows do not share a height, and a line stays
 * inside the ring.
 */
export function placeEgo({ centre, neighbours }: Ego, measure: Measure): PlacedEgo {
  const half = Math.ceil(neighbours.length / 2)
  const sides = [
    { side: 1 as const, rows: neighbours.slice(0, half) },
    { side: -1 as const, rows: neighbours.slice(half).reverse() },
  ]
  const heightOf = (rows: readonly EgoNeighbour[]) =>
    rows.reduce((sum, row) => sum + rowHeight(row, measure), 0) + BETWEEN_ROWS * (rows.length + 1)
  const height = Math.max(LEAST_HEIGHT, ...sides.map(({ rows }) => heightOf(rows)))
  const middle = { x: EGO_WIDTH / 2, y: height / 2 }
  const placed = sides.flatMap(({ side, rows }) => {
    const free = (height - heightOf(rows)) / (rows.length + 1)
    let top = BETWEEN_ROWS + free
    return rows.map((row) => {
      const tall = rowHeight(row, measure)
      const one = placeRow(row, { side, top, tall, middle, height }, measure)
      top += tall + BETWEEN_ROWS + free
      return one
    })
  })
  const order = new Map(neighbours.map(({ id }, index) => [id, index]))
  placed.sort((one, other) => (order.get(one.neighbour.id) ?? 0) - (order.get(other.neighbour.id) ?? 0))
  return {
    size: { width: EGO_WIDTH, height },
    centre: {
      ...middle,
      of: centre,
      words: wordsAt(
        fittedName(centre.name, CENTRE_NAME, measure, NAME_SIZE, 700, 3),
        [],
        { x: middle.x, y: middle.y + CENTRE_RADIUS + 4 + NAME_LINE },
        'middle',
        measure,
      ),
    },
    neighbours: placed,
  }
}

interface Place {
  readonly side: Side
  readonly top: number
  readonly tall: number
  readonly middle: Point
  readonly height: number
}

const hasFan = ({ beyond }: Pick<EgoNeighbour, 'beyond'>) => beyond.length > 0
const FAN_TALL = 2 * FAN + 6
const room = EGO_WIDTH / 2 - RING - MARK_RADIUS - TO_NAME - EDGE
const fanRoom = EGO_WIDTH / 2 - RING + MARK_RADIUS - EDGE

function linesOf(row: EgoNeighbour, measure: Measure): readonly string[] {
  return fittedName(row.name, hasFan(row) ? fanRoom : room, measure, NAME_SIZE, 400, 3)
}
function notesOf({ note, ...row }: EgoNeighbour, measure: Measure): readonly string[] {
  return note === undefined ? [] : fittedName(note, hasFan(row) ? fanRoom : room, measure, NAME_SIZE, 400, 2)
}

function rowHeight(row: EgoNeighbour, measure: Measure): number {
  const words = (linesOf(row, measure).length + notesOf(row, measure).length) * NAME_LINE
  return hasFan(row) ? words + 4 + FAN_TALL : Math.max(words, 2 * MARK_RADIUS + 8)
}

function placeRow(row: EgoNeighbour, place: Place, measure: Measure): PlacedNeighbour {
  const { side, top, tall, middle, height } = place
  const lines = linesOf(row, measure)
  const notes = notesOf(row, measure)
  const wordsTall = (lines.length + notes.length) * NAME_LINE
  const fan = hasFan(row)
  // The words of a mark with a fan stand on its far side from the middle.
  const isUpper = top + tall / 2 < middle.y
  const y = !fan ? top + tall / 2 : isUpper ? top + tall - FAN_TALL / 2 : top + FAN_TALL / 2
  const x = middle.x + side * ringAt(y - middle.y, height)
  const anchor = side === 1 ? 'start' : 'end'
  const words = fan
    ? { x: x - side * MARK_RADIUS, y: (isUpper ? top : top + FAN_TALL + 4) + NAME_LINE - 3 }
    : { x: x + side * (MARK_RADIUS + TO_NAME), y: top + (tall - wordsTall) / 2 + NAME_LINE - 3 }
  return {
    neighbour: row,
    x,
    y,
    words: wordsAt(lines, notes, words, anchor, measure),
    beyond: fanOf(row, { x, y }, side),
  }
}

/** Half the width of the ring at a height above or below the middle. */
function ringAt(down: number, height: number): number {
  const share = (REACH * down) / (height / 2)
  return RING * Math.sqrt(Math.max(0, 1 - share * share))
}

function fanOf({ beyond }: EgoNeighbour, at: Point, side: Side): readonly Point[] {
  const count = Math.min(MOST_BEYOND, beyond.length)
  return Array.from({ length: count }, (_, index) => {
    const angle = count === 1 ? 0 : -FAN_ANGLE / 2 + (FAN_ANGLE * index) / (count - 1)
    return { x: at.x + side * FAN * Math.cos(angle), y: at.y + FAN * Math.sin(angle) }
  })
}

function wordsAt(
  lines: readonly string[],
  notes: readonly string[],
  at: Point,
  anchor: EgoWords['anchor'],
  measure: Measure,
): EgoWords {
  const weight = anchor === 'middle' ? 700 : 400
  const w = Math.max(...[...lines, ...notes].map((line) => measure(line, NAME_SIZE, weight)))
  const x = anchor === 'start' ? at.x : anchor === 'end' ? at.x - w : at.x - w / 2
  const h = (lines.length + notes.length) * NAME_LINE
  return { lines, notes, x: at.x, y: at.y, anchor, box: { x, y: at.y - NAME_LINE + 3, w, h } }
}
