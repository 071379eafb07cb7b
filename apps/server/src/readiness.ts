/** Whether the server can answer, and if not, why. */
export type Readiness =
  | { readonly ready: true; readonly networks: readonly string[] }
  | { readonly ready: false; readonly reason: 'starting' | 'stopping' | 'store-unreachable' }

/** Engines are asked at most this often, however often somebody asks us. */
const ASK_AGAIN_MS = 1000
const ENGINE_MUST_ANSWER_MS = 2000

interface Pinged {
  readonly id: string
  ping(): Promise<void>
}

/** Starting (or waiting for its store) until `serve` is called, stopping for ever after `stop`; in between as ready as its stores are. */
export class ReadinessWatch {
  #phase: 'starting' | 'store-unreachable' | 'serving' | 'stopping' = 'starting'
  #stores: readonly Pinged[] = []
  #lastAsked = Number.NEGATIVE_INFINITY
  #lastAnswer: Promise<boolean> = Promise.resolve(true)

  /** The database is not there yet. */
  waitForStore(): void {
    if (this.#phase === 'starting') this.#phase = 'store-unreachable'
  }

  serve(stores: readonly Pinged[]): void {
    if (this.#phase === 'stopping') return
    this.#stores = stores
    this.#lastAsked = Number.NEGATIVE_INFINITY
    this.#phase = 'serving'
  }

  stop(): void {
    this.#phase = 'stopping'
  }

  get isServing(): boolean {
    return this.#phase === 'serving'
  }

  get isWaitingForStore(): boolean {
    return this.#phase === 'store-unreachable'
  }

  get isStopping(): boolean {
    return this.#phase === 'stopping'
  }

  async now(): Promise<Readiness> {
    if (this.#phase !== 'serving') return { ready: false, reason: this.#phase }
    if (performance.now() - this.#lastAsked > ASK_AGAIN_MS) {
      this.#lastAsked = performance.now()
      this.#lastAnswer = allAnswer(this.#stores)
    }
    const answered = await this.#lastAnswer
    return answered
      ? { ready: true, networks: this.#stores.map((store) => store.id) }
      : { ready: false, reason: 'store-unreachable' }
  }
}

async function allAnswer(stores: readonly Pinged[]): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false)
    }, ENGINE_MUST_ANSWER_MS)
  })
  const all = Promise.all(stores.map((store) => store.ping())).then(
    () => true,
    () => false,
  )
  return Promise.race([all, tooLate]).finally(() => {
    clearTimeout(timer)
  })
}
