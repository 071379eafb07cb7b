import { breadthFirst, type ArrayWork, type CrossReach } from '@maillage/network-kernel'
import type { Actor, Network } from '@maillage/network-model'
import type { BlindSpot, MeasureAnswer, MeasureRow, Standpoint, Uncertainty } from '../answer.ts'
import { blindSpots } from '../gaps/blind-spots.ts'
import type { Group } from '../gaps/groups.ts'
import { mayHideTies } from '../gaps/observed-pairs.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import {
  actorInScope,
  groupsAsked,
  leftOut,
  sayBetween,
  sayOf,
  sayWhyNot,
  underOtherPartition,
  whyNotBetween,
  type GroupsAsked,
} from './groups-asked.ts'
import type { Measure, MeasureScope } from './measure.ts'

/** A density can be told of one actor; so can who reaches it. */
const SMALLEST_GROUP = 1

/**
 * M11: how far two groups are from one another. Its value is the share of pairs within two steps; of one actor, the
 * share of the other group that it reaches so. Then come the blind spots, those without any way first.
 */
export const reachMeasure: Measure = {
  id: 'M11',
  name: 'measure.M11.name',
  family: 'gaps',
  layer: 'collaborations',
  formula:
    'share within two = #{(u, v): d(u, v) ≤ 2}/(n_g n_h); efficiency = (1/(n_g n_h)) Σ 1/d(u, v), 1/∞ = 0; blind spot: min_v d(u, v) > 2',
  inputs: ['actors', 'collaborations', 'claims'],
  range: '0–1',
  cost: 'O(n_g (n + m))',
  minimum: 'n_g, n_h ≥ 1',
  reference: 'Latora & Marchiori 2001 (efficiency), taken across; blind spots: own',
  sentence: 'measure.M11.sentence',
  compute: (network, standpoint, scope, work) =>
    scope.actor === undefined
      ? ofGroups(network, standpoint, scope, work)
      : ofActor(network, standpoint, scope.actor, scope),
}

/** No tie at all is an answer here: nobody reaches anybody. */
function whyNot(network: Network, model: TieModel, asked: GroupsAsked): MeasureAnswer['reason'] {
  const reason = whyNotBetween(network, model, asked, SMALLEST_GROUP)
  return reason === 'NO_TIES' ? null : reason
}

async function ofGroups(
  network: Network,
  standpoint: Standpoint,
  scope: MeasureScope,
  work: ArrayWork,
): Promise<MeasureAnswer> {
  const model = tieModel(network, standpoint)
  const asked = groupsAsked(network, model, scope)
  const reason = whyNot(network, model, asked)
  const base = { measure: 'M11', endless: false, assumptions: [], inputs: [], excluded: leftOut(model, asked, 0) }
  if (reason !== null) {
    const nothing = { value: null, uncertainty: null, alternative: null, rows: [] }
    return { ...base, ...nothing, sentence: sayWhyNot(reason), reason }
  }
  const reach = await reachOf(model, asked, work)
  const spots = blindSpots(model, asked.a, asked.b)
  const least = atLeast(model)
  const value = reach.withinTwo / reach.pairs
  const sentence = sayBetween(network, 'measure.M11.sentence', asked, {
    ...{ near: reach.withinTwo, pairs: reach.pairs, blind: spots.length, least },
  })
  const uncertainty = lowerBound(value, least)
  const pair: MeasureRow = { of: [asked.a.id, asked.b.id], values: pairValues(reach), uncertainty, sentence, reason }
  const { a, b } = asked
  return {
    ...base,
    value,
    uncertainty,
    alternative: await underOtherPartition(network, asked, async (partition) => {
      const other = groupsAsked(network, model, { ...scope, partition })
      const why = whyNot(network, model, other)
      if (why !== null) return { value: null, reason: why }
      const under = await reachOf(model, other, work)
      return { value: under.withinTwo / under.pairs, reason: null }
    }),
    rows: [
      pair,
      sideRow(network, a, least, reach.leftWithinOne, reach.leftWithinTwo),
      sideRow(network, b, least, reach.rightWithinOne, reach.rightWithinTwo),
      ...spots.map((spot) => blindRow(network, model, spot, spot.side === a.id ? b : a)),
    ],
    sentence,
    reason,
  }
}

function reachOf(model: TieModel, { a, b }: GroupsAsked, work: ArrayWork): Promise<CrossReach> {
  const verticesOf = (group: Group): Uint32Array => Uint32Array.from(group.actors, (actor) => model.vertex(actor.id))
  return work('crossReach', { rows: model.rows, left: verticesOf(a), right: verticesOf(b) })
}

function pairValues({ pairs, reachable, withinTwo, efficiency, meanDistance }: CrossReach): MeasureRow['values'] {
  return {
    share: withinTwo / pairs,
    withinTwo,
    pairs,
    unreachable: pairs - reachable,
    efficiency,
    meanDistance: reachable === 0 ? null : meanDistance,
  }
}

function sideRow(
  network: Network,
  group: Group,
  least: 'yes' | 'no',
  atOne: Uint8Array,
  atTwo: Uint8Array,
): MeasureRow {
  const actors = group.actors.length
  const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0)
  const [withinOne, withinTwo] = [count(atOne), count(atTwo)]
  const share = withinTwo / actors
  return {
    of: [group.id],
    values: { share, shareAtOne: withinOne / actors, withinOne, withinTwo, actors },
    uncertainty: lowerBound(share, least),
    sentence: sayOf(network, 'measure.M11.side', { near: withinTwo, actors, least }, { group: group.id }),
    reason: null,
  }
}

function blindRow(
  network: Network,
  model: TieModel,
  { actor: id, side, distance }: BlindSpot,
  other: Group,
): MeasureRow {
  const actor = model.counted.actors[model.vertex(id)]
  return {
    of: [id],
    values: { side, distance, reachable: distance !== null },
    sentence: sayOf(network, 'measure.M11.blind', { steps: distance ?? 0 }, { actor, other: other.id }),
    reason: null,
  }
}

function ofActor(network: Network, standpoint: Standpoint, id: string, scope: MeasureScope): MeasureAnswer {
  const actor = actorInScope(network, id)
  const model = tieModel(network, standpoint)
  const asked = groupsAsked(network, model, scope)
  const other = otherGroupOf(asked, actor)
  const reason = whyNot(network, model, asked) ?? (other === null ? 'EMPTY_GROUP' : null)
  const base = { measure: 'M11', endless: false, alternative: null, assumptions: [], inputs: [] }
  const excluded = leftOut(model, asked, 0)
  if (reason !== null || other === null) {
    const why = reason ?? 'EMPTY_GROUP'
    return { ...base, value: null, uncertainty: null, rows: [], sentence: sayWhyNot(why), reason: why, excluded }
  }
  const distances = new Int32Array(model.rows.vertices)
  breadthFirst(model.rows, model.vertex(actor.id), distances, new Uint32Array(model.rows.vertices))
  const steps = other.actors.map((one) => distances[model.vertex(one.id)]!)
  const near = steps.filter((distance) => distance > 0 && distance <= 2).length
  const reached = steps.filter((distance) => distance > 0)
  const value = near / steps.length
  const least = atLeast(model)
  const sentence = sayOf(
    network,
    'measure.M11.actor',
    { near, actors: steps.length, least },
    { actor, other: other.id },
  )
  const values = {
    ...{ share: value, withinOne: steps.filter((distance) => distance === 1).length, withinTwo: near },
    ...{ actors: steps.length, unreachable: steps.length - reached.length },
    distance: reached.length === 0 ? null : Math.min(...reached),
  }
  const row = { of: [id, other.id], values, uncertainty: lowerBound(value, least), sentence, reason: null }
  return { ...base, value, uncertainty: lowerBound(value, least), rows: [row], sentence, reason: null, excluded }
}

function otherGroupOf({ a, b }: GroupsAsked, actor: Actor): Group | null {
  if (a.actors.some((one) => one.id === actor.id)) return b
  return b.actors.some((one) => one.id === actor.id) ? a : null
}

/** Whoever did not answer may hide a way. */
function atLeast(model: TieModel): 'yes' | 'no' {
  return mayHideTies(model.counted.actors) ? 'yes' : 'no'
}

function lowerBound(value: number, least: 'yes' | 'no'): Uncertainty | null {
  return least === 'yes' ? { kind: 'at-least', low: value, high: null, standardError: null } : null
}
