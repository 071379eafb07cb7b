import type { Actor, Network, Wording } from '@maillage/network-model'
import type { SentenceRef, Standpoint } from '../answer.ts'
import { dayValue, withNames } from '../sentences/names.ts'
import type { RouteGraph } from './route-graph.ts'

/** The steps of a route by their names: the first three and the last; the last stands for those that there are not. */
function namesOf(actors: readonly Actor[]): Readonly<Record<'s1' | 's2' | 's3' | 'last', Wording>> {
  const last = actors.at(-1)?.name ?? {}
  const at = (place: number): Wording => actors[place]?.name ?? last
  return { s1: at(0), s2: at(1), s3: at(2), last }
}

/** A route that is open; with the full actor that it goes round, where there is one. */
export function openSentence(
  network: Network,
  { validAt }: Standpoint,
  graph: RouteGraph,
  vertices: readonly number[],
  avoided: number | undefined,
): SentenceRef {
  const steps = vertices.slice(1).map((vertex) => graph.actors[vertex]!)
  const names = namesOf(steps)
  if (avoided === undefined) return withNames(network, 'route.found', { steps: steps.length }, names)
  const day = dayValue(graph.loadOf(avoided).since ?? validAt)
  return withNames(
    network,
    'route.around',
    { steps: steps.length, day },
    {
      ...names,
      avoided: graph.actors[avoided]!.name,
    },
  )
}

export const closedSentence = (network: Network, reopen: readonly Actor[]): SentenceRef =>
  withNames(network, 'route.reopen', { count: reopen.length }, namesOf(reopen))

export const noneSentence = (network: Network, from: Actor, to: Actor): SentenceRef =>
  withNames(network, 'route.none', {}, { from: from.name, to: to.name })
