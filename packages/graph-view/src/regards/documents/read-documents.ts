import type { NetworkColumns } from '@maillage/network-model'
import type { Folded } from '../../drawn.ts'
import { lineMarkOf, type LineMarkId } from '../../marks.ts'

export type ElementKind = 'actor' | 'initiative' | 'concertation' | 'action'

/** Something that stands on a sheet. `index` counts actors followed by things, as ties do. */
export interface DocumentElement {
  readonly index: number
  readonly id: string
  readonly kind: ElementKind
  readonly name: string
  /** Index of the source of its sheet; −1 when no source is told. */
  readonly home: number
  /** Another drawn source that names it too: it stands on the seam between both. */
  readonly seam: number | undefined
  /** Setting of an action: index, or −1. */
  readonly within: number
  readonly note: string
  readonly status: 'planned' | 'proposed' | undefined
}

export interface DocumentLine {
  readonly from: number
  readonly to: number
  readonly mark: LineMarkId
  readonly ties: readonly number[]
}

/** Findings that signal something, by what they stand on. */
export interface Badge {
  readonly on: number
  readonly signal: 'saturation' | 'gap'
  readonly findings: readonly string[]
}

export interface DocumentsRead {
  readonly elements: ReadonlyMap<number, DocumentElement>
  readonly lines: readonly DocumentLine[]
  readonly badges: readonly Badge[]
  /** Partnership → its members, for those drawn as a ring. */
  readonly rings: ReadonlyMap<number, readonly number[]>
  /** Initiatives that are plans: their sheet is their mark. By index → source of the sheet. */
  readonly plans: ReadonlyMap<number, number>
  /** Sources with a sheet, in the order of the dictionary. */
  readonly sheets: readonly number[]
  readonly folded: Folded
}

/** A denial is never hidden behind another sentence; then the surest. */
const SHOWN_FIRST: readonly LineMarkId[] = ['contested', 'confirmed', 'once', 'past', 'planned', 'proposed', 'inferred']
const LEAST_RING = 3
const LEAST_PLAN = 3

/** What a documents network draws, and what it folds and says so. */
export function readDocuments(columns: NetworkColumns): DocumentsRead {
  const ties = tiesOf(columns)
  const plans = plansOf(columns, ties)
  const elements = elementsOf(columns, plans)
  const rings = ringsOf(columns, ties, elements)
  const { lines, folded } = linesOf(columns, ties, elements, rings, plans)
  const sheets = [...new Set([...elements.values()].map((element) => element.home))].sort((a, b) =>
    a < 0 ? 1 : b < 0 ? -1 : a - b,
  )
  return { elements, lines, badges: badgesOf(columns, ties, elements), rings, plans, sheets, folded }
}

interface Tie {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly layer: string
  readonly relation: string
}

function tiesOf({ ties, dictionaries }: NetworkColumns): readonly Tie[] {
  return ties.id.map((_, index) => ({
    index,
    from: ties.from[index] ?? -1,
    to: ties.to[index] ?? -1,
    layer: dictionaries.layer[ties.layer[index] ?? -1] ?? '',
    relation: dictionaries.relation[ties.relation[index] ?? -1] ?? '',
  }))
}

const kindOfThing = (columns: NetworkColumns, index: number) =>
  columns.dictionaries.thingKind[columns.things.kind[index - columns.actors.id.length] ?? -1] ?? ''

function plansOf(columns: NetworkColumns, ties: readonly Tie[]): ReadonlyMap<number, number> {
  const actions = new Map<number, number>()
  for (const { from, to, layer } of ties)
    if (layer === 'part' && kindOfThing(columns, from) === 'action') actions.set(to, (actions.get(to) ?? 0) + 1)
  const source = (index: number) => columns.things.source[index - columns.actors.id.length] ?? -1
  return new Map([...actions].filter(([, count]) => count >= LEAST_PLAN).map(([plan]) => [plan, source(plan)]))
}

function unbuilt(status: string | undefined): 'planned' | 'proposed' | undefined {
  if (status === 'planned') return 'planned'
  return status === 'proposed' || status === 'requested' ? 'proposed' : undefined
}

function elementsOf(columns: NetworkColumns, plans: ReadonlyMap<number, number>): ReadonlyMap<number, DocumentElement> {
  const { actors, things, dictionaries } = columns
  const elements = new Map<number, DocumentElement>()
  const homes = new Set([...actors.source, ...things.source])
  actors.id.forEach((id, index) => {
    const home = actors.source[index] ?? -1
    const status = unbuilt(dictionaries.status[actors.status[index] ?? -1])
    const seam = actors.sources[index]?.find((source) => source !== home && homes.has(source))
    elements.set(index, {
      index,
      id,
      kind: 'actor',
      name: actors.name[index] ?? id,
      home,
      seam,
      within: -1,
      note: '',
      status,
    })
  })
  things.id.forEach((id, place) => {
    const index = actors.id.length + place
    const kind = kindOfThing(columns, index)
    if (plans.has(index) || (kind !== 'initiative' && kind !== 'concertation' && kind !== 'action')) return
    const status = kind === 'action' ? undefined : unbuilt(dictionaries.status[things.status[place] ?? -1])
    elements.set(index, {
      index,
      id,
      kind,
      name: things.name[place] ?? id,
      home: things.source[place] ?? -1,
      seam: undefined,
      within: things.within[place] ?? -1,
      note: things.note[place] ?? '',
      status,
    })
  })
  return elements
}

/** A partnership of three or more that stand on its own sheet is drawn with its members around it. */
function ringsOf(
  columns: NetworkColumns,
  ties: readonly Tie[],
  elements: ReadonlyMap<number, DocumentElement>,
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>()
  const taken = new Set<number>()
  for (const { from, to, layer } of ties) {
    const [member, whole] = [elements.get(from), elements.get(to)]
    if (
      layer !== 'membership' ||
      !member ||
      !whole ||
      member.home !== whole.home ||
      member.seam !== undefined ||
      whole.seam !== undefined
    )
      continue
    if (columns.dictionaries.actorKind[columns.actors.kind[to] ?? -1] !== 'partnership' || taken.has(from)) continue
    members.set(to, [...(members.get(to) ?? []), from])
    taken.add(from)
  }
  return new Map([...members].filter(([, list]) => list.length >= LEAST_RING))
}

function linesOf(
  columns: NetworkColumns,
  ties: readonly Tie[],
  elements: ReadonlyMap<number, DocumentElement>,
  rings: ReadonlyMap<number, readonly number[]>,
  plans: ReadonlyMap<number, number>,
): { readonly lines: readonly DocumentLine[]; readonly folded: Folded } {
  const folded = { insidePartnerships: 0, membershipOfPlan: 0, partsOfWholes: 0, notDrawn: 0 }
  const ringOf = new Map([...rings].flatMap(([whole, members]) => members.map((member) => [member, whole] as const)))
  const kept: Tie[] = []
  for (const tie of ties) {
    if (tie.layer === 'signal') continue
    const inside = ringOf.get(tie.from)
    if (plans.has(tie.to) && kindOfThing(columns, tie.from) === 'action') folded.membershipOfPlan += 1
    else if (!elements.has(tie.from) || !elements.has(tie.to)) folded.notDrawn += 1
    else if (inside !== undefined && inside === ringOf.get(tie.to)) folded.insidePartnerships += 1
    else kept.push(tie)
  }
  const neighbours = new Map<number, Set<number>>()
  const meet = (a: number, b: number) => neighbours.set(a, (neighbours.get(a) ?? new Set<number>()).add(b))
  for (const { from, to, layer } of kept) {
    if (layer === 'part') continue
    meet(from, to)
    meet(to, from)
  }
  const alreadySeen = ({ from, to }: Tie) =>
    [...(neighbours.get(from) ?? [])].some((between) => between === to || neighbours.get(to)?.has(between))
  const told = kept.filter((tie) => {
    const fold = tie.layer === 'part' && tie.relation === 'partOf' && alreadySeen(tie)
    if (fold) folded.partsOfWholes += 1
    return !fold
  })
  return { lines: merged(columns, gatheredAtWholes(told, rings), elements), folded }
}

/** What is said of every member of a partnership in the same words is drawn once, to the partnership. */
function gatheredAtWholes(ties: readonly Tie[], rings: ReadonlyMap<number, readonly number[]>): readonly Tie[] {
  let left = [...ties]
  for (const [whole, members] of rings) {
    const inside = new Set(members)
    const others = new Map<string, Set<number>>()
    const keyOf = ({ from, to, relation, layer }: Tie) => {
      const other = inside.has(from) ? to : inside.has(to) ? from : undefined
      return other === undefined || other === whole || layer === 'membership'
        ? undefined
        : `${String(other)} ${relation}`
    }
    for (const tie of left) {
      const key = keyOf(tie)
      if (key !== undefined)
        others.set(key, (others.get(key) ?? new Set<number>()).add(inside.has(tie.from) ? tie.from : tie.to))
    }
    left = left.map((tie) => {
      const key = keyOf(tie)
      if (key === undefined || others.get(key)?.size !== members.length) return tie
      return inside.has(tie.from) ? { ...tie, from: whole } : { ...tie, to: whole }
    })
  }
  return left
}

/** One line a pair: several sentences on the same two are one line, drawn as the most certain of them. */
function merged(
  columns: NetworkColumns,
  ties: readonly Tie[],
  elements: ReadonlyMap<number, DocumentElement>,
): readonly DocumentLine[] {
  const { ties: all, dictionaries } = columns
  const lines = new Map<string, DocumentLine>()
  for (const { index, from, to } of ties) {
    if (from === to || !elements.has(from) || !elements.has(to)) continue
    const mark = lineMarkOf({
      status: dictionaries.status[all.status[index] ?? -1],
      basis: dictionaries.basis[all.basis[index] ?? -1],
      confirmed: all.confirmed[index] === 1,
      contested: all.contested[index] === 1,
    })
    const key = from < to ? `${String(from)} ${String(to)}` : `${String(to)} ${String(from)}`
    const known = lines.get(key)
    const surer = known && SHOWN_FIRST.indexOf(known.mark) <= SHOWN_FIRST.indexOf(mark) ? known.mark : mark
    lines.set(key, {
      from: known?.from ?? from,
      to: known?.to ?? to,
      mark: surer,
      ties: [...(known?.ties ?? []), index],
    })
  }
  return [...lines.values()]
}

/** A signal stands on the action or the meeting it was said at; without one, on every actor it speaks of. */
function badgesOf(
  columns: NetworkColumns,
  ties: readonly Tie[],
  elements: ReadonlyMap<number, DocumentElement>,
): readonly Badge[] {
  const { actors, things, dictionaries } = columns
  const badges = new Map<string, Badge>()
  things.id.forEach((id, place) => {
    const signal = dictionaries.signal[things.signal[place] ?? -1]
    if (signal !== 'saturation' && signal !== 'gap') return
    const finding = actors.id.length + place
    const within = things.within[place] ?? -1
    const about = ties
      .filter((tie) => tie.layer === 'signal' && tie.from === finding && tie.to < actors.id.length)
      .map((tie) => tie.to)
    for (const on of elements.has(within) ? [within] : about) {
      const key = `${String(on)} ${signal}`
      badges.set(key, { on, signal, findings: [...(badges.get(key)?.findings ?? []), id] })
    }
  })
  return [...badges.values()]
}
