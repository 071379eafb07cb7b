type Stream = AsyncIterable<unknown>

/** The streams being read, so that all of them can be told that they end. */
export class OpenStreams {
  readonly #ends = new Set<() => void>()

  get count(): number {
    return this.#ends.size
  }

  /** Every reader gets what it was given so far, and then the end. */
  endAll(): void {
    for (const end of [...this.#ends]) end()
  }

  /** The same stream, which also ends when all do. Whatever ends it, its source is told once. */
  endable(source: Stream): AsyncIterableIterator<unknown> {
    const inner = source[Symbol.asyncIterator]()
    const done: IteratorResult<unknown> = { done: true, value: undefined }
    let isOver = false
    let wake: ((result: IteratorResult<unknown>) => void) | undefined
    const end = () => {
      if (isOver) return
      isOver = true
      this.#ends.delete(end)
      wake?.(done)
      // A source that waits for its next event hears it when it can; nobody waits for it.
      Promise.resolve(inner.return?.()).catch(() => undefined)
    }
    this.#ends.add(end)
    return {
      [Symbol.asyncIterator]() {
        return this
      },
      next: () => {
        if (isOver) return Promise.resolve(done)
        return new Promise((resolve, reject) => {
          wake = resolve
          inner.next().then(
            (result) => {
              if (result.done) end()
              resolve(result)
            },
            (error: unknown) => {
              end()
              reject(error instanceof Error ? error : new Error('the stream failed', { cause: error }))
            },
          )
        })
      },
      return: () => {
        end()
        return Promise.resolve(done)
      },
      throw: () => {
        end()
        return Promise.resolve(done)
      },
    }
  }
}
