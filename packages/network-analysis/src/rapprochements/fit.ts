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

/** What each actor says of whom and where it serves, itself or by its offers of the day. */
export function fitOf(network: Network, { validAt }: Standpoint): (a: Actor, b: Actor) => Fit {
  const within = territoriesWithin(network)
  const offersOf = new Map<string, (typeof network.offers)[number][]>()
  for (const offer of network.offers) {
    if (whyNotThere(offer, validAt)) continue
    offersOf.set(offer.actor, [...(offersOf.get(offer.actor) ?? []), offer])
  }
  const made = new Map<string, { readonly audiences: ReadonlySet<string>; readonly places: ReadonlySet<string> }>()
  const saidBy = (actor: Actor) => {
    const known = made.get(actor.id)
    if (known) return known
    const offers = offersOf.get(actor.id) ?? []
    const audiences = new Set<string>([...actor.audiences, ...offers.flatMap((offer) => offer.audiences)])
    const served = [...actor.territories, ...offers.flatMap((offer) => offer.territories)]
    if (served.length === 0 && actor.seat !== null) served.push(actor.seat)
    const said = { audiences, places: new Set(served.flatMap((place) => [...within(place)])) }
    made.set(actor.id, said)
    return said
  }
  return (a, b) => {
    const [one, other] = [saidBy(a), saidBy(b)]
    const knowsPeople = one.audiences.size > 0 && other.audiences.size > 0
    const knowsPlaces = one.places.size > 0 && other.places.size > 0
    return {
      audiences: knowsPeople ? jaccard(one.audiences, other.audiences) : 1,
      territories: knowsPlaces && shared(one.places, other.places) === 0 ? 0 : 1,
      isKnown: knowsPeople && knowsPlaces,
    }
  }
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b)
  return both / (a.size + b.size - both)
}
