import type { Actor, Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { territoriesWithin } from '../coverage/territories-within.ts'

/** How well two actors fit; 1 where one of them does not say, and then it is announced. */
export interface Fit {
  /** Audiences of both over audiences of either. */
  readonly audiences: number
  /** 1 when a served territory is shared, else 0. */
  readonly territories: 0 | 1
  readonly isKnown: boolean
}

/** Whom and where an actor serves, by its own word or by its offers of the day; empty when it does not say. */
export interface Served {
  readonly audiences: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

export function servedBy(network: Network, { validAt }: Standpoint): (actor: Actor) => Served {
  const within = territoriesWithin(network)
  const offersOf = new Map<string, (typeof network.offers)[number][]>()
  for (const offer of network.offers) {
    if (whyNotThere(offer, validAt)) continue
    const known = offersOf.get(offer.actor)
    if (known) known.push(offer)
    else offersOf.set(offer.actor, [offer])
  }
  return (actor) => {
    const offers = offersOf.get(actor.id) ?? []
    const audiences = new Set<string>([...actor.audiences, ...offers.flatMap((offer) => offer.audiences)])
    const served = [...actor.territories, ...offers.flatMap((offer) => offer.territories)]
    if (served.length === 0 && actor.seat !== null) served.push(actor.seat)
    return { audiences, places: new Set(served.flatMap((place) => [...within(place)])) }
  }
}

export function fitOf(one: Served, other: Served): Fit {
  const knowsPeople = one.audiences.size > 0 && other.audiences.size > 0
  const knowsPlaces = one.places.size > 0 && other.places.size > 0
  return {
    audiences: knowsPeople ? jaccard(one.audiences, other.audiences) : 1,
    territories: knowsPlaces && !isShared(one.places, other.places) ? 0 : 1,
    isKnown: knowsPeople && knowsPlaces,
  }
}

function isShared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both / (a.size + b.size - both)
}
