import type { Change, NetworkStore } from '@maillage/network-store'
import { ChangeStream } from './change-stream.ts'

/** How often the store is asked whether another process wrote, while somebody listens: ms. */
const POLL_MS = 500

/**
 * Tells listeners that there is something new. What it is, each reads from the store by revision: so nothing is missed,
 * whoever wrote it, and nothing comes twice.
 */
export class ChangeFeed {
  readonly #store: NetworkStore
  readonly #streams = new Set<ChangeStream>()
  readonly #readings = new Map<string, Promise<readonly Change[]>>()
  #noticed = 0
  #asking = false
  #timer: NodeJS.Timeout | undefined

  constructor(store: NetworkStore) {
    this.#store = store
  }

  /** How many listen. */
  get listeners(): number {
    return this.#streams.size
  }

  /** The newest revision that anyone has heard of. */
  get noticed(): number {
    return this.#noticed
  }

  /** Somebody saw this revision: those who wait look for what is new. */
  notice(revision: number): void {
    if (revision <= this.#noticed) return
    this.#noticed = revision
    for (const stream of this.#streams) stream.wake()
  }

  /** Changes after a revision, then each as it happens. */
  listen(since: number): ChangeStream {
    const stream = new ChangeStream(this, since, () => this.#forget(stream))
    this.#streams.add(stream)
    this.#timer ??= setInterval(() => void this.#look(), POLL_MS).unref()
    return stream
  }

  /** Changes after a revision, oldest first; those who ask for the same at the same moment share one question. */
  after(revision: number): Promise<readonly Change[]> {
    // What was noticed is part of the name: a question asked before does not answer for what came after.
    const name = `${this.#noticed} ${revision}`
    let reading = this.#readings.get(name)
    if (!reading) {
      reading = this.#store.changesSince(revision).finally(() => this.#readings.delete(name))
      this.#readings.set(name, reading)
    }
    return reading
  }

  #forget(stream: ChangeStream): void {
    this.#streams.delete(stream)
    if (this.#streams.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  async #look(): Promise<void> {
    if (this.#asking) return
    this.#asking = true
    try {
      this.notice(await this.#store.revision())
    } catch {
      // The store is away. Whoever waits goes on waiting: the next look finds what was missed.
    } finally {
      this.#asking = false
    }
  }
}
