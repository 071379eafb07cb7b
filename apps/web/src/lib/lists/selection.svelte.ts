import { SvelteSet } from 'svelte/reactivity'

/** An address holds no more. */
export const MOST_SELECTED = 100

/** Rows picked to be looked at together; nothing is written into the address until they are. */
export class Selection {
  readonly ids = new SvelteSet<string>()

  toggle(id: string): void {
    if (this.ids.has(id)) this.ids.delete(id)
    else if (this.ids.size < MOST_SELECTED) this.ids.add(id)
  }

  clear(): void {
    this.ids.clear()
  }

  /** Those that are still in the list, as an address names them. */
  written(rows: readonly { readonly id: string }[]): string {
    return rows
      .filter(({ id }) => this.ids.has(id))
      .map(({ id }) => id)
      .join('~')
  }
}
