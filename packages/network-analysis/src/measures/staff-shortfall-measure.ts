import { flowsOfActors } from '../load-figures/flow-figures.ts'
import { actorQueue } from '../queueing/actor-queue.ts'
import { shortfall } from '../queueing/places-needed.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'
import { overActors, type ActorReading } from './over-actors.ts'

/** What is missing so that one waits no longer than the network aims at; its value, full-time equivalents over all. */
export const staffShortfallMeasure: Measure = {
  id: 'shortfall',
  name: 'measure.shortfall.name',
  family: 'saturation',
  layer: 'attributes',
  formula: 'c* = smallest c with W_q(c) ≤ target; shortfall = max(0, c* − c) / caseload; W_q = C / (c/duration − λ)',
  inputs: ['loads', 'posts', 'offers'],
  range: '[0, ∞) full-time equivalents',
  cost: 'O(Σ places)',
  minimum: '1 actor',
  reference: 'Erlang 1917',
  sentence: 'measure.shortfall.sentence',
  compute(network, standpoint, scope) {
    const flowsOf = flowsOfActors(network, standpoint)
    const target = network.header.parameters.waitTargetWeeks
    return overActors(
      'shortfall',
      network,
      standpoint,
      scope,
      (actor): ActorReading => {
        const flows = flowsOf(actor)
        const { queue, reason } = actorQueue(flows)
        if (!queue) return { value: null, values: {}, reason }
        const caseload = flows.means.perFullTimeEquivalent
        const { places, requestsPerWeek, durationWeeks } = queue
        const missing = shortfall(places, requestsPerWeek, durationWeeks, target, caseload)
        if (!missing) return { value: null, values: {}, reason: 'NO_FLOW' }
        const { placesNeeded, placesShort, fullTimeEquivalentsShort, waitWeeks } = missing
        const figures = { places, placesNeeded, placesShort, requestsPerWeek, durationWeeks, caseload }
        const values = { ...figures, waitWeeks: waitWeeks ?? 'endless', targetWeeks: target }
        if (fullTimeEquivalentsShort === null) return { value: null, values, reason: 'MISSING_CAPACITY' }
        const said = { places: placesShort, posts: rounded(fullTimeEquivalentsShort), target }
        const key = placesShort === 0 ? 'measure.shortfall.row-none' : 'measure.shortfall.row'
        const sentence = withNames(network, key, said, { name: actor.name })
        return { value: fullTimeEquivalentsShort, values, sentence, reason: null, inputs: queue.inputs }
      },
      (known) => {
        const value = known.reduce((sum, { reading }) => sum + (reading.value ?? 0), 0)
        return {
          value,
          sentence: {
            key: 'measure.shortfall.sentence',
            values: { posts: rounded(value), actors: known.length, target },
          },
          assumptions: [
            { key: 'assumption.random-arrivals', values: {} },
            { key: 'assumption.refused-arrive-too', values: {} },
            { key: 'assumption.caseloads', values: {} },
          ],
        }
      },
    )
  },
}

/** Posts as one asks for them: to a tenth, small ones to a hundredth. */
const rounded = (posts: number): number => (posts < 1 ? Math.round(posts * 100) / 100 : Math.round(posts * 10) / 10)
