import type { Network, Reason } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { groupActors, type Grouping } from '../gaps/groups.ts'
import { openWays, type OpenWay } from '../routes/open-ways.ts'
import { actorAsked, routes } from '../routes/routes.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure, MeasureScope } from './measure.ts'

/**
 * M18: from one actor to another, the routes, the cost of the first as value. For the whole network, the share of social
 * actors that find a mental-health one past nobody who is full.
 */
export const routesMeasure: Measure = {
  id: 'M18',
  name: 'measure.M18.name',
  family: 'acting',
  layer: 'all',
  formula:
    'cost(u→v) = 1 + 2 x_v + min(3, wait_v / 4 weeks) + 1[contact not confirmed]; x unknown: ½; full actors are no steps',
  inputs: ['collaborations', 'referrals', 'claims', 'loads'],
  range: '> 0; share 0–1',
  cost: 'O((n + m) log n)',
  minimum: '2 actors',
  reference: 'Dijkstra 1959; Yen 1971; costs: own',
  sentence: 'route.found',
  compute(network, standpoint, scope) {
    return scope.actor !== undefined && scope.to !== undefined
      ? between(network, standpoint, scope.actor, scope.to, scope.filter)
      : wholeNetwork(network, standpoint, scope)
  },
}

const PLAIN = { measure: 'M18', endless: false, uncertainty: null, alternative: null, inputs: [] } as const

function between(
  network: Network,
  standpoint: Standpoint,
  from: string,
  to: string,
  filter: MeasureScope['filter'],
): MeasureAnswer {
  const found = routes(network, standpoint, { from, to, filter })
  const [first] = found
  if (!first) throw new Error('routes gave no answer')
  return {
    ...PLAIN,
    value: first.cost,
    rows: found
      .filter((route) => route.steps.length > 0)
      .map(({ steps, cost, reopen, sentence, reason }) => ({
        of: steps.map((step) => step.actor),
        values: { cost, steps: steps.length - 1, reopen: reopen.join('|') },
        sentence,
        reason,
      })),
    sentence: first.sentence,
    reason: first.reason,
    assumptions: first.assumptions,
    excluded: [],
  }
}

function wholeNetwork(network: Network, standpoint: Standpoint, scope: MeasureScope): MeasureAnswer {
  if (scope.actor !== undefined) actorAsked(network, scope.actor)
  if (scope.to !== undefined) actorAsked(network, scope.to)
  const { partition, filter } = scope
  const grouping = groupActors(network, countedActors(network, standpoint), { by: 'side', partition, filter })
  const reason = whyNot(network, grouping)
  const { ways, unknown, excluded } = openWays(network, standpoint, grouping)
  const reached = ways.filter((way) => way.steps !== null).length
  const silent = grouping.groups.some((group) => group.actors.some((actor) => actor.responded !== 'yes'))
  const share = reason ? null : reached / ways.length
  return {
    ...PLAIN,
    value: share,
    uncertainty: silent && share !== null ? { kind: 'at-least', low: share, high: null, standardError: null } : null,
    rows: reason ? [] : rowsOf(network, ways, scope.actor),
    sentence: reason
      ? { key: 'answer.not-computed', values: { reason } }
      : { key: 'measure.M18.sentence', values: { reached, actors: ways.length } },
    reason,
    assumptions: reason ? [] : [{ key: 'assumption.unknown-is-not-full', values: { actors: unknown } }],
    excluded: [...excluded, ...grouping.excluded],
  }
}

function whyNot(network: Network, { partition, groups }: Grouping): Reason | null {
  if (network.header.collection === 'documents') return 'NO_SURVEY'
  if (partition === null) return 'NO_PARTITION'
  return groups.some((group) => group.actors.length === 0) ? 'EMPTY_GROUP' : null
}

/** Who has no way first. */
function rowsOf(network: Network, ways: readonly OpenWay[], actor: string | undefined): readonly MeasureRow[] {
  const asked = ways.filter((way) => actor === undefined || way.actor.id === actor)
  return [...asked.filter((way) => way.steps === null), ...asked.filter((way) => way.steps !== null)].map(
    ({ actor: { id, name }, steps }) => ({
      of: [id],
      values: { steps },
      sentence: withNames(network, 'measure.M18.row', { steps: steps ?? 0 }, { name }),
      reason: steps === null ? 'DISCONNECTED' : null,
    }),
  )
}
