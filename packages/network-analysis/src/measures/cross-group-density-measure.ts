import { densitySentence } from '../gaps/gap-sentence.ts'
import type { Measure } from './measure.ts'
import { overPairs } from './pairs-of-groups.ts'

/** M7: how many pairs of two groups work together. */
export const crossGroupDensityMeasure: Measure = {
  id: 'M7',
  name: 'measure.M7.name',
  family: 'gaps',
  layer: 'collaborations',
  formula: 'δ_gh = e_gh / (n_g n_h); δ_gg = 2 e_gg / (n_g (n_g − 1)); observed pairs only',
  inputs: ['actors', 'collaborations', 'claims'],
  range: '0–1',
  cost: 'O(m)',
  minimum: 'n_g, n_h ≥ 1 (inside: ≥ 2)',
  reference: 'Krackhardt & Stern 1988',
  sentence: 'density.between',
  compute(network, standpoint, scope) {
    return overPairs('M7', network, standpoint, scope, {
      value: (answer) => answer.density,
      valueWith: ({ observed, pairs, unobserved }, ties) => (observed + ties) / (pairs + unobserved),
      values: ({ observed, pairs, unobserved, sizeA, sizeB, density, densityA, densityB }) => ({
        observed,
        pairs,
        unobserved,
        sizeA,
        sizeB,
        density,
        densityA,
        densityB,
      }),
      sentence: (answer) => densitySentence(network, answer),
      reason: (answer) => (answer.density === null ? answer.reason : null),
    })
  },
}
