import type { Network, Reason } from '@maillage/network-model'
import type { ArrayWork, Closures } from '@maillage/network-kernel'
import type { MeasureAnswer, MeasureRow, SentenceRef, Standpoint } from '../answer.ts'
import { withNames } from '../sentences/names.ts'
import {
  playground,
  roundsOf,
  sharedAssumptions,
  spillover,
  type Playground,
  type SpilloverRow,
} from '../spillover/spillover.ts'
import type { Measure, MeasureScope, Scenario } from './measure.ts'
import { withoutValue } from './over-actors.ts'

/** More actors than this are not closed one by one: those with most demand are. Fewer where there are many ways to go. */
const MOST_CLOSURES = 200
const LEAST_CLOSURES = 10
const MOST_WAYS = 200_000
const LEAST_ACTORS = 2

/**
 * M19: requests a month that find no place. Over the network: as things are, and one row for what closing each actor
 * would add. For one actor, or a scenario: after it, and one row for what it does to each.
 */
export const spilloverMeasure: Measure = {
  id: 'M19',
  name: 'measure.M19.name',
  family: 'acting',
  layer: 'referrals',
  formula:
    'accept min(arrivals, residual q) in proportion; the excess moves on to unvisited alternatives ∝ w; Σ L + U = Σ d; risk = moves / d; benefit = absorbed / displaced',
  inputs: ['loads', 'referrals', 'offers', 'posts'],
  range: '[0, Σ d] requests a month',
  cost: 'O(R m) a scenario, R ≤ 6; n scenarios for the network, at most 200, fewer above 1 000 alternatives',
  minimum: '2 actors with demand and room',
  reference: 'Lo Sardo et al. 2019 (PNAS)',
  sentence: 'measure.M19.sentence',
  async compute(network, standpoint, scope, work) {
    const scenario = scope.scenario ?? (scope.actor === undefined ? undefined : { close: [scope.actor], posts: [] })
    const ground = playground(network, standpoint, scope.filter)
    const { actors, excluded, reasons } = ground.play
    const why = tooFew(network, ground, [...reasons.values()], scenario)
    if (why) return withoutValue('M19', why, excluded)
    if (scenario) return forScenario(network, standpoint, scenario, scope, work)
    const ways = ground.alternatives.heads.length
    const most = Math.min(MOST_CLOSURES, Math.max(LEAST_CLOSURES, Math.floor(MOST_WAYS / (ways + 1))))
    const busiest = actors
      .map((one, at) => ({ at, demand: one.demand }))
      .sort((a, b) => b.demand - a.demand || a.at - b.at)
      .slice(0, most)
    const closed = Uint32Array.from(busiest, ({ at }) => at)
    const { offsets, heads, weights } = ground.alternatives
    const { demand, capacity } = ground
    const alternatives = { offsets, heads, weights }
    const result = await work('closures', { demand, capacity, alternatives, rounds: roundsOf(undefined), closed })
    return forEachClosed(network, ground, closed, result)
  },
}

/** A reason when nothing can be simulated: nobody’s figures are known, or those of a closed one are not. */
function tooFew(
  network: Network,
  { play }: Playground,
  reasons: readonly Reason[],
  scenario: Scenario | undefined,
): Reason | null {
  const missing = scenario?.close.find((id) => !play.actors.some(({ actor }) => actor.id === id))
  if (missing !== undefined)
    return play.reasons.get(missing as (typeof play.actors)[number]['actor']['id']) ?? 'NO_FLOW'
  if (play.actors.length >= LEAST_ACTORS) return null
  if (network.loads.length === 0) return 'NOT_DECLARED'
  const telling = reasons.filter((reason) => reason !== 'NOT_DECLARED')
  return telling[0] ?? 'NO_FLOW'
}

async function forScenario(
  network: Network,
  standpoint: Standpoint,
  scenario: Scenario,
  { filter }: MeasureScope,
  work: ArrayWork,
): Promise<MeasureAnswer> {
  const answer = await spillover(network, standpoint, { scenario, filter }, work)
  const values = {
    unmet: rounded(answer.unmetAfter),
    demand: rounded(answer.demand),
    before: rounded(answer.unmetBefore),
  }
  const full = answer.rows.filter((row) => row.newlySaturated).length
  return {
    ...{ measure: 'M19', value: answer.unmetAfter, endless: false, uncertainty: null, alternative: null, reason: null },
    rows: answer.rows.map((row) => scenarioRow(network, row)).sort(mostChangedFirst),
    sentence: { key: 'measure.M19.scenario', values: { ...values, full } },
    assumptions: answer.assumptions,
    inputs: answer.inputs,
    excluded: answer.excluded,
  }
}

function scenarioRow(network: Network, row: SpilloverRow): MeasureRow {
  const { actor, displacedFrom, ...values } = row
  const from = displacedFrom.map((one) => one.actor).join('|')
  const requests = displacedFrom.map((one) => String(rounded(one.requests))).join('|')
  const name = network.actors.find((one) => one.id === actor)?.name ?? { fr: actor }
  return {
    of: [actor],
    values: { ...values, displacedFrom: from, displacedRequests: requests },
    sentence: scenarioSentence(network, row, name),
    reason: null,
  }
}

function scenarioSentence(network: Network, row: SpilloverRow, name: Network['actors'][number]['name']): SentenceRef {
  const [before, after] = [rounded(row.loadBefore), rounded(row.loadAfter)]
  const values = {
    before,
    after,
    more: Math.abs(after - before),
    unmet: rounded(row.unmetAfter),
    demand: rounded(row.demand),
  }
  const key = row.closed
    ? 'closed'
    : row.newlySaturated
      ? 'full'
      : after > before
        ? 'more'
        : after < before
          ? 'less'
          : 'same'
  return withNames(network, `measure.M19.row-${key}`, values, { name })
}

const change = ({ values }: MeasureRow): number => Math.abs(Number(values.loadAfter) - Number(values.loadBefore))
const mostChangedFirst = (a: MeasureRow, b: MeasureRow): number =>
  Number(b.values.closed) - Number(a.values.closed) || change(b) - change(a)

function forEachClosed(network: Network, ground: Playground, closed: Uint32Array, result: Closures): MeasureAnswer {
  const { play } = ground
  const { before } = result
  const total = before.taken.reduce((sum, one) => sum + one, 0)
  const rows = [...closed].flatMap((vertex, at): MeasureRow[] => {
    const one = play.actors[vertex]
    if (!one) return []
    const more = Math.max(0, (result.unmet[at] ?? 0) - before.unmet)
    const own = before.taken[vertex] ?? 0
    const others = total - own
    const moves = (result.moves[at] ?? 0) - before.moves
    const values = {
      value: more,
      demand: one.demand,
      capacity: one.capacity,
      load: own,
      unmet: result.unmet[at] ?? 0,
      newlySaturated: result.newlyFull[at] ?? 0,
      moves,
      risk: one.demand > 0 ? moves / one.demand : null,
      benefit: others > 0 ? (result.absorbed[vertex] ?? 0) / others : null,
    }
    const said = { unmet: rounded(more), full: values.newlySaturated }
    const sentence = withNames(network, 'measure.M19.row', said, { name: one.actor.name })
    return [{ of: [one.actor.id], values, sentence, reason: null }]
  })
  const left = play.actors.length - closed.length
  const demand = ground.demand.reduce((sum, one) => sum + one, 0)
  const said = { unmet: rounded(before.unmet), demand: rounded(demand), actors: play.actors.length }
  return {
    ...{ measure: 'M19', value: before.unmet, endless: false, uncertainty: null, alternative: null, reason: null },
    rows: rows.sort((a, b) => Number(b.values.value) - Number(a.values.value)),
    sentence: { key: 'measure.M19.sentence', values: said },
    assumptions: [
      ...sharedAssumptions(ground, roundsOf(undefined)),
      ...(left > 0 ? [{ key: 'assumption.most-closures', values: { actors: closed.length, left } }] : []),
    ],
    inputs: play.actors.flatMap((one) => one.inputs),
    excluded: play.excluded,
  }
}

/** Requests as one tells them: whole ones. */
const rounded = (requests: number): number => Math.round(requests)
