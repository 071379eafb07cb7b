import { firstDay, type Id, type Network, type Population, type Reason, type Territory } from '@maillage/network-model'
import type { Exclusion, Input, Standpoint } from '../answer.ts'
import { inhabitantsOn } from '../coverage/cell-populations.ts'
import { Exclusions } from '../exclusions.ts'
import { byZones, floatingCatchment, withinHalfAnHour } from './floating-catchment.ts'
import { suppliesOf, type Supply } from './supplies.ts'

/** Full-time equivalents for 1 000 inhabitants as an index: a person counts in every catchment that she lives in. */
export interface AccessOfTerritory {
  readonly territory: Territory
  readonly inhabitants: number
  /** Nearer weighs more (E2SFCA). */
  readonly access: number
  /** Everything within half an hour weighs the same (2SFCA). */
  readonly plain: number
  /** As `access`, without the staff of actors that are full. */
  readonly effective: number
}

export interface Accessibility {
  readonly territories: readonly AccessOfTerritory[]
  /** Mean of `access` over all inhabitants; null with a reason. */
  readonly mean: number | null
  /** Actors whose load is not known: their staff counts as if it could take somebody. */
  readonly unknown: number
  readonly reason: Reason | null
  readonly inputs: readonly Input[]
  readonly excluded: readonly Exclusion[]
}

const FOR_ONE_THOUSAND = 1000

/** How much staff the people of each commune find around them (M16). */
export function accessibility(network: Network, standpoint: Standpoint, filter?: ReadonlySet<string>): Accessibility {
  const excluded = new Exclusions()
  const homes = homesOf(network, standpoint)
  const all = suppliesOf(network, standpoint, filter, excluded)
  const reason = whyNot(network, homes, all)
  const minutes = minutesBetween(network)
  const reached = new Map<string, boolean>()
  for (const { seat } of all) if (!reached.has(seat)) reached.set(seat, isWithinReach(seat, homes, minutes))
  const supplies = reason ? [] : all.filter((supply) => reached.get(supply.seat))
  if (!reason) for (const { actor, seat } of all) if (!reached.get(seat)) excluded.add('supplies-out-of-reach', actor)
  const places = [...new Set(supplies.map((supply) => supply.seat))]
  const inhabitants = homes.map((home) => home.population.inhabitants ?? 0)
  const access = (weight: (minutes: number) => number, counts: (supply: Supply) => boolean): readonly number[] => {
    const staff = new Map<string, number>()
    for (const one of supplies) {
      if (counts(one)) staff.set(one.seat, (staff.get(one.seat) ?? 0) + one.fullTimeEquivalents)
    }
    return floatingCatchment({
      inhabitants,
      supplies: places.map((seat) => staff.get(seat) ?? 0),
      minutes: (home, place) => minutes(homes[home]!.territory.id, places[place]!),
      weight,
    }).access.map((value) => FOR_ONE_THOUSAND * value)
  }
  const zones = access(byZones, () => true)
  const plain = access(withinHalfAnHour, () => true)
  const effective = access(byZones, (supply) => supply.level !== 'saturated')
  const people = inhabitants.reduce((sum, one) => sum + one, 0)
  return {
    territories: reason
      ? []
      : homes.map(({ territory }, at) => ({
          territory,
          inhabitants: inhabitants[at]!,
          access: zones[at]!,
          plain: plain[at]!,
          effective: effective[at]!,
        })),
    mean: reason ? null : zones.reduce((sum, value, at) => sum + value * inhabitants[at]!, 0) / people,
    unknown: supplies.filter((supply) => supply.level === 'unknown').length,
    reason,
    inputs: reason ? [] : inputsOf(homes, supplies),
    excluded: excluded.list(),
  }
}

interface Home {
  readonly territory: Territory
  readonly population: Population
}

/** The communes whose inhabitants are known; larger territories would count the same people again. */
function homesOf(network: Network, { validAt }: Standpoint): readonly Home[] {
  const inhabitants = inhabitantsOn(network, validAt)
  return network.territories
    .filter((territory) => territory.kind === 'commune')
    .flatMap((territory) => {
      const population = inhabitants(territory.id, null)
      return population ? [{ territory, population }] : []
    })
}

/** Whether somebody lives within half an hour of a seat. */
function isWithinReach(
  seat: Id<'territories'>,
  homes: readonly Home[],
  minutes: ReturnType<typeof minutesBetween>,
): boolean {
  return homes.some(({ territory, population }) => {
    const found = minutes(territory.id, seat)
    return (population.inhabitants ?? 0) > 0 && found !== null && withinHalfAnHour(found) > 0
  })
}

function whyNot(network: Network, homes: readonly Home[], supplies: readonly Supply[]): Reason | null {
  const people = homes.some(({ population }) => (population.inhabitants ?? 0) > 0)
  if (!people || (homes.length > 1 && network.travel.length === 0)) return 'NO_POPULATION'
  return supplies.length === 0 ? 'NO_OFFERS' : null
}

/** Within one commune it takes no more than ten minutes; a seat in a neighbourhood lies in its commune. */
function minutesBetween(network: Network): (from: Id<'territories'>, to: Id<'territories'>) => number | null {
  const known = new Map<string, number>()
  for (const { from, to, minutes } of network.travel) if (minutes !== null) known.set(`${from} ${to}`, minutes)
  const parentOf = new Map(network.territories.map((one) => [one.id, one.parent]))
  return (from, to) => {
    if (from === to) return 0
    const direct = known.get(`${from} ${to}`)
    if (direct !== undefined) return direct
    const passed = new Set<Id<'territories'>>()
    for (
      let place: Id<'territories'> | null = to;
      place !== null && !passed.has(place);
      place = parentOf.get(place) ?? null
    ) {
      passed.add(place)
      const minutes = place === from ? 0 : known.get(`${from} ${place}`)
      if (minutes !== undefined) return minutes
    }
    return null
  }
}

function inputsOf(homes: readonly Home[], supplies: readonly Supply[]): readonly Input[] {
  const people = homes.map(({ population: { id, inhabitants, on } }): Input => ({
    table: 'populations',
    id,
    field: 'inhabitants',
    value: inhabitants,
    on: on === null ? null : firstDay(on),
    by: null,
  }))
  const staff = supplies
    .flatMap((supply) => supply.posts)
    .map(({ id, fullTimeEquivalents, validFrom }): Input => ({
      table: 'posts',
      id,
      field: 'fullTimeEquivalents',
      value: fullTimeEquivalents,
      on: validFrom === null ? null : firstDay(validFrom),
      by: null,
    }))
  return [...people, ...staff]
}
