import type { Caption, Measure, Point } from '../../drawn.ts'
import { LINE, TEXT } from './items.ts'
import {
  BAND_GAP,
  BAND_TITLE,
  bandHeight,
  bandsOf,
  DISC,
  TICKET_PITCH,
  type Band,
  type PlanAsked,
  type Row,
} from './plan-bands.ts'

const HEAD = 46
const TICKET = { w: 32, h: 13 }
const BADGE = 12
const FOOT = 10

/** Where an element of the plan stands, and how its name is cut. */
export interface PlanPlace extends Point {
  readonly w: number
  readonly h: number
  readonly lines: readonly string[]
}

export interface PlanLayout {
  readonly places: ReadonlyMap<number, PlanPlace>
  readonly captions: readonly Caption[]
  readonly rules: readonly { readonly from: Point; readonly to: Point }[]
  /** Left edge of the tickets, first free column beside their badges, column of the discs. */
  readonly columns: { readonly tickets: number; readonly gutter: number; readonly discs: number }
  /** Heights between two tickets, where a line may pass. */
  readonly passages: readonly number[]
  /** Height that the contents need. */
  readonly needed: number
}

/** A numbered list by setting: tickets at the left, the actors they name at the right in the order of their actions. */
export function layPlan(asked: PlanAsked): PlanLayout {
  const generous = layOnce(asked, 2)
  return generous.needed <= asked.box.h ? generous : layOnce(asked, 1)
}

function layOnce(asked: PlanAsked, mostLines: number): PlanLayout {
  const { box } = asked
  const tickets = box.x + 12
  const gutter = tickets + TICKET.w + 2 * BADGE + 8
  const discs = Math.max(gutter + 34, box.x + Math.min(box.w * 0.37, 124))
  const room = box.x + box.w - 8 - (discs + DISC / 2 + 5)
  const bands = bandsOf(asked, room, mostLines)
  const natural = bands.reduce((sum, band) => sum + bandHeight(band), HEAD + FOOT)
  const rows = bands.reduce((sum, { actions, rows: its }) => sum + Math.max(actions.length, its.length), 0)
  const slack = Math.max(0, Math.min(7, (box.h - natural) / Math.max(1, rows)))
  const places = new Map<number, PlanPlace>()
  const captions: Caption[] = []
  const rules: { from: Point; to: Point }[] = []
  const passages: number[] = []
  let y = box.y + HEAD
  for (const [number, band] of bands.entries()) {
    if (band.title !== '') captions.push(bandTitle(band, tickets, y, asked.measure))
    if (number > 0) rules.push({ from: { x: tickets, y: y - 1 }, to: { x: box.x + box.w - 12, y: y - 1 } })
    const top = y + (band.title === '' ? 0 : BAND_TITLE)
    const height =
      bandHeight(band) -
      (band.title === '' ? 0 : BAND_TITLE) -
      BAND_GAP +
      slack * Math.max(band.actions.length, band.rows.length)
    placeBand(asked, band, { top, height, tickets, discs, gutter }, places, captions, rules, passages)
    y = top + height + BAND_GAP
  }
  return { places, captions, rules, columns: { tickets, gutter, discs }, passages, needed: natural }
}

function bandTitle({ title, actions }: Band, x: number, y: number, measure: Measure): Caption {
  const text = `${title}  ${String(actions.length)}`
  return {
    x,
    y: y + 12,
    text,
    size: 11.5,
    weight: 600,
    anchor: 'start',
    tone: 'ink-muted',
    box: { x, y, w: measure(text, 11.5, 600), h: 14 },
  }
}

function placeBand(
  { lines, measure }: PlanAsked,
  band: Band,
  at: {
    readonly top: number
    readonly height: number
    readonly tickets: number
    readonly discs: number
    readonly gutter: number
  },
  places: Map<number, PlanPlace>,
  captions: Caption[],
  rules: { from: Point; to: Point }[],
  passages: number[],
): void {
  const natural = band.rows.reduce((sum, row) => sum + row.height, 0)
  const spread = band.rows.length > 0 ? Math.max(0, at.height - natural) / band.rows.length : 0
  const wanted = new Map<number, number[]>()
  let y = at.top
  for (const row of band.rows) {
    const middle = y + (row.height + spread) / 2
    y += row.height + spread
    if (row.element) {
      const pill = row.element.kind === 'initiative'
      const w = pill ? Math.max(...row.lines.map((line) => measure(line, TEXT, 600))) + 16 : DISC
      const h = pill ? row.lines.length * LINE + 4 : DISC
      places.set(row.element.index, {
        x: pill ? at.discs - DISC / 2 + w / 2 : at.discs,
        y: middle,
        w,
        h,
        lines: row.lines,
      })
    } else captions.push(actionWords(row, at.discs - DISC / 2, middle, measure))
    for (const action of band.actions) {
      const own = row.element
        ? lines.some(({ from, to }) => tie(from, to, action.index, row.element?.index ?? -1))
        : row.action === action
      if (own) wanted.set(action.index, [...(wanted.get(action.index) ?? []), middle])
    }
  }
  const heights = evenly(
    band.actions.map((action) => mean(wanted.get(action.index))),
    at.top + TICKET_PITCH / 2,
    at.top + at.height - TICKET_PITCH / 2,
  )
  band.actions.forEach((action, index) => {
    const height = heights[index] ?? at.top
    places.set(action.index, { x: at.tickets + TICKET.w / 2, y: height, ...TICKET, lines: [action.note] })
    passages.push(height - TICKET_PITCH / 2)
    const words = band.rows.find((row) => !row.element && row.action === action)
    const caption = words && captions.find(({ text }) => text === words.lines[0])
    if (caption)
      rules.push({
        from: { x: at.gutter - 2 * BADGE, y: height },
        to: { x: at.discs - DISC / 2 - 4, y: caption.y - 4 },
      })
  })
  const last = heights.at(-1)
  if (last !== undefined) passages.push(last + TICKET_PITCH / 2)
}

const tie = (from: number, to: number, one: number, other: number) =>
  (from === one && to === other) || (from === other && to === one)

function actionWords(row: Row, x: number, y: number, measure: Measure): Caption {
  const text = row.lines[0] ?? ''
  const w = measure(text, TEXT, 400)
  return {
    x,
    y: y + 4,
    text,
    size: TEXT,
    weight: 400,
    anchor: 'start',
    italic: true,
    tone: 'ink-muted',
    box: { x, y: y - 7, w, h: 14 },
  }
}

const mean = (values: readonly number[] | undefined) =>
  values && values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined

/** Heights near the wanted ones, in order, none closer than a ticket to the next, between top and bottom. */
function evenly(wanted: readonly (number | undefined)[], top: number, bottom: number): readonly number[] {
  const heights: number[] = []
  wanted.forEach((height, index) => {
    heights.push(Math.max(height ?? -Infinity, index === 0 ? top : (heights[index - 1] ?? top) + TICKET_PITCH))
  })
  for (let index = heights.length - 1; index >= 0; index--) {
    const limit = index === heights.length - 1 ? bottom : (heights[index + 1] ?? bottom) - TICKET_PITCH
    heights[index] = Math.min(heights[index] ?? limit, limit)
  }
  return heights
}
