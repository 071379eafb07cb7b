import {
  daysBetween,
  firstDay,
  lastDay,
  type Actor,
  type Day,
  type LoadDeclaration,
  type Network,
} from '@maillage/network-model'
import type { Input, Standpoint } from '../answer.ts'
import { whyNotThere } from '../counted/counted-actors.ts'
import { declaredBy } from '../saturation/loads-of-actors.ts'
import { mayRead, standingAmong } from '../saturation/standing-loads.ts'
import { FRESH_FROM, freshness, HALF_LIFE_DAYS } from '../saturation/thresholds.ts'
import { meansOfActors, type Means } from './means-of-actors.ts'
import { weeksOfPeriod } from './weeks-of-period.ts'

/** A number and the declarations, or posts, that it is made of. */
export interface Figure {
  readonly value: number
  readonly inputs: readonly Input[]
}

/** What an actor says of its flow, as a whole or for one offer and audience. */
export interface FlowFigures {
  readonly offer: LoadDeclaration['offer']
  readonly audience: LoadDeclaration['audience']
  readonly requestsPerWeek: Figure | null
  /** Requests that can be taken in a week: declared, else places by how long one is taken. */
  readonly intakePerWeek: Figure | null
  readonly places: Figure | null
  /** The places are made of staff in post. */
  readonly placesEstimated: boolean
  readonly durationWeeks: Figure | null
  /** It freshly declares that it takes nobody. */
  readonly closed: boolean
}

export interface FlowsOfActor {
  /** The whole actor first; only what somebody spoke of. */
  readonly flows: readonly FlowFigures[]
  /** A declaration that would stand may not be read by this viewer. */
  readonly withheld: boolean
  /** Figures were declared, and are too old now. */
  readonly stale: boolean
  readonly declared: boolean
  readonly means: Means
}

type Speaks = (load: LoadDeclaration) => boolean

/** Reads, actor by actor, the flow figures that stand on the day and that this viewer may read. */
export function flowsOfActors(network: Network, { viewer, validAt }: Standpoint): (actor: Actor) => FlowsOfActor {
  const loadsOf = declaredBy(network, validAt)
  const meansOf = meansOfActors(network, validAt)
  const there = new Set<string>(network.offers.filter((offer) => !whyNotThere(offer, validAt)).map(({ id }) => id))
  return (actor) => {
    const means = meansOf(actor)
    const loads = (loadsOf.get(actor.id) ?? []).filter(({ offer }) => offer === null || there.has(offer))
    let withheld = false
    let stale = false
    /** The declaration that stands for something one may speak of, if it may be read and is fresh. */
    const standing = (of: Slot, halfLife: number, speaks: Speaks): LoadDeclaration | null => {
      const own = loads.filter((load) => load.offer === of.offer && speaks(load))
      const load = standingAmong(own).find(({ audience }) => audience === of.audience)
      if (!load) return null
      const readable = mayRead(load, viewer)
      const fresh = isFresh(load, halfLife, validAt)
      if (!readable) withheld = true
      else if (!fresh && halfLife !== HALF_LIFE_DAYS.status) stale = true
      return readable && fresh ? load : null
    }
    const mayEstimate = !loads.some((load) => load.places !== null && !mayRead(load, viewer))
    const flows = slotsOf(loads).map((slot): FlowFigures => {
      const wider: readonly Slot[] = [slot, { offer: slot.offer, audience: null }, { offer: null, audience: null }]
      const durations = wider.map((one) => standing(one, HALF_LIFE_DAYS.places, (load) => load.durationWeeks !== null))
      const duration = durations.find((load) => load !== null && load.durationWeeks !== 0) ?? null
      const placed = standing(slot, HALF_LIFE_DAYS.places, (load) => load.places !== null)
      const estimate = !placed && slot.audience === null && mayEstimate ? means.estimatedPlaces(slot.offer) : null
      const places = placed
        ? { value: placed.places ?? 0, inputs: [said(placed, 'places')] }
        : estimate && { value: estimate.places, inputs: estimate.inputs }
      const durationWeeks = duration && {
        value: duration.durationWeeks ?? 0,
        inputs: [said(duration, 'durationWeeks')],
      }
      const asked = standing(slot, HALF_LIFE_DAYS.pressure, (load) => load.inflow !== null)
      const taking = standing(slot, HALF_LIFE_DAYS.pressure, (load) => load.intakeCapacity !== null)
      const status = standing(slot, HALF_LIFE_DAYS.status, (load) => load.availability !== null)
      return {
        ...slot,
        requestsPerWeek: asked && perWeek(asked, 'inflow'),
        intakePerWeek: (taking && perWeek(taking, 'intakeCapacity')) ?? turnover(places, durationWeeks),
        places,
        placesEstimated: estimate !== null,
        durationWeeks,
        closed: status?.availability === 'closed',
      }
    })
    return { flows, withheld, stale, declared: loads.length > 0, means }
  }
}

interface Slot {
  readonly offer: LoadDeclaration['offer']
  readonly audience: LoadDeclaration['audience']
}

/** The offers and audiences that declarations speak of, the whole first. */
function slotsOf(loads: readonly LoadDeclaration[]): readonly Slot[] {
  const slots = new Map<string, Slot>()
  for (const { offer, audience } of loads) slots.set(`${offer ?? ''} ${audience ?? ''}`, { offer, audience })
  return [...slots].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, slot]) => slot)
}

function isFresh(load: LoadDeclaration, halfLife: number, day: Day): boolean {
  if (load.validUntil !== null && lastDay(load.validUntil) < day) return false
  return freshness(daysBetween(firstDay(load.declaredAt), day), halfLife) >= FRESH_FROM
}

/** A count of a period as a rate; null when the period is not said or is no period. */
function perWeek(load: LoadDeclaration, field: 'inflow' | 'intakeCapacity'): Figure | null {
  const weeks = weeksOfPeriod(load.period)
  if (weeks === null) return null
  return { value: (load[field] ?? 0) / weeks, inputs: [said(load, field), said(load, 'period')] }
}

function turnover(places: Figure | null, durationWeeks: Figure | null): Figure | null {
  if (!places || !durationWeeks) return null
  return { value: places.value / durationWeeks.value, inputs: [...places.inputs, ...durationWeeks.inputs] }
}

const said = (load: LoadDeclaration, field: keyof LoadDeclaration): Input => ({
  ...{ table: 'loads', id: load.id, field, value: load[field] },
  ...{ on: firstDay(load.declaredAt), by: load.declaredBy },
})
