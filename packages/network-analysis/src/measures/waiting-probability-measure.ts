import { flowsOfActors } from '../load-figures/flow-figures.ts'
import { actorQueue } from '../queueing/actor-queue.ts'
import { waitingBand } from '../queueing/waiting-band.ts'
import { strainedOccupancy } from '../saturation/thresholds.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'
import { overActors, type ActorReading } from './over-actors.ts'

/** M2: how probably a new request has to wait; its value, over all requests of those whose figures are known. */
export const waitingProbabilityMeasure: Measure = {
  id: 'M2',
  name: 'measure.M2.name',
  family: 'saturation',
  layer: 'attributes',
  formula:
    'a = λ·duration, ρ = a/c; B_k = a B_{k−1} / (k + a B_{k−1}); C = B_c / (1 − ρ(1 − B_c)), 1 from ρ = 1; amber(c) = 1 − 0.506/√c',
  inputs: ['loads', 'posts', 'offers'],
  range: '0–1',
  cost: 'O(Σ places)',
  minimum: '1 actor',
  reference: 'Erlang 1917; Halfin & Whitt 1981',
  sentence: 'measure.M2.sentence',
  compute(network, standpoint, scope) {
    const flowsOf = flowsOfActors(network, standpoint)
    return overActors(
      'M2',
      network,
      standpoint,
      scope,
      (actor): ActorReading => {
        const { queue, reason } = actorQueue(flowsOf(actor))
        if (!queue) return { value: null, values: {}, reason }
        const { waiting, refused, occupancy, waitWeeks, places, requestsPerWeek, durationWeeks } = queue
        const figures = { places, requestsPerWeek, durationWeeks, occupancy, amber: strainedOccupancy(places) }
        const waits = { refused, waitWeeks: waitWeeks ?? 'endless', band: waitingBand(waiting) }
        return {
          value: waiting,
          values: { ...figures, ...waits, estimated: queue.placesEstimated, offer: queue.offer },
          sentence: withNames(network, 'measure.M2.row', { band: waitingBand(waiting) }, { name: actor.name }),
          reason: null,
          inputs: queue.inputs,
        }
      },
      (known) => {
        const asked = (of: (typeof known)[number]): number => Number(of.reading.values.requestsPerWeek)
        const all = known.reduce((sum, one) => sum + asked(one), 0)
        const waiting = known.reduce((sum, one) => sum + asked(one) * (one.reading.value ?? 0), 0)
        const value = all > 0 ? Math.min(1, waiting / all) : 0
        const estimated = known.filter(({ reading }) => reading.values.estimated === true).length
        return {
          value,
          sentence: { key: 'measure.M2.sentence', values: { actors: known.length, band: bandOfAll(value) } },
          assumptions: [
            { key: 'assumption.random-arrivals', values: {} },
            { key: 'assumption.refused-arrive-too', values: {} },
            ...(estimated > 0 ? [{ key: 'assumption.places-estimated', values: { actors: estimated } }] : []),
          ],
        }
      },
    )
  },
}

/** Of several actors together: « the list can only grow » is said of one actor, not of all. */
const bandOfAll = (value: number): string => (value >= 1 ? 'most' : waitingBand(value))
