import { ACTOR_KINDS, LANGUAGES, SATURATION_LEVELS, type Actor } from '@maillage/network-model'
import type { Projection } from './projection.ts'

/** What a filter asks for by values of which one suffices, and what a facet counts. */
export const FACETS = [
  'need',
  'audience',
  'territory',
  'sector',
  'function',
  'condition',
  'level',
  'language',
  'kind',
] as const
export type FacetName = (typeof FACETS)[number]

/** What is computed about actors rather than written in their rows. */
export interface Computed {
  readonly level: (actor: string) => string
  readonly needs: (actor: string) => readonly string[]
}

/**
 * The values of an actor under a facet, once for the filter and for the counts, repeats included. What an offer is for,
 * its actor is for; empty: it says nothing of it.
 */
export function heldValues(
  facet: FacetName,
  actor: Actor,
  projection: Projection,
  computed: Computed,
): readonly string[] {
  const offers = projection.where('offers', 'actor', actor.id)
  switch (facet) {
    case 'need':
      return computed.needs(actor.id)
    case 'audience':
      return [...actor.audiences, ...offers.flatMap((offer) => offer.audiences)]
    case 'territory':
      return [
        ...(actor.seat ? [actor.seat] : []),
        ...actor.territories,
        ...offers.flatMap((offer) => offer.territories),
      ]
    case 'sector':
      return actor.sectors
    case 'function':
      return [...actor.functions, ...offers.flatMap((offer) => offer.functions)]
    case 'condition':
      return offers.flatMap((offer) => offer.conditions)
    case 'level':
      return [computed.level(actor.id)]
    case 'language':
      return [...actor.languages, ...offers.flatMap((offer) => offer.languages)]
    case 'kind':
      return [actor.kind]
  }
}

/** Every value that a facet may have, in the order in which it is shown. */
export function valuesOf(facet: FacetName, { network }: Projection): readonly string[] {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)
  switch (facet) {
    case 'need':
      return ids(network.needs)
    case 'audience':
      return ids(network.audiences)
    case 'territory':
      return ids(network.territories)
    case 'sector':
      return ids(network.sectors)
    case 'function':
      return ids(network.functions)
    case 'condition':
      return ids(network.conditions)
    case 'level':
      return SATURATION_LEVELS
    case 'language':
      return LANGUAGES
    case 'kind':
      return ACTOR_KINDS
  }
}
