import type { Actor, Network, Reason } from '@maillage/network-model'
import type { Indicator, Standpoint } from '../answer.ts'
import type { ReadIndicator } from '../saturation/indicators.ts'
import { loadsOfActors } from '../saturation/loads-of-actors.ts'

/** The reading of one indicator that weighs most, and what stood in its way. */
export interface StrongestReading {
  readonly indicator: ReadIndicator | null
  readonly reason: Reason | null
  /** It declared something, and this is not in it. */
  readonly silent: boolean
}

/** Reads, actor by actor, the highest fresh reading of an indicator among its offers: what its level counts too. */
export function strongestReadings(
  network: Network,
  standpoint: Standpoint,
  name: Indicator['name'],
): (actor: Actor) => StrongestReading {
  const loadsOf = loadsOfActors(network, standpoint)
  return (actor) => {
    const { loads, declared } = loadsOf(actor)
    const read = loads.flatMap((load) => load.indicators).filter((one) => one.name === name)
    const size = (one: ReadIndicator): number => (one.reading === 'endless' ? Infinity : Number(one.reading))
    const [indicator = null] = read.filter((one) => one.fresh).sort((a, b) => (size(b) > size(a) ? 1 : -1))
    if (indicator) return { indicator, reason: null, silent: false }
    const why = (): Reason => {
      if (read.length > 0) return 'STALE'
      if (loads.some((load) => load.withheld)) return 'NOT_PUBLISHED'
      if (name === 'utilisation' && loads.some((load) => load.withoutCapacity.length > 0)) return 'MISSING_CAPACITY'
      return declared.length > 0 && name === 'pressure' ? 'NO_FLOW' : 'NOT_DECLARED'
    }
    const reason = why()
    return { indicator: null, reason, silent: reason === 'NOT_DECLARED' && declared.length > 0 }
  }
}
