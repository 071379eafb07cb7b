import { firstDay, type Actor, type LoadDeclaration, type Network, type Offer } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { meansOfActors } from '../load-figures/means-of-actors.ts'
import { readOfferLoad, type OfferLoad } from './offer-load.ts'

export interface LoadsOfActor {
  /** Its declarations up to the day, those of offers that are gone too. */
  readonly declared: readonly LoadDeclaration[]
  /** Its offers that are there on the day. */
  readonly offers: readonly Offer[]
  /** Of the whole actor first, then of each offer. */
  readonly loads: readonly OfferLoad[]
}

/** Reads, actor by actor, what this viewer may know of their loads on the day. */
export function loadsOfActors(network: Network, { viewer, validAt }: Standpoint): (actor: Actor) => LoadsOfActor {
  const meansOf = meansOfActors(network, validAt)
  const loadsOf = declaredBy(network, validAt)
  const offersOf = groupBy(network.offers, (offer) => offer.actor)
  return (actor) => {
    const declared = loadsOf.get(actor.id) ?? []
    const offers = (offersOf.get(actor.id) ?? []).filter((offer) => !whyNotThere(offer, validAt))
    const means = meansOf(actor)
    const loads = [null, ...offers.map((offer) => offer.id)].map((offer) => {
      const own = declared.filter((load) => load.offer === offer)
      return readOfferLoad(offer, own, means, viewer, validAt)
    })
    return { declared, offers, loads }
  }
}

/** Declarations of each actor, none dated after the day. */
export function declaredBy(network: Network, day: string): ReadonlyMap<string, readonly LoadDeclaration[]> {
  return groupBy(
    network.loads.filter((load) => firstDay(load.declaredAt) <= day),
    (load) => load.actor,
  )
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
