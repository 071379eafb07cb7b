import type { Group } from './groups.ts'
import { observedPairs, observedWithin, type ObservedPairs } from './observed-pairs.ts'
import type { TieModel } from './tie-model.ts'

export interface CrossGroupDensity {
  /** Ties between the two groups. */
  readonly observed: number
  readonly pairs: ObservedPairs
  /** Share of observed pairs that work together; null without a pair. */
  readonly density: number | null
  readonly densityA: number | null
  readonly densityB: number | null
}

/**
 * How many of the pairs of two groups work together, and inside each of them: δ_gh = e_gh / (n_g n_h),
 * δ_gg = 2 e_gg / (n_g (n_g − 1)), over observed pairs only. O(m).
 */
export function crossGroupDensity(model: TieModel, a: Group, b: Group): CrossGroupDensity {
  const pairs = observedPairs(a, b, model.ties.ties)
  const observed = tiesAcross(model, a, b).length
  return {
    observed,
    pairs,
    density: share(observed, pairs.observed),
    densityA: densityWithin(model, a),
    densityB: densityWithin(model, b),
  }
}

/** The counted ties with one end in each group. */
export function tiesAcross(model: TieModel, a: Group, b: Group): TieModel['ties']['ties'] {
  const inA = new Set(a.actors.map((actor) => actor.id))
  const inB = new Set(b.actors.map((actor) => actor.id))
  return model.ties.ties.filter((tie) => (inA.has(tie.a) && inB.has(tie.b)) || (inB.has(tie.a) && inA.has(tie.b)))
}

function densityWithin(model: TieModel, group: Group): number | null {
  return share(tiesAcross(model, group, group).length, observedWithin(group, model.ties.ties).observed)
}

const share = (ties: number, pairs: number): number | null => (pairs === 0 ? null : ties / pairs)
