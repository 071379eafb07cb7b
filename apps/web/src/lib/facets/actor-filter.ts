import type { FacetParameter } from '../explorer/address.ts'
import type { FacetColumns } from './facet-columns.ts'
import { UNSAID, type Filter } from './filter.ts'
import { actorsLeft, type Narrowed } from './narrow.ts'

/** The filter of actors as the API takes it. */
export interface ActorFilter {
  readonly ids?: readonly string[]
  readonly kinds?: readonly string[]
  readonly sectors?: readonly string[]
  readonly sides?: readonly string[]
  readonly territories?: readonly string[]
  readonly functions?: readonly string[]
  readonly audiences?: readonly string[]
  readonly conditions?: readonly string[]
  readonly levels?: readonly string[]
}

/** Facets that the API knows by name. */
const KNOWN: Readonly<Partial<Record<FacetParameter, keyof ActorFilter>>> = {
  nature: 'kinds',
  secteur: 'sectors',
  cote: 'sides',
  territoire: 'territories',
  fonction: 'functions',
  public: 'audiences',
  condition: 'conditions',
  charge: 'levels',
}

/** `care-network` as the API writes it: `careNetwork`. */
const asWord = (value: string) => value.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * The same filter for the API; null when nothing is filtered. Facets that the API knows are named; where one is asked
 * for that it does not know (ties, numbers, part of a name, AND inside a facet, what is not said), the actors that are
 * left are named instead: both ways leave the same actors.
 */
export function actorFilter(all: FacetColumns, filter: Filter, narrowed: Narrowed): ActorFilter | null {
  if (filter.order.length === 0) return null
  const isKnown = filter.order.every((parameter) => {
    const facet = parameter as FacetParameter
    const values = filter.values.get(facet)
    return (
      values !== undefined &&
      KNOWN[facet] !== undefined &&
      !values.includes(UNSAID) &&
      !(filter.all.has(facet) && values.length > 1)
    )
  })
  if (!isKnown) return { ids: actorsLeft(all, narrowed) }
  const named: Record<string, readonly string[]> = {}
  for (const [facet, values] of filter.values) {
    const name = KNOWN[facet]
    if (name === undefined) continue
    named[name] = name === 'kinds' || name === 'sides' || name === 'levels' ? values.map(asWord) : values
  }
  return named
}
