import {
  searchEntryOf,
  type ChangePart,
  type NetworkStore,
  type SearchEntry,
  type Written,
} from '@maillage/network-store'
import type { Clock } from '@maillage/network-model'
import { ActorHistory } from './feed/actor-history.ts'
import { ChangeFeed } from './feed/change-feed.ts'
import { Undoings } from './feed/undoings.ts'
import { Projection } from './projection.ts'
import { SearchIndex } from './search-index.ts'

/** More than this is read anew rather than applied. */
const MOST_ROWS = 500
const MOST_CHANGES = 100
/** Earlier revisions that stay in memory, each a whole network. */
const MOST_PAST = 4

/** A network being served: its store, the projection of its last revision, and what happens to it. */
export class OpenNetwork {
  readonly id: string
  readonly store: NetworkStore
  /** Changes as they come, for those who listen. */
  readonly feed: ChangeFeed
  readonly undoings: Undoings
  readonly history: ActorHistory
  readonly #clock: Clock
  #reading: { readonly revision: number; readonly projection: Promise<Projection> } | undefined
  readonly #past = new Map<number, Promise<Projection | undefined>>()
  #search: { readonly revision: number; readonly index: Promise<SearchIndex> } | undefined

  constructor(id: string, store: NetworkStore, clock: Clock) {
    this.id = id
    this.store = store
    this.feed = new ChangeFeed(store)
    this.undoings = new Undoings(store)
    this.history = new ActorHistory(store)
    this.#clock = clock
  }

  /** The network itself, also behind a view that is cut for a viewer. */
  get uncut(): this {
    return this
  }

  /** The projection of the store's present revision; several operations that ask at once share one reading. */
  async projection(): Promise<Projection> {
    const revision = await this.#presentRevision()
    this.feed.notice(revision)
    const before = this.#reading
    if (before?.revision === revision) return before.projection
    if (before && revision < before.revision) {
      // An answer that was overtaken by a later one; or the store was emptied and filled again.
      const again = await this.store.revision()
      if (again >= before.revision) return this.projection()
      this.#past.clear()
    }
    const projection = this.#readOn(before && revision > before.revision ? before.projection : undefined)
    const reading = { revision, projection }
    this.#reading = reading
    projection.then(
      (made) => {
        if (this.#reading === reading) this.#reading = { revision: made.revision, projection }
      },
      () => {
        if (this.#reading === reading) this.#reading = undefined
      },
    )
    return projection
  }

  /** Asked once for all who want to know it now; what was written here meanwhile is known without asking. */
  #presentRevision(): Promise<number> {
    return (this.#asking ??= this.store.revision().finally(() => (this.#asking = undefined)))
  }
  #asking: Promise<number> | undefined

  /** The projection with a Change that was made here: without asking the store again when it stands right before it. */
  async wrote({ change, parts }: Written): Promise<Projection> {
    const reading = this.#reading
    if (!parts || reading?.revision !== change.revision - 1) return this.projection()
    const before = await reading.projection
    const few = parts.reduce((sum, { count }) => sum + count, 0) <= MOST_ROWS
    const after =
      few && this.#reading === reading && before.revision === reading.revision
        ? this.#after(before, parts, change.revision)
        : undefined
    if (!after) return this.projection()
    this.#reading = { revision: change.revision, projection: Promise.resolve(after) }
    this.feed.notice(change.revision)
    return after
  }

  /** The projection of an earlier revision; undefined for one that never was. */
  async projectionAt(revision: number): Promise<Projection | undefined> {
    const present = await this.projection()
    if (revision === present.revision) return present
    if (revision < 1 || revision > present.revision) return undefined
    let past = this.#past.get(revision)
    this.#past.delete(revision)
    past ??= this.store
      .networkAt(revision)
      .then((known) => (known ? new Projection(known.network, known.revision, this.#clock) : undefined))
    this.#past.set(revision, past)
    past.catch(() => this.#past.delete(revision))
    for (const oldest of this.#past.keys()) if (this.#past.size > MOST_PAST) this.#past.delete(oldest)
    return past
  }

  /** What was read, with later Changes applied when they are few and tell everything; else the whole network again. */
  async #readOn(earlier: Promise<Projection> | undefined): Promise<Projection> {
    const before = await earlier?.catch(() => undefined)
    const after = before && (await this.#applied(before))
    if (after) return after
    const { network, revision } = await this.store.wholeNetwork()
    return new Projection(network, revision, this.#clock)
  }

  async #applied(before: Projection): Promise<Projection | undefined> {
    const changes = await this.store.changesSince(before.revision)
    const rows = changes.reduce((sum, { counts }) => sum + counts.created + counts.updated + counts.removed, 0)
    // What says nothing new comes with loads, and they put rows in another order without telling.
    const isLoad = changes.some(({ counts }) => counts.unchanged > 0)
    if (isLoad || rows > MOST_ROWS || changes.length > MOST_CHANGES) return undefined
    const last = changes.at(-1)
    if (!last) return before
    const parts = await this.store.partsOf(
      changes.map(({ revision }) => revision),
      MOST_ROWS,
    )
    const inOrder = changes.flatMap(({ revision }): readonly ChangePart[] => parts.get(revision) ?? [])
    if (inOrder.reduce((sum, { count }) => sum + count, 0) < rows) return undefined
    return this.#after(before, inOrder, last.revision)
  }

  #after(before: Projection, parts: readonly ChangePart[], revision: number): Projection | undefined {
    const after = before.after(parts, revision)
    if (after) this.#searchOn(before, after, parts)
    return after
  }

  /** The index goes on with the rows that are found by other words now: making it anew takes seconds for a large network. */
  #searchOn(before: Projection, after: Projection, parts: readonly ChangePart[]): void {
    if (this.#search?.revision !== before.revision) return
    const entries = new Map<string, SearchEntry | null>()
    for (const { table, rows } of parts) {
      if (table === 'network') continue
      for (const { id } of rows) {
        const row = after.row(table, id)
        const entry = row ? searchEntryOf(table, row) : null
        const known = before.row(table, id)
        if (JSON.stringify(entry) !== JSON.stringify(known ? searchEntryOf(table, known) : null)) entries.set(id, entry)
      }
    }
    const index = this.#search.index.then((made) => {
      for (const [id, entry] of entries) made.replace(id, entry)
      return made
    })
    index.catch(() => {
      this.#search = undefined
    })
    this.#search = { revision: after.revision, index }
  }

  /** The search index of a revision, made once. */
  async search(revision: number): Promise<SearchIndex> {
    if (this.#search?.revision !== revision) {
      const search = { revision, index: this.store.searchFeed().then((feed) => SearchIndex.of(feed)) }
      this.#search = search
      search.index.catch(() => {
        this.#search = undefined
      })
    }
    return this.#search.index
  }
}
