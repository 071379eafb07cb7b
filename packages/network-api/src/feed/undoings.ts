import type { NetworkStore } from '@maillage/network-store'
import { undoneBy } from './undone-by.ts'

/** Which Change took back which. Read once, then only what is newer. */
export class Undoings {
  readonly #store: NetworkStore
  readonly #takenBackBy = new Map<string, string>()
  #read = 0
  #reading: Promise<void> | undefined

  constructor(store: NetworkStore) {
    this.#store = store
  }

  /** The last Change that took this one back; null when none did. */
  async of(change: string): Promise<string | null> {
    await (this.#reading ??= this.#readOn().finally(() => (this.#reading = undefined)))
    return this.#takenBackBy.get(change) ?? null
  }

  async #readOn(): Promise<void> {
    const revision = await this.#store.revision()
    if (revision < this.#read) {
      // The store was emptied and filled again.
      this.#takenBackBy.clear()
      this.#read = 0
    }
    if (revision === this.#read) return
    for (const { id, reason, revision } of await this.#store.changesSince(this.#read)) {
      const undone = undoneBy(reason)
      if (undone !== null) this.#takenBackBy.set(undone, id)
      this.#read = Math.max(this.#read, revision)
    }
  }
}
