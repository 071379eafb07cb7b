import {
  dayOf,
  type Basis,
  type Clock,
  type Day,
  type Evidence,
  type Network,
  type Row,
  type SectorPartition,
  type Side,
  type TableName,
  type Viewer,
} from '@maillage/network-model'
import type { ChangePart } from '@maillage/network-store'
import { networkSeenBy } from './access/seen-by.ts'
import { changedTables, loadedActors, placesOf, type Places } from './changed-tables.ts'
import { followed, indexRows, type Lists } from './index-rows.ts'

const NONE: readonly never[] = []
const MOST_KEPT = 64
const MOST_SERVING = 6

/** An answer of an earlier revision, and the actors whose load may be another one since. */
interface Earlier {
  readonly value: unknown
  readonly actors: ReadonlySet<string>
}
/** Keys of what is kept actor by actor, and so may serve the next revision. */
export const BY_ACTOR = 'by-actor '

/**
 * One revision of a network in memory, with the ways to look into it. Immutable: a write makes a new one.
 * Indexes are built when first asked for and live as long as the revision.
 */
export class Projection {
  readonly network: Network
  readonly revision: number
  /** For whom it is cut; a coordinator sees everything. */
  readonly viewer: Viewer
  /** True when the viewer may not see everything there is. */
  readonly isCut: boolean
  readonly #seen = new Map<Viewer, Projection>()
  readonly #clock: Clock
  /** By table, so that a write copies those of the tables it touched and shares the others. */
  readonly #places: Places
  readonly #lists: Map<string, Lists>
  readonly #earlier: ReadonlyMap<string, Earlier>
  readonly #kept = new Map<string, unknown>()
  readonly #keptWhile = new Map<string, { readonly tables: readonly TableName[]; readonly value: unknown }>()

  constructor(
    network: Network,
    revision: number,
    clock: Clock,
    viewer: Viewer = 'coordinator',
    places: Places = placesOf(network),
    lists: Map<string, Lists> = new Map(),
    earlier: ReadonlyMap<string, Earlier> = new Map(),
  ) {
    this.#earlier = earlier
    this.network = network
    this.revision = revision
    this.viewer = viewer
    this.isCut = viewer !== 'coordinator'
    this.#clock = clock
    this.#places = places
    this.#lists = lists
  }

  /**
   * What this revision becomes by the parts of later Changes: new tables where they touched any, the very same
   * tables and indexes elsewhere. Undefined when they do not tell enough: then the network has to be read anew.
   */
  after(parts: readonly ChangePart[], revision: number): Projection | undefined {
    const changed = changedTables(this.network, this.#places, parts)
    if (!changed) return undefined
    const lists = new Map<string, Lists>()
    for (const [name, list] of this.#lists) {
      const [table = '', field = ''] = name.split(' ')
      const steps = changed.steps.get(table)
      const next = steps ? followed(list, field, steps) : list
      if (next) lists.set(name, next)
    }
    const earlier = this.#servingNext(loadedActors(parts, this.#places))
    const next = new Projection(changed.network, revision, this.#clock, this.viewer, changed.places, lists, earlier)
    for (const [key, kept] of this.#keptWhile)
      if (!kept.tables.some((table) => changed.steps.has(table))) next.#keptWhile.set(key, kept)
    return next
  }

  /** What an earlier revision kept under a key that begins with BY_ACTOR, and which actors it does not answer for. */
  earlier<T>(key: string): { readonly value: T; readonly actors: ReadonlySet<string> } | undefined {
    return this.#earlier.get(key) as { readonly value: T; readonly actors: ReadonlySet<string> } | undefined
  }

  /** Only the newest of each key: a long row of writes must not hold every revision in memory. */
  #servingNext(actors: ReadonlySet<string> | undefined): ReadonlyMap<string, Earlier> {
    if (!actors) return new Map()
    const serving = new Map<string, Earlier>()
    for (const [key, { value, actors: more }] of this.#earlier)
      serving.set(key, { value, actors: new Set([...more, ...actors]) })
    for (const [key, value] of this.#kept) {
      if (!key.startsWith(BY_ACTOR)) continue
      serving.delete(key)
      serving.set(key, { value, actors })
    }
    // Of the days that were asked for, the last few.
    return new Map([...serving].slice(-MOST_SERVING))
  }

  /** The same revision as a viewer may know it, cut once. Asked of a cut one, it is the same. */
  seenBy(viewer: Viewer): Projection {
    if (this.isCut || viewer === 'coordinator') return this
    let seen = this.#seen.get(viewer)
    if (!seen) {
      seen = new Projection(networkSeenBy(this.network, viewer), this.revision, this.#clock, viewer)
      this.#seen.set(viewer, seen)
    }
    return seen
  }

  /**
   * An earlier revision as a viewer may know it today: what was hidden or made private since is hidden in the past too.
   */
  knownTo(viewer: Viewer, present: Projection): Projection {
    if (viewer === 'coordinator') return this
    return this.keep(`known to ${viewer} at ${present.revision}`, () => {
      const then = new Set<string>(this.network.contests.map(({ id }) => id))
      const contests = [...this.network.contests, ...present.network.contests.filter(({ id }) => !then.has(id))]
      const loads = this.network.loads.map((load) =>
        present.row('loads', load.id)?.visibility === 'members' ? { ...load, visibility: 'members' as const } : load,
      )
      return new Projection({ ...this.network, contests, loads }, this.revision, this.#clock).seenBy(viewer)
    })
  }

  /** The day to which ages count. */
  get day(): Day {
    return dayOf(this.network.header.referenceDate, this.#clock)
  }

  tableOf(id: string): TableName | undefined {
    for (const [table, rows] of this.#places) if (rows.has(id)) return table
    return undefined
  }

  row<T extends TableName>(table: T, id: string | null | undefined): Row<T> | undefined {
    if (id === null || id === undefined) return undefined
    return this.#places.get(table)?.get(id) as Row<T> | undefined
  }

  rows<T extends TableName>(table: T, ids: readonly string[]): readonly Row<T>[] {
    return ids.flatMap((id) => this.row(table, id) ?? [])
  }

  /** Rows of a table whose field holds an id, alone or in a list. */
  where<T extends TableName>(table: T, field: keyof Row<T> & string, id: string): readonly Row<T>[] {
    const name = `${table} ${field}`
    let lists = this.#lists.get(name)
    if (!lists) this.#lists.set(name, (lists = indexRows(this.network[table], field)))
    return (lists.get(id) ?? NONE) as readonly Row<T>[]
  }

  evidenceAbout(id: string): readonly Evidence[] {
    return this.where('evidence', 'about', id)
  }

  /** A thing is inferred when it has evidence and none of it states it. */
  basisOf(id: string): Basis {
    const evidence = this.evidenceAbout(id)
    return evidence.length > 0 && evidence.every((one) => one.basis === 'inferred') ? 'inferred' : 'stated'
  }

  /** The partition asked for, else the network's first one. */
  partition(id?: string | null): SectorPartition | undefined {
    const { partitions } = this.network.header
    return id === undefined || id === null ? partitions[0] : partitions.find((one) => one.id === id)
  }

  sideOfSector(sector: string, partition?: string | null): Side | null {
    return this.partition(partition)?.sides[sector] ?? null
  }

  /** The side an actor stands on: that of its sector, `both` when its sectors stand on both sides, null when none says. */
  sideOfActor(actor: Row<'actors'>): Side | null {
    const sectors = actor.primarySector === null ? actor.sectors : [actor.primarySector]
    const sides = new Set(
      sectors.map((sector) => this.sideOfSector(sector)).filter((side) => side !== null && side !== 'neither'),
    )
    if (sides.size === 0) return sectors.some((sector) => this.sideOfSector(sector) === 'neither') ? 'neither' : null
    if (sides.has('both') || sides.size > 1) return 'both'
    return [...sides][0] ?? null
  }

  /** Computes once per revision and key. The key must name everything that the result depends on. */
  keep<T>(key: string, compute: () => T): T {
    if (this.#kept.has(key)) return this.#kept.get(key) as T
    const made = compute()
    // Anyone may ask for any day: the oldest answers go, so that asking cannot fill the memory.
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size < MOST_KEPT) break
      this.#kept.delete(oldest)
    }
    this.#kept.set(key, made)
    return made
  }

  /** Computes once for as long as no row of some tables changes. The value must follow from them and from the key. */
  keepWhile<T>(tables: readonly TableName[], key: string, compute: () => T): T {
    const kept = this.#keptWhile.get(key)
    if (kept) return kept.value as T
    const value = compute()
    for (const oldest of this.#keptWhile.keys()) {
      if (this.#keptWhile.size < MOST_SERVING) break
      this.#keptWhile.delete(oldest)
    }
    this.#keptWhile.set(key, { tables, value })
    return value
  }
}
