import { isMessageKey, say, type MessageKey } from '@maillage/messages'
import type { Language } from '@maillage/network-model'
import { FACET_TITLES, type FacetParameter, type FilterParameter } from '../explorer/address.ts'
import { facetColumn, type FacetColumns } from './facet-columns.ts'
import { UNSAID } from './filter.ts'

export type Collection = 'survey' | 'documents'

/** The title of a facet; what documents say are statements, what a survey asks are collaborations. */
export const facetTitle = (parameter: FilterParameter, collection: Collection): MessageKey =>
  parameter === 'enonce' && collection === 'survey' ? 'explorer.facet.known' : FACET_TITLES[parameter]

/** The lists of words of the model that values stand in. */
const LISTS: Readonly<Partial<Record<FacetParameter, string>>> = {
  nature: 'kind',
  cote: 'side',
  statut: 'status',
  charge: 'card.load',
  force: 'explorer.force',
}

/** What a value of a facet is called; `name`: from the network's own dictionaries, undefined for a word of the model. */
export function valueLabel(
  parameter: FacetParameter,
  value: string,
  name: string | undefined,
  collection: Collection,
  language: Language,
): string {
  if (value === UNSAID) return say(language, 'page.unsaid')
  if (name !== undefined) return name
  const key =
    parameter === 'enonce'
      ? collection === 'documents' && (value === 'stated' || value === 'inferred')
        ? `page.basis.${value}`
        : `explorer.known.${value}`
      : `${LISTS[parameter] ?? parameter}.${value}`
  return isMessageKey(key) ? say(language, key) : value
}

/** The same, found in the columns by the value alone. */
export function labelIn(
  all: FacetColumns,
  parameter: FacetParameter,
  value: string,
  collection: Collection,
  language: Language,
): string {
  const column = facetColumn(all, parameter)
  return valueLabel(parameter, value, column?.names?.[column.words.indexOf(value)], collection, language)
}
