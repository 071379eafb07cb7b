import { PLANTED_TIES } from './planted-ties.mjs'
import { stepsBetween } from './places.mjs'
import { COUNTED_ACTORS } from './roster.mjs'
import { collaborationsBySectorPair } from './sector-pairs.mjs'
import { seeded } from './seeded.mjs'

export const pairKey = (a, b) => [a, b].sort().join(' ')
const NEARNESS = [3.2, 1.5, 1]
const FEWEST_PARTNERS = 3

/** The collaborations of the main part, drawn pair of sectors by pair of sectors: `[[id, id], …]` */
export function drawTies() {
  const chance = seeded('collaborations')
  const main = COUNTED_ACTORS.filter((actor) => actor.part === 'main')
  const activity = new Map(main.map((actor) => [actor.id, 0.45 + chance.next() * 1.3 + (chance.chance(0.15) ? 1 : 0)]))
  const taken = new Set(PLANTED_TIES.map(([a, b]) => pairKey(a, b)))
  // A tie is known because at least one of its ends answered.
  const possible = (a, b) =>
    a !== b && (a.responded === 'yes' || b.responded === 'yes') && !taken.has(pairKey(a.id, b.id))
  const ties = []
  for (const [sectorA, sectorB, count] of collaborationsBySectorPair()) {
    const dyads = main
      .filter(({ sector }) => sector === sectorA)
      .flatMap((a) => main.filter(({ sector }) => sector === sectorB).map((b) => [a, b]))
    const free = dyads.filter(([a, b]) => (sectorA !== sectorB || a.id < b.id) && possible(a, b))
    const weighted = free.map(([a, b]) => ({
      a,
      b,
      // Exponential keys: the smallest ones are a draw without replacement, in proportion to the weight.
      key:
        -Math.log(1 - chance.next()) /
        (activity.get(a.id) * activity.get(b.id) * NEARNESS[stepsBetween(a.seat, b.seat)]),
    }))
    for (const { a, b } of weighted.sort((x, y) => x.key - y.key).slice(0, count)) {
      taken.add(pairKey(a.id, b.id))
      ties.push([a, b])
    }
  }
  giveEverybodyPartners(ties, main, taken)
  return ties.map(([a, b]) => [a.id, b.id])
}

/** An actor with too few partners takes over ties from the busiest of its own sector: the pairs of sectors keep their counts. */
function giveEverybodyPartners(ties, main, taken) {
  const partners = (actor) => ties.filter((tie) => tie.includes(actor)).length
  for (const poor of main)
    while (partners(poor) < FEWEST_PARTNERS) {
      const offered = ties
        .flatMap((tie) => [0, 1].map((end) => ({ tie, end, rich: tie[end], other: tie[1 - end] })))
        .filter(({ rich, other }) => rich.sector === poor.sector && rich !== poor && other !== poor)
        .filter(
          ({ other }) =>
            !taken.has(pairKey(poor.id, other.id)) && (poor.responded === 'yes' || other.responded === 'yes'),
        )
        .sort(
          (x, y) =>
            partners(y.rich) - partners(x.rich) ||
            (pairKey(x.rich.id, x.other.id) < pairKey(y.rich.id, y.other.id) ? -1 : 1),
        )
      const { tie, end, rich, other } = offered[0]
      taken.delete(pairKey(rich.id, other.id))
      taken.add(pairKey(poor.id, other.id))
      tie[end] = poor
    }
}
