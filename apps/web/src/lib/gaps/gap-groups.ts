import type { GapPair } from '$lib/questions/ask-gaps.ts'
import { pairKey, type GapOrder } from './gaps-address.ts'

/**
 * How a pair is told. `fewer`: below what chance explains, and yet no gap, because more than half of what is expected
 * is there; the answer counts it with those within.
 */
export type Told = 'less' | 'notEnough' | 'fewer' | 'within' | 'more'

/** In the order of the table: gaps first, then what is not known, which is never read as a gap. */
const TOLD: readonly Told[] = ['less', 'notEnough', 'fewer', 'within', 'more']

export function toldAs({ standing, observed, low }: Pick<GapPair, 'standing' | 'observed' | 'low'>): Told {
  return standing === 'within' && low !== null && observed < low ? 'fewer' : standing
}

export interface GapGroup<Pair> {
  readonly told: Told
  readonly count: number
  /** Those that are shown. */
  readonly pairs: readonly Pair[]
}

/** Of the many pairs within their interval so many are shown at first. */
const WITHIN_AT_FIRST = 5

/** Pairs by how they stand, each group sorted; the opened pair is always among those shown. */
export function groupsOf<Pair extends GapPair>(
  pairs: readonly Pair[],
  order: GapOrder,
  language: string,
  shown: { readonly all: boolean; readonly open: string | null },
): readonly GapGroup<Pair>[] {
  return TOLD.map((told) => {
    const group = sortedPairs(
      pairs.filter((pair) => toldAs(pair) === told),
      order,
      language,
    )
    const few = told === 'within' && !shown.all && group.length > WITHIN_AT_FIRST + 2
    const visible = few ? group.filter((pair, index) => index < WITHIN_AT_FIRST || pairKey(pair) === shown.open) : group
    return { told, count: group.length, pairs: visible }
  }).filter((group) => group.count > 0)
}

/** By distance from what is expected (fewest first), by names, or by a figure, largest first; equal ones by name. */
export function sortedPairs<Pair extends GapPair>(
  pairs: readonly Pair[],
  order: GapOrder,
  language: string,
): readonly Pair[] {
  const { compare } = new Intl.Collator(language)
  const byName = (one: Pair, other: Pair) => compare(one.nameA, other.nameA) || compare(one.nameB, other.nameB)
  const figure: Readonly<Record<Exclude<GapOrder, 'paire'>, (pair: Pair) => number>> = {
    distance: (pair) => pair.z ?? Number.POSITIVE_INFINITY,
    observe: (pair) => -pair.observed,
    attendu: (pair) => -(pair.expected ?? -1),
    inconnu: (pair) => -pair.unobserved,
  }
  if (order === 'paire') return [...pairs].sort(byName)
  const by = figure[order]
  return [...pairs].sort((one, other) => {
    const [a, b] = [by(one), by(other)]
    return a === b ? byName(one, other) : a < b ? -1 : 1
  })
}
