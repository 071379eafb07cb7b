import { page } from '$app/state'
import type { Arrangement } from '@maillage/graph-view'
import type { AddressChange } from '$lib/explorer/address.ts'
import { readIds, toggledId, writtenIds } from './unfolded.ts'

/** What of the explorer one needs to know to count neighbours. */
interface Drawing {
  readonly shownThings: ReadonlySet<string>
  neighboursOf(id: string): readonly string[]
  rowOf(id: string): unknown
}

/** What the address says of finding one's way; reads the page's state, so that everything follows back and forward. */
export const ways = {
  /** Whose neighbours are unfolded. */
  get opened(): readonly string[] {
    return readIds(page.url.searchParams.get('deplie'))
  },
  /** Not to be passed through. */
  get closed(): readonly string[] {
    return readIds(page.url.searchParams.get('sans'))
  },
  /** Where the way from the chosen actor leads. */
  get target(): string | undefined {
    return page.url.searchParams.get('vers') ?? undefined
  },
  get arrangement(): Arrangement | undefined {
    const asked = page.url.searchParams.get('disposition')
    return asked === 'cercles' ? 'circles' : asked === 'libre' ? 'free' : undefined
  },
  /** Only this one and its neighbours, or everything again. */
  alone(id: string): AddressChange {
    const only = ways.opened.length === 1 && ways.opened[0] === id
    return { deplie: only ? null : id, voisins: null }
  },
  /** One more is unfolded, or folded; the others stay. */
  unfolding(id: string): AddressChange {
    return { deplie: writtenIds(toggledId(ways.opened, id)), voisins: null }
  },
  closing(id: string): AddressChange {
    return { sans: writtenIds(toggledId(ways.closed, id)) }
  },
  /** Neighbours that the map can show: actors, and the kinds of things that are switched on. */
  drawnNeighbours(explorer: Drawing, id: string): readonly string[] {
    const things = explorer.shownThings
    return explorer.neighboursOf(id).filter((other) => explorer.rowOf(other) !== undefined || things.has(other))
  },
}
