import type { Change } from '@maillage/network-store'

/** Where a stream reads from. */
interface Source {
  readonly noticed: number
  after(revision: number): Promise<readonly Change[]>
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined }

/**
 * Changes after a revision, oldest first, then each as it happens. Written by hand because a generator that waits
 * cannot be ended: `return` would wait with it.
 */
export class ChangeStream implements AsyncIterableIterator<Change> {
  readonly #source: Source
  readonly #forget: () => void
  #last: number
  #ready: Change[] = []
  #ended = false
  #wake: (() => void) | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(source: Source, since: number, forget: () => void) {
    this.#source = source
    this.#last = since
    this.#forget = forget
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<Change>> {
    const turn = this.#turn.then(() => this.#next())
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  return(): Promise<IteratorResult<Change>> {
    this.end()
    return Promise.resolve(DONE)
  }

  throw(error: unknown): Promise<IteratorResult<Change>> {
    this.end()
    return Promise.reject(error instanceof Error ? error : new Error(String(error)))
  }

  wake(): void {
    this.#wake?.()
  }

  end(): void {
    this.#ended = true
    this.#ready = []
    this.#forget()
    this.#wake?.()
  }

  async #next(): Promise<IteratorResult<Change>> {
    while (!this.#ended) {
      const ready = this.#ready.shift()
      if (ready) return { done: false, value: ready }
      const noticed = this.#source.noticed
      try {
        this.#ready = [...(await this.#source.after(this.#last))]
      } catch (error) {
        this.end()
        throw error
      }
      this.#last = this.#ready.at(-1)?.revision ?? this.#last
      if (this.#ready.length === 0 && this.#source.noticed === noticed) await this.#woken()
    }
    return DONE
  }

  #woken(): Promise<void> {
    // It may have ended while it was reading.
    if (this.#ended) return Promise.resolve()
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined
        resolve()
      }
    })
  }
}
