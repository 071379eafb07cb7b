import type { MessageKey } from '@maillage/messages'
import { FACET_TITLES, type FacetParameter } from './address.ts'
import { ORDERS } from './rows.ts'

/** A value of the address that this network does not know. */
export interface Stray {
  readonly what: MessageKey
  readonly value: string
  /** What is shown instead. */
  readonly shown: MessageKey
}

interface Known {
  readonly regards: readonly string[]
  readonly phrases: readonly string[]
  /** Values of the address that no filter has. */
  readonly unknownFacets: readonly (readonly [FacetParameter, string])[]
}

/** What an address asks for in vain: said quietly, and never taken for a choice. */
export function straysOf(parameters: URLSearchParams, known: Known): readonly Stray[] {
  const strange = (name: string, values: readonly string[]): readonly string[] => {
    const value = parameters.get(name)
    return value === null || values.includes(value) ? [] : [value]
  }
  const first: MessageKey = known.regards[0] === 'documents' ? 'page.regard.documents' : 'page.regard.sectors'
  return [
    ...strange('regard', known.regards).map((value) => ({ what: 'page.regard', value, shown: first }) as const),
    ...strange('vue', ['carte', 'liste', 'feuilles']).map(
      (value) => ({ what: 'page.view', value, shown: 'page.view.map' }) as const,
    ),
    ...strange('tri', ORDERS).map((value) => ({ what: 'page.stray.order', value, shown: 'page.list.name' }) as const),
    ...strange('phrase', known.phrases).map(
      (value) => ({ what: 'page.stray.phrase', value, shown: 'page.stray.whole' }) as const,
    ),
    ...known.unknownFacets.map(
      ([parameter, value]) => ({ what: FACET_TITLES[parameter], value, shown: 'page.stray.unfiltered' }) as const,
    ),
  ]
}
