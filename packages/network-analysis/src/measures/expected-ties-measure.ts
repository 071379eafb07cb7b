import type { Measure } from './measure.ts'
import { overPairs } from './pairs-of-groups.ts'

/** M8: observed against expected ties of two groups; its value is O/E between the two sides. */
export const expectedTiesMeasure: Measure = {
  id: 'M8',
  name: 'measure.M8.name',
  family: 'gaps',
  layer: 'collaborations',
  formula:
    'p_ij = x_i x_j / (1 + x_i x_j), Σ_j p_ij = k_i; E = Σ p_ij; Var = Σ p_ij (1 − p_ij); z = (O − E)/√Var; gap: E ≥ 3, O/E ≤ ½ even with unobserved pairs, Φ(z) passes Benjamini–Hochberg at 10 %',
  inputs: ['actors', 'collaborations', 'claims'],
  range: 'O/E ≥ 0; z',
  cost: 'O(m + d³), d distinct degrees',
  minimum: 'n_g, n_h ≥ 3; E ≥ 3',
  reference: 'Park & Newman 2004; Squartini & Garlaschelli 2011; Benjamini & Hochberg 1995',
  sentence: 'gap.flagged',
  compute(network, standpoint, scope) {
    return overPairs('M8', network, standpoint, scope, {
      value: ({ observed, expected }) => (expected ? observed / expected : null),
      values: ({ observed, unobserved, expected, sd, z, p, severity, flagged }) => ({
        observed,
        unobserved,
        expected,
        sd,
        z,
        p,
        severity,
        flagged,
      }),
      sentence: (answer) => answer.sentence,
      reason: (answer) => answer.reason,
    })
  },
}
