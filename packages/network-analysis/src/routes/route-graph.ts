import type { Actor, Id, Network } from '@maillage/network-model'
import { arcsToRows, type Arcs } from '@maillage/network-kernel'
import type { Exclusion, SaturationAnswer, Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { countedTies } from '../counted/counted-ties.ts'
import { saturation } from '../saturation/saturation.ts'
import { statedArcs, type StatedArc } from './stated-arcs.ts'

/** What an actor of unknown load counts as. */
const UNKNOWN_X = 0.5
const MOST_FOR_WAITING = 3
const WEEKS_FOR_ONE = 4

/** Who may send to whom, and at what cost. Vertices go by id, so that what costs the same is told alphabetically. */
export interface RouteGraph {
  readonly actors: readonly Actor[]
  readonly vertexOf: ReadonlyMap<Id<'actors'>, number>
  readonly arcs: Arcs
  /** Cost of every arc in the order of `arcs.heads`. */
  readonly costs: Float64Array
  /** 1 for who is full. */
  readonly full: Uint8Array
  readonly loadOf: (vertex: number) => SaturationAnswer
  readonly arcBetween: (from: number, to: number) => StatedArc
  readonly excluded: readonly Exclusion[]
}

/** Load answers of this standpoint by actor. */
export type Levels = ReadonlyMap<string, SaturationAnswer>

/** Standpoints of one network whose graph is kept. */
const MOST_KEPT = 3
const kept = new WeakMap<Network, Map<string, RouteGraph>>()

/** The graph on which nobody passes who asked to appear in no suggestion. Made once: a network never changes. */
export function keptRouteGraph(network: Network, standpoint: Standpoint, levels?: Levels): RouteGraph {
  const ofNetwork = kept.get(network) ?? new Map<string, RouteGraph>()
  kept.set(network, ofNetwork)
  const key = `${standpoint.viewer} ${standpoint.validAt}`
  const known = ofNetwork.get(key)
  if (known) return known
  const [oldest] = ofNetwork.keys()
  if (oldest !== undefined && ofNetwork.size >= MOST_KEPT) ofNetwork.delete(oldest)
  const made = routeGraph(network, standpoint, ({ optOut }) => !optOut, levels)
  ofNetwork.set(key, made)
  return made
}

/** The same, with turns for others between its parts; at once when it stands ready. */
export async function prepareRoutes(
  network: Network,
  standpoint: Standpoint,
  levels: Levels,
  turn: () => Promise<unknown>,
): Promise<void> {
  if (kept.get(network)?.has(`${standpoint.viewer} ${standpoint.validAt}`)) return
  await turn()
  countedTies(network, standpoint)
  await turn()
  keptRouteGraph(network, standpoint, levels)
  await turn()
}

/** `mayPass` says who may be a step or a target; who starts always may. */
export function routeGraph(
  network: Network,
  standpoint: Standpoint,
  mayPass: (actor: Actor) => boolean = () => true,
  levels?: Levels,
): RouteGraph {
  const counted = countedActors(network, standpoint)
  const actors = [...counted.actors].sort((a, b) => (a.id < b.id ? -1 : 1))
  const vertexOf = new Map(actors.map((actor, vertex) => [actor.id, vertex]))
  const answers: Levels = levels ?? new Map(saturation(network, standpoint).map((answer) => [answer.actor, answer]))
  const loads = actors.map((actor) => answers.get(actor.id)!)
  const stated = statedArcs(network, standpoint, counted)
  const pass = actors.map(mayPass)
  const used = stated.arcs.filter((arc) => pass[vertexOf.get(arc.to)!])
  const key = (from: number, to: number): number => from * actors.length + to
  const byKey = new Map(used.map((arc) => [key(vertexOf.get(arc.from)!, vertexOf.get(arc.to)!), arc]))
  const arcs = arcsToRows(
    actors.length,
    used.map((arc) => vertexOf.get(arc.from)!),
    used.map((arc) => vertexOf.get(arc.to)!),
  )
  const costs = new Float64Array(arcs.arcs)
  const toEnter = loads.map(costOfStep)
  for (let v = 0; v < actors.length; v++) {
    for (let at = arcs.outOffsets[v]!; at < arcs.outOffsets[v + 1]!; at++) {
      const head = arcs.heads[at]!
      costs[at] = toEnter[head]! + (byKey.get(key(v, head))!.confirmed ? 0 : 1)
    }
  }
  return {
    actors,
    vertexOf,
    arcs,
    costs,
    full: Uint8Array.from(loads, (load) => (load.level === 'saturated' ? 1 : 0)),
    loadOf: (vertex) => loads[vertex]!,
    arcBetween: (from, to) => byKey.get(key(from, to))!,
    excluded: [...counted.excluded, ...stated.excluded],
  }
}

/** 1 + 2x + w/4, the last at most 3: a step, how full it is, and the weeks one waits there. */
function costOfStep({ score, indicators }: SaturationAnswer): number {
  const x = score === null ? UNKNOWN_X : score / 100
  const weeks = indicators
    .filter((one) => one.name === 'wait' && one.fresh)
    .map(({ reading }) => (typeof reading === 'number' ? reading : Infinity))
  return 1 + 2 * x + Math.min(MOST_FOR_WAITING, Math.max(0, ...weeks) / WEEKS_FOR_ONE)
}
