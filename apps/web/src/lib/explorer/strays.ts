import type { MessageKey } from '@maillage/messages'
import type { NetworkColumns, Regard } from '@maillage/network-model'
import { readRange } from '../facets/filter.ts'
import { readKinds } from '../facets/shown-things.ts'
import { regardWord, type RegardHead } from '../questions/ask-regard.ts'
import { FACET_PARAMETERS, FACET_TITLES, facetValues, RANGE_PARAMETERS, type FacetParameter } from './address.ts'
import { nearestTo, type Near } from './nearest.ts'
import { regardTitle } from './regard-titles.ts'
import { TIE_ORDERS } from '../lists/tie-rows.ts'
import { ORDERS } from './rows.ts'

/** A value of the address that this network does not know. */
export interface Stray {
  readonly what: MessageKey
  readonly value: string
  /** What is shown instead. */
  readonly shown: MessageKey
  /** It exists, and cannot be computed here: why. */
  readonly why?: string
  /** What was perhaps meant. */
  readonly near?: readonly Near[]
}

interface Known {
  readonly heads: readonly RegardHead[]
  readonly regards: readonly Regard[]
  /** Null while they are not known. */
  readonly phrases: readonly string[] | null
  /** Facets of which a value is unknown. */
  readonly unknownFacets: readonly FacetParameter[]
  readonly columns: NetworkColumns | null
}

/** What an address asks for in vain: said quietly, and never taken for a choice. */
export function straysOf(parameters: URLSearchParams, known: Known): readonly Stray[] {
  const strange = (name: string, values: readonly string[]): readonly string[] => {
    const value = parameters.get(name)
    return value === null || values.includes(value) ? [] : [value]
  }
  const unreadable = (name: string, reads: (value: string) => boolean): readonly string[] => {
    const value = parameters.get(name)
    return value === null || reads(value) ? [] : [value]
  }
  const first = regardTitle(known.regards[0] ?? 'sectors')
  const why = (regard: string) => known.heads.find((head) => regardWord(head.id) === regard)?.why
  const { columns } = known
  const isPair = (value: string) => {
    const ids = facetValues(value)
    return ids.length === 2 && ids.every((id) => columns?.dictionaries.sector.includes(id) ?? true)
  }
  return [
    ...strange('regard', known.regards).map((value): Stray => {
      const told = why(value)
      const stray = { what: 'page.regard', value, shown: first } as const
      return told ? { ...stray, why: told } : stray
    }),
    ...strange('vue', ['carte', 'liste', 'feuilles', 'collaborations']).map(
      (value) => ({ what: 'page.view', value, shown: 'page.view.map' }) as const,
    ),
    ...strange(
      'tri',
      [...ORDERS, ...TIE_ORDERS].flatMap((order) => [order, `-${order}`]),
    ).map((value) => ({ what: 'page.stray.order', value, shown: 'page.list.name' }) as const),
    ...(known.phrases ? strange('phrase', known.phrases) : []).map(
      (value) => ({ what: 'page.stray.phrase', value, shown: 'page.stray.whole' }) as const,
    ),
    ...known.unknownFacets.map(
      (parameter) =>
        ({
          what: FACET_TITLES[parameter],
          value: facetValues(parameters.get(parameter) ?? '').join(', '),
          shown: 'page.stray.unfiltered',
        }) as const,
    ),
    ...RANGE_PARAMETERS.flatMap((name) =>
      unreadable(name, (value) => readRange(value) !== undefined).map(
        (value) => ({ what: FACET_TITLES[name], value, shown: 'page.stray.unfiltered' }) as const,
      ),
    ),
    ...unreadable('et', (value) =>
      facetValues(value).every((name) => (FACET_PARAMETERS as readonly string[]).includes(name)),
    ).map((value) => ({ what: 'explorer.stray.join', value, shown: 'explorer.stray.usual' }) as const),
    ...(columns ? unreadable('montre', (value) => readKinds(value, columns) !== undefined) : []).map(
      (value) => ({ what: 'explorer.stray.things', value, shown: 'explorer.stray.usual' }) as const,
    ),
    ...unreadable('paire', isPair).map(
      (value) => ({ what: 'explorer.stray.pair', value, shown: 'explorer.stray.nothing' }) as const,
    ),
    ...(columns ? strange('lien', columns.ties.id) : []).map(
      (value) => ({ what: 'explorer.stray.tie', value, shown: 'explorer.stray.nothing' }) as const,
    ),
    ...(columns === null
      ? []
      : strange('actor', columns.actors.id).map(
          (value) =>
            ({
              what: 'explorer.stray.actor',
              value,
              shown: 'explorer.stray.nothing',
              near: nearestTo(value, columns),
            }) as const,
        )),
  ]
}
