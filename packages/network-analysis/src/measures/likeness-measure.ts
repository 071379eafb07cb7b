import type { Network } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, Standpoint } from '../answer.ts'
import { inputsOf, SMALLEST_GROUP, whyNoIndex } from '../gaps/compare-groups.ts'
import { tiesBetween } from '../gaps/ties-between.ts'
import { groupActors } from '../gaps/groups.ts'
import { observedPairs, observedWithin } from '../gaps/observed-pairs.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import { groupTies, tiesOfGroup, type GroupTies } from '../mixing/group-ties.ts'
import { assortativity, colemanIndex, odds, segregation } from '../mixing/likeness.ts'
import { randomLabels } from '../mixing/openness.ts'
import { groupsAsked, leftOut, sayBetween, sayWhyNot, underOtherPartition, whyNotBetween } from './groups-asked.ts'
import type { GroupsAsked } from './groups-asked.ts'
import type { Measure, MeasureScope } from './measure.ts'

/** M10: whether like works with like. Its value is Newman's coefficient of the two groups; Q, OR and others beside. */
export const likenessMeasure: Measure = {
  id: 'M10',
  name: 'measure.M10.name',
  family: 'gaps',
  layer: 'collaborations',
  formula:
    'r = (tr e − Σ a_g b_g)/(1 − Σ a_g b_g); OR = e_in (W_b − e_b)/(e_b (W_w − e_in)); Q = (OR − 1)/(OR + 1); Coleman: (e_gg − e*)/(out_g − e*), e* = out_g (n_g − 1)/(n − 1); Freeman: (E − O)/E',
  inputs: ['actors', 'collaborations', 'claims'],
  range: 'r, Q, Coleman: −1–1; OR ≥ 0; Freeman ≤ 1',
  cost: 'O(n + m) a pair',
  minimum: '2 groups, n_g, n_h ≥ 3; 1 tie',
  reference: 'Newman 2003; Yule 1912; Coleman 1958; Freeman 1978; Haldane 1956',
  sentence: 'measure.M10.sentence',
  compute,
}

async function compute(network: Network, standpoint: Standpoint, scope: MeasureScope): Promise<MeasureAnswer> {
  const model = tieModel(network, standpoint)
  const asked = groupsAsked(network, model, scope)
  const first = likenessOf(network, model, asked)
  const surveyed = whyNoIndex(network, model)
  const sectors = groupActors(network, model.counted, { by: 'sector', filter: scope.filter })
  const bySector = surveyed === null ? assortativity(mixingOf(groupTies(model, sectors.groups))) : null
  const pairs = scope.pair || surveyed !== null ? [] : sectors.pairs
  const others = pairs.map(([a, b]) =>
    likenessOf(network, model, { grouping: sectors, a: sectors.groups[a]!, b: sectors.groups[b]! }),
  )
  return {
    measure: 'M10',
    value: first.row.values.assortativity as number | null,
    endless: false,
    uncertainty: null,
    alternative: await underOtherPartition(network, asked, (partition) => {
      const { row } = likenessOf(network, model, groupsAsked(network, model, { ...scope, partition }))
      return { value: row.values.assortativity as number | null, reason: row.reason }
    }),
    rows:
      surveyed !== null && surveyed !== 'NO_TIES'
        ? []
        : [{ ...first.row, values: { ...first.row.values, bySector } }, ...others.map(({ row }) => row)],
    sentence: first.row.sentence,
    reason: first.row.reason,
    assumptions: first.row.values.corrected === true ? [{ key: 'measure.M10.corrected', values: {} }] : [],
    inputs: tiesBetween(model, asked.a, asked.b).flatMap((tie) => inputsOf(network, tie)),
    excluded: leftOut(model, asked, first.ties.outside),
  }
}

/** What the literature calls e_gh: every tie once, half of those across on each side. */
function mixingOf({ counts, groups }: GroupTies): readonly (readonly number[])[] {
  return Array.from({ length: groups }, (_, g) =>
    Array.from({ length: groups }, (__, h) => counts[g * groups + h]! / (g === h ? 1 : 2)),
  )
}

const NOTHING = {
  assortativity: null,
  q: null,
  oddsRatio: null,
  corrected: null,
  within: null,
  across: null,
  colemanA: null,
  colemanB: null,
  segregation: null,
} as const

function likenessOf(
  network: Network,
  model: TieModel,
  asked: GroupsAsked,
): { readonly row: MeasureRow; readonly ties: GroupTies } {
  const { a, b } = asked
  const ties = groupTies(model, [a, b])
  const of = [a.id, b.id]
  const empty = ties.inside + ties.across === 0 ? ('NO_TIES' as const) : null
  const reason = whyNotBetween(network, model, asked, SMALLEST_GROUP) ?? empty
  if (reason !== null) return { row: { of, values: NOTHING, sentence: sayWhyNot(reason), reason }, ties }
  const across = observedPairs(a, b, model.ties.ties)
  const pairsWithin = [a, b].reduce((sum, group) => sum + observedWithin(group, model.ties.ties).observed, 0)
  const cells = { tiedWithin: ties.inside, pairsWithin, tiedAcross: ties.across, pairsAcross: across.observed }
  const found = odds(cells)
  const values = {
    assortativity: assortativity(mixingOf(ties)),
    q: found?.q ?? null,
    oddsRatio: found?.ratio ?? null,
    corrected: found?.corrected ?? null,
    within: pairsWithin === 0 ? null : ties.inside / pairsWithin,
    across: across.observed === 0 ? null : ties.across / across.observed,
    colemanA: colemanOf(ties, 0),
    colemanB: colemanOf(ties, 1),
    segregation: segregation(ties.across, randomLabels(ties.sizes, ties.degrees)?.expected ?? 0),
  }
  return { row: { of, values, ...told(network, asked, values) }, ties }
}

/** Two shares, or why they are none: groups in which nobody could tell of any pair. */
function told(
  network: Network,
  asked: GroupsAsked,
  { assortativity: r, within, across }: { assortativity: number | null; within: number | null; across: number | null },
): Pick<MeasureRow, 'sentence' | 'reason'> {
  if (within === null || across === null) return { sentence: sayWhyNot('LOW_RESPONSE'), reason: 'LOW_RESPONSE' }
  const sentence = sayBetween(network, 'measure.M10.sentence', asked, { within, across })
  // All ties inside one of the two: nothing mixes that could be likened.
  return { sentence, reason: r === null ? 'ONE_GROUP' : null }
}

/** Coleman's index of one of two groups, each tie as two arcs. */
function colemanOf(ties: GroupTies, group: number): number | null {
  const { internal, external } = tiesOfGroup(ties, group)
  const all = ties.sizes.reduce((sum, size) => sum + size, 0)
  return colemanIndex(2 * internal, 2 * internal + external, ties.sizes[group]!, all)
}
