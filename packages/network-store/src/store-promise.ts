import type { Actor, Evidence, Id, Network, NetworkHeader, Row, TableName } from '@maillage/network-model'

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
  /** What it did, whole; left out for a load and for a repeated request, whose parts are asked with `partsOf`. */
  readonly parts?: readonly ChangePart[]
}

/** Cells of a row by their columns, as the model writes them. */
export type Cells = Readonly<Record<string, unknown>>

/** What is done to one row. */
export type Edit =
  | { readonly act: 'create'; readonly table: TableName; readonly row: Row<TableName> }
  | {
      readonly act: 'update'
      readonly table: TableName
      readonly id: string
      /** Only the cells that change. */
      readonly cells: Cells
      /** The revision that the author looked at: a cell changed since then is a conflict. Left out, it is not asked. */
      readonly basedOn?: number
    }
  | { readonly act: 'remove'; readonly table: TableName; readonly id: string }

/** What has to hold in the store at the moment of writing: the row is there and its cells say this. */
export interface Requirement {
  readonly table: TableName
  readonly id: string
  readonly cells: Cells
}

/** One row in a Change. */
export interface ChangedRow {
  readonly id: string
  /** `updated`: the changed cells as they were; `removed`: the whole row; null: created, or not recorded. */
  readonly before: Cells | null
  /** `updated`: the changed cells as they became; `created`: the whole row; null: removed, or not recorded. */
  readonly after: Cells | null
}

/** What a Change did to the rows of one table in one way. */
export interface ChangePart {
  /** `network` for the header, whose row id is the network's. */
  readonly table: TableName | 'network'
  readonly act: 'created' | 'updated' | 'removed'
  /** How many rows; `rows` may hold fewer when fewer were asked for. */
  readonly count: number
  readonly rows: readonly ChangedRow[]
}

/** A cell that somebody else changed after the author looked at it. */
export interface Conflict {
  readonly table: TableName
  readonly id: string
  readonly column: string
  /** What the author saw. */
  readonly was: unknown
  /** What it says now. */
  readonly theirs: unknown
  /** What the author wants it to say. */
  readonly yours: unknown
  /** The last Change that touched it. */
  readonly change: Change
}

/** Everything a store holds of its network: what a backup writes and a restore brings back. */
export interface StoreContents {
  readonly network: Network
  readonly revision: number
  /** Oldest first, each with all its parts. */
  readonly changes: readonly { readonly change: Change; readonly parts: readonly ChangePart[] }[]
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
  /**
   * Changes single rows: one transaction, one Change with before and after, Change written first. The same mutation id
   * again does nothing and answers as the first time. What does not change anything is no edit; when nothing is left,
   * WriteRefused `nothing-to-do`. Throws WriteRefused or EditConflict; nothing of a refused write is kept. Into a store
   * that was never loaded: `unknown-row` of the table `network`.
   */
  write(edits: readonly Edit[], by: Authorship, requires?: readonly Requirement[]): Promise<Written>
  /**
   * Takes a Change back by a new one. Throws WriteRefused: `later-change` { change, table, id, column? } when something
   * it would restore was changed since or is referred to by something newer; `unknown-change`; `first-change` (what made
   * the network cannot be taken back); `not-recorded` (an erased contact); `nothing-to-do` (a load that brought no news).
   * The new Change gives `undo change-12` as its reason.
   */
  undo(change: string, by: Authorship): Promise<Written>
  /** What some Changes did, by revision; of each part at most `mostRows` rows. */
  partsOf(revisions: readonly number[], mostRows: number): Promise<ReadonlyMap<number, readonly ChangePart[]>>
  /**
   * The network as it was known at a revision: the present one with every later Change walked back. Rows that were
   * removed since stand at the end of their table; personal contacts are those of today. Null for a revision that never was.
   */
  networkAt(revision: number): Promise<{ readonly network: Network; readonly revision: number } | null>
  /** Everything, in one consistent picture. */
  contents(): Promise<StoreContents>
  /** Fills an empty store: facts, history and revision. WriteRefused `not-empty` otherwise; all or nothing. */
  restore(contents: StoreContents): Promise<void>
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
 * - `too-much-at-once` { address }: the database gives one transaction less memory; load in parts, or give it more.
 * - `duplicate-id` { id, table, other }: ids are unique across the whole network.
 * - `dangling-reference` { id, table, column, target }: what it refers to is neither in the network nor in the store.
 * - `referred-to` { id, table, by }: a row that others refer to cannot be removed.
 * - `other-network` { network, expected }: the header names another network than this store holds.
 * - `unknown-row` { id, table }: an edit or a requirement names a row that is not there.
 * - `bad-cell` { id, table, column }: a cell that the model does not allow.
 * - `not-met` { id, table, column }: a requirement does not hold any more.
 * - `nothing-to-do`: every edit says what the store says already.
 * - `unknown-change` { change }, `first-change` { change }, `not-recorded` { change, id, table },
 *   `later-change` { change, id, table, column? }: see `undo`; `change` of the last one is the later one.
 * - `not-empty` { revision }: only an empty store is restored into.
 */
export class WriteRefused extends Error {
  readonly kind:
    | 'too-many-facts'
    | 'too-much-at-once'
    | 'duplicate-id'
    | 'dangling-reference'
    | 'referred-to'
    | 'other-network'
    | 'unknown-row'
    | 'bad-cell'
    | 'not-met'
    | 'nothing-to-do'
    | 'unknown-change'
    | 'first-change'
    | 'not-recorded'
    | 'later-change'
    | 'not-empty'
  readonly facts: Readonly<Record<string, string | number>>
  constructor(
    kind: WriteRefused['kind'],
    facts: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`write refused: ${kind} ${JSON.stringify(facts)}`, options)
    this.name = 'WriteRefused'
    this.kind = kind
    this.facts = facts
  }
}

/** Cells were changed by somebody else since the author looked: a choice for a person, never the last one's win. */
export class EditConflict extends Error {
  readonly conflicts: readonly Conflict[]
  constructor(conflicts: readonly Conflict[]) {
    super(`changed since: ${conflicts.map(({ id, column }) => `${id}.${column}`).join(', ')}`)
    this.name = 'EditConflict'
    this.conflicts = conflicts
  }
}

/**
 * Why a store cannot be used, with the facts a sentence needs. `unreachable`: no connection; `silent`: it did not answer in
 * time, and what was asked may or may not have been done; `busy`: too many wait already.
 */
export class StoreUnavailable extends Error {
  readonly kind: 'held' | 'damaged' | 'unwritable' | 'newer-schema' | 'unreachable' | 'silent' | 'busy'
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
