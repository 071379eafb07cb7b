import type { NetworkColumns } from '@maillage/network-model'
import { facetValues, writtenFacet } from '../explorer/address.ts'

/** Kinds of things that are no marks of their own: they follow what they speak of. */
const FOLLOWING: readonly string[] = ['finding', 'setting']
const NO_KIND = 'aucun'

/** The kinds that can be switched on and off, with how many there are. */
export function thingKinds({
  dictionaries,
  things,
}: NetworkColumns): readonly { readonly kind: string; readonly count: number }[] {
  return dictionaries.thingKind.flatMap((kind, index) => {
    const count = things.kind.filter((one) => one === index).length
    return count === 0 || FOLLOWING.includes(kind) ? [] : [{ kind, count }]
  })
}

/** What stands beside the actors unless the address says otherwise: everything that documents name, nothing in a survey. */
export const usualKinds = (columns: NetworkColumns, collection: 'survey' | 'documents'): readonly string[] =>
  collection === 'documents' ? thingKinds(columns).map(({ kind }) => kind) : []

/** The kinds that an address asks for; undefined when it asks for one that there is not. */
export function readKinds(written: string | null, columns: NetworkColumns): readonly string[] | undefined {
  if (written === null) return undefined
  if (written === NO_KIND) return []
  const asked = facetValues(written)
  return asked.every((kind) => columns.dictionaries.thingKind.includes(kind)) ? asked : undefined
}

/** How an address says which kinds are shown; null for the usual ones. */
export function writtenKinds(kinds: readonly string[], usual: readonly string[]): string | null {
  if (kinds.length === usual.length && usual.every((kind) => kinds.includes(kind))) return null
  return kinds.length === 0 ? NO_KIND : writtenFacet(kinds)
}

/** The columns without things of other kinds, and without the ties that end there. The same object when nothing leaves. */
export function withKinds(columns: NetworkColumns, kinds: readonly string[]): NetworkColumns {
  const { actors, things, ties, dictionaries } = columns
  const isShown = things.kind.map((kind) => {
    const word = dictionaries.thingKind[kind] ?? ''
    return FOLLOWING.includes(word) || kinds.includes(word)
  })
  if (isShown.every(Boolean)) return columns
  let next = actors.id.length
  // A finding on an action that is not shown speaks of nothing that is there.
  const stays = isShown.map((shown, index) => {
    const within = (things.within[index] ?? -1) - actors.id.length
    return shown && (within < 0 || isShown[within] !== false)
  })
  const place = [...actors.id.map((_, index) => index), ...stays.map((shown) => (shown ? next++ : -1))]
  const at = (end: number | undefined) => place[end ?? -1] ?? -1
  const keepThings = <Value>(column: readonly Value[]) => column.filter((_, index) => stays[index])
  const keptTies = ties.from.map((from, index) => at(from) >= 0 && at(ties.to[index]) >= 0)
  const keepTies = <Value>(column: readonly Value[]) => column.filter((_, index) => keptTies[index])
  return {
    ...columns,
    things: {
      id: keepThings(things.id),
      name: keepThings(things.name),
      kind: keepThings(things.kind),
      status: keepThings(things.status),
      source: keepThings(things.source),
      signal: keepThings(things.signal),
      note: keepThings(things.note),
      within: keepThings(things.within).map(at),
      x: keepThings(things.x),
      y: keepThings(things.y),
    },
    ties: {
      id: keepTies(ties.id),
      from: keepTies(ties.from).map(at),
      to: keepTies(ties.to).map(at),
      layer: keepTies(ties.layer),
      status: keepTies(ties.status),
      basis: keepTies(ties.basis),
      relation: keepTies(ties.relation),
      confirmed: keepTies(ties.confirmed),
      contested: keepTies(ties.contested),
      claims: keepTies(ties.claims),
      weight: keepTies(ties.weight),
      level: keepTies(ties.level),
      yearFrom: keepTies(ties.yearFrom),
      yearTo: keepTies(ties.yearTo),
      source: keepTies(ties.source),
    },
  }
}
