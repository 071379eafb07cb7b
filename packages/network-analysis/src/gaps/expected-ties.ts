import type { Actor, Network } from '@maillage/network-model'
import { expectedBetween, normalCdf, tieProbability } from '@maillage/network-kernel'
import type { ExpectedTie } from '../answer.ts'
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
const MOST_MISSING = 10
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

/**
 * The pairs without a tie that one would most expect, at most ten. Left out: pairs that nobody answered for, pairs
 * with any collaboration on record (planned, past, contested …), and actors that asked to appear in no suggestion.
 */
export function missingTies(network: Network, model: TieModel, a: Group, b: Group): readonly ExpectedTie[] {
  const onRecord = new Set(network.collaborations.map(({ between: [one, other] }) => pairKey(one ?? '', other ?? '')))
  const answered = (actor: Actor): boolean => actor.responded === 'yes'
  const missing: ExpectedTie[] = []
  for (const one of a.actors) {
    if (one.optOut) continue
    for (const other of b.actors) {
      if (other.optOut || !(answered(one) || answered(other)) || onRecord.has(pairKey(one.id, other.id))) continue
      const probability = tieProbability(model.expectations, model.vertex(one.id), model.vertex(other.id))
      if (probability > 0) missing.push({ a: one.id, b: other.id, probability })
    }
  }
  // Equal degrees have equal probabilities: the ids decide, so that the order does not hang on the table.
  const order = (x: ExpectedTie, y: ExpectedTie): number =>
    y.probability - x.probability || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1)
  return missing.sort(order).slice(0, MOST_MISSING)
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
