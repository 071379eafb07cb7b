/** Whether the server answers, and since when it does not. */
export class Connection {
  /** When the server was first missed; null while it answers. */
  awaySince = $state.raw<Date | null>(null)

  lost(): void {
    this.awaySince ??= new Date()
  }

  back(): void {
    this.awaySince = null
    for (const resume of [...this.#pausing]) resume()
  }

  readonly #pausing = new Set<() => void>()

  /** Resolves after a while, when somebody reached the server, when the browser is online again, or when the signal ends it. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        this.#pausing.delete(done)
        removeEventListener('online', done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, milliseconds)
      this.#pausing.add(done)
      addEventListener('online', done)
      signal.addEventListener('abort', done)
    })
  }
}

const SHORTEST = 500
const LONGEST = 15_000

/** How long to wait before the next try, in milliseconds: doubled each time, at most 15 s, up to a quarter shorter by chance. */
export function waitBefore(attempt: number, chance: number = Math.random()): number {
  return Math.min(LONGEST, SHORTEST * 2 ** attempt) * (1 - chance / 4)
}
