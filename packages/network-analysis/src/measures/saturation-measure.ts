import type { SaturationLevel } from '@maillage/network-model'
import { countedActors } from '../counted/counted-actors.ts'
import { saturation } from '../saturation/saturation.ts'
import type { Measure } from './measure.ts'
import { notComputed } from './over-actors.ts'

/** M4: how full each actor is. Its value is how many counted actors declare themselves full; null when none declares anything fresh. */
export const saturationMeasure: Measure = {
  id: 'M4',
  name: 'measure.M4.name',
  family: 'saturation',
  layer: 'attributes',
  formula:
    'level = worst of fresh direct x; score = 100 (½ max x + ½ mean x); x_status ∈ {0, .6, 1}; x_util = ramp(ρ; 1 − .506/√c, 1); x_wait = ramp(w; 4, 14 weeks); x_press = ramp(P; 1, 1.5); fresh: 2^(−age/half-life) ≥ ¼',
  inputs: ['loads', 'offers'],
  range: 'available | strained | saturated | unknown; 0–100; 0–1',
  cost: 'O(loads)',
  minimum: '1 actor',
  reference: 'own; half-lives and worst-of rule after OPEL escalation levels (NHS England 2024)',
  sentence: 'measure.M4.sentence',
  compute(network, standpoint, { filter }) {
    const counted = countedActors(network, standpoint)
    const answers = saturation(network, standpoint, filter).filter((answer) => counted.vertexOf.has(answer.actor))
    const at = (level: SaturationLevel): number => answers.filter((answer) => answer.level === level).length
    const unknown = at('unknown')
    const value = answers.length === unknown ? null : at('saturated')
    const reason =
      value !== null
        ? null
        : answers.length === 0
          ? 'EMPTY_GROUP'
          : (answers.find((one) => one.reason !== 'NOT_DECLARED')?.reason ?? 'NOT_DECLARED')
    return {
      measure: 'M4',
      value,
      endless: false,
      uncertainty: null,
      alternative: null,
      assumptions: [],
      rows: answers.map((answer) => ({
        of: [answer.actor],
        values: {
          level: answer.level,
          score: answer.score,
          confidence: answer.confidence,
          partly: answer.partly,
          withheld: answer.withheld,
          since: answer.since,
          ageDays: answer.ageDays,
        },
        sentence: answer.sentence,
        reason: answer.reason,
      })),
      sentence:
        reason === null
          ? { key: 'measure.M4.sentence', values: { saturated: at('saturated'), unknown, actors: answers.length } }
          : notComputed(reason),
      reason,
      inputs: answers.flatMap((answer) => answer.inputs),
      excluded: counted.excluded,
    }
  },
}
