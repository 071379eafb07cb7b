import { inputsOf } from '../gaps/compare-groups.ts'
import { tieModel } from '../gaps/tie-model.ts'
import type { Measure } from './measure.ts'

/**
 * The same measure, which says that it used every counted collaboration: what stands on the whole layer need not list
 * it itself. An answer that lists what it used, or was not computed, stays as it is.
 */
export const withTies = (measure: Measure): Measure => ({
  ...measure,
  async compute(network, standpoint, scope, work) {
    const answer = await measure.compute(network, standpoint, scope, work)
    if (answer.reason !== null || answer.inputs.length > 0) return answer
    const { ties } = tieModel(network, standpoint).ties
    return { ...answer, inputs: ties.flatMap((tie) => inputsOf(network, tie)) }
  },
})
