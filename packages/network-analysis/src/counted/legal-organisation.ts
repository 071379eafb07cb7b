import type { Actor, Id, Network } from '@maillage/network-model'

/** A grouping has members of its own law: being part of one makes no two actors the same organisation. */
const GROUPINGS: ReadonlySet<Actor['kind']> = new Set(['care-network', 'partnership'])

/** The organisation that an actor belongs to by law: the last one above it before a grouping, or itself. */
export function legalOrganisations(network: Network): (actor: Id<'actors'>) => Id<'actors'> {
  const byId = new Map(network.actors.map((actor) => [actor.id, actor]))
  const known = new Map<Id<'actors'>, Id<'actors'>>()
  return (actor) => {
    const found = known.get(actor)
    if (found) return found
    const climbed = new Set<Id<'actors'>>()
    let top = actor
    for (;;) {
      climbed.add(top)
      const above = byId.get(top)?.partOf
      const whole = above ? byId.get(above) : undefined
      if (!whole || GROUPINGS.has(whole.kind) || climbed.has(whole.id)) break
      top = whole.id
    }
    known.set(actor, top)
    return top
  }
}
