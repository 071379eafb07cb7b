import { brokerage, type Brokerage } from '@maillage/network-kernel'
import type { Network, Reason } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, Standpoint } from '../answer.ts'
import { brokerageArcs } from '../brokerage/brokerage-arcs.ts'
import { whyNoIndex } from '../gaps/compare-groups.ts'
import { groupActors, type Group, type Grouping } from '../gaps/groups.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import { actorInScope, groupsAsked, sayOf, sayWhyNot, underOtherPartition } from './groups-asked.ts'
import type { Measure, MeasureScope } from './measure.ts'

const FEWEST_ACTORS = 3
const ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const

/**
 * M12: who stands between two others that have no direct way, in five roles. Its value is how many actors let another
 * group in; of one actor, how many connections it lets in. Groups are the two of the scope, else the two sides, else
 * all sectors.
 */
export const brokerageMeasure: Measure = {
  id: 'M12',
  name: 'measure.M12.name',
  family: 'gaps',
  layer: 'referrals',
  formula:
    'v brokers (a, c): a → v → c, a ≠ c, no a → c; coordinator g=g=g, itinerant g(a)=g(c)≠g(v), gatekeeper g(v)=g(c)≠g(a), representative g(a)=g(v)≠g(c), liaison all three differ; a collaboration is two arcs',
  inputs: ['actors', 'referrals', 'collaborations', 'claims'],
  range: '≥ 0',
  cost: 'O(Σ in · out)',
  minimum: '3 actors',
  reference: 'Gould & Fernandez 1989',
  sentence: 'measure.M12.sentence',
  compute,
}

async function compute(network: Network, standpoint: Standpoint, scope: MeasureScope): Promise<MeasureAnswer> {
  const { grouping } = groupsOf(network, tieModel(network, standpoint), scope)
  const alternative = await underOtherPartition(network, { grouping }, (partition) =>
    ofScope(network, standpoint, { ...scope, partition }),
  )
  return { ...ofScope(network, standpoint, scope), alternative }
}

function ofScope(network: Network, standpoint: Standpoint, scope: MeasureScope): Omit<MeasureAnswer, 'alternative'> {
  const asked = scope.actor === undefined ? null : actorInScope(network, scope.actor)
  const model = tieModel(network, standpoint)
  const { grouping, groups } = groupsOf(network, model, scope)
  const { arcs, from, excluded } = brokerageArcs(network, standpoint, model)
  const base = {
    ...{ measure: 'M12', endless: false, uncertainty: null, inputs: [] },
    assumptions: [{ key: `measure.M12.from-${from}`, values: {} }],
    excluded: [...excluded, ...grouping.excluded],
  }
  const notTold = (reason: Reason) => ({ ...base, value: null, rows: [], sentence: sayWhyNot(reason), reason })
  const reason = whyNot(network, model, groups, arcs.arcs)
  if (reason !== null) return { ...notTold(reason), assumptions: [] }
  const groupAt = new Int32Array(arcs.vertices).fill(-1)
  groups.forEach((group, place) => group.actors.forEach((actor) => (groupAt[model.vertex(actor.id)] = place)))
  const roles = brokerage(arcs, groupAt)
  const actors = groups.flatMap((group) => group.actors)
  const rows = actors.map((actor) => rowOf(network, roles, model.vertex(actor.id), actor, from))
  if (asked) {
    const row = rows.find((one) => one.of[0] === asked.id)
    if (!row) return notTold('EMPTY_GROUP')
    return { ...base, value: row.values.gatekeeper as number, rows: [row], sentence: row.sentence, reason: null }
  }
  const number = (row: MeasureRow, role: string): number => row.values[role] as number
  const passers = rows.filter((row) => number(row, 'gatekeeper') > 0).length
  const told = rows.filter((row) => number(row, 'total') > 0)
  const order = (x: MeasureRow, y: MeasureRow): number =>
    number(y, 'gatekeeper') - number(x, 'gatekeeper') ||
    number(y, 'total') - number(x, 'total') ||
    (x.of[0]! < y.of[0]! ? -1 : 1)
  return {
    ...base,
    value: passers,
    rows: told.sort(order),
    sentence: { key: 'measure.M12.sentence', values: { passers, actors: actors.length } },
    reason: null,
  }
}

function groupsOf(
  network: Network,
  model: TieModel,
  scope: MeasureScope,
): { readonly grouping: Grouping; readonly groups: readonly Group[] } {
  const bySector = !scope.pair && scope.partition === undefined && network.header.partitions.length === 0
  if (bySector) {
    const grouping = groupActors(network, model.counted, { by: 'sector', filter: scope.filter })
    return { grouping, groups: grouping.groups.filter((group) => group.actors.length > 0) }
  }
  const { grouping, a, b } = groupsAsked(network, model, scope)
  return { grouping, groups: [a, b] }
}

function whyNot(network: Network, model: TieModel, groups: readonly Group[], arcs: number): Reason | null {
  const overall = whyNoIndex(network, model)
  if (overall !== null && overall !== 'NO_TIES') return overall
  const sizes = groups.map((group) => group.actors.length)
  const actors = sizes.reduce((sum, size) => sum + size, 0)
  if (actors === 0) return 'EMPTY_GROUP'
  if (sizes.filter((size) => size > 0).length < 2) return 'ONE_GROUP'
  if (actors < FEWEST_ACTORS) return 'TOO_SMALL'
  return arcs === 0 ? 'NO_TIES' : null
}

/** Of collaborations letting in and speaking out are the same, and told once, as `passer`. */
function rowOf(
  network: Network,
  roles: Brokerage,
  vertex: number,
  actor: Group['actors'][number],
  from: 'referrals' | 'collaborations',
): MeasureRow {
  const counts = Object.fromEntries(ROLES.map((role) => [role, roles[role][vertex]!]))
  const total = ROLES.reduce((sum, role) => sum + roles[role][vertex]!, 0)
  const passages = roles.gatekeeper[vertex]!
  const values = { ...counts, total, passer: from === 'collaborations' ? passages : null }
  return {
    of: [actor.id],
    values,
    sentence: sayOf(network, 'measure.M12.actor', { passages }, { actor }),
    reason: null,
  }
}
