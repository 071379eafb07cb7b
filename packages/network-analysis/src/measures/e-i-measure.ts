import type { Actor, Network } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, Standpoint, Uncertainty } from '../answer.ts'
import { inputsOf, SMALLEST_GROUP, whyNoIndex } from '../gaps/compare-groups.ts'
import { tiesBetween } from '../gaps/ties-between.ts'
import { NINETY_FIVE_PERCENT } from '../gaps/expected-ties.ts'
import { groupActors, type Group, type Grouping } from '../gaps/groups.ts'
import { observedPairs, observedWithin } from '../gaps/observed-pairs.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import { groupTies, tiesOfGroup, type GroupTies } from '../mixing/group-ties.ts'
import { openness, randomLabels } from '../mixing/openness.ts'
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

/**
 * M9: whether one works outside or inside one's group. Its value is the index between the two sides, of a pair of
 * sectors, or of one actor by its sector; beside it what chance would make of the same graph.
 */
export const eIMeasure: Measure = {
  id: 'M9',
  name: 'measure.M9.name',
  family: 'gaps',
  layer: 'collaborations',
  formula:
    'E-I = (E − I)/(E + I); random labels: E[E-I] = 2p − 1, p = 1 − Σ n_g(n_g − 1)/(n(n − 1)); two groups: 95 % from Var = m p₁ + 2L p₂ + 2(C(m,2) − L) p₃ − (m p₁)²',
  inputs: ['actors', 'collaborations', 'claims'],
  range: '−1–1',
  cost: 'O(n + m)',
  minimum: '1 tie; n_g, n_h ≥ 3',
  reference: 'Krackhardt & Stern 1988',
  sentence: 'measure.M9.sentence',
  compute: (network, standpoint, scope) =>
    scope.actor === undefined ? ofGroups(network, standpoint, scope) : ofActor(network, standpoint, scope.actor, scope),
}

async function ofGroups(network: Network, standpoint: Standpoint, scope: MeasureScope): Promise<MeasureAnswer> {
  const model = tieModel(network, standpoint)
  const asked = groupsAsked(network, model, scope)
  const sectors = groupActors(network, model.counted, { by: 'sector', filter: scope.filter })
  const answer = indexOf(network, model, asked)
  const surveyed = whyNoIndex(network, model)
  const rows = surveyed !== null && surveyed !== 'NO_TIES' ? [] : rowsOf(network, model, asked, sectors, scope, answer)
  return {
    measure: 'M9',
    ...answer.index,
    endless: false,
    alternative: await underOtherPartition(
      network,
      asked,
      (partition) => indexOf(network, model, groupsAsked(network, model, { ...scope, partition })).index,
    ),
    rows,
    assumptions: [],
    inputs: tiesBetween(model, asked.a, asked.b).flatMap((tie) => inputsOf(network, tie)),
    excluded: leftOut(model, asked, answer.ties.outside),
  }
}

interface OfTwo {
  readonly index: Pick<MeasureAnswer, 'value' | 'reason' | 'sentence' | 'uncertainty'>
  readonly values: MeasureRow['values']
  readonly ties: GroupTies
}

function indexOf(network: Network, model: TieModel, asked: GroupsAsked): OfTwo {
  const ties = groupTies(model, [asked.a, asked.b])
  const counts = { external: ties.across, internal: ties.inside }
  const nothing = { index: null, ...counts, expected: null, low: null, high: null }
  const all = ties.across + ties.inside
  const why = whyNotBetween(network, model, asked, SMALLEST_GROUP) ?? (all === 0 ? 'NO_TIES' : null)
  const chance = why === null ? randomLabels(ties.sizes, ties.degrees) : null
  if (why !== null || chance === null) {
    const reason = why ?? 'TOO_SMALL'
    return { index: { value: null, reason, sentence: sayWhyNot(reason), uncertainty: null }, values: nothing, ties }
  }
  const value = openness(ties.across, ties.inside)
  const asIndex = (across: number): number => (2 * Math.min(all, Math.max(0, across)) - all) / all
  const spread = NINETY_FIVE_PERCENT * (chance.sd ?? 0)
  return {
    index: {
      value,
      reason: null,
      sentence: sayBetween(network, 'measure.M9.sentence', asked, {
        ...{ ties: all, external: ties.across, expected: Math.round(chance.expected) },
      }),
      uncertainty: boundsOf(model, asked, ties),
    },
    values: {
      index: value,
      ...counts,
      expected: asIndex(chance.expected),
      low: asIndex(chance.expected - spread),
      high: asIndex(chance.expected + spread),
    },
    ties,
  }
}

/** Between which values the index lies, whatever the pairs hide that nobody answered for. */
function boundsOf(model: TieModel, { a, b }: GroupsAsked, { inside, across }: GroupTies): Uncertainty {
  const within = [a, b].reduce((sum, group) => sum + observedWithin(group, model.ties.ties).unobserved, 0)
  const low = openness(across, inside + within)
  const high = openness(across + observedPairs(a, b, model.ties.ties).unobserved, inside)
  return { kind: 'bounds', low, high, standardError: null }
}

function rowsOf(
  network: Network,
  model: TieModel,
  asked: GroupsAsked,
  sectors: Grouping,
  scope: MeasureScope,
  { index, values, ties }: OfTwo,
): readonly MeasureRow[] {
  const { a, b } = asked
  const { sentence, reason, uncertainty } = index
  const pair: MeasureRow = { of: [a.id, b.id], values, uncertainty, sentence, reason }
  const ofGroup = (group: Group, at: number, among: GroupTies): MeasureRow =>
    groupRow(network, group, tiesOfGroup(among, at))
  const compared = [a, b].map((group, at) => ofGroup(group, at, ties))
  const all = groupTies(model, sectors.groups)
  const others = scope.pair ? [] : sectors.groups.map((group, at) => ofGroup(group, at, all))
  const named = scope.pair ? [...a.actors, ...b.actors] : model.counted.actors
  const actors = named.filter((actor) => sectors.groupOf.has(actor.id))
  return [pair, ...compared, ...others, ...actors.map((actor) => actorRow(network, model, sectors, actor))]
}

function groupRow(network: Network, group: Group, { internal, external }: ReturnType<typeof tiesOfGroup>): MeasureRow {
  const size = group.actors.length
  const small = size === 0 ? 'EMPTY_GROUP' : size < SMALLEST_GROUP ? 'TOO_SMALL' : null
  const reason = small ?? (internal + external === 0 ? 'NO_TIES' : null)
  const index = reason === null ? openness(external, internal) : null
  const sentence =
    reason === null
      ? sayOf(network, 'measure.M9.group', { internal, ties: internal + external }, { group: group.id })
      : sayWhyNot(reason)
  return { of: [group.id], values: { index, external, internal }, sentence, reason }
}

function actorRow(network: Network, model: TieModel, sectors: Grouping, actor: Actor): MeasureRow {
  const own = sectors.groupOf.get(actor.id)
  const vertex = model.counted.vertexOf.get(actor.id)
  let internal = 0
  let external = 0
  if (own !== undefined && vertex !== undefined) {
    const { offsets, neighbours } = model.rows
    for (let e = offsets[vertex]!; e < offsets[vertex + 1]!; e++) {
      const group = sectors.groupOf.get(model.counted.actors[neighbours[e]!]!.id)
      if (group === own) internal++
      else if (group !== undefined) external++
    }
  }
  const index = openness(external, internal)
  const values = { index, external, internal }
  if (index === null) return { of: [actor.id], values, sentence: sayWhyNot('NO_TIES'), reason: 'NO_TIES' }
  const mostly = index < 0 ? 'inside' : index > 0 ? 'outside' : 'both'
  const said = { mostly, inside: internal, partners: internal + external }
  return { of: [actor.id], values, sentence: sayOf(network, 'measure.M9.actor', said, { actor }), reason: null }
}

function ofActor(network: Network, standpoint: Standpoint, id: string, scope: MeasureScope): MeasureAnswer {
  const actor = actorInScope(network, id)
  const model = tieModel(network, standpoint)
  const sectors = groupActors(network, model.counted, { by: 'sector', filter: scope.filter })
  const surveyed = whyNoIndex(network, model)
  const row = actorRow(network, model, sectors, actor)
  const reason = surveyed ?? row.reason
  const ties = model.ties.ties.filter((tie) => tie.a === id || tie.b === id)
  return {
    measure: 'M9',
    value: reason === null ? (row.values.index as number) : null,
    endless: false,
    uncertainty: null,
    alternative: null,
    rows: surveyed === null ? [row] : [],
    sentence: surveyed === null ? row.sentence : sayWhyNot(surveyed),
    reason,
    assumptions: [],
    inputs: ties.flatMap((tie) => inputsOf(network, tie)),
    excluded: [...model.counted.excluded, ...model.ties.excluded, ...sectors.excluded],
  }
}
