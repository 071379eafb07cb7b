import type { MessageKey } from '@maillage/messages'

/** What the address of the map says; every state of the screen is in it. */
export interface AddressChange {
  readonly actor?: string | null
  readonly thing?: string | null
  readonly regard?: string | null
  readonly vue?: string | null
  /** Key of a sentence of what one sees. */
  readonly phrase?: string | null
  /** Only the chosen thing and its neighbours. */
  readonly voisins?: string | null
  readonly document?: string | null
  readonly enonce?: string | null
  readonly statut?: string | null
  readonly charge?: string | null
  readonly secteur?: string | null
  readonly tri?: string | null
  /** Actors whose neighbours are unfolded, and those not to be passed through, joined by `~`. */
  readonly deplie?: string | null
  readonly sans?: string | null
  /** Where the way from the chosen actor leads. */
  readonly vers?: string | null
  readonly disposition?: string | null
  /** The camera, once a hand moved it. */
  readonly vue3?: string | null
}

export const FACET_PARAMETERS = ['document', 'secteur', 'enonce', 'statut', 'charge'] as const
export type FacetParameter = (typeof FACET_PARAMETERS)[number]

/** Several values of one facet stand in an address joined by this sign: any of them will do. */
const OR = '~'

export const facetValues = (written: string): readonly string[] => written.split(OR)
export const writtenFacet = (values: readonly string[]): string => values.join(OR)

export const FACET_TITLES: Readonly<Record<FacetParameter, MessageKey>> = {
  document: 'page.facet.document',
  enonce: 'page.facet.basis',
  statut: 'page.facet.status',
  charge: 'page.facet.load',
  secteur: 'page.facet.sector',
}

/**
 * The address of the map with some of its parameters changed; null takes one away. Choosing an actor lets go of the
 * thing before, and the other way round. From another screen only the language comes along.
 */
export function addressOf(from: URL, network: string, change: AddressChange): string {
  const path = `/${network}/carte`
  const parameters = new URLSearchParams(from.pathname === path ? from.searchParams : [])
  const lang = from.searchParams.get('lang')
  if (lang !== null) parameters.set('lang', lang)
  if (change.actor !== undefined || change.thing !== undefined) {
    parameters.delete('actor')
    parameters.delete('thing')
    parameters.delete('voisins')
  }
  for (const [name, value] of Object.entries(change) as [string, string | null | undefined][]) {
    if (value === null) parameters.delete(name)
    else if (value !== undefined) parameters.set(name, value)
  }
  const query = parameters.toString()
  return query === '' ? path : `${path}?${query}`
}
