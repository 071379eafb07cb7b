import type { Network } from '@maillage/network-model'

/**
 * A territory with everything that lies in it: its children, and the parts it is put together from, however deep.
 * Throws a RangeError for a territory that the network does not know.
 */
export function territoriesWithin(network: Network): (territory: string) => ReadonlySet<string> {
  const inside = new Map<string, string[]>(network.territories.map((one) => [one.id, [...one.parts]]))
  for (const { id, parent } of network.territories) if (parent !== null) inside.get(parent)?.push(id)
  const known = new Map<string, ReadonlySet<string>>()
  return (territory) => {
    const before = known.get(territory)
    if (before) return before
    if (!inside.has(territory)) throw new RangeError(`the network has no territory ${territory}`)
    const found = new Set([territory])
    // A set grows while it is walked; a circle of parents ends where it began.
    for (const one of found) for (const part of inside.get(one) ?? []) found.add(part)
    known.set(territory, found)
    return found
  }
}
