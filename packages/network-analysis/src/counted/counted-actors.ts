import { firstDay, holdsOn, type Actor, type ActorKind, type Day, type Id, type Network } from '@maillage/network-model'
import type { Exclusion, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'

export interface CountedActors {
  /** In the order of the table. */
  readonly actors: readonly Actor[]
  /** Place of every counted actor in `actors`: the vertex it is to the kernel. */
  readonly vertexOf: ReadonlyMap<Id<'actors'>, number>
  readonly excluded: readonly Exclusion[]
}

/** Kinds that take requests; the others are listed and never counted. */
const LEFT_OUT: Readonly<Partial<Record<ActorKind, string>>> = {
  profession: 'professions',
  authority: 'authorities',
  'care-network': 'care-networks',
  partnership: 'partnerships',
  mention: 'mentions',
}

/**
 * The actors that a measure counts: the services, teams, associations, institutions and companies that are named and
 * exist on the day, each at the level that takes requests. Of a whole whose parts are counted only the parts count.
 */
export function countedActors(network: Network, { validAt }: Standpoint): CountedActors {
  const excluded = new Exclusions()
  const candidates = network.actors.filter((actor) => {
    const why = whyLeftOut(actor, validAt)
    if (why) excluded.add(why, actor.id)
    return !why
  })
  const wholes = wholesOf(network.actors, candidates)
  const actors = candidates.filter((actor) => {
    if (wholes.has(actor.id)) excluded.add('wholes', actor.id)
    return !wholes.has(actor.id)
  })
  return { actors, vertexOf: new Map(actors.map((actor, vertex) => [actor.id, vertex])), excluded: excluded.list() }
}

function whyLeftOut(actor: Actor, day: Day): string | undefined {
  const kind = LEFT_OUT[actor.kind]
  if (kind) return kind
  if (!actor.isNamed) return 'mentions'
  return whyNotThere(actor, day)
}

/** Why something with a status and a span is not there on a day; undefined when it is. */
export function whyNotThere(one: Pick<Actor, 'status' | 'validFrom' | 'validTo'>, day: Day): string | undefined {
  if (one.status === 'planned' || one.status === 'proposed' || one.status === 'requested') return 'planned'
  // What is past today was there on a day that its dates cover.
  if (one.status === 'past' && one.validTo === null) return 'past'
  if (holdsOn(day, one)) return undefined
  return one.validFrom !== null && firstDay(one.validFrom) > day ? 'not-yet' : 'past'
}

/** Everything above a candidate, however many steps; a circle of parts ends at the first repeat. */
function wholesOf(actors: readonly Actor[], candidates: readonly Actor[]): ReadonlySet<Id<'actors'>> {
  const wholeOf = new Map(actors.map((actor) => [actor.id, actor.partOf]))
  const wholes = new Set<Id<'actors'>>()
  for (const { id, partOf } of candidates) {
    for (let above = partOf; above !== null && above !== id && !wholes.has(above); above = wholeOf.get(above) ?? null) {
      wholes.add(above)
    }
  }
  return wholes
}
