import { strongestReadings } from '../load-figures/read-indicators.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'
import { overActors, type ActorReading } from './over-actors.ts'

/** M3: how long one waits, the longest offer of each actor; its value, the median over actors. */
export const waitingTimeMeasure: Measure = {
  id: 'M3',
  name: 'measure.M3.name',
  family: 'saturation',
  layer: 'attributes',
  formula: 'w = declared weeks (the longer of two clocks), else queue / starts per week (Little)',
  inputs: ['loads', 'offers'],
  range: '[0, ∞] weeks',
  cost: 'O(loads)',
  minimum: '1 actor',
  reference: 'Little 1961; Treeknormen (NZa): 4 weeks to intake, 14 to treatment',
  sentence: 'measure.M3.sentence',
  compute(network, standpoint, scope) {
    const readingOf = strongestReadings(network, standpoint, 'wait')
    return overActors(
      'M3',
      network,
      standpoint,
      scope,
      (actor): ActorReading => {
        const { indicator, reason, silent } = readingOf(actor)
        if (!indicator) {
          const none = { value: null, values: { amber: null, red: null, basis: null }, reason }
          return silent
            ? { ...none, sentence: withNames(network, 'measure.M3.row-silent', {}, { name: actor.name }) }
            : none
        }
        const { amber, red, ageDays, offer, inputs } = indicator
        const endless = indicator.reading === 'endless'
        const weeks = endless ? null : Number(indicator.reading)
        const basis = inputs.some((input) => input.field === 'queue') ? 'little' : 'declared'
        const values = { weeks: Math.round(weeks ?? 0), amber: Math.round(amber ?? 0) }
        return {
          value: weeks,
          endless,
          values: { amber, red, basis, ageDays, offer },
          sentence: withNames(
            network,
            endless ? 'measure.M3.row-endless' : basis === 'little' ? 'measure.M3.row-little' : 'measure.M3.row',
            values,
            { name: actor.name },
          ),
          reason: null,
          inputs,
        }
      },
      (known) => {
        const weeks = known.map(({ reading }) => (reading.endless ? Infinity : (reading.value ?? 0)))
        const median = medianOf(weeks)
        const endless = median === Infinity
        const values = { actors: known.length, weeks: endless ? -1 : Math.round(median) }
        const key = endless ? 'measure.M3.sentence-endless' : 'measure.M3.sentence'
        return { value: endless ? null : median, endless, sentence: { key, values } }
      },
    )
  },
}

/** The middle one; of two middle ones their mean. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => (a === b ? 0 : a - b))
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? 0
  const lower = sorted[Math.ceil(middle) - 1] ?? 0
  return lower === upper ? upper : (lower + upper) / 2
}
