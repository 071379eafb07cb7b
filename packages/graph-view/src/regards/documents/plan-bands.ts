import type { Box, Measure } from '../../drawn.ts'
import { wrapName } from '../../names.ts'
import type { DocumentElement, DocumentLine } from './document-elements.ts'
import { LINE, TEXT } from './items.ts'

const ROW = 13.6
export const TICKET_PITCH = 14.2
export const BAND_TITLE = 17
export const BAND_GAP = 4
export const DISC = 11

export interface PlanAsked {
  readonly box: Box
  readonly elements: readonly DocumentElement[]
  readonly lines: readonly DocumentLine[]
  /** Settings in order: index → name. */
  readonly settings: ReadonlyMap<number, string>
  readonly nameOf: (element: DocumentElement) => string
  readonly measure: Measure
}

/** A line of the list: an element with the action that it belongs to, or the words of an action without any. */
export interface Row {
  readonly element: DocumentElement | undefined
  readonly lines: readonly string[]
  readonly action: DocumentElement | undefined
  readonly height: number
}

/** The actions of one setting, and beside them what they name. */
export interface Band {
  readonly title: string
  readonly actions: readonly DocumentElement[]
  readonly rows: readonly Row[]
}

export const bandHeight = ({ title, actions, rows }: Band) =>
  (title === '' ? 0 : BAND_TITLE) +
  BAND_GAP +
  Math.max(
    actions.length * TICKET_PITCH,
    rows.reduce((sum, row) => sum + row.height, 0),
  )

/** The list, band by band: what two settings name stands in the one that names it most. `room` in pixels. */
export function bandsOf(
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

/** The value that comes most often; the first of equals. */
function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<readonly [number, number] | undefined>(
    (best, entry) => (best && best[1] >= entry[1] ? best : entry),
    undefined,
  )?.[0]
}
