import type { Actor, Network, Reason } from '@maillage/network-model'
import { cheapestRoutes, fewestOpenings } from '@maillage/network-kernel'
import type { SentenceRef, Standpoint } from '../answer.ts'
import { closedSentence, noneSentence, openSentence } from './route-sentences.ts'
import { keptRouteGraph, routeGraph, type Levels, type RouteGraph } from './route-graph.ts'
import type { Route, RouteStep, RoutesAsked } from './routes-promise.ts'

const MOST_ROUTES = 3

/**
 * Whom to call on the way from one actor to another (M18): the cheapest routes, those that avoid full actors first. When
 * every way leads through a full one, the ways that the fewest reopenings would open. Always at least one answer.
 * `levels`: the load answers of this standpoint, when they are at hand.
 * Throws a RangeError for an actor that the network does not know.
 */
export function routes(
  network: Network,
  standpoint: Standpoint,
  asked: RoutesAsked,
  atHand: { readonly levels?: Levels | undefined } = {},
): readonly Route[] {
  const [from, to] = [actorAsked(network, asked.from), actorAsked(network, asked.to)]
  const isDocuments = network.header.collection === 'documents'
  const stated: readonly SentenceRef[] = isDocuments ? [{ key: 'assumption.stated-in-documents', values: {} }] : []
  // Who asked to appear in no suggestion is no step; the ends were chosen by whoever asks.
  const { filter } = asked
  const graph =
    filter || to.optOut
      ? routeGraph(
          network,
          standpoint,
          ({ id, optOut }) => id === to.id || (!optOut && (filter?.has(id) ?? true)),
          atHand.levels,
        )
      : keptRouteGraph(network, standpoint, atHand.levels)
  if (from.id === to.id) return [sameActor(from)]
  const [start, end] = [graph.vertexOf.get(from.id), graph.vertexOf.get(to.id)]
  const limit = Math.min(MOST_ROUTES, Math.max(1, Math.floor(asked.limit ?? MOST_ROUTES)))
  const none = (): readonly Route[] => [
    isDocuments
      ? noRoute('NO_SURVEY', { key: 'answer.not-computed', values: { reason: 'NO_SURVEY' } })
      : noRoute('DISCONNECTED', noneSentence(network, from, to)),
  ]
  if (start === undefined || end === undefined) return none()

  const search = { arcs: graph.arcs, costs: graph.costs, from: start, to: end }
  const avoids = asked.avoidSaturated ?? true
  const open = cheapestRoutes({ ...search, limit, blocked: avoids ? graph.full : undefined })
  if (open.length > 0) {
    const shortest = avoids ? cheapestRoutes({ ...search, costs: graph.costs.map(() => 1), limit: 1 })[0] : undefined
    const avoided = shortest?.vertices.slice(1).find((vertex) => graph.full[vertex] === 1)
    return open.map(({ vertices, cost }, at) => ({
      steps: stepsOf(graph, vertices),
      cost,
      reopen: [],
      sentence: openSentence(network, standpoint, graph, vertices, at === 0 ? avoided : undefined),
      reason: null,
      assumptions: [...stated, ...unknownOn(graph, vertices)],
    }))
  }
  const openings = avoids
    ? fewestOpenings({ arcs: graph.arcs, blocked: graph.full, from: start, to: end, limit })
    : null
  if (!openings) return none()
  return openings.sets.map((reopened) => {
    const blocked = graph.full.slice()
    for (const vertex of reopened) blocked[vertex] = 0
    const vertices = cheapestRoutes({ ...search, limit: 1, blocked })[0]?.vertices ?? []
    const actors = reopened.map((vertex) => graph.actors[vertex]!)
    return {
      steps: stepsOf(graph, vertices),
      cost: null,
      reopen: actors.map((actor) => actor.id),
      sentence: closedSentence(network, actors),
      reason: 'DISCONNECTED',
      assumptions: stated,
    }
  })
}

export function actorAsked(network: Network, id: string): Actor {
  const found = network.actors.find((actor) => actor.id === id)
  if (!found) throw new RangeError(`the network has no actor ${id}`)
  return found
}

function stepsOf(graph: RouteGraph, vertices: readonly number[]): readonly RouteStep[] {
  return vertices.map((vertex, at) => ({
    actor: graph.actors[vertex]!.id,
    layer: at === 0 ? null : graph.arcBetween(vertices[at - 1]!, vertex).layer,
    level: graph.loadOf(vertex).level,
  }))
}

function unknownOn(graph: RouteGraph, vertices: readonly number[]): readonly SentenceRef[] {
  const actors = vertices.slice(1).filter((vertex) => graph.loadOf(vertex).score === null).length
  return actors === 0 ? [] : [{ key: 'assumption.unknown-load-on-route', values: { actors } }]
}

const noRoute = (reason: Reason, sentence: SentenceRef): Route => ({
  steps: [],
  cost: null,
  reopen: [],
  sentence,
  reason,
  assumptions: [],
})

const sameActor = ({ id }: Actor): Route => ({
  steps: [{ actor: id, layer: null, level: 'unknown' }],
  cost: 0,
  reopen: [],
  sentence: { key: 'route.same', values: {} },
  reason: null,
  assumptions: [],
})
