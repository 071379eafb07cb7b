import type { Box, Point, Size } from '../../drawn.ts'
import type { Desk } from './desk.ts'
import { partOf } from './items.ts'
import type { PlanLayout } from './plan-sheet.ts'
import type { DocumentElement } from './document-elements.ts'
import { ringOf } from './sheet-area.ts'
import { SHEET_GAP } from './sheet-grid.ts'
import type { Edge, Item } from './table-items.ts'

const HEAD = 46
const INSET = 9

export interface FreeItems {
  readonly items: readonly Item[]
  readonly start: ReadonlyMap<number, Point>
  readonly rings: readonly { readonly whole: number; readonly members: readonly number[]; readonly title: Point }[]
}

/** What is to be settled: everything outside the plans, rings as one, shared actors on their seams. */
export function itemsOf(desk: Desk, boxes: ReadonlyMap<number, Box>, size: Size): FreeItems {
  const { read, looks, badgesOn, hubs } = desk
  const inRings = new Set([...read.rings.values()].flat())
  const families = familiesOf(desk)
  const plans = [...boxes].flatMap(([source, box]) => (desk.planSheets.has(source) ? [box.x + 4] : []))
  // Names on a seam may lie over its sheets, but not over the tickets of a plan.
  const frame = { x: 2, y: 2, w: Math.min(size.width - 2, ...plans) - 2, h: size.height - 4 }
  const insides = new Map([...boxes].map(([source, box]) => [source, inside(box)]))
  const rings: FreeItems['rings'][number][] = []
  const items: Item[] = []
  for (const element of read.elements.values()) {
    const look = looks.get(element.index)
    const sheet = insides.get(element.home)
    if (!look || !sheet || inRings.has(element.index)) continue
    if (element.seam !== undefined) {
      const room = seamOf(boxes, element.home, element.seam)
      items.push({
        key: element.index,
        room,
        parts: [partOf(element, look, badgesOn.get(element.index) ?? [])],
        hub: false,
        family: -1,
        sheet: frame,
      })
      continue
    }
    if (desk.planSheets.has(element.home)) continue
    const members = read.rings.get(element.index)
    const family = families.get(element.index) ?? -1
    const hub = hubs.get(element.home) === element.index
    if (!members) {
      items.push({
        key: element.index,
        room: sheet,
        parts: [partOf(element, look, badgesOn.get(element.index) ?? [])],
        hub,
        family,
        sheet,
      })
      continue
    }
    const ring = ringOf(desk, element.index, members)
    rings.push({ whole: element.index, members, title: ring.title })
    items.push({ key: element.index, room: sheet, parts: ring.parts, hub: false, family, sheet })
  }
  return { items, start: startOf(items), rings }
}

const inside = ({ x, y, w, h }: Box): Box => ({ x: x + INSET, y: y + HEAD, w: w - 2 * INSET, h: h - HEAD - INSET })

/** Leaves of the same stem line up: they have one line only, to the same end. */
function familiesOf({ read }: Desk): ReadonlyMap<number, number> {
  const ends = new Map<number, number[]>()
  for (const { from, to } of read.lines) {
    ends.set(from, [...(ends.get(from) ?? []), to])
    ends.set(to, [...(ends.get(to) ?? []), from])
  }
  return new Map(
    [...ends].flatMap(([index, others]) =>
      others.length === 1 && others[0] !== undefined ? [[index, others[0]] as const] : [],
    ),
  )
}

/** The strip between two sheets; between sheets that do not touch, the edge of the first that faces the second. */
function seamOf(boxes: ReadonlyMap<number, Box>, home: number, seam: number): Box {
  const [a, b] = [boxes.get(home), boxes.get(seam)]
  if (!a || !b) throw new Error('a seam between sheets that are not on the table')
  const top = Math.max(a.y, b.y)
  const bottom = Math.min(a.y + a.h, b.y + b.h)
  const left = Math.max(a.x, b.x)
  const right = Math.min(a.x + a.w, b.x + b.w)
  const between = (one: number, oneSize: number, other: number) =>
    one < other ? one + oneSize + SHEET_GAP / 2 : one - SHEET_GAP / 2
  if (bottom - top > 60) return { x: between(a.x, a.w, b.x), y: top + 40, w: 0, h: bottom - top - 60 }
  if (right - left > 60) return { x: left + 20, y: between(a.y, a.h, b.y), w: right - left - 40, h: 0 }
  return { x: between(a.x, a.w, b.x), y: a.y + 40, w: 0, h: a.h - 60 }
}

/** To begin with: breadth first from the hub, in rows. */
function startOf(items: readonly Item[]): ReadonlyMap<number, Point> {
  const start = new Map<number, Point>()
  const bySheet = new Map<Box | undefined, Item[]>()
  for (const item of items) bySheet.set(item.room, [...(bySheet.get(item.room) ?? []), item])
  for (const [room, its] of bySheet) {
    if (!room) continue
    const order = [...its].sort(
      (a, b) => Number(b.hub) - Number(a.hub) || Number(b.parts.length > 1) - Number(a.parts.length > 1),
    )
    const columns = Math.max(1, Math.round(Math.sqrt((order.length * Math.max(room.w, 1)) / Math.max(room.h, 1))))
    const rows = Math.ceil(order.length / columns)
    order.forEach((item, index) => {
      const column = index % columns
      const row = Math.floor(index / columns)
      start.set(item.key, {
        x: room.x + (room.w * (column + 0.5)) / columns,
        y: room.y + (room.h * (row + 0.5)) / rows,
      })
    })
  }
  return start
}

/** Lines that move with what is settled; a line into a plan ends where it enters the sheet. */
export function edgesOf(
  { read }: Desk,
  plans: ReadonlyMap<number, PlanLayout>,
  boxes: ReadonlyMap<number, Box>,
): readonly Edge[] {
  const rings = new Map(
    [...read.rings].flatMap(([whole, members]) => members.map((member) => [member, whole] as const)),
  )
  return read.lines.flatMap(({ from, to }): Edge[] => {
    const [one, other] = [read.elements.get(from), read.elements.get(to)]
    if (!one || !other || rings.get(from) === to || rings.get(to) === from) return []
    const [oneIn, otherIn] = [planOf(plans, one), planOf(plans, other)]
    if (oneIn && otherIn) return []
    if (otherIn) return [{ from, to: doorInto(otherIn, other, boxes)[0] ?? { x: 0, y: 0 } }]
    if (oneIn) return [{ from: to, to: doorInto(oneIn, one, boxes)[0] ?? { x: 0, y: 0 } }]
    return [{ from, to }]
  })
}

export function planOf(plans: ReadonlyMap<number, PlanLayout>, element: DocumentElement): PlanLayout | undefined {
  const plan = plans.get(element.home)
  return plan?.places.has(element.index) ? plan : undefined
}

/** The way into a plan: up to a ticket from its left, or between two tickets to the discs behind them. */
export function doorInto(
  plan: PlanLayout,
  element: DocumentElement,
  boxes: ReadonlyMap<number, Box>,
): readonly Point[] {
  const place = plan.places.get(element.index)
  const edge = (boxes.get(element.home)?.x ?? plan.columns.tickets) + 5
  if (!place) return []
  if (element.kind === 'action') return [{ x: edge, y: place.y }]
  const passage = plan.passages.reduce(
    (best, y) => (Math.abs(y - place.y) < Math.abs(best - place.y) ? y : best),
    plan.passages[0] ?? place.y,
  )
  return [
    { x: edge, y: passage },
    { x: plan.columns.gutter, y: passage },
  ]
}
