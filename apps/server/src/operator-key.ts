import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const WINDOW_MS = 60_000
/** 256 random bits are not guessed; this keeps whoever tries from making work. */
const WRONG_IN_A_WINDOW = 20

/** The key of this process, told only in a file that its owner alone may read. Whoever shows it is the operator. */
export class OperatorKey {
  readonly text = randomBytes(32).toString('hex')
  readonly #digest = digestOf(`Bearer ${this.text}`)
  #wrong = 0
  #since = Number.NEGATIVE_INFINITY

  /** True for `Bearer <key>`. Digests are compared: how long it takes tells nothing of the key. */
  opens(authorization: string | undefined): boolean {
    if (authorization === undefined) return false
    if (timingSafeEqual(digestOf(authorization), this.#digest)) return true
    const now = performance.now()
    if (now - this.#since > WINDOW_MS) {
      this.#since = now
      this.#wrong = 0
    }
    this.#wrong += 1
    return false
  }

  /** True while too many wrong keys were shown; the right one opens all the same, so nobody can lock the operator out. */
  get isBesieged(): boolean {
    return this.#wrong > WRONG_IN_A_WINDOW && performance.now() - this.#since <= WINDOW_MS
  }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest()
