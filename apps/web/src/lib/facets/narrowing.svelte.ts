import { page } from '$app/state'
import type { NetworkColumns } from '@maillage/network-model'
import { FACET_PARAMETERS, type FacetParameter } from '../explorer/address.ts'
import { actorFilter, type ActorFilter } from './actor-filter.ts'
import { facetColumn, facetColumns } from './facet-columns.ts'
import { facetList, rangeList } from './facet-list.ts'
import type { Collection } from './facet-words.ts'
import { NO_FILTER, readFilter, UNSAID, without, type Filter } from './filter.ts'
import { lastFilter } from './last-filter.ts'
import { idsLeft, narrow } from './narrow.ts'
import { readKinds, usualKinds } from './shown-things.ts'
import { summaryOf } from './summary.ts'

/** What the address leaves of a network, with the facets and the sentences that follow from it. */
export class Narrowing {
  readonly #columns: () => NetworkColumns | null
  readonly collection: () => Collection

  constructor(columns: () => NetworkColumns | null, collection: () => Collection) {
    this.#columns = columns
    this.collection = collection
  }

  readonly all = $derived.by(() => {
    const columns = this.#columns()
    return columns ? facetColumns(columns, this.collection()) : null
  })
  readonly #asked = $derived.by(() => readFilter(page.url.searchParams))
  /** Facets of the address that ask for a value which this network does not have; empty until the columns are there. */
  readonly unknown = $derived.by<readonly FacetParameter[]>(() => {
    const { all } = this
    if (!all) return []
    return FACET_PARAMETERS.filter((parameter) => {
      const words = facetColumn(all, parameter)?.words ?? []
      return this.#asked.values.get(parameter)?.some((value) => value !== UNSAID && !words.includes(value)) ?? false
    })
  })
  /** What is asked for and known. */
  readonly filter = $derived.by<Filter>(() => this.unknown.reduce(without, this.#asked))
  readonly isActive = $derived.by(() => this.filter.order.length > 0)

  readonly #whole = $derived.by(() => (this.all ? narrow(this.all, NO_FILTER) : null))
  readonly #now = $derived.by(() => (this.all && this.isActive ? narrow(this.all, this.filter) : this.#whole))
  /** Ids of everything that stays; undefined when nothing is filtered. */
  readonly ids = $derived.by<ReadonlySet<string> | undefined>(() =>
    this.all && this.#now && this.isActive ? idsLeft(this.all, this.#now) : undefined,
  )
  readonly actorCount = $derived.by(() => this.#now?.actorCount ?? 0)
  readonly facets = $derived.by(() =>
    this.all && this.#whole && this.#now
      ? facetList(this.all, this.#whole, this.#now, this.filter, this.collection())
      : [],
  )
  readonly ranges = $derived.by(() => (this.all && this.#now ? rangeList(this.all, this.#now, this.filter) : []))
  /** « Acteurs de Valbrume, pour adultes, disponibles »; empty when nothing is filtered. */
  readonly summary = $derived.by(() =>
    this.all && this.isActive
      ? summaryOf({
          all: this.all,
          filter: this.filter,
          collection: this.collection(),
          language: page.data.language,
        })
      : '',
  )
  /** Which part took the last actor away; undefined while somebody is left. */
  readonly last = $derived.by(() =>
    this.all && this.isActive && this.actorCount === 0 ? lastFilter(this.all, this.filter) : undefined,
  )
  /** The same filter for the API; undefined until it is known. */
  readonly forApi = $derived.by<ActorFilter | null | undefined>(() => {
    if (!this.all || !this.#now) return readFilter(page.url.searchParams).order.length === 0 ? null : undefined
    return actorFilter(this.all, this.filter, this.#now)
  })

  /** Ids of what one value of a facet would leave, beside what the other facets leave now. */
  idsWith(parameter: FacetParameter, value: string): ReadonlySet<string> | undefined {
    if (!this.all) return undefined
    const values = new Map([...this.filter.values, [parameter, [value]]])
    return idsLeft(this.all, narrow(this.all, { ...this.filter, values }))
  }

  /** Kinds of things that stand beside the actors. */
  readonly kinds = $derived.by<readonly string[]>(() => {
    const columns = this.#columns()
    if (!columns) return []
    return readKinds(page.url.searchParams.get('montre'), columns) ?? usualKinds(columns, this.collection())
  })
}
