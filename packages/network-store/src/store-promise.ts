import type { Actor, Evidence, Id, Network, NetworkHeader, TableName } from '@maillage/network-model'

/** Who wrote, and under which client-made id, so that the same request applied twice has one effect. */
export interface Authorship {
  readonly author: string
  readonly mutationId: string
  /** What the author says of it: « import de graph-seeds/bassin-exemple ». */
  readonly reason: string
  readonly at: Date
}

/** One recorded change. */
export interface Change {
  readonly id: string
  readonly revision: number
  readonly at: string
  readonly author: string
  readonly mutationId: string
  readonly reason: string
  /** How many rows it created, changed, removed, and how many of the rows it brought said nothing new. */
  readonly counts: Readonly<Record<'created' | 'updated' | 'removed' | 'unchanged', number>>
}

export interface Written {
  readonly change: Change
  /** True when a Change with this mutation id was already there: nothing was done again. */
  readonly repeated: boolean
}

/**
 * Which actors; what is left out, or an empty list, asks for nothing. Functions, audiences and territories count when the
 * actor or one of its offers has them; its seat is one of its territories.
 */
/** Parts left out ask for nothing; an empty list asks for one of none, and finds nobody. */
export interface ActorQuestion {
  /** Words that all have to stand in its names, written with or without accents; beginnings and parts of words count. */
  readonly text?: string
  readonly ids?: readonly string[]
  readonly kinds?: readonly string[]
  readonly sectors?: readonly string[]
  readonly territories?: readonly string[]
  readonly functions?: readonly string[]
  readonly audiences?: readonly string[]
  /** An actor that exists on this day. */
  readonly validAt?: string
}

export interface Page<T> {
  readonly rows: readonly T[]
  readonly total: number
  /** Id of the last row when more follow; the next page starts after it. */
  readonly endsAt: string | null
}

/** An actor as its card needs it, read in one question. */
export interface ActorCard {
  readonly actor: Actor
  /** Ids of the rows one relationship away from it, by table, in order: its sectors and offers, its ties and those at their other end. */
  readonly around: Readonly<Partial<Record<TableName, readonly string[]>>>
  /** About the actor itself, in the order of the table. Its ties have their own: `evidenceAbout`. */
  readonly evidence: readonly Evidence[]
}

export interface NeighbourhoodRows {
  readonly centre: Id<'actors'>
  /** Actors within the asked number of steps, the centre (0) first; in one step by their ids. */
  readonly actors: readonly { readonly id: Id<'actors'>; readonly steps: number }[]
  readonly collaborations: readonly {
    readonly id: Id<'collaborations'>
    readonly from: Id<'actors'>
    readonly to: Id<'actors'>
  }[]
  /** True when the limit cut it. */
  readonly cut: boolean
}

export interface SearchEntry {
  readonly id: string
  readonly table: TableName
  /** Every name and alternative name, in any language. */
  readonly names: readonly string[]
  /** Words it may also be found by: description, features, theme. */
  readonly words: readonly string[]
}

/** What a store promises, whichever engine is behind it. One instance holds one network. */
export interface NetworkStore {
  readonly engine: 'embedded' | 'neo4j'
  /** Null when nothing was ever written. */
  header(): Promise<NetworkHeader | null>
  /** 0 when nothing was ever written. */
  revision(): Promise<number>
  /**
   * Replaces the facts by those of a network, or completes them (`merge` removes nothing): one transaction, one Change,
   * Change written first. The same mutation id again does nothing and answers as the first time.
   * Throws WriteRefused; nothing of a refused load is kept.
   */
  load(network: Network, by: Authorship, how: 'replace' | 'merge'): Promise<Written>
  /** The whole network with the revision it was read at; one consistent picture. Throws when nothing was ever written: ask `header` first. */
  wholeNetwork(): Promise<{ readonly network: Network; readonly revision: number }>
  /** Null when no actor has this id. */
  actorById(id: string): Promise<ActorCard | null>
  /** A page in the order of ids, complete and without repeats; `first` up to 10 000, `after` an id. */
  actors(question: ActorQuestion, page: { readonly first: number; readonly after: string | null }): Promise<Page<Actor>>
  /** Over existing collaborations; 1 to 4 steps, `limit` (up to 10 000) counts the centre. Null for an unknown actor; a RangeError for other numbers. */
  neighbourhood(centre: string, steps: number, limit: number): Promise<NeighbourhoodRows | null>
  /** Evidence of any rows by their ids; a row without evidence is not in the map. */
  evidenceAbout(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>>
  /** Everything that can be looked up, table after table. */
  searchFeed(): Promise<readonly SearchEntry[]>
  /** The history, newest first, whole or of one row; `after` is the id of a change. */
  changes(page: {
    readonly first: number
    readonly after: string | null
    readonly about?: string
  }): Promise<Page<Change>>
  /** Changes after a revision, oldest first. */
  changesSince(revision: number): Promise<readonly Change[]>
  /** Resolves when the engine answers; throws a StoreUnavailable otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** Rows of one transaction: more is refused with the advice to load the network in parts. */
export const MOST_FACTS = 100_000

/**
 * Why a write was refused. Nothing of it was kept.
 * - `too-many-facts` { facts, most }: load in parts (`merge`), each under the limit.
 * - `duplicate-id` { id, table, other }: ids are unique across the whole network.
 * - `dangling-reference` { id, table, column, target }: what it refers to is neither in the network nor in the store.
 * - `other-network` { network, expected }: the header names another network than this store holds.
 */
export class WriteRefused extends Error {
  readonly kind: 'too-many-facts' | 'duplicate-id' | 'dangling-reference' | 'other-network'
  readonly facts: Readonly<Record<string, string | number>>
  constructor(kind: WriteRefused['kind'], facts: Readonly<Record<string, string | number>>, options?: ErrorOptions) {
    super(`write refused: ${kind} ${JSON.stringify(facts)}`, options)
    this.name = 'WriteRefused'
    this.kind = kind
    this.facts = facts
  }
}

/** Why a store cannot be used, with the facts a sentence needs. */
export class StoreUnavailable extends Error {
  readonly kind: 'held' | 'damaged' | 'unwritable' | 'newer-schema' | 'unreachable'
  readonly facts: Readonly<Record<string, string | number>>
  constructor(
    kind: StoreUnavailable['kind'],
    facts: Readonly<Record<string, string | number>>,
    options?: ErrorOptions,
  ) {
    super(`store ${kind}`, options)
    this.name = 'StoreUnavailable'
    this.kind = kind
    this.facts = facts
  }
}
