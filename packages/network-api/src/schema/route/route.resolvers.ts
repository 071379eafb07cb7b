import { setImmediate as nextTurn } from 'node:timers/promises'
import { prepareRoutes, routes, type Route, type RouteStep } from '@maillage/network-analysis'
import { levelsFor } from '../../answers.ts'
import type { ApiContext } from '../../context.ts'
import { actorsLeft, dayAsked, type ActorFilter } from '../../filter-actors.ts'
import { bounded, knownId } from '../../measuring/read-scope.ts'
import { sentence, type InLanguage } from '../words.ts'

const MOST_ROUTES = 3

interface RoutesAsked {
  readonly from: string
  readonly to: string
  readonly avoidSaturated: boolean
  readonly limit: number
  readonly filter?: ActorFilter | null
}

export const routeResolvers = {
  Query: {
    routes: async (_: unknown, asked: RoutesAsked, context: ApiContext) => {
      const { projection, viewer } = context
      const from = knownId('UNKNOWN_ACTOR', 'actors', asked.from, context)
      const to = knownId('UNKNOWN_ACTOR', 'actors', asked.to, context)
      const limit = bounded('limit', asked.limit, 1, MOST_ROUTES, context)
      const filter = await actorsLeft(asked.filter, context)
      const standpoint = { viewer, validAt: dayAsked(asked.filter, context) }
      const levels = levelsFor(context, standpoint.validAt)
      await prepareRoutes(projection.network, standpoint, levels, nextTurn)
      return routes(
        projection.network,
        standpoint,
        { from, to, limit, avoidSaturated: asked.avoidSaturated, ...(filter && { filter }) },
        { levels },
      )
    },
  },
  Route: {
    reopen: (route: Route, _: unknown, { projection }: ApiContext) => projection.rows('actors', route.reopen),
    sentence: (route: Route, { language }: InLanguage) => sentence(route.sentence, language),
    assumptions: (route: Route, { language }: InLanguage) => route.assumptions.map((one) => sentence(one, language)),
  },
  RouteStep: {
    actor: (step: RouteStep, _: unknown, { projection }: ApiContext) => projection.row('actors', step.actor),
  },
}
