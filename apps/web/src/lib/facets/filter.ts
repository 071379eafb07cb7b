import {
  FACET_PARAMETERS,
  facetValues,
  FILTER_PARAMETERS,
  RANGE_PARAMETERS,
  writtenFacet,
  type FacetParameter,
  type FilterChange,
  type FilterParameter,
  type RangeParameter,
} from '../explorer/address.ts'

/** From … to, both included; an end that is left out is open. */
export interface Range {
  readonly from: number | undefined
  readonly to: number | undefined
}

/** What an address asks to be left in view: any value of a facet, every facet at once. */
export interface Filter {
  readonly values: ReadonlyMap<FacetParameter, readonly string[]>
  /** Facets whose values are all asked for at once. */
  readonly all: ReadonlySet<FacetParameter>
  readonly ranges: ReadonlyMap<RangeParameter, Range>
  /** Part of a name; empty: any name. */
  readonly text: string
  /** What narrows, in the order of the address: the last one was asked for last. */
  readonly order: readonly FilterParameter[]
}

export const NO_FILTER: Filter = { values: new Map(), all: new Set(), ranges: new Map(), text: '', order: [] }

/** The value of a facet of which nothing is said. */
export const UNSAID = 'non-dit'

/** Facets of which one actor can have several values: only there AND means something. */
export const JOINABLE: readonly FacetParameter[] = [
  'document',
  'territoire',
  'secteur',
  'public',
  'fonction',
  'condition',
]

const isParameter = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name)

/** `2-8`, `2-`, `-8`; undefined when it is none of them. */
export function readRange(written: string): Range | undefined {
  const parts = /^(\d{0,6})-(\d{0,6})$/.exec(written)
  const [from, to] = [parts?.[1] ?? '', parts?.[2] ?? ''].map((end) => (end === '' ? undefined : Number(end)))
  if (!parts || (from === undefined && to === undefined)) return undefined
  return from !== undefined && to !== undefined && from > to ? undefined : { from, to }
}

export const writtenRange = ({ from, to }: Range): string | null =>
  from === undefined && to === undefined ? null : `${from ?? ''}-${to ?? ''}`

/** Reads an address; what it cannot mean is left aside here and told elsewhere. */
export function readFilter(parameters: URLSearchParams): Filter {
  const values = new Map<FacetParameter, readonly string[]>()
  const ranges = new Map<RangeParameter, Range>()
  const order: FilterParameter[] = []
  let text = ''
  for (const [name, written] of parameters) {
    if (!isParameter(FILTER_PARAMETERS, name) || order.includes(name) || written.trim() === '') continue
    if (isParameter(RANGE_PARAMETERS, name)) {
      const range = readRange(written)
      if (!range) continue
      ranges.set(name, range)
    } else if (name === 'texte') text = written.trim()
    else values.set(name, [...new Set(facetValues(written).filter((value) => value !== ''))])
    order.push(name)
  }
  const all = new Set(JOINABLE.filter((name) => facetValues(parameters.get('et') ?? '').includes(name)))
  return { values, all, ranges, text, order }
}

/** The filter without one of its parts. */
export function without(filter: Filter, left: FilterParameter): Filter {
  return {
    values: new Map([...filter.values].filter(([name]) => name !== left)),
    all: filter.all,
    ranges: new Map([...filter.ranges].filter(([name]) => name !== left)),
    text: left === 'texte' ? '' : filter.text,
    order: filter.order.filter((name) => name !== left),
  }
}

/** What an address becomes when one value is added to a facet, or taken away where it was chosen. */
export function toggled(filter: Filter, parameter: FacetParameter, value: string): FilterChange {
  const before = filter.values.get(parameter) ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  const change: FilterChange = { [parameter]: after.length === 0 ? null : writtenFacet(after) }
  return after.length > 1 || !filter.all.has(parameter) ? change : { ...change, ...joined(filter, parameter, false) }
}

/** What an address becomes when the values of a facet are joined by AND, or by OR again. */
export function joined(filter: Filter, parameter: FacetParameter, byAnd: boolean): FilterChange {
  const names = [...filter.all].filter((name) => name !== parameter)
  const all = byAnd ? FACET_PARAMETERS.filter((name) => name === parameter || names.includes(name)) : names
  return { et: all.length === 0 ? null : writtenFacet(all) }
}

/** What an address becomes when a part of the filter is lifted. */
export function liftedPart(filter: Filter, parameter: FilterParameter): FilterChange {
  const change: FilterChange = { [parameter]: null }
  return isParameter(FACET_PARAMETERS, parameter) && filter.all.has(parameter)
    ? { ...change, ...joined(filter, parameter, false) }
    : change
}
