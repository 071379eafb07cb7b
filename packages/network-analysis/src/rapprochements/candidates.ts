import type { Actor, Network } from '@maillage/network-model'
import { hashText } from '@maillage/network-kernel'
import type { Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { fitOf, type Fit } from './fit.ts'

/** Two actors that could be brought together. */
export interface Candidate {
  readonly a: Actor
  readonly b: Actor
  readonly fit: Fit
}

export interface Candidates {
  readonly pairs: readonly Candidate[]
  /** How many there were before the cap. */
  readonly all: number
  readonly excluded: ReturnType<Exclusions['list']>
}

/** More than this would keep everybody waiting. */
export const MOST_CANDIDATES = 20_000

/**
 * The pairs of two groups that could be brought together: not tied, observed, with no collaboration on record, neither of
 * them without wish for suggestions, and with somebody and somewhere to serve in common. Of more than `most` so many are
 * drawn, the same at every run, whatever the order of the tables.
 */
export function candidatesBetween(
  network: Network,
  standpoint: Standpoint,
  model: TieModel,
  [left, right]: readonly [readonly Actor[], readonly Actor[]],
  most = MOST_CANDIDATES,
): Candidates {
  const fit = fitOf(network, standpoint)
  const onRecord = new Set(network.collaborations.map(({ between: [a = '', b = ''] }) => pairKey(a, b)))
  const excluded = new Exclusions()
  const wishing = (actors: readonly Actor[]): readonly Actor[] =>
    actors.filter((actor) => {
      if (actor.optOut) excluded.add('opt-out-actors', actor.id)
      return !actor.optOut
    })
  const counts = { unobserved: 0, recorded: 0, apart: 0 }
  const pairs: Candidate[] = []
  const others = wishing(right)
  for (const a of wishing(left)) {
    for (const b of others) {
      if (model.isTied(a, b)) continue
      if (a.responded !== 'yes' && b.responded !== 'yes') counts.unobserved++
      else if (onRecord.has(pairKey(a.id, b.id))) counts.recorded++
      else {
        const found = fit(a, b)
        if (found.territories === 0 || found.audiences === 0) counts.apart++
        else pairs.push({ a, b, fit: found })
      }
    }
  }
  const kept = pairs.length <= most ? pairs : drawnFrom(pairs, most)
  const told = [
    { key: 'excluded.unobserved-pairs', count: counts.unobserved, ids: [] },
    { key: 'excluded.pairs-on-record', count: counts.recorded, ids: [] },
    { key: 'excluded.pairs-apart', count: counts.apart, ids: [] },
    { key: 'excluded.pairs-beyond-cap', count: pairs.length - kept.length, ids: [] },
  ]
  return { pairs: kept, all: pairs.length, excluded: [...excluded.list(), ...told.filter((one) => one.count > 0)] }
}

/** By the hash of both ids: a draw that hangs on nothing else. */
function drawnFrom(pairs: readonly Candidate[], most: number): readonly Candidate[] {
  return pairs
    .map((pair) => ({ pair, draw: hashText(pairKey(pair.a.id, pair.b.id)) }))
    .sort((x, y) => x.draw - y.draw || (pairKey(x.pair.a.id, x.pair.b.id) < pairKey(y.pair.a.id, y.pair.b.id) ? -1 : 1))
    .slice(0, most)
    .map(({ pair }) => pair)
}

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
