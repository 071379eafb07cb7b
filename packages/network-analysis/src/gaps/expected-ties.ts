import { expectedBetween, normalCdf } from '@maillage/network-kernel'
import type { Group } from './groups.ts'
import type { TieModel } from './tie-model.ts'

export interface ExpectedTies {
  readonly expected: number
  readonly sd: number
  /** 95 % of chance lies between: E ± 1.96 sd, not below 0. */
  readonly low: number
  readonly high: number
  /** Null when nothing is left to chance (sd 0). */
  readonly z: number | null
  /** Probability of so few ties or fewer, Φ(z). */
  readonly p: number | null
  /** 100 (1 − min(1, O/E)); null when nothing is expected. */
  readonly severity: number | null
}

/** Fewer expected ties than this say nothing. */
export const LEAST_EXPECTED = 3
/** Observed against expected from which fewer is a gap. */
export const GAP_RATIO = 0.5
/** Share of false alarms that is accepted among flagged pairs. */
export const FALSE_ALARMS = 0.1
/** So many standard deviations to each side hold 95 % of a normal distribution. */
export const NINETY_FIVE_PERCENT = 1.96

/** Ties to expect between two groups given how many partners each actor has (binary configuration model). */
export function expectedTies(model: TieModel, a: Group, b: Group, observed: number): ExpectedTies {
  const vertices = (group: Group): number[] => group.actors.map((actor) => model.vertex(actor.id))
  const { mean, variance } = expectedBetween(model.expectations, vertices(a), vertices(b))
  const sd = Math.sqrt(variance)
  const z = sd > 0 ? (observed - mean) / sd : null
  const severity = mean > 0 ? 100 * (1 - Math.min(1, observed / mean)) : null
  const low = Math.max(0, mean - NINETY_FIVE_PERCENT * sd)
  const high = mean + NINETY_FIVE_PERCENT * sd
  return { expected: mean, sd, low, high, z, p: z === null ? null : normalCdf(z), severity }
}
