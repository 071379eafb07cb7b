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
  /** How many rows of each table it created, changed, removed. */
  readonly counts: Readonly<Record<'created' | 'updated' | 'removed' | 'unchanged', number>>
}

export interface Written {
  readonly change: Change
  /** True when a Change with this mutation id was already there: nothing was done again. */
  readonly repeated: boolean
}

export interface ActorQuestion {
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
  /** Ids of everything that stands beside it, by table. */
  readonly around: Readonly<Partial<Record<TableName, readonly string[]>>>
  readonly evidence: readonly Evidence[]
}

export interface NeighbourhoodRows {
  readonly centre: Id<'actors'>
  /** Actors within the asked number of steps, nearest first. */
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
  /** Replaces or completes the facts by those of a network: one transaction, one Change, Change written first. */
  load(network: Network, by: Authorship, how: 'replace' | 'merge'): Promise<Written>
  /** The whole network with the revision it was read at; one consistent picture. */
  wholeNetwork(): Promise<{ readonly network: Network; readonly revision: number }>
  actorById(id: string): Promise<ActorCard | null>
  actors(question: ActorQuestion, page: { readonly first: number; readonly after: string | null }): Promise<Page<Actor>>
  neighbourhood(centre: string, steps: number, limit: number): Promise<NeighbourhoodRows | null>
  evidenceAbout(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>>
  searchFeed(): Promise<readonly SearchEntry[]>
  changes(page: {
    readonly first: number
    readonly after: string | null
    readonly about?: string
  }): Promise<Page<Change>>
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
