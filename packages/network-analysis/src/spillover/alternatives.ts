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
  const substitutes = (a: Actor, b: Actor, anywhere: boolean): boolean =>
    offersOf(a).some((one) => offersOf(b).some((other) => serveTheSame(one, other, sameSector(a, b), anywhere)))
  const sent = new Map<string, number>()
  for (const { row, requests } of countedReferrals(network, standpoint).referrals)
    sent.set(`${row.from} ${row.to}`, (sent.get(`${row.from} ${row.to}`) ?? 0) + requests)
  const observed: [number, number][][] = actors.map(() => [])
  for (const [pair, requests] of sent) {
    const [from, to] = pair.split(' ').map((id) => placeOf.get(id))
    const [a, b] = [actors[from ?? -1], actors[to ?? -1]]
    if (from === undefined || to === undefined || !a || !b || requests < LEAST_COUNT) continue
    if (noOffers(offersOf, a, b) || substitutes(a, b, true)) observed[from]?.push([to, requests])
  }
  const basis: ('observed' | 'equal' | 'none')[] = []
  const rows = actors.map((actor, place) => {
    const seen = observed[place] ?? []
    const equal =
      seen.length > 0
        ? []
        : actors.flatMap((other, at): [number, number][] =>
            at !== place && substitutes(actor, other, false) ? [[at, 1]] : [],
          )
    basis.push(seen.length > 0 ? 'observed' : equal.length > 0 ? 'equal' : 'none')
    return seen.length > 0 ? seen.sort(([a], [b]) => a - b) : equal
  })
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

const shared = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))
const sameSector = (a: Actor, b: Actor): boolean => sectorOf(a) !== null && sectorOf(a) === sectorOf(b)

/** Offers without a function are alike within one sector; an offer without a territory serves nobody in particular. */
function serveTheSame(a: Offer, b: Offer, sector: boolean, anywhere: boolean): boolean {
  const alike = a.functions.length + b.functions.length === 0 ? sector : shared(a.functions, b.functions)
  return alike && shared(a.audiences, b.audiences) && (anywhere || shared(a.territories, b.territories))
}
