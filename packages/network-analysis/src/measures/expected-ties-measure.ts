import type { Network } from '@maillage/network-model'
import type { MeasureRow, Standpoint } from '../answer.ts'
import { brokerageArcs, type BrokerageArcs } from '../brokerage/brokerage-arcs.ts'
import { whyNoIndex } from '../gaps/compare-groups.ts'
import { expectedReferrals } from '../gaps/expected-referrals.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { groupsAsked, sayOf } from './groups-asked.ts'
import type { Measure, MeasureScope } from './measure.ts'
import { overPairs, type ReadOfPair } from './pairs-of-groups.ts'

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
  async compute(network, standpoint, scope) {
    const answer = await overPairs('M8', network, standpoint, scope, READ)
    const arcs = brokerageArcs(network, standpoint, tieModel(network, standpoint))
    const untold = arcs.excluded.filter((one) => one.key === 'excluded.small-referrals')
    return {
      ...answer,
      rows: [...answer.rows, ...referralRows(network, standpoint, scope, arcs)],
      excluded: [...answer.excluded, ...untold],
    }
  },
}

const READ: ReadOfPair = {
  value: ({ observed, expected }) => (expected ? observed / expected : null),
  valueWith: ({ observed, expected }, ties) => (expected ? (observed + ties) / expected : null),
  values: ({ observed, unobserved, expected, sd, low, high, z, p, severity, flagged, standing }) => ({
    observed,
    unobserved,
    expected,
    sd,
    low,
    high,
    z,
    p,
    severity,
    flagged,
    standing,
  }),
  sentence: (answer) => answer.sentence,
  reason: (answer) => answer.reason,
}

/**
 * The referrals of the asked pair against chance, one row each way, when some may be told: an own layer beside the
 * collaborations, never added to them. It counts who refers to whom, not how many requests.
 */
function referralRows(
  network: Network,
  standpoint: Standpoint,
  scope: MeasureScope,
  { arcs, from }: BrokerageArcs,
): readonly MeasureRow[] {
  const model = tieModel(network, standpoint)
  const surveyed = whyNoIndex(network, model)
  if (from !== 'referrals' || (surveyed !== null && surveyed !== 'NO_TIES')) return []
  const { a, b } = groupsAsked(network, model, scope)
  if (a.actors.length === 0 || b.actors.length === 0) return []
  const groupAt = new Uint8Array(arcs.vertices)
  for (const actor of a.actors) groupAt[model.vertex(actor.id)] = 1
  for (const actor of b.actors) groupAt[model.vertex(actor.id)] = 2
  const sent = [0, 0, 0]
  const received = [0, 0, 0]
  const between = { 1: 0, 2: 0 }
  for (let v = 0; v < arcs.vertices; v++) {
    const g = groupAt[v]!
    for (let e = arcs.outOffsets[v]!; e < arcs.outOffsets[v + 1]!; e++) {
      const h = groupAt[arcs.heads[e]!]!
      sent[g]! += 1
      received[h]! += 1
      if ((g === 1 || g === 2) && h === 3 - g) between[g] += 1
    }
  }
  return ([1, 2] as const).map((g) => {
    const [group, other] = g === 1 ? [a.id, b.id] : [b.id, a.id]
    const observed = between[g]
    const chance = expectedReferrals(sent[g]!, received[3 - g]!, arcs.arcs, observed)
    return {
      of: [group, other],
      values: { layer: 'referrals', observed, ...chance },
      sentence: sayOf(
        network,
        'measure.M8.referrals',
        { observed, expected: Math.round(chance.expected) },
        { group, other },
      ),
      reason: null,
    }
  })
}
