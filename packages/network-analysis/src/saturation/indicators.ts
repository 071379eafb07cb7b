import { daysBetween, firstDay, lastDay, type Day, type LoadDeclaration } from '@maillage/network-model'
import type { Indicator, Input } from '../answer.ts'
import type { Means } from '../load-figures/means-of-actors.ts'
import { weeksOfPeriod } from '../load-figures/weeks-of-period.ts'
import { newestPlaces, type IndicatorName } from './standing-loads.ts'
import { FRESH_FROM, freshness, HALF_LIFE_DAYS, PRESSURE, ramp, strainedOccupancy } from './thresholds.ts'

/** An indicator with the declaration behind it and what was used of it. */
export interface ReadIndicator extends Indicator {
  readonly declaration: LoadDeclaration
  /** What is left of it by its age; 0 once its validity has passed. */
  readonly left: number
  readonly expired: boolean
  readonly inputs: readonly Input[]
}

interface Reading {
  readonly reading: number | string
  readonly x: number
  readonly amber: number | null
  readonly red: number | null
  readonly used: readonly Input[]
  readonly estimated?: boolean
}

/** What a declaration is read with: the other readable ones of its offer, what is known of its actor, and the day. */
export interface ReadWith {
  readonly siblings: readonly LoadDeclaration[]
  readonly means: Means
  /** False when somebody did say how many places there are, to others than this viewer. */
  readonly mayEstimate: boolean
  readonly day: Day
}

const STATUS_X = { open: 0, 'waiting-list': 0.6, closed: 1 } as const

/** Reads one indicator off a declaration; null when what it says is not enough (people followed, places unknown). */
export function readIndicator(name: IndicatorName, load: LoadDeclaration, context: ReadWith): ReadIndicator | null {
  const { day } = context
  const read = READERS[name](load, context)
  if (!read) return null
  const ageDays = daysBetween(firstDay(load.declaredAt), day)
  const expired = load.validUntil !== null && lastDay(load.validUntil) < day
  const left = expired ? 0 : freshness(ageDays, HALF_LIFE_DAYS[name])
  const { used, estimated = false, ...ramped } = read
  return {
    name,
    ...ramped,
    direct: name !== 'pressure',
    estimated,
    fresh: left >= FRESH_FROM,
    ageDays,
    load: load.id,
    offer: load.offer,
    declaration: load,
    left,
    expired,
    inputs: used,
  }
}

type Reader = (load: LoadDeclaration, context: ReadWith) => Reading | null

const READERS: Readonly<Record<IndicatorName, Reader>> = {
  status: (load) => {
    if (load.availability === null) return null
    const used = [said(load, 'availability')]
    return { reading: load.availability, x: STATUS_X[load.availability], amber: null, red: null, used }
  },
  utilisation: (load, context) => {
    const capacity = capacityFor(load, context)
    const estimate = capacity ? null : estimateFor(load, context)
    const places = capacity?.places ?? estimate?.places ?? null
    const amber = strainedOccupancy(places)
    const counted = load.active !== null && places !== null && places > 0
    const reading = counted ? (load.active ?? 0) / places : load.utilisation
    if (reading === null) return null
    const used = counted ? [said(load, 'active')] : [said(load, 'utilisation')]
    if (capacity && places !== null) used.push(said(capacity, 'places'))
    const estimated = counted && estimate !== null
    if (estimated) used.push(...estimate.inputs)
    return { reading, x: ramp(reading, amber, 1), amber, red: 1, used, estimated }
  },
  wait: (load, { means }) => {
    const { amber, red } = means.waits
    const clocks = (['waitIntakeWeeks', 'waitStartWeeks'] as const).filter((field) => load[field] !== null)
    if (clocks.length > 0) {
      // The longer of the two clocks: a short way to a first talk does not hide a long way to help.
      const reading = Math.max(...clocks.map((field) => load[field] ?? 0))
      return { reading, x: ramp(reading, amber, red), amber, red, used: clocks.map((field) => said(load, field)) }
    }
    // Little's law: people waiting, divided by those who start in a week.
    const weeks = ratio(load.queue, load.startsPerWeek)
    if (weeks === null) return null
    return { ...finite(weeks, amber, red), used: [said(load, 'queue'), said(load, 'startsPerWeek')] }
  },
  pressure: (load) => {
    const intake = intakeOf(load)
    const pressure = ratio(load.inflow, intake?.capacity ?? null)
    if (pressure === null || !intake) return null
    const used = (['inflow', ...intake.fields] as const).map((field) => said(load, field))
    return { ...finite(pressure, PRESSURE.amber, PRESSURE.red), used }
  },
}

/** Requests that can be taken in the period of a declaration: as it says, else its places by how long one is taken. */
function intakeOf(load: LoadDeclaration): { capacity: number; fields: readonly (keyof LoadDeclaration)[] } | null {
  if (load.intakeCapacity !== null) return { capacity: load.intakeCapacity, fields: ['intakeCapacity'] }
  const weeks = weeksOfPeriod(load.period)
  if (load.places === null || !load.durationWeeks || weeks === null) return null
  return { capacity: (load.places / load.durationWeeks) * weeks, fields: ['places', 'durationWeeks', 'period'] }
}

/** Places that staff makes, for a declaration about everybody where nobody said how many there are. */
function estimateFor(load: LoadDeclaration, { means, mayEstimate }: ReadWith): ReturnType<Means['estimatedPlaces']> {
  return load.active !== null && load.audience === null && mayEstimate ? means.estimatedPlaces(load.offer) : null
}

/** The number of places that goes with a declaration: its own, else the newest that is still fresh. */
function capacityFor(load: LoadDeclaration, { siblings, day }: ReadWith): LoadDeclaration | null {
  if (load.places !== null) return load
  const found = newestPlaces(siblings, load.audience)
  if (!found) return null
  const left = freshness(daysBetween(firstDay(found.declaredAt), day), HALF_LIFE_DAYS.places)
  return left >= FRESH_FROM ? found : null
}

/** Null for 0/0, infinite for something over nothing. */
function ratio(above: number | null, below: number | null): number | null {
  if (above === null || below === null || (above === 0 && below === 0)) return null
  return above / below
}

/** What has no end is written as a word: infinity does not travel as a number. */
function finite(value: number, amber: number, red: number): Omit<Reading, 'used'> {
  return { reading: Number.isFinite(value) ? value : 'endless', x: ramp(value, amber, red), amber, red }
}

function said(load: LoadDeclaration, field: keyof LoadDeclaration): Input {
  return { table: 'loads', id: load.id, field, value: load[field], on: firstDay(load.declaredAt), by: load.declaredBy }
}
