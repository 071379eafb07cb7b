import type { Exclusion } from './answer.ts'

/** Collects what an answer leaves out, by reason, in the order in which the reasons first came up. */
export class Exclusions {
  readonly #ids = new Map<string, string[]>()

  add(why: string, id: string): void {
    const ids = this.#ids.get(why)
    if (ids) ids.push(id)
    else this.#ids.set(why, [id])
  }

  list(): readonly Exclusion[] {
    return [...this.#ids].map(([why, ids]) => ({ key: `excluded.${why}`, count: ids.length, ids }))
  }
}
