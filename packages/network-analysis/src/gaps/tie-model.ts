import type { Actor, Id, Network } from '@maillage/network-model'
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

export function tieModel(network: Network, standpoint: Standpoint): TieModel {
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
