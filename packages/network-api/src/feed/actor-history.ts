import type { Change, Cells, ChangePart, NetworkStore } from '@maillage/network-store'
import type { Projection } from '../projection.ts'

/** Most rows of a part that are looked at: what a large load brought is found by its own ids only. */
const MOST_ROWS = 200
const AT_ONCE = 200
/** Columns that say whose a row is. */
const OWNERS = ['actor', 'owner', 'by', 'in', 'from', 'to', 'subject', 'object'] as const
const NOBODY: readonly never[] = []

/**
 * Which Changes touched what stands on the card of an actor: its loads, contacts, collaborations, claims. The parts of
 * Changes are read once, then only those that are newer; rows that are gone are known by what their Change recorded.
 */
export class ActorHistory {
  readonly #store: NetworkStore
  readonly #changes = new Map<string, Change[]>()
  /** Whose a row is, by its id: claims speak of a tie, evidence of anything. */
  readonly #owners = new Map<string, readonly string[]>()
  #read = 0
  #reading: Promise<void> | undefined

  constructor(store: NetworkStore) {
    this.#store = store
  }

  /** Oldest first, those of its own row not included. */
  async of(actor: string, projection: Projection): Promise<readonly Change[]> {
    await (this.#reading ??= this.#readOn(projection).finally(() => (this.#reading = undefined)))
    return this.#changes.get(actor) ?? NOBODY
  }

  async #readOn(projection: Projection): Promise<void> {
    const revision = await this.#store.revision()
    if (revision < this.#read) {
      // The store was emptied and filled again.
      this.#changes.clear()
      this.#owners.clear()
      this.#read = 0
    }
    if (revision === this.#read) return
    const changes = await this.#store.changesSince(this.#read)
    for (let start = 0; start < changes.length; start += AT_ONCE) {
      const some = changes.slice(start, start + AT_ONCE)
      const parts = await this.#store.partsOf(
        some.map(({ revision }) => revision),
        MOST_ROWS,
      )
      for (const change of some) {
        this.#note(change, parts.get(change.revision) ?? [], projection)
        this.#read = change.revision
      }
    }
  }

  #note(change: Change, parts: readonly ChangePart[], projection: Projection): void {
    const actors = new Set<string>()
    for (const { table, rows } of parts) {
      if (table === 'actors' || table === 'network') continue
      for (const { id, before, after } of rows) {
        const owners = this.#ownersOf(id, { ...before, ...projection.row(table, id), ...after }, projection)
        if (owners.length > 0) this.#owners.set(id, owners)
        for (const owner of owners) actors.add(owner)
      }
    }
    for (const actor of actors) {
      const list = this.#changes.get(actor)
      if (list) list.push(change)
      else this.#changes.set(actor, [change])
    }
  }

  #ownersOf(id: string, cells: Cells, projection: Projection): readonly string[] {
    const between = cells['between']
    const about: readonly unknown[] = [cells['about']].flat()
    const named = [...OWNERS.map((column) => cells[column]), ...(Array.isArray(between) ? (between as unknown[]) : [])]
    const ids = [...named, ...about].filter((one) => typeof one === 'string')
    const through = about.flatMap((one) => {
      if (typeof one !== 'string') return NOBODY
      const known = this.#owners.get(one)
      const table = projection.tableOf(one)
      if (known || !table || table === 'actors') return known ?? NOBODY
      // A row that a large load brought: what it says stands in the network.
      return this.#ownersOf(one, projection.row(table, one) as unknown as Cells, projection)
    })
    return [...new Set([...(this.#owners.get(id) ?? NOBODY), ...ids, ...through])]
  }
}
