import { say } from '@maillage/messages'
import type { ApiContext } from '../../context.ts'
import { facetColumns } from '../../facet-columns.ts'
import { facetCounts, type FacetCount, type FacetCounts } from '../../facet-counts.ts'
import { actorsLeft, dayAsked, partedByFacet, refuseUnknown, type ActorFilter } from '../../filter-actors.ts'
import type { FacetName } from '../../held-values.ts'
import { nameOf } from '../../measuring/names-of.ts'
import { wordOr, type InLanguage } from '../words.ts'

/** Facets whose values are words of the model, and where their names stand. */
const WORDS: Readonly<Partial<Record<FacetName, string>>> = { level: 'level', kind: 'kind', language: 'language' }
/** What narrows access is told, never asked for. */
const NOT_OFFERED = 'restriction'

interface Shown extends FacetCount {
  readonly facet: FacetName
}

export const facetResolvers = {
  Query: {
    facets: async (_: unknown, { filter }: { filter?: ActorFilter | null }, context: ApiContext) => {
      const { rest, selected } = partedByFacet(filter ?? {})
      if (filter) refuseUnknown(filter, context)
      const base = await actorsLeft(rest, context)
      const columns = await facetColumns(context, dayAsked(filter, context))
      return facetCounts(context.projection.network.actors, columns, (facet) => selected.get(facet), base).map(
        (facet) => (facet.name === 'condition' ? offered(facet, selected.get('condition') ?? [], context) : facet),
      )
    },
  },
  Facet: {
    values: ({ name, values }: FacetCounts): readonly Shown[] => values.map((value) => ({ ...value, facet: name })),
  },
  FacetValue: {
    name: ({ facet, id }: Shown, { language }: InLanguage, { projection }: ApiContext) => {
      if (id === '') return say(language, 'facet.unsaid')
      const words = WORDS[facet]
      return words === undefined ? nameOf(id, language, projection) : wordOr(words, id, language, { count: 2 })
    },
  },
}

const offered = (facet: FacetCounts, selected: readonly string[], { projection }: ApiContext): FacetCounts => ({
  ...facet,
  values: facet.values.filter(
    ({ id }) => selected.includes(id) || projection.row('conditions', id)?.kind !== NOT_OFFERED,
  ),
})
