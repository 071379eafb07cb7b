import type { RegardName } from '@maillage/graph-view'
import type { Explorer } from '$lib/explorer/explorer.svelte.ts'
import type { ArrangeRequest } from '$lib/map/places.ts'
import { ways } from './ways.ts'

/** Springs are for parts smaller than this; graph-view holds to the same. */
export const MOST_FREE = 500

/** Regards whose marks are actors and things at places of their own; a matrix or two shores mean something by theirs. */
export const canArrange = (regard: RegardName): boolean =>
  regard === 'sectors' || regard === 'saturation' || regard === 'cut-points'

/** Ids of actors and things in view. */
export function partOf(explorer: Explorer): readonly string[] {
  const { focus } = explorer
  const all = [...explorer.rows.map(({ id }) => id), ...explorer.shownThings]
  return focus ? all.filter((id) => focus.has(id)) : all
}

/** The places asked for in the address, or undefined for those of the regard. What a way leads through is drawn too. */
export function arrangeRequest(explorer: Explorer, route: readonly string[] = []): ArrangeRequest | undefined {
  const { arrangement } = ways
  if (arrangement === undefined || !canArrange(explorer.drawnRegard)) return undefined
  const closed = ways.closed
  if (arrangement === 'circles')
    return explorer.selected === undefined
      ? undefined
      : {
          arrangement,
          centre: explorer.selected,
          part: explorer.focus && [...new Set([...partOf(explorer), ...route])],
          closed,
        }
  const part = [...new Set([...partOf(explorer), ...route])]
  return part.length === 0 || part.length >= MOST_FREE ? undefined : { arrangement, part, closed }
}
