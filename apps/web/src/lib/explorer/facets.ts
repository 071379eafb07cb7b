import type { NetworkColumns } from '@maillage/network-model'
import { facetValues, type FacetParameter } from './address.ts'
import { isTie } from './rows.ts'

export interface FacetOption {
  /** As it stands in the address. */
  readonly value: string
  /** Its name, or undefined when it is a word of the model. */
  readonly name: string | undefined
  readonly count: number
}

export interface Facet {
  readonly parameter: FacetParameter
  readonly options: readonly FacetOption[]
}

/** Counts by value of one column, values of the dictionary that occur only. */
function counted(
  values: readonly number[],
  words: readonly string[],
  names: readonly string[] | undefined,
): readonly FacetOption[] {
  const counts = new Map<number, number>()
  for (const value of values) if (value >= 0) counts.set(value, (counts.get(value) ?? 0) + 1)
  return words.flatMap((value, index) => {
    const count = counts.get(index)
    return count === undefined ? [] : [{ value, name: names?.[index], count }]
  })
}

const byCount = (options: readonly FacetOption[]) => [...options].sort((one, other) => other.count - one.count)

/** The facets of a network: what can be counted in its picture. A facet with a single value tells nothing apart, loads excepted. */
export function facetsOf(columns: NetworkColumns, collection: 'survey' | 'documents'): readonly Facet[] {
  const { dictionaries: words, actors, ties } = columns
  const real = ties.id.map((_, index) => index).filter((index) => isTie(columns, index))
  const of = (column: readonly number[]) => real.map((index) => column[index] ?? -1)
  const unknown = words.level.indexOf('unknown')
  const load: Facet = {
    parameter: 'charge',
    options: counted(
      actors.level.map((level) => (level < 0 ? unknown : level)),
      words.level,
      undefined,
    ),
  }
  if (collection === 'documents') {
    return [
      { parameter: 'document', options: byCount(counted(of(ties.source), words.source, words.sourceName)) },
      { parameter: 'enonce', options: counted(of(ties.basis), words.basis, undefined) },
      { parameter: 'statut', options: byCount(counted(of(ties.status), words.status, undefined)) },
      load,
    ]
  }
  return [{ parameter: 'secteur', options: counted(actors.sector, words.sector, words.sectorName) }, load]
}

/** Every value that a facet can have in a network, also those that occur nowhere. */
export function facetWords({ dictionaries: words }: NetworkColumns, parameter: FacetParameter): readonly string[] {
  switch (parameter) {
    case 'charge':
      return words.level
    case 'secteur':
      return words.sector
    case 'enonce':
      return words.basis
    case 'statut':
      return words.status
    case 'document':
      return words.source
  }
}

/** Ids of everything that one value of a facet holds; for ties also what they join. */
function idsOf(columns: NetworkColumns, parameter: FacetParameter, value: string): ReadonlySet<string> {
  const { dictionaries: words, actors, things, ties } = columns
  const ids = new Set<string>()
  const addActors = (column: readonly number[], dictionary: readonly string[]) => {
    actors.id.forEach((id, index) => {
      if ((dictionary[column[index] ?? -1] ?? 'unknown') === value) ids.add(id)
    })
  }
  const addTies = (column: readonly number[], dictionary: readonly string[]) => {
    ties.id.forEach((id, index) => {
      if (dictionary[column[index] ?? -1] !== value) return
      ids.add(id)
      for (const end of [ties.from[index], ties.to[index]]) {
        const endId =
          end === undefined ? undefined : end < actors.id.length ? actors.id[end] : things.id[end - actors.id.length]
        if (endId !== undefined) ids.add(endId)
      }
    })
  }
  switch (parameter) {
    case 'charge':
      addActors(actors.level, words.level)
      break
    case 'secteur':
      addActors(actors.sector, words.sector)
      break
    case 'enonce':
      addTies(ties.basis, words.basis)
      break
    case 'statut':
      addTies(ties.status, words.status)
      break
    case 'document':
      addTies(ties.source, words.source)
      things.id.forEach((id, index) => words.source[things.source[index] ?? -1] === value && ids.add(id))
      actors.id.forEach((id, index) => {
        const sources = [actors.source[index] ?? -1, ...(actors.sources[index] ?? [])]
        if (sources.some((source) => words.source[source] === value)) ids.add(id)
      })
  }
  return ids
}

/** What all chosen values hold together; undefined when nothing is chosen. */
export function filteredIds(
  columns: NetworkColumns,
  chosen: readonly (readonly [FacetParameter, string])[],
): ReadonlySet<string> | undefined {
  if (chosen.length === 0) return undefined
  const sets = chosen.map(
    ([parameter, written]) => new Set(facetValues(written).flatMap((value) => [...idsOf(columns, parameter, value)])),
  )
  const [first, ...others] = sets
  return new Set([...(first ?? [])].filter((id) => others.every((set) => set.has(id))))
}
