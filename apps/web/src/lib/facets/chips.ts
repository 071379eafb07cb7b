import { say } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { FACET_PARAMETERS, RANGE_PARAMETERS, type FilterChange, type FilterParameter } from '../explorer/address.ts'
import type { FacetColumns } from './facet-columns.ts'
import { facetTitle, labelIn, type Collection } from './facet-words.ts'
import { liftedPart, toggled, type Filter } from './filter.ts'
import { rangeWords } from './summary.ts'

/** One thing that was chosen, and what the address becomes without it. */
export interface Chip {
  readonly key: string
  readonly parameter: FilterParameter
  /** The facet. */
  readonly what: string
  readonly label: string
  readonly change: FilterChange
}

/** Everything that is chosen, in the order it was asked for. */
export function chipsOf(
  all: FacetColumns,
  filter: Filter,
  collection: Collection,
  language: Language,
): readonly Chip[] {
  return filter.order.flatMap((parameter): readonly Chip[] => {
    const what = say(language, facetTitle(parameter, collection))
    const chip = (label: string): Chip => ({
      key: parameter,
      parameter,
      what,
      label,
      change: liftedPart(filter, parameter),
    })
    const range = RANGE_PARAMETERS.find((name) => name === parameter)
    if (range) return [chip(rangeWords(filter, range, language))]
    const facet = FACET_PARAMETERS.find((name) => name === parameter)
    if (!facet) return [chip(filter.text)]
    return (filter.values.get(facet) ?? []).map((value) => ({
      key: `${parameter} ${value}`,
      parameter,
      what,
      label: labelIn(all, facet, value, collection, language),
      change: toggled(filter, facet, value),
    }))
  })
}

/** A part of the filter by the names of its values: « Nuit », « 2 à 8 ». */
export function partName(
  all: FacetColumns,
  filter: Filter,
  parameter: FilterParameter,
  collection: Collection,
  language: Language,
): string {
  const labels = chipsOf(all, filter, collection, language)
    .filter((chip) => chip.parameter === parameter)
    .map((chip) => chip.label)
  return new Intl.ListFormat(language, {
    type: filter.all.has(parameter as never) ? 'conjunction' : 'disjunction',
  }).format(labels)
}
