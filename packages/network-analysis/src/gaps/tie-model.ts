import type { Actor, Day, Id, Network } from '@maillage/network-model'
import {
  areTied,
  degreesOf,
  tiesToRows,
  ubcmByDegree,
  type ConfigurationModel,
  type Rows,
} from '@maillage/network-kernel'
import type { Standpoint } from '../answer.ts'
import { countedActors, type CountedActors } from '../counted/counted-actors.ts'
import { countedTies, type CountedTies } from '../counted/counted-ties.ts'

/** Everything that stands ready once per network and day: who counts, what ties them, what would be expected. */
export interface TieModel {
  readonly counted: CountedActors
  readonly ties: CountedTies
  readonly rows: Rows
  /** Fitted on all counted actors, so that a third group weighs on what is expected between two. */
  readonly expectations: ConfigurationModel
  readonly vertex: (actor: Id<'actors'>) => number
  readonly isTied: (a: Pick<Actor, 'id'>, b: Pick<Actor, 'id'>) => boolean
}

/** Days whose model is kept for one network: one that is looked at, one to compare with, a few of a time slider. */
const DAYS_KEPT = 4
const kept = new WeakMap<Network, Map<Day, TieModel>>()

/** The model of a network on a day. Made once: a network never changes, every change makes a new one. */
export function tieModel(network: Network, standpoint: Standpoint): TieModel {
  const ofNetwork = kept.get(network) ?? new Map<Day, TieModel>()
  kept.set(network, ofNetwork)
  const known = ofNetwork.get(standpoint.validAt)
  if (known) return known
  const [oldest] = ofNetwork.keys()
  if (oldest !== undefined && ofNetwork.size >= DAYS_KEPT) ofNetwork.delete(oldest)
  const made = makeTieModel(network, standpoint)
  ofNetwork.set(standpoint.validAt, made)
  return made
}

function makeTieModel(network: Network, standpoint: Standpoint): TieModel {
  const counted = countedActors(network, standpoint)
  const ties = countedTies(network, standpoint, counted)
  const vertex = (actor: Id<'actors'>): number => {
    const found = counted.vertexOf.get(actor)
    if (found === undefined) throw new RangeError(`${actor} is not a counted actor`)
    return found
  }
  const from = ties.ties.map((tie) => vertex(tie.a))
  const to = ties.ties.map((tie) => vertex(tie.b))
  const rows = tiesToRows(counted.actors.length, from, to)
  return {
    counted,
    ties,
    rows,
    expectations: ubcmByDegree(degreesOf(rows)),
    vertex,
    isTied: (a, b) => areTied(rows, vertex(a.id), vertex(b.id)),
  }
}
