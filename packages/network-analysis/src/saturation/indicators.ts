import { daysBetween, firstDay, lastDay, type Day, type LoadDeclaration } from '@maillage/network-model'
import type { Indicator, Input } from '../answer.ts'
import { newestPlaces, type IndicatorName } from './standing-loads.ts'
import { FRESH_FROM, freshness, HALF_LIFE_DAYS, PRESSURE, ramp, strainedOccupancy, WAIT_WEEKS } from './thresholds.ts'

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
}

const STATUS_X = { open: 0, 'waiting-list': 0.6, closed: 1 } as const

/** Reads one indicator off a declaration; null when what it says is not enough (people followed, places unknown). */
export function readIndicator(
  name: IndicatorName,
  load: LoadDeclaration,
  siblings: readonly LoadDeclaration[],
  day: Day,
): ReadIndicator | null {
  const read = READERS[name](load, siblings, day)
  if (!read) return null
  const ageDays = daysBetween(firstDay(load.declaredAt), day)
  const expired = load.validUntil !== null && lastDay(load.validUntil) < day
  const left = expired ? 0 : freshness(ageDays, HALF_LIFE_DAYS[name])
  const { used, ...ramped } = read
  return {
    name,
    ...ramped,
    direct: name !== 'pressure',
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

type Reader = (load: LoadDeclaration, siblings: readonly LoadDeclaration[], day: Day) => Reading | null

const READERS: Readonly<Record<IndicatorName, Reader>> = {
  status: (load) => {
    if (load.availability === null) return null
    const used = [said(load, 'availability')]
    return { reading: load.availability, x: STATUS_X[load.availability], amber: null, red: null, used }
  },
  utilisation: (load, siblings, day) => {
    const capacity = capacityFor(load, siblings, day)
    const places = capacity?.places ?? null
    const amber = strainedOccupancy(places)
    const counted = load.active !== null && places !== null && places > 0
    const reading = counted ? (load.active ?? 0) / places : load.utilisation
    if (reading === null) return null
    const used = counted ? [said(load, 'active')] : [said(load, 'utilisation')]
    if (capacity && places !== null) used.push(said(capacity, 'places'))
    return { reading, x: ramp(reading, amber, 1), amber, red: 1, used }
  },
  wait: (load) => {
    const { amber, red } = WAIT_WEEKS
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
    const pressure = ratio(load.inflow, load.intakeCapacity)
    if (pressure === null) return null
    return {
      ...finite(pressure, PRESSURE.amber, PRESSURE.red),
      used: [said(load, 'inflow'), said(load, 'intakeCapacity')],
    }
  },
}

/** The number of places that goes with a declaration: its own, else the newest that is still fresh. */
function capacityFor(load: LoadDeclaration, siblings: readonly LoadDeclaration[], day: Day): LoadDeclaration | null {
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
