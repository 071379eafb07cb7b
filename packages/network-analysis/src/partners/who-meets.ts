import type { Id, Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { STATE } from './fit.ts'
import { partnerIndex } from './partner-index.ts'
import { known } from './what-is-asked.ts'

/**
 * Which actors meet a need at all, wherever and for whomever, on a day; those that want no suggestion are not among them.
 * Throws a RangeError for a need that the network does not know.
 */
export function whoMeets(network: Network, standpoint: Standpoint): (need: string) => ReadonlySet<Id<'actors'>> {
  return (need) => {
    const index = partnerIndex(network, standpoint)
    const { states } = index.need(known(network, 'needs', need))
    const meeting = new Set<Id<'actors'>>()
    index.candidates.all.forEach(({ actor, planned }, at) => {
      if (states[at] === STATE.met && !planned) meeting.add(actor.id)
    })
    return meeting
  }
}
