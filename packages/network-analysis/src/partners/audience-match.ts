import type { Network } from '@maillage/network-model'
import { columnBy } from './alike.ts'
import type { Candidates } from './candidates.ts'
import { STATE } from './fit.ts'

/** Everything above each audience in the tree; a circle of parents ends at the first repeat. */
export function audiencesAbove(network: Network): (audience: string) => ReadonlySet<string> {
  const parentOf = new Map<string, string | null>(network.audiences.map(({ id, parent }) => [id, parent]))
  const known = new Map<string, ReadonlySet<string>>()
  return (audience) => {
    const before = known.get(audience)
    if (before) return before
    const above = new Set<string>()
    for (let up = parentOf.get(audience) ?? null; up !== null && up !== audience && !above.has(up);) {
      above.add(up)
      up = parentOf.get(up) ?? null
    }
    known.set(audience, above)
    return above
  }
}

/** How each audience of the network stands to one that is asked: the same, one above it, one below it; the others are left out. */
export function audiencesLike(
  network: Network,
  asked: string,
  above: (audience: string) => ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const over = above(asked)
  const like = new Map<string, number>()
  for (const { id } of network.audiences) {
    if (id === asked) like.set(id, STATE.met)
    else if (over.has(id)) like.set(id, STATE.broader)
    else if (above(id).has(asked)) like.set(id, STATE.narrower)
  }
  return like
}

/** The state of one asked audience for every candidate. */
export function audienceColumn({ alike }: Candidates, like: ReadonlyMap<string, number>): Uint8Array {
  return columnBy(alike.audiences, (audiences) => bestOf(audiences, like))
}

/** Lower codes are better; one that says nothing is unknown. */
export function bestOf(audiences: readonly string[], like: ReadonlyMap<string, number>): number {
  if (audiences.length === 0) return STATE.unknown
  let best = STATE.unmet
  for (const audience of audiences) best = Math.min(best, like.get(audience) ?? STATE.unmet)
  return best
}
