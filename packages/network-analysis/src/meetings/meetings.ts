import type { Actor, Network } from '@maillage/network-model'
import { degreesOf, type ArrayWork } from '@maillage/network-kernel'
import type { Standpoint } from '../answer.ts'
import type { Group } from '../gaps/groups.ts'
import { responseRate } from '../gaps/observed-pairs.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import { known } from '../partners/what-is-asked.ts'
import { mostCandidates, pairKey } from '../rapprochements/candidates.ts'
import { attendeesOf } from './attendees.ts'
import { meetingTeller } from './meeting-reasons.ts'
import type { MeetingsAsked, MeetingSuggestion } from './meetings-promise.ts'
import { pairing, type PossiblePair } from './possible-pairs.ts'

const MOST_MEETINGS = 50
const MEETINGS = 10
/** Of more pairs than this only those that have most in common are weighed. */
const MOST_LOOKED_AT = 20_000

/**
 * Who should meet whom (M17 for an actor, or among those of a concertation): two that do not work together yet, best first, by
 * what their tie would bring the two sides nearer, less for who is called on by many, times what both serve and what
 * each does alone. Empty where documents alone, or too few answers, leave open who works with whom. Throws a RangeError
 * for an id that is not there.
 */
export async function meetings(
  network: Network,
  standpoint: Standpoint,
  asked: MeetingsAsked,
  work: ArrayWork,
): Promise<readonly MeetingSuggestion[]> {
  const actor = asked.actor === undefined ? undefined : known(network, 'actors', asked.actor)
  const present = asked.concertation === undefined ? undefined : attendeesOf(network, asked.concertation)
  if (network.header.collection === 'documents') return []
  const model = tieModel(network, standpoint)
  if ((responseRate(model.counted.actors) ?? 0) < 0.5) return []
  const among = present ?? model.counted.actors
  const pairs = pairing(network, standpoint, model)
  const busy = busyness(model)
  const weigh = (pair: PossiblePair): number =>
    (pair.fit.audiences * pair.complementarity) / (1 + Math.max(0, busy(pair) - 1))
  const [left, right] = pairs.grouping.by === 'side' ? pairs.grouping.groups : []
  const most = Math.min(MOST_LOOKED_AT, mostCandidates(left?.actors.length ?? 1, right?.actors.length ?? 1))
  const looked = actor ? pairsOf(actor, among, pairs.pairOf) : pairsAmong(among, pairs.pairOf, most * 2)
  const possible = looked
    .map((pair) => ({ pair, weight: weigh(pair) }))
    .sort((x, y) => y.weight - x.weight || byKey(x.pair, y.pair))
    .slice(0, most)
  const gains = await gainsOf(model, left, right, possible, work)
  const scored = possible.map(({ pair, weight }, at) => ({ pair, weight, score: gains ? gains[at]! * weight : null }))
  scored.sort((x, y) => later(x.score ?? x.weight, y.score ?? y.weight) || y.weight - x.weight || byKey(x.pair, y.pair))
  const tell = meetingTeller(network, standpoint, model, pairs.grouping)
  const first = Math.min(MOST_MEETINGS, Math.max(1, Math.floor(asked.first ?? MEETINGS)))
  return scored.slice(0, first).map(({ pair, score }) => tell(pair, score))
}

/** Equal but for rounding is equal. */
const later = (x: number, y: number): number => (Math.abs(x - y) > 1e-12 ? y - x : 0)

const byKey = (x: PossiblePair, y: PossiblePair): number => (pairKey(x.a.id, x.b.id) < pairKey(y.a.id, y.b.id) ? -1 : 1)

type PairOf = (a: Actor, b: Actor) => PossiblePair | undefined

function pairsOf(actor: Actor, among: readonly Actor[], pairOf: PairOf): readonly PossiblePair[] {
  return among.flatMap((other) => pairOf(actor, other) ?? [])
}

/** All pairs of some; of very many those of the first ones, so that nobody waits for ever. */
function pairsAmong(among: readonly Actor[], pairOf: PairOf, most: number): readonly PossiblePair[] {
  const pairs: PossiblePair[] = []
  for (const [at, a] of among.entries()) {
    for (const b of among.slice(at + 1)) {
      const pair = pairOf(a, b)
      if (pair) pairs.push(pair)
    }
    if (pairs.length >= most) break
  }
  return pairs
}

/** By how much each pair would bring the two sides nearer; null where there are no two sides. */
async function gainsOf(
  { rows, vertex }: TieModel,
  left: Group | undefined,
  right: Group | undefined,
  possible: readonly { readonly pair: PossiblePair }[],
  work: ArrayWork,
): Promise<Float64Array | null> {
  if (!left?.actors.length || !right?.actors.length) return null
  const vertices = ({ actors }: Group): Uint32Array => Uint32Array.from(actors, ({ id }) => vertex(id))
  const candidates = Uint32Array.from(possible.flatMap(({ pair: { a, b } }) => [vertex(a.id), vertex(b.id)]))
  return work('tieGains', { rows, left: vertices(left), right: vertices(right), candidates })
}

/** How many partners the busier of two has, against the mean of all; 0 in a network without ties. */
function busyness({ rows, vertex }: TieModel): (pair: PossiblePair) => number {
  const degrees = degreesOf(rows)
  const mean = (2 * rows.ties) / Math.max(1, rows.vertices)
  return ({ a, b }) => (mean === 0 ? 0 : Math.max(degrees[vertex(a.id)]!, degrees[vertex(b.id)]!) / mean)
}
