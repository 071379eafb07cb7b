import type { MessageKey } from '@maillage/messages'

/** What the address of the map says; every state of the screen is in it. */
export interface AddressChange extends FilterChange {
  readonly actor?: string | null
  readonly thing?: string | null
  /** A collaboration or another tie, its card. */
  readonly lien?: string | null
  /** Two sectors, `a~b`. */
  readonly paire?: string | null
  /** A function and a territory, `row~column`. */
  readonly case?: string | null
  readonly regard?: string | null
  readonly vue?: string | null
  /** Key of a sentence of what one sees. */
  readonly phrase?: string | null
  /** Only the chosen thing and its neighbours. */
  readonly voisins?: string | null
  /** Head of a list that is sorted by; `-nom` the other way round. */
  readonly tri?: string | null
  /** What was picked in a list, joined by `~`. */
  readonly choix?: string | null
  /** Which kind of lines the list of collaborations shows. */
  readonly genre?: string | null
  /** Actors whose neighbours are unfolded, and those not to be passed through, joined by `~`. */
  readonly deplie?: string | null
  readonly sans?: string | null
  /** Where the way from the chosen actor leads. */
  readonly vers?: string | null
  readonly disposition?: string | null
  /** The camera, once a hand moved it. */
  readonly vue3?: string | null
}

/** Every way to look at a part of the network only. */
export interface FilterChange {
  readonly document?: string | null
  readonly territoire?: string | null
  readonly secteur?: string | null
  readonly public?: string | null
  readonly fonction?: string | null
  readonly nature?: string | null
  readonly cote?: string | null
  readonly condition?: string | null
  readonly charge?: string | null
  readonly enonce?: string | null
  readonly statut?: string | null
  readonly force?: string | null
  /** Names of facets whose values are joined by AND: `public~condition`. */
  readonly et?: string | null
  /** Collaborations per actor, `2-8`; either end may be left out. */
  readonly collab?: string | null
  /** The year since which a tie holds, `2011-2024`. */
  readonly annee?: string | null
  /** Part of a name. */
  readonly texte?: string | null
  /** Kinds of things that are drawn beside the actors; `aucun` for none. */
  readonly montre?: string | null
}

/** In the order of the rail. */
export const FACET_PARAMETERS = [
  'document',
  'territoire',
  'secteur',
  'public',
  'fonction',
  'cote',
  'nature',
  'condition',
  'charge',
  'enonce',
  'statut',
  'force',
] as const
export type FacetParameter = (typeof FACET_PARAMETERS)[number]

export const RANGE_PARAMETERS = ['collab', 'annee'] as const
export type RangeParameter = (typeof RANGE_PARAMETERS)[number]

/** Every parameter that narrows what is in view. */
export const FILTER_PARAMETERS = [...FACET_PARAMETERS, ...RANGE_PARAMETERS, 'texte'] as const
export type FilterParameter = (typeof FILTER_PARAMETERS)[number]

/** What lifts every filter at once. */
export const LIFTED: AddressChange = {
  ...(Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, null])) as Record<FilterParameter, null>),
  et: null,
  phrase: null,
  paire: null,
  voisins: null,
  deplie: null,
}

/** Several values of one facet stand in an address joined by this sign: any of them will do. */
const OR = '~'

export const facetValues = (written: string): readonly string[] => written.split(OR)
export const writtenFacet = (values: readonly string[]): string => values.join(OR)

export const FACET_TITLES: Readonly<Record<FilterParameter, MessageKey>> = {
  document: 'page.facet.document',
  enonce: 'page.facet.basis',
  statut: 'page.facet.status',
  charge: 'page.facet.load',
  secteur: 'page.facet.sector',
  territoire: 'explorer.facet.territory',
  public: 'explorer.facet.audience',
  fonction: 'explorer.facet.function',
  cote: 'explorer.facet.side',
  nature: 'explorer.facet.kind',
  condition: 'explorer.facet.condition',
  force: 'explorer.facet.force',
  collab: 'explorer.facet.collaborations',
  annee: 'explorer.facet.years',
  texte: 'explorer.facet.text',
}

/** Parameters of what is chosen: one lets go of the others. */
const CHOSEN = ['actor', 'thing', 'lien', 'paire', 'case'] as const

/**
 * The address of the map with some of its parameters changed; null takes one away. Choosing an actor lets go of the
 * thing before, and the other way round. From another screen only the language comes along.
 */
export function addressOf(from: URL, network: string, change: AddressChange): string {
  const path = `/${network}/carte`
  const parameters = new URLSearchParams(from.pathname === path ? from.searchParams : [])
  const lang = from.searchParams.get('lang')
  if (lang !== null) parameters.set('lang', lang)
  if (CHOSEN.some((name) => typeof change[name] === 'string')) for (const name of CHOSEN) parameters.delete(name)
  if (change.actor !== undefined || change.thing !== undefined) parameters.delete('voisins')
  for (const [name, value] of Object.entries(change) as [string, string | null | undefined][]) {
    if (value === null || value === '') parameters.delete(name)
    else if (value !== undefined) parameters.set(name, value)
  }
  const query = parameters.toString()
  return query === '' ? path : `${path}?${query}`
}
