import type { Group } from './groups.ts'
import { observedPairs, observedWithin, type ObservedPairs } from './observed-pairs.ts'
import type { TieModel } from './tie-model.ts'
import { tiesBetween } from './ties-between.ts'

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
  const across = tiesBetween(model, a, b)
  const pairs = observedPairs(a, b, across)
  const observed = across.length
  return {
    observed,
    pairs,
    density: share(observed, pairs.observed),
    densityA: densityWithin(model, a),
    densityB: densityWithin(model, b),
  }
}

const within = new WeakMap<Group, { readonly model: TieModel; readonly density: number | null }>()

/** Every group stands in many pairs, and is as dense in each of them. */
function densityWithin(model: TieModel, group: Group): number | null {
  const known = within.get(group)
  if (known?.model === model) return known.density
  const ties = tiesBetween(model, group, group)
  const density = share(ties.length, observedWithin(group, ties).observed)
  within.set(group, { model, density })
  return density
}

const share = (ties: number, pairs: number): number | null => (pairs === 0 ? null : ties / pairs)
