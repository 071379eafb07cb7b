import type { Actor, Network, Offer } from '@maillage/network-model'
import type { Alternatives } from '@maillage/network-kernel'
import type { Standpoint } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { countedReferrals, LEAST_COUNT } from '../demand/referral-counts.ts'
import { sectorOf } from '../load-figures/means-of-actors.ts'

/** Where people may go instead: for every actor in play, which others and in what proportion. */
export interface KnownAlternatives extends Alternatives {
  /** By place among the actors: whether the shares were observed, equal for want of that, or there is nobody. */
  readonly basis: readonly ('observed' | 'equal' | 'none')[]
}

/**
 * Alternatives of each actor: where it sent requests in the last year, in those proportions (counts under five are no
 * habit, and could be a person); where nothing was observed, equal shares over all whose offers serve the same
 * function, audience and territory. What it sends to actors that do something else is no alternative to itself.
 */
export function alternativesAmong(
  network: Network,
  standpoint: Standpoint,
  actors: readonly Actor[],
): KnownAlternatives {
  const placeOf = new Map<string, number>(actors.map((actor, place) => [actor.id, place]))
  const offersOf = existingOffers(network, standpoint)
  const alikeAnywhere = (a: Actor, b: Actor): boolean => {
    const kinds = new Set(offersOf(a).flatMap((offer) => kindsOf(offer, a)))
    return offersOf(b).some((offer) => kindsOf(offer, b).some((kind) => kinds.has(kind)))
  }
  const sent = new Map<string, number>()
  for (const { row, requests } of countedReferrals(network, standpoint).referrals)
    sent.set(`${row.from} ${row.to}`, (sent.get(`${row.from} ${row.to}`) ?? 0) + requests)
  const observed: [number, number][][] = actors.map(() => [])
  for (const [pair, requests] of sent) {
    const [from, to] = pair.split(' ').map((id) => placeOf.get(id))
    const [a, b] = [actors[from ?? -1], actors[to ?? -1]]
    if (from === undefined || to === undefined || !a || !b || requests < LEAST_COUNT) continue
    if (noOffers(offersOf, a, b) || alikeAnywhere(a, b)) observed[from]?.push([to, requests])
  }
  const alike = servingTheSame(actors, offersOf)
  const rows = actors.map((_, place) => {
    const seen = observed[place] ?? []
    return seen.length > 0 ? seen.sort(([a], [b]) => a - b) : alike(place)
  })
  const basis = rows.map((row, place) => (observed[place]?.length ? 'observed' : row.length > 0 ? 'equal' : 'none'))
  const offsets = new Uint32Array(actors.length + 1)
  rows.forEach((row, at) => (offsets[at + 1] = (offsets[at] ?? 0) + row.length))
  const flat = rows.flat()
  return {
    offsets,
    heads: Uint32Array.from(flat, ([head]) => head),
    weights: Float64Array.from(flat, ([, weight]) => weight),
    basis,
  }
}

type OffersOf = (actor: Actor) => readonly Offer[]

function existingOffers(network: Network, { validAt }: Standpoint): OffersOf {
  const offers = new Map<string, Offer[]>()
  for (const offer of network.offers) {
    if (whyNotThere(offer, validAt)) continue
    const own = offers.get(offer.actor)
    if (own) own.push(offer)
    else offers.set(offer.actor, [offer])
  }
  return (actor) => offers.get(actor.id) ?? []
}

/** Without a list of offers there is nothing to tell a redirection from another need by: what was sent counts. */
const noOffers = (of: OffersOf, a: Actor, b: Actor): boolean => of(a).length === 0 || of(b).length === 0

/** What an offer is, and for whom; one without a function is alike only within its sector. */
function kindsOf(offer: Offer, actor: Actor): readonly string[] {
  const sector = sectorOf(actor)
  const whats = offer.functions.length > 0 ? offer.functions : sector === null ? [] : [`sector:${sector}`]
  return whats.flatMap((what) => offer.audiences.map((audience) => `${what} ${audience}`))
}

/** By place among the actors: equal shares over all others whose offers serve the same, where they serve it too. */
function servingTheSame(actors: readonly Actor[], offersOf: OffersOf): (place: number) => [number, number][] {
  const cellsOf = actors.map((actor) =>
    offersOf(actor).flatMap((offer) =>
      kindsOf(offer, actor).flatMap((kind) => offer.territories.map((territory) => `${kind} ${territory}`)),
    ),
  )
  const placesIn = new Map<string, number[]>()
  cellsOf.forEach((cells, place) => {
    for (const cell of new Set(cells)) {
      const places = placesIn.get(cell)
      if (places) places.push(place)
      else placesIn.set(cell, [place])
    }
  })
  return (place) => {
    const others = new Set((cellsOf[place] ?? []).flatMap((cell) => placesIn.get(cell) ?? []))
    others.delete(place)
    return [...others].sort((a, b) => a - b).map((other) => [other, 1])
  }
}
