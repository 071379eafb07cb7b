import { tieModel } from '../gaps/tie-model.ts'
import { withNames } from '../sentences/names.ts'
import { meansCompared } from '../structural-overload/means-compared.ts'
import { LEAST_WITH_MEANS, structuralOverload } from '../structural-overload/structural-overload.ts'
import type { Measure } from './measure.ts'
import { overActors, withoutValue, type ActorReading } from './over-actors.ts'

/** M6: routes through an actor for the means it has; its value, the largest quotient. A risk, not a load. */
export const structuralOverloadMeasure: Measure = {
  id: 'M6',
  name: 'measure.M6.name',
  family: 'saturation',
  layer: 'collaborations',
  formula: 'LQ_i = (b_i / Σ b) / (cap_i / Σ cap), b raw betweenness; overloaded: LQ > 2 and b in the top quarter',
  inputs: ['actors', 'collaborations', 'claims', 'posts', 'loads'],
  range: '[0, ∞); 1: proportionate',
  cost: 'O(n m)',
  minimum: '3 actors with known means',
  reference: 'Freeman 1977; Brandes 2001; the quotient is own',
  sentence: 'measure.M6.sentence',
  async compute(network, standpoint, scope, work) {
    if (network.header.collection === 'documents') return withoutValue('M6', 'NO_SURVEY')
    const { counted, rows } = tieModel(network, standpoint)
    const { excluded, vertexOf } = counted
    if (counted.actors.length === 0) return withoutValue('M6', 'EMPTY_GROUP', excluded)
    if (counted.actors.length < LEAST_WITH_MEANS) return withoutValue('M6', 'TOO_SMALL', excluded)
    if (rows.ties === 0) return withoutValue('M6', 'NO_TIES', excluded)
    const { unit, means, inputsOf } = meansCompared(network, standpoint, counted.actors)
    const through = await work('betweenness', { rows })
    const { quotient, overloaded, known } = structuralOverload(through, means)
    if (known < LEAST_WITH_MEANS) return withoutValue('M6', 'MISSING_CAPACITY', excluded)
    return overActors(
      'M6',
      network,
      standpoint,
      scope,
      (actor): ActorReading => {
        const vertex = vertexOf.get(actor.id)
        if (vertex === undefined) return { value: null, values: {}, reason: 'NO_TIES' }
        const value = quotient[vertex] ?? null
        const flagged = overloaded[vertex] ?? false
        const values = { through: through[vertex] ?? 0, means: means[vertex] ?? null, unit, overloaded: flagged }
        if (value === null) return { value, values, reason: 'MISSING_CAPACITY' }
        const said = flagged ? 'overloaded' : value === 0 ? 'none' : value > 2 ? 'few-routes' : 'proportionate'
        const sentence = withNames(network, `measure.M6.row-${said}`, {}, { name: actor.name })
        return { value, values, sentence, reason: null, inputs: inputsOf[vertex] ?? [] }
      },
      (read) => ({
        value: Math.max(...read.map(({ reading }) => reading.value ?? 0)),
        sentence: {
          key: 'measure.M6.sentence',
          values: {
            actors: read.length,
            overloaded: read.filter(({ reading }) => reading.values.overloaded === true).length,
          },
        },
        assumptions: [{ key: `assumption.means-${unit}`, values: {} }],
      }),
    )
  },
}
