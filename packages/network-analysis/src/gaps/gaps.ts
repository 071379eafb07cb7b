import { firstDay, inLanguage, type Network, type Reason } from '@maillage/network-model'
import { benjaminiHochberg } from '@maillage/network-kernel'
import type { Exclusion, GapAnswer, GapReport, Input, Standpoint } from '../answer.ts'
import { ends, type CountedTie } from '../counted/counted-ties.ts'
import { Exclusions } from '../exclusions.ts'
import { crossGroupDensity, tiesAcross } from './cross-group-density.ts'
import { expectedTies, FALSE_ALARMS, GAP_RATIO, LEAST_EXPECTED, missingTies } from './expected-ties.ts'
import { gapSentence, reportSentence } from './gap-sentence.ts'
import { groupActors, type Group, type Grouping, type GroupingAsked } from './groups.ts'
import { responseRate } from './observed-pairs.ts'
import { signalledBetween, signalledGaps } from './signalled-gaps.ts'
import { tieModel, type TieModel } from './tie-model.ts'

/** Below half of the actors answering a map is all there is; below seven in ten, densities. */
const ENOUGH_FOR_DENSITY = 0.5
const ENOUGH_FOR_EXPECTATION = 0.7
const SMALLEST_GROUP = 3
/** An expectation of exactly 3 must not fall under the bar by the order in which it was summed. */
const ROUNDING = 1e-9

/**
 * Which groups of actors meet less than one would expect: densities (M7) and expected ties (M8) for all pairs of
 * sectors, or for social against mental health. A filter leaves some actors in the groups; what is expected always
 * comes from the whole network. A network of documents has no pairs to compare: only what its documents signal.
 */
export function gaps(network: Network, standpoint: Standpoint, asked: GroupingAsked): GapReport {
  const findings = signalledGaps(network)
  const model = tieModel(network, standpoint)
  const grouping = groupActors(network, model.counted, asked)
  const reason = whyNotAtAll(network, model)
  const answers =
    reason === 'NO_SURVEY'
      ? []
      : withFlags(
          grouping.pairs.map(([a, b]) =>
            compare(network, model, grouping, grouping.groups[a]!, grouping.groups[b]!, reason),
          ),
        )
  const pairs = answers.map((answer) => {
    const [a, b] = [answer.a, answer.b].map((id) => grouping.groups.find((group) => group.id === id)!)
    return {
      ...answer,
      signalled: signalledBetween(network, findings, grouping, a!, b!),
      sentence: gapSentence(network, answer),
    }
  })
  return {
    by: grouping.by,
    partition: grouping.partition,
    pairs,
    signalled: findings.map((finding) => finding.id),
    straddlers: grouping.straddlers,
    sentence: reportSentence(pairs, findings.length, reason),
    reason,
    excluded: [...model.counted.excluded, ...model.ties.excluded, ...grouping.excluded],
  }
}

function whyNotAtAll(network: Network, model: TieModel): Reason | null {
  if (network.header.collection === 'documents') return 'NO_SURVEY'
  const rate = responseRate(model.counted.actors)
  if (rate === null) return 'EMPTY_GROUP'
  if (rate < ENOUGH_FOR_DENSITY) return 'LOW_RESPONSE'
  return model.ties.ties.length === 0 ? 'NO_TIES' : null
}

type Unflagged = Omit<GapAnswer, 'sentence'>

function compare(
  network: Network,
  model: TieModel,
  grouping: Grouping,
  a: Group,
  b: Group,
  overall: Reason | null,
): Unflagged {
  const seen = crossGroupDensity(model, a, b)
  const mapOnly = overall === 'LOW_RESPONSE'
  const reason = overall ?? whyNotThisPair(model, a, b, seen.pairs.observed / Math.max(1, seen.pairs.all))
  const fit = reason === null ? expectedTies(model, a, b, seen.observed) : null
  return {
    a: a.id,
    b: b.id,
    sizeA: a.actors.length,
    sizeB: b.actors.length,
    observed: seen.observed,
    pairs: seen.pairs.observed,
    unobserved: seen.pairs.unobserved,
    expected: fit?.expected ?? null,
    sd: fit?.sd ?? null,
    z: fit?.z ?? null,
    p: fit?.p ?? null,
    severity: fit?.severity ?? null,
    flagged: false,
    density: mapOnly ? null : seen.density,
    densityA: mapOnly ? null : seen.densityA,
    densityB: mapOnly ? null : seen.densityB,
    missing: fit ? missingTies(network, model, a, b) : [],
    signalled: [],
    reason,
    inputs: tiesAcross(model, a, b).flatMap((tie) => inputsOf(network, tie)),
    excluded: leftOutBetween(model, grouping, a, b, seen.pairs.unobserved),
  }
}

function whyNotThisPair(model: TieModel, a: Group, b: Group, observedShare: number): Reason | null {
  const smallest = Math.min(a.actors.length, b.actors.length)
  if (smallest === 0) return 'EMPTY_GROUP'
  if (smallest < SMALLEST_GROUP) return 'TOO_SMALL'
  if (observedShare < 0.5) return 'LOW_RESPONSE'
  return (responseRate(model.counted.actors) ?? 0) < ENOUGH_FOR_EXPECTATION ? 'LOW_RESPONSE' : null
}

/** Few ties, enough expected, even if every pair that nobody answered for were a tie, and no mere false alarm among so many pairs. */
function withFlags(answers: readonly Unflagged[]): readonly Unflagged[] {
  const tested = answers.filter((answer) => answer.p !== null)
  const passes = benjaminiHochberg(
    tested.map((answer) => answer.p ?? 1),
    FALSE_ALARMS,
  )
  const passing = new Set(tested.filter((_, at) => passes[at] === 1))
  return answers.map((answer) => {
    const expected = answer.expected ?? 0
    const enough = expected >= LEAST_EXPECTED - ROUNDING
    const few = enough && (answer.observed + answer.unobserved) / expected <= GAP_RATIO + ROUNDING
    return { ...answer, flagged: few && passing.has(answer) }
  })
}

function inputsOf(network: Network, tie: CountedTie): readonly Input[] {
  const language = network.header.languages[0] ?? 'fr'
  const newest = [...tie.claims].sort((x, y) => (x.on < y.on ? 1 : -1))[0]
  const by = newest && network.actors.find((actor) => actor.id === newest.by)
  return tie.ids.map((id) => ({
    table: 'collaborations',
    id,
    field: 'between',
    value: tie.level,
    on: newest ? firstDay(newest.on) : null,
    by: by ? inLanguage(by.name, language) : null,
  }))
}

function leftOutBetween(
  model: TieModel,
  grouping: Grouping,
  a: Group,
  b: Group,
  unobserved: number,
): readonly Exclusion[] {
  const excluded = new Exclusions()
  for (const { why, row } of model.ties.leftOut) {
    const [one, other] = ends(row).map((end) => grouping.groupOf.get(end))
    if ((one === a.id && other === b.id) || (one === b.id && other === a.id)) excluded.add(why, row.id)
  }
  const list = excluded.list()
  return unobserved === 0 ? list : [...list, { key: 'excluded.unobserved-pairs', count: unobserved, ids: [] }]
}
