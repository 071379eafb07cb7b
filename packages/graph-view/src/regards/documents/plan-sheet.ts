import type { Box, Caption, Measure, Point } from '../../drawn.ts'
import { wrapName } from '../../names.ts'
import type { DocumentElement, DocumentLine } from './read-documents.ts'

const HEAD = 46
const TEXT = 11
const ROW = 13.6
const LINE = TEXT * 1.15
const TICKET = { w: 32, h: 13 }
const TICKET_PITCH = 14.2
const BADGE = 12
const BAND_TITLE = 17
const BAND_GAP = 4
const FOOT = 10
const DISC = 11

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

export interface PlanAsked {
  readonly box: Box
  readonly elements: readonly DocumentElement[]
  readonly lines: readonly DocumentLine[]
  /** Settings in order: index → name. */
  readonly settings: ReadonlyMap<number, string>
  readonly nameOf: (element: DocumentElement) => string
  readonly measure: Measure
}

interface Row {
  readonly element: DocumentElement | undefined
  readonly lines: readonly string[]
  readonly action: DocumentElement | undefined
  readonly height: number
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

interface Band {
  readonly title: string
  readonly actions: readonly DocumentElement[]
  readonly rows: readonly Row[]
}

const bandHeight = ({ title, actions, rows }: Band) =>
  (title === '' ? 0 : BAND_TITLE) +
  BAND_GAP +
  Math.max(
    actions.length * TICKET_PITCH,
    rows.reduce((sum, row) => sum + row.height, 0),
  )

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

function bandsOf(
  { elements, lines, settings, nameOf, measure }: PlanAsked,
  room: number,
  mostLines: number,
): readonly Band[] {
  const actions = elements.filter((element) => element.kind === 'action')
  const known = new Map(elements.map((element) => [element.index, element]))
  const tied = new Map<number, number[]>()
  for (const { from, to } of lines)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (known.has(one) && known.has(other)) tied.set(one, [...(tied.get(one) ?? []), other])
  const placed = new Set<number>()
  const bandOf = (element: DocumentElement) =>
    mostCommon(
      (tied.get(element.index) ?? []).flatMap((index) =>
        known.get(index)?.kind === 'action' ? [known.get(index)?.within ?? -1] : [],
      ),
    )
  const row = (element: DocumentElement, action: DocumentElement | undefined): Row => {
    const pill = element.kind === 'initiative'
    const names = wrapName(nameOf(element), pill ? room - 4 : room, measure, TEXT, pill ? 600 : 400, mostLines)
    return {
      element,
      lines: names,
      action,
      height: pill ? names.length * LINE + 9 : Math.max(ROW, names.length * LINE + 2),
    }
  }
  /** What hangs on an element without an action of its own stands under it. */
  const hanging = (element: DocumentElement, action: DocumentElement | undefined): Row[] =>
    (tied.get(element.index) ?? []).flatMap((index) => {
      const other = known.get(index)
      if (
        !other ||
        placed.has(index) ||
        other.kind === 'action' ||
        (tied.get(index) ?? []).some((end) => known.get(end)?.kind === 'action')
      )
        return []
      placed.add(index)
      return [row(other, action), ...hanging(other, action)]
    })
  const groups = [...settings.keys()].filter((setting) => actions.some((action) => action.within === setting))
  const homeless = actions.filter((action) => !groups.includes(action.within))
  const bands = [
    ...groups.map((setting) => ({
      title: settings.get(setting) ?? '',
      its: actions.filter((action) => action.within === setting),
    })),
    ...(homeless.length > 0 ? [{ title: '', its: homeless }] : []),
  ]
  const result = bands.map(({ title, its }): Band => {
    const rows = its.flatMap((action) => {
      const others = (tied.get(action.index) ?? []).flatMap((index) => known.get(index) ?? [])
      if (others.length === 0)
        return [
          { element: undefined, lines: wrapName(action.name, room + DISC, measure, TEXT, 400, 1), action, height: ROW },
        ]
      return others.flatMap((other) => {
        if (placed.has(other.index) || other.kind === 'action' || bandOf(other) !== action.within) return []
        placed.add(other.index)
        return [row(other, action), ...hanging(other, action)]
      })
    })
    return { title, actions: its, rows }
  })
  const rest = elements.filter((element) => element.kind !== 'action' && !placed.has(element.index))
  return rest.length === 0
    ? result
    : [...result, { title: '', actions: [], rows: rest.map((element) => row(element, undefined)) }]
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

/** The value that comes most often; the first of equals. */
function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<readonly [number, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0]
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
