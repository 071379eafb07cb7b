import type { Actor } from '@maillage/network-model'
import { leaveOneOutError } from './leave-one-out.ts'

/** Known ties over the pairs that somebody answered for, and what the others could make of it. */
export interface ObservedDensity {
  readonly ties: number
  readonly observed: number
  readonly unobserved: number
  /** Null without an observed pair. */
  readonly density: number | null
  /** If none, and if all, of the unobserved pairs work together. */
  readonly low: number | null
  readonly high: number | null
  readonly standardError: number | null
}

/** Two actors by their places in `actors`. */
export type Pair = readonly [number, number]

/**
 * The density of pairs of `actors`; of those that `mayPair` lets pair, which is asked for kinds of actors: two of the same
 * kinds always get the same answer. A pair is observed when one of its ends answered, or when its tie is known. O(n + m).
 */
export function observedDensity(
  actors: readonly Actor[],
  ties: readonly Pair[],
  kindOf: (at: number) => number,
  mayPair: (a: number, b: number) => boolean,
): ObservedDensity {
  const answered = actors.map((actor) => actor.responded === 'yes')
  const kinds = Math.max(0, ...actors.map((_, at) => kindOf(at) + 1))
  const all = new Array<number>(kinds).fill(0)
  const silent = new Array<number>(kinds).fill(0)
  actors.forEach((_, at) => {
    all[kindOf(at)]! += 1
    if (!answered[at]) silent[kindOf(at)]! += 1
  })
  const degree = new Array<number>(actors.length).fill(0)
  /** Known ties of two actors that both said nothing: observed all the same. */
  const known = new Array<number>(actors.length).fill(0)
  let count = 0
  let knownAll = 0
  for (const [a, b] of ties) {
    if (!mayPair(kindOf(a), kindOf(b))) continue
    count++
    degree[a]! += 1
    degree[b]! += 1
    if (answered[a] || answered[b]) continue
    knownAll++
    known[a]! += 1
    known[b]! += 1
  }
  const partners = (at: number, of: readonly number[], isOne: boolean): number =>
    of.reduce((sum, number, kind) => {
      const own = isOne && kind === kindOf(at) ? 1 : 0
      return mayPair(kindOf(at), kind) ? sum + number - own : sum
    }, 0)
  const observedOf = (at: number): number =>
    answered[at] ? partners(at, all, true) : partners(at, all, true) - partners(at, silent, true) + known[at]!
  const pairs = actors.reduce((sum, _, at) => sum + partners(at, all, true), 0) / 2
  const silentPairs = actors.reduce((sum, _, at) => sum + (answered[at] ? 0 : partners(at, silent, true)), 0) / 2
  const unobserved = silentPairs - knownAll
  const observed = pairs - unobserved
  const without = actors.map((_, at) => share(count - degree[at]!, observed - observedOf(at)))
  return {
    ties: count,
    observed,
    unobserved,
    density: share(count, observed),
    low: share(count, pairs),
    high: share(count + unobserved, pairs),
    standardError: leaveOneOutError(without),
  }
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)
