import type { Actor, Network } from '@maillage/network-model'
import { arcsAsRows, arcsToRows, distancesFromAny } from '@maillage/network-kernel'
import type { Standpoint } from '../answer.ts'
import type { Grouping } from '../gaps/groups.ts'
import { routeGraph } from './route-graph.ts'

export interface OpenWay {
  readonly actor: Actor
  /** Steps to the nearest of the other side that is not full, past nobody who is; null when no such way leads there. */
  readonly steps: number | null
}

/** From every social actor, the nearest mental-health one that may be reached past nobody who is full. O(n + m). */
export function openWays(
  network: Network,
  standpoint: Standpoint,
  { groups: [social, mental] }: Grouping,
): {
  readonly ways: readonly OpenWay[]
  readonly unknown: number
  readonly excluded: ReturnType<typeof routeGraph>['excluded']
} {
  const { vertexOf, arcs, full, loadOf, actors, excluded } = routeGraph(network, standpoint)
  const [from, to]: [number[], number[]] = [[], []]
  for (let v = 0; v < arcs.vertices; v++) {
    for (let at = arcs.outOffsets[v]!; at < arcs.outOffsets[v + 1]!; at++) {
      const head = arcs.heads[at]!
      if (full[v] === 1 || full[head] === 1) continue
      from.push(v)
      to.push(head)
    }
  }
  const open = arcsAsRows(arcsToRows(arcs.vertices, from, to), 'in')
  const vertex = (actor: Actor): number => vertexOf.get(actor.id)!
  const targets = (mental?.actors ?? []).map(vertex).filter((v) => full[v] === 0)
  const steps = distancesFromAny(open, targets)
  const ways = (social?.actors ?? []).map((actor) => {
    const found = full[vertex(actor)] === 1 ? -1 : steps[vertex(actor)]!
    return { actor, steps: found === -1 ? null : found }
  })
  return { ways, unknown: actors.filter((_, v) => loadOf(v).level === 'unknown').length, excluded }
}
