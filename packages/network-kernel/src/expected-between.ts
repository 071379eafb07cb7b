import type { ConfigurationModel } from './configuration-model.ts'

/** Sum and variance of the tie probabilities over all pairs of two groups. */
export interface Expected {
  readonly mean: number
  readonly variance: number
}

/** Ties to expect between two groups that share no vertex; O(n + classes²). */
export function expectedBetween(model: ConfigurationModel, a: ArrayLike<number>, b: ArrayLike<number>): Expected {
  const inA = numberByClass(model, a)
  const inB = numberByClass(model, b)
  return sumPairs(model, (c, d) => inA[c]! * inB[d]!)
}

/** Ties to expect inside one group. */
export function expectedWithin(model: ConfigurationModel, group: ArrayLike<number>): Expected {
  const inside = numberByClass(model, group)
  return sumPairs(model, (c, d) => (c === d ? (inside[c]! * (inside[c]! - 1)) / 2 : (inside[c]! * inside[d]!) / 2))
}

function sumPairs(model: ConfigurationModel, pairsOf: (c: number, d: number) => number): Expected {
  let mean = 0
  let variance = 0
  for (let c = 0; c < model.classes; c++) {
    for (let d = 0; d < model.classes; d++) {
      const pairs = pairsOf(c, d)
      if (pairs === 0) continue
      const p = model.between[c * model.classes + d]!
      mean += pairs * p
      variance += pairs * p * (1 - p)
    }
  }
  return { mean, variance }
}

function numberByClass(model: ConfigurationModel, group: ArrayLike<number>): Float64Array {
  const number = new Float64Array(model.classes)
  for (let at = 0; at < group.length; at++) number[model.classOf[group[at]!]!]! += 1
  return number
}
