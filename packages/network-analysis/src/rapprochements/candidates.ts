import type { Actor, Network } from '@maillage/network-model'
import { drawn, hashText } from '@maillage/network-kernel'
import type { Exclusion, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { fitOf, servedBy, type Fit, type Served } from './fit.ts'

/** Two actors that could be brought together. */
export interface Candidate {
  readonly a: Actor
  readonly b: Actor
  readonly fit: Fit
}

export interface Candidates {
  readonly pairs: readonly Candidate[]
  /** How many there were before the cap; an estimate when only some pairs were looked at. */
  readonly all: number
  readonly excluded: readonly Exclusion[]
}

/** More than this would keep everybody waiting; of large groups fewer, since each candidate is weighed on all their pairs. */
const MOST_CANDIDATES = 20_000
const FEWEST_CANDIDATES = 500
const MOST_WEIGHED = 5e10

/** How many candidates are weighed for groups of two sizes. */
export const mostCandidates = (left: number, right: number): number =>
  Math.min(MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, Math.floor(MOST_WEIGHED / Math.max(1, left * right))))

/** Of more pairs in one territory than this, for each candidate wanted, only some are looked at. */
const LOOKED_AT = 20

interface Side {
  readonly actor: Actor
  readonly served: Served
  readonly hash: number
}

/**
 * The pairs of two groups that could be brought together: not tied, observed, with no collaboration on record, neither of
 * them without wish for suggestions, and with somebody and somewhere to serve in common. Of more than `most` so many are
 * drawn, by the hash of both ids: the same at every run, whatever the order of the tables.
 */
export function candidatesBetween(
  network: Network,
  standpoint: Standpoint,
  model: TieModel,
  [left, right]: readonly [readonly Actor[], readonly Actor[]],
  most = mostCandidates(left.length, right.length),
): Candidates {
  const excluded = new Exclusions()
  const serves = servedBy(network, standpoint)
  const wishing = (actors: readonly Actor[]): readonly Side[] =>
    actors.flatMap((actor) => {
      if (!actor.optOut) return [{ actor, served: serves(actor), hash: hashText(actor.id) }]
      excluded.add('opt-out-actors', actor.id)
      return []
    })
  const [lefts, rights] = [wishing(left), wishing(right)]
  const partnersOf = inTheSamePlaces(rights)
  const near = lefts.reduce((sum, one) => sum + partnersOf(one.served).length, 0)
  const share = Math.min(1, (LOOKED_AT * most) / Math.max(1, near))
  const onRecord = new Set(network.collaborations.map(({ between: [a = '', b = ''] }) => pairKey(a, b)))
  const counts = { unobserved: 0, recorded: 0, apart: lefts.length * rights.length - near }
  const found: (Candidate & { readonly draw: number })[] = []
  for (const one of lefts) {
    for (const at of partnersOf(one.served)) {
      const other = rights[at]!
      const draw = drawn(one.hash, other.hash)
      if (draw >= share) continue
      const [a, b] = [one.actor, other.actor]
      if (model.isTied(a, b)) continue
      const fit = fitOf(one.served, other.served)
      if (a.responded !== 'yes' && b.responded !== 'yes') counts.unobserved++
      else if (onRecord.has(pairKey(a.id, b.id))) counts.recorded++
      else if (fit.audiences === 0) counts.apart++
      else found.push({ a, b, fit, draw })
    }
  }
  const pairs = found.length <= most ? found : [...found].sort(byDraw).slice(0, most)
  const all = Math.round(found.length / share)
  const beyond = { key: 'excluded.pairs-beyond-cap', count: all - pairs.length, ids: [] }
  // Counts of some pairs only would say nothing of all.
  const told = share < 1 ? [beyond] : [...countsTold(counts), beyond]
  return { pairs, all, excluded: [...excluded.list(), ...told.filter((one) => one.count > 0)] }
}

const countsTold = (counts: Readonly<Record<'unobserved' | 'recorded' | 'apart', number>>): readonly Exclusion[] => [
  { key: 'excluded.unobserved-pairs', count: counts.unobserved, ids: [] },
  { key: 'excluded.pairs-on-record', count: counts.recorded, ids: [] },
  { key: 'excluded.pairs-apart', count: counts.apart, ids: [] },
]

/** Places in `others` of who serves a territory in common, or does not say where; in their order. */
function inTheSamePlaces(others: readonly Side[]): (served: Served) => readonly number[] {
  const everybody = others.map((_, at) => at)
  const byPlace = new Map<string, number[]>()
  const anywhere: number[] = []
  others.forEach(({ served: { places } }, at) => {
    if (places.size === 0) anywhere.push(at)
    for (const place of places) {
      const known = byPlace.get(place)
      if (known) known.push(at)
      else byPlace.set(place, [at])
    }
  })
  return ({ places }) => {
    if (places.size === 0) return everybody
    const near = new Set(anywhere)
    for (const place of places) for (const at of byPlace.get(place) ?? []) near.add(at)
    return [...near].sort((a, b) => a - b)
  }
}

const byDraw = (x: Candidate & { readonly draw: number }, y: Candidate & { readonly draw: number }): number =>
  x.draw - y.draw || (pairKey(x.a.id, x.b.id) < pairKey(y.a.id, y.b.id) ? -1 : 1)

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
