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
  const onRecord = pairsOnRecord(network)
  const answered = (actor: Actor): boolean => actor.responded === 'yes'
  // Equal degrees have equal probabilities: the ids decide, so that the order does not hang on the table.
  const order = (x: ExpectedTie, y: ExpectedTie): number =>
    y.probability - x.probability || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1)
  const most: ExpectedTie[] = []
  const others = b.actors.filter((other) => !other.optOut).map((other) => ({ other, at: model.vertex(other.id) }))
  for (const one of a.actors) {
    if (one.optOut) continue
    const from = model.vertex(one.id)
    for (const { other, at } of others) {
      const probability = tieProbability(model.expectations, from, at)
      const last = most.length < MOST_MISSING ? 0 : most[MOST_MISSING - 1]!.probability
      // Most pairs end here: there may be millions of them, and ten are told.
      if (probability === 0 || probability < last || !(answered(one) || answered(other))) continue
      if (onRecord.has(pairKey(one.id, other.id))) continue
      const tie = { a: one.id, b: other.id, probability }
      const place = most.findIndex((known) => order(tie, known) < 0)
      if (place >= 0) most.splice(place, 0, tie)
      else most.push(tie)
      most.length = Math.min(most.length, MOST_MISSING)
    }
  }
  return most
}

const recorded = new WeakMap<Network, ReadonlySet<string>>()

/** Pairs with any collaboration in the table, whatever its status. */
function pairsOnRecord(network: Network): ReadonlySet<string> {
  const known = recorded.get(network)
  if (known) return known
  const pairs = new Set(network.collaborations.map(({ between: [one, other] }) => pairKey(one ?? '', other ?? '')))
  recorded.set(network, pairs)
  return pairs
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
