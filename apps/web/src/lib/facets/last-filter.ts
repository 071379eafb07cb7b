import type { FilterParameter } from '../explorer/address.ts'
import type { FacetColumns } from './facet-columns.ts'
import { NO_FILTER, without, type Filter } from './filter.ts'
import { narrow } from './narrow.ts'

/** When nothing is left: which part of the filter took the last actor away, and what would be left without it. */
export interface LastFilter {
  readonly parameter: FilterParameter
  /** Actors that are left when this part alone is lifted. */
  readonly left: number
}

/**
 * Follows the parts in the order they were asked for: the one after which nobody is left took the last actor away.
 * `lifting`: the part whose lifting alone brings somebody back, the last one first; undefined when no single one does.
 */
export function lastFilter(
  all: FacetColumns,
  filter: Filter,
): { readonly removed: FilterParameter | undefined; readonly lifting: LastFilter | undefined } {
  const leftBy = (some: Filter) => narrow(all, some).actorCount
  const removed = filter.order.find((_, index) => {
    const later = filter.order.slice(index + 1)
    return leftBy(later.reduce(without, filter)) === 0
  })
  const first = removed === undefined ? [] : [removed]
  for (const parameter of [...first, ...[...filter.order].reverse()]) {
    const left = leftBy(without(filter, parameter))
    if (left > 0) return { removed, lifting: { parameter, left } }
  }
  return { removed, lifting: undefined }
}

/** The whole network, counted. */
export const wholeOf = (all: FacetColumns) => narrow(all, NO_FILTER)
