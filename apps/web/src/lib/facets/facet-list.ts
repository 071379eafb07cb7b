import type { FacetParameter, RangeParameter } from '../explorer/address.ts'
import { facetColumn, TIE_FACETS, type FacetColumns } from './facet-columns.ts'
import { UNSAID, type Filter, type Range } from './filter.ts'
import type { Narrowed } from './narrow.ts'

export interface FacetOption {
  /** As it stands in the address. */
  readonly value: string
  /** Its name, or undefined when it is a word of the model. */
  readonly name: string | undefined
  /** How many would stay with this value chosen. */
  readonly count: number
  readonly isChosen: boolean
}

export interface Facet {
  readonly parameter: FacetParameter
  /** What is counted. */
  readonly unit: 'actors' | 'ties'
  readonly options: readonly FacetOption[]
}

/** One bar of a small histogram. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
}

export interface RangeFacet {
  readonly parameter: RangeParameter
  readonly least: number
  readonly most: number
  readonly bins: readonly Bin[]
  readonly chosen: Range
  /** Ties of which nobody says the year; they leave as soon as years are chosen. */
  readonly unsaid: number
}

/** In the order of the rail, by where the network comes from. */
const ORDERS: Readonly<Record<'survey' | 'documents', readonly FacetParameter[]>> = {
  documents: [
    'document',
    'enonce',
    'statut',
    'charge',
    'public',
    'secteur',
    'territoire',
    'cote',
    'nature',
    'condition',
    'fonction',
    'force',
  ],
  survey: [
    'territoire',
    'public',
    'charge',
    'secteur',
    'fonction',
    'cote',
    'nature',
    'condition',
    'enonce',
    'force',
    'statut',
    'document',
  ],
}

/** Values that stand in their own order; others by how many they leave. */
const ORDERED: readonly FacetParameter[] = ['charge', 'force', 'fonction', 'enonce', 'statut', 'cote']

/**
 * The facets of a network: what can be counted in its picture, with what each value would leave. A value that occurs
 * nowhere is none; a facet that tells nothing apart is left out, loads excepted.
 */
export function facetList(
  all: FacetColumns,
  whole: Narrowed,
  now: Narrowed,
  filter: Filter,
  collection: 'survey' | 'documents',
): readonly Facet[] {
  return ORDERS[collection].flatMap((parameter): readonly Facet[] => {
    const column = facetColumn(all, parameter)
    const [before, after] = [whole.counts.get(parameter), now.counts.get(parameter)]
    if (!column || !before || !after) return []
    const chosen = filter.values.get(parameter) ?? []
    const option = (value: string, name: string | undefined, index: number): readonly FacetOption[] => {
      const isChosen = chosen.includes(value)
      return (before[index] ?? 0) > 0 || isChosen ? [{ value, name, count: after[index] ?? 0, isChosen }] : []
    }
    const found = column.words.flatMap((word, index) => option(word, column.names?.[index], index))
    const size = new Map(column.words.map((word, index) => [word, before[index] ?? 0]))
    const said = ORDERED.includes(parameter)
      ? found
      : [...found].sort((one, other) => (size.get(other.value) ?? 0) - (size.get(one.value) ?? 0))
    const options = [...said, ...option(UNSAID, undefined, column.words.length)]
    if (said.length === 0 || (options.length < 2 && parameter !== 'charge' && chosen.length === 0)) return []
    const unit = (TIE_FACETS as readonly string[]).includes(parameter) ? 'ties' : 'actors'
    return [{ parameter, unit, options }]
  })
}

const MOST_BINS = 16

/** Bars of equal width over whole numbers, both ends of each included. */
export function binsOf(values: readonly number[], least: number, most: number): readonly Bin[] {
  const width = Math.max(1, Math.ceil((most - least + 1) / MOST_BINS))
  const bins = Array.from({ length: Math.ceil((most - least + 1) / width) }, (_, index) => ({
    from: least + index * width,
    to: Math.min(most, least + (index + 1) * width - 1),
    count: 0,
  }))
  for (const value of values) {
    const bin = bins[Math.floor((value - least) / width)]
    if (bin) bin.count += 1
  }
  return bins
}

/** The two ranges of a network, each where its numbers differ at all. */
export function rangeList(all: FacetColumns, now: Narrowed, filter: Filter): readonly RangeFacet[] {
  const range = (
    parameter: RangeParameter,
    whole: readonly number[],
    left: readonly number[],
    unsaid: number,
  ): readonly RangeFacet[] => {
    const least = whole.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY)
    const most = whole.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY)
    const chosen = filter.ranges.get(parameter) ?? { from: undefined, to: undefined }
    return most > least ? [{ parameter, least, most, bins: binsOf(left, least, most), chosen, unsaid }] : []
  }
  const years = [...all.years.keys()].filter((tie) => all.counted[tie] === 1)
  const said = years.filter((tie) => (all.years[tie] ?? -1) >= 0)
  return [
    ...range(
      'collab',
      [...all.collaborations],
      [...all.collaborations].filter((_, actor) => now.besideCollab[actor] === 1),
      0,
    ),
    ...range(
      'annee',
      said.map((tie) => all.years[tie] ?? -1),
      said.filter((tie) => now.besideYears[tie] === 1).map((tie) => all.years[tie] ?? -1),
      years.length - said.length,
    ),
  ]
}
