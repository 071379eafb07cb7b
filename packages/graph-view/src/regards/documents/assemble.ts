import type { NetworkColumns } from '@maillage/network-model'
import type { Box, PlacedLabel, PlacedLine, PlacedMark, Point, Size } from '../../drawn.ts'
import { labelBox } from '../../labels.ts'
import type { MarkId } from '../../marks.ts'
import { isAuthority, slotOfSide } from '../../sector-colours.ts'
import { bendLine, type Bent } from './bend-lines.ts'
import type { Desk } from './desk.ts'
import { doorInto, planOf } from './free-items.ts'
import { BADGE, badgeOffsets, TEXT } from './items.ts'
import { insidePlan } from './plan-lines.ts'
import type { PlanLayout, PlanPlace } from './plan-sheet.ts'
import type { DocumentElement, DocumentLine } from './document-elements.ts'
import type { Settled } from './table-items.ts'

/** Marks and lines at their places, once everything has settled. */
export function assemble(
  desk: Desk,
  settled: Settled,
  plans: ReadonlyMap<number, PlanLayout>,
  boxes: ReadonlyMap<number, Box>,
  size: Size,
  fixed: readonly Box[],
): { readonly marks: readonly PlacedMark[]; readonly lines: readonly PlacedLine[] } {
  const bodies = new Map<number, PlacedMark>()
  for (const element of desk.read.elements.values()) {
    const plan = planOf(plans, element)?.places.get(element.index)
    const mark = plan ? planMark(desk, element, plan) : freeMark(desk, element, settled)
    if (mark) bodies.set(element.index, mark)
  }
  const badges = [...bodies].flatMap(([index, mark]) =>
    badgeMarks(desk, index, mark, planOf(plans, elementAt(desk, index)) !== undefined),
  )
  const taken = takenBoxes([...bodies.values(), ...badges], fixed)
  const frame = { x: 0, y: 0, w: size.width, h: size.height }
  const lanes = new Map<PlanLayout, Map<string, number>>(
    [...plans.values()].map((plan) => [plan, new Map<string, number>()]),
  )
  const lines = desk.read.lines.flatMap((line): PlacedLine[] => {
    const [one, other] = [elementAt(desk, line.from), elementAt(desk, line.to)]
    const [oneIn, otherIn] = [planOf(plans, one), planOf(plans, other)]
    // A line into a plan is told from outside inwards.
    const [start, end] = oneIn && !otherIn ? [other, one] : [one, other]
    const [from, to] = [bodies.get(start.index), bodies.get(end.index)]
    if (!from || !to) return []
    const plan = planOf(plans, end)
    const bent: Bent =
      oneIn && otherIn
        ? insidePlan(oneIn, start, end, from, to, lanes.get(oneIn) ?? new Map<string, number>())
        : bendLine(
            { from, to, steps: plan ? doorInto(plan, end, boxes) : [], own: ownBoxes(taken, from.id, to.id) },
            taken.map(({ box }) => box),
            frame,
          )
    return [lineOf(desk, line, from, to, bent)]
  })
  return { marks: [...bodies.values(), ...badges], lines }
}

function elementAt({ read }: Desk, index: number): DocumentElement {
  const element = read.elements.get(index)
  if (!element) throw new Error(`no element ${String(index)} is drawn`)
  return element
}

function markOf(columns: NetworkColumns, element: DocumentElement): MarkId {
  if (element.kind !== 'actor') return element.kind
  if (isAuthority(columns, element.index) && columns.actors.named[element.index] === 1) return 'authority'
  if (columns.dictionaries.actorKind[columns.actors.kind[element.index] ?? -1] === 'partnership') return 'partnership'
  return columns.actors.named[element.index] === 0 ? 'mention' : 'actor'
}

function plain(
  { columns }: Desk,
  element: DocumentElement,
): Pick<PlacedMark, 'id' | 'mark' | 'of' | 'slot' | 'name' | 'status'> {
  const actor = element.kind === 'actor'
  return {
    id: element.id,
    mark: markOf(columns, element),
    of: {
      kind: actor ? 'actor' : 'thing',
      index: actor ? element.index : element.index - columns.actors.id.length,
      id: element.id,
    },
    slot: actor ? slotOfSide(columns, element.index) : 'sector-unknown',
    name: element.name,
    ...(element.status ? { status: element.status } : {}),
  }
}

function freeMark(desk: Desk, element: DocumentElement, settled: Settled): PlacedMark | undefined {
  const at = settled.places.get(element.index)
  const look = desk.looks.get(element.index)
  if (!at || !look) return undefined
  const base = { ...plain(desk, element), x: at.x, y: at.y, w: look.w, h: look.h }
  if (look.inside) return { ...base, inside: look.lines }
  if (desk.read.rings.has(element.index)) return { ...base, w: 18, h: 18 }
  const place = settled.labels.get(element.index) ?? 'e'
  const label: PlacedLabel = {
    lines: look.lines,
    place,
    size: look.size,
    bold: look.bold,
    box: labelBox(base, look.lines, place, look.size, look.bold, desk.measure),
  }
  if (element.kind !== 'concertation') return { ...base, label }
  const leaf = { ...base, inside: [look.time?.inLeaf ?? ''], label }
  return look.time?.recurs && !leaf.status ? { ...leaf, status: 'planned' } : leaf
}

function planMark(desk: Desk, element: DocumentElement, place: PlanPlace): PlacedMark {
  const base = { ...plain(desk, element), x: place.x, y: place.y, w: place.w, h: place.h }
  if (element.kind !== 'actor') return { ...base, inside: place.lines }
  const label: PlacedLabel = {
    lines: place.lines,
    place: 'e',
    size: TEXT,
    bold: false,
    box: labelBox(base, place.lines, 'e', TEXT, false, desk.measure),
  }
  return { ...base, label }
}

function badgeMarks(desk: Desk, index: number, mark: PlacedMark, inPlan: boolean): readonly PlacedMark[] {
  const badges = desk.badgesOn.get(index) ?? []
  const element = elementAt(desk, index)
  const look = desk.looks.get(index)
  if (!look) return []
  const offsets =
    inPlan && element.kind === 'action'
      ? badges.map((_, place): Point => ({ x: mark.w / 2 + BADGE / 2 + 3 + place * (BADGE + 1), y: 0 }))
      : badgeOffsets(element, { ...look, w: mark.w, h: mark.h }, badges)
  return badges.map((badge, place) => ({
    id: `${element.id} ${badge.signal}`,
    mark: badge.signal === 'saturation' ? ('signal-saturation' as const) : ('signal-gap' as const),
    x: mark.x + (offsets[place]?.x ?? 0),
    y: mark.y + (offsets[place]?.y ?? 0),
    w: BADGE - 1,
    h: BADGE - 1,
    of: { kind: 'findings' as const, ids: badge.findings, on: element.id },
    slot: 'sector-unknown' as const,
    name: element.name,
  }))
}

interface Taken {
  readonly box: Box
  /** Id of the mark whose body it is; undefined for names and for what is fixed. */
  readonly body: string | undefined
}

function takenBoxes(marks: readonly PlacedMark[], fixed: readonly Box[]): readonly Taken[] {
  return [
    ...fixed.map((box) => ({ box, body: undefined })),
    ...marks.flatMap((mark): Taken[] => [
      { box: { x: mark.x - mark.w / 2, y: mark.y - mark.h / 2, w: mark.w, h: mark.h }, body: mark.id },
      ...(mark.label ? [{ box: mark.label.box, body: undefined }] : []),
    ]),
  ]
}

const ownBoxes = (taken: readonly Taken[], ...ids: readonly string[]): ReadonlySet<Box> =>
  new Set(taken.filter(({ body }) => body !== undefined && ids.includes(body)).map(({ box }) => box))

function lineOf({ columns }: Desk, line: DocumentLine, from: PlacedMark, to: PlacedMark, bent: Bent): PlacedLine {
  const ids = line.ties.map((tie) => columns.ties.id[tie] ?? String(tie))
  return {
    id: `line ${ids[0] ?? ''}`,
    index: line.ties[0] ?? -1,
    mark: line.mark,
    from: from.id,
    to: to.id,
    ties: ids,
    ...bent,
  }
}
