/** More addresses than this are not remembered: the one that was silent longest is forgotten. */
const MOST_REMEMBERED = 10_000

interface Bucket {
  left: number
  at: number
}

/** A number of tokens for each name, refilled steadily, all of which may be used at once. */
export class TokenBuckets {
  readonly #perMinute: number
  readonly #most: number
  readonly #now: () => number
  readonly #buckets = new Map<string, Bucket>()

  /** `now` in milliseconds, never backwards; `most` tokens stand ready, those of a minute when left out. */
  constructor(perMinute: number, now: () => number, most = perMinute) {
    this.#perMinute = perMinute
    this.#most = most
    this.#now = now
  }

  get remembered(): number {
    return this.#buckets.size
  }

  /** Takes tokens; answers how many seconds it takes until there are enough, 0 when there were. Nothing is taken in debt. */
  take(name: string, tokens: number): number {
    const now = this.#now()
    const before = this.#buckets.get(name) ?? { left: this.#most, at: now }
    const left = Math.min(this.#most, before.left + ((now - before.at) * this.#perMinute) / 60_000)
    const missing = tokens - left
    this.#buckets.delete(name)
    this.#buckets.set(name, { left: missing > 0 ? left : left - tokens, at: now })
    for (const silent of this.#buckets.keys()) {
      if (this.#buckets.size <= MOST_REMEMBERED) break
      this.#buckets.delete(silent)
    }
    return missing > 0 ? (missing * 60) / this.#perMinute : 0
  }
}
