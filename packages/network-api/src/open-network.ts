import type { NetworkStore } from '@maillage/network-store'
import type { Clock } from '@maillage/network-model'
import { Projection } from './projection.ts'
import { SearchIndex } from './search-index.ts'

/** A network being served: its store, and the projection of its last revision. */
export class OpenNetwork {
  readonly id: string
  readonly store: NetworkStore
  readonly #clock: Clock
  #reading: { readonly revision: number; readonly projection: Promise<Projection> } | undefined
  #search: { readonly revision: number; readonly index: Promise<SearchIndex> } | undefined

  constructor(id: string, store: NetworkStore, clock: Clock) {
    this.id = id
    this.store = store
    this.#clock = clock
  }

  /** The projection of the store's present revision; several operations that ask at once share one reading. */
  async projection(): Promise<Projection> {
    const revision = await this.store.revision()
    if (this.#reading?.revision !== revision) {
      const projection = this.store
        .wholeNetwork()
        .then((whole) => new Projection(whole.network, whole.revision, this.#clock))
      const reading = { revision, projection }
      this.#reading = reading
      projection.catch(() => {
        if (this.#reading === reading) this.#reading = undefined
      })
    }
    return this.#reading.projection
  }

  /** The search index of a revision, made once. */
  async search(revision: number): Promise<SearchIndex> {
    if (this.#search?.revision !== revision) {
      const search = { revision, index: this.store.searchFeed().then((feed) => new SearchIndex(feed)) }
      this.#search = search
      search.index.catch(() => {
        if (this.#search === search) this.#search = undefined
      })
    }
    return this.#search.index
  }
}
