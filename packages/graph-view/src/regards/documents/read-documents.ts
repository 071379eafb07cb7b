import type { NetworkColumns } from '@maillage/network-model'
import { badgesOf } from './document-badges.ts'
import { kindOfThing, type DocumentElement, type DocumentsRead, type Tie } from './document-elements.ts'
import { linesOf } from './document-lines.ts'

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

function tiesOf({ ties, dictionaries }: NetworkColumns): readonly Tie[] {
  return ties.id.map((_, index) => ({
    index,
    from: ties.from[index] ?? -1,
    to: ties.to[index] ?? -1,
    layer: dictionaries.layer[ties.layer[index] ?? -1] ?? '',
    relation: dictionaries.relation[ties.relation[index] ?? -1] ?? '',
  }))
}

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
