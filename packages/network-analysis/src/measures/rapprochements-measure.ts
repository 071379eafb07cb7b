import type { Network, Reason } from '@maillage/network-model'
import type { MeasureAnswer, MeasureRow, SentenceRef } from '../answer.ts'
import { groupActors, type Grouping } from '../gaps/groups.ts'
import { responseRate } from '../gaps/observed-pairs.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import { rapprochements, type Rapprochement, type Rapprochements } from '../rapprochements/rapprochements.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure, MeasureScope } from './measure.ts'

/** M17: whom to bring together; its value is the gain of the first. */
export const rapprochementsMeasure: Measure = {
  id: 'M17',
  name: 'measure.M17.name',
  family: 'acting',
  layer: 'collaborations',
  formula:
    'score(u,v) = ΔE_x(u,v) / (1 + max(0, max(k_u, k_v)/k̄ − 1)) · |aud_u ∩ aud_v|/|aud_u ∪ aud_v| · [territory shared]; for a referral · (1 − x_v), 0 when full; E_x = mean of 1/d over pairs of the two groups',
  inputs: ['actors', 'collaborations', 'claims', 'offers', 'loads'],
  range: '≥ 0',
  cost: 'O(n_S n_M) a candidate, at most 20 000 candidates',
  minimum: '1 pair',
  reference: 'own; Crescenzi et al. 2016; Garimella et al. 2017',
  sentence: 'measure.M17.sentence',
  async compute(network, standpoint, scope, work) {
    const model = tieModel(network, standpoint)
    const { partition, filter } = scope
    const grouping = scope.pair
      ? groupActors(network, model.counted, { by: bySide(scope.pair) ? 'side' : 'sector', partition, filter })
      : groupActors(network, model.counted, { by: 'side', partition, filter })
    const [left, right] = groupsAsked(grouping, scope)
    if (scope.actor !== undefined && !network.actors.some((actor) => actor.id === scope.actor)) {
      throw new RangeError(`the network has no actor ${scope.actor}`)
    }
    const reason = whyNot(network, model, grouping, left.actors.length, right.actors.length)
    if (reason) return refused(reason, model, grouping)
    const found = await rapprochements(network, standpoint, model, [left.actors, right.actors], work)
    return answered(network, model, grouping, found, scope.actor)
  },
}

const bySide = (pair: readonly [string, string]): boolean =>
  pair.every((id) => id === 'social' || id === 'mental-health')

function groupsAsked(
  { groups }: Grouping,
  { pair }: MeasureScope,
): readonly [Grouping['groups'][number], Grouping['groups'][number]] {
  const [one, other] = pair ?? ['social', 'mental-health']
  const find = (id: string): Grouping['groups'][number] => {
    const group = groups.find((each) => each.id === id)
    if (!group) throw new RangeError(`there is no group ${id}`)
    return group
  }
  return [find(one), find(other)]
}

function whyNot(
  network: Network,
  { counted }: TieModel,
  { by, partition }: Grouping,
  left: number,
  right: number,
): Reason | null {
  if (network.header.collection === 'documents') return 'NO_SURVEY'
  if (by === 'side' && partition === null) return 'NO_PARTITION'
  if (left === 0 || right === 0) return 'EMPTY_GROUP'
  return (responseRate(counted.actors) ?? 0) < 0.5 ? 'LOW_RESPONSE' : null
}

const PLAIN = { measure: 'M17', endless: false, uncertainty: null, alternative: null, inputs: [] } as const

const refused = (reason: Reason, model: TieModel, grouping: Grouping): MeasureAnswer => ({
  ...PLAIN,
  value: null,
  rows: [],
  sentence: { key: 'answer.not-computed', values: { reason } },
  reason,
  assumptions: [],
  excluded: [...model.counted.excluded, ...grouping.excluded],
})

function answered(
  network: Network,
  model: TieModel,
  grouping: Grouping,
  { found, candidates, unknown }: Rapprochements,
  actor: string | undefined,
): MeasureAnswer {
  const asked = found.filter((one) => actor === undefined || one.a.id === actor || one.b.id === actor)
  const best = asked.find((one) => one.score > 0)
  const unknownFit = asked.filter((one) => !one.fit.isKnown).length
  const assumptions: SentenceRef[] = [{ key: 'assumption.greedy', values: {} }]
  if (unknown > 0) assumptions.push({ key: 'assumption.unknown-load-of-target', values: { actors: unknown } })
  if (unknownFit > 0) assumptions.push({ key: 'assumption.unknown-fit', values: { pairs: unknownFit } })
  if (candidates.pairs.length < candidates.all) {
    assumptions.push({
      key: 'assumption.candidates-drawn',
      values: { most: candidates.pairs.length, all: roundedToThousands(candidates.all) },
    })
  }
  return {
    ...PLAIN,
    value: best?.gain ?? 0,
    rows: asked.map((one) => rowOf(network, one)),
    sentence: best
      ? withNames(network, 'measure.M17.sentence', {}, { a: best.a.name, b: best.b.name })
      : { key: 'measure.M17.none', values: {} },
    reason: null,
    assumptions,
    excluded: [...model.counted.excluded, ...model.ties.excluded, ...grouping.excluded, ...candidates.excluded],
  }
}

function rowOf(network: Network, one: Rapprochement): MeasureRow {
  const { a, b, fit, gain, score, referralScore, step, after } = one
  return {
    of: [a.id, b.id],
    values: { gain, score, referralScore, audienceFit: fit.audiences, territoryFit: fit.territories, step, after },
    sentence: withNames(network, 'measure.M17.row', { step: step ?? 0 }, { a: a.name, b: b.name }),
    reason: null,
  }
}

/** Of a number that may be an estimate no more than its thousands. */
const roundedToThousands = (count: number): number => (count < 1000 ? count : 1000 * Math.round(count / 1000))
