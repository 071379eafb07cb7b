import type { Id, Network } from '@maillage/network-model'
import type { GapReport, Standpoint } from '../answer.ts'
import { tiesBetween } from '../gaps/ties-between.ts'
import { gaps } from '../gaps/gaps.ts'
import { groupActors, type Grouping } from '../gaps/groups.ts'
import { tieModel, type TieModel } from '../gaps/tie-model.ts'
import { strandedOf } from '../regards/stranded.ts'
import { loadSentence } from './load-sentence.ts'
import type { SeenScope, SeenSentence } from './seen-sentence.ts'

const MOST_GAPS = 3

/** What one sees of a surveyed network: who is there, what joins the two sides, where it is full, who answered. */
export function surveySentences(network: Network, standpoint: Standpoint, scope: SeenScope): readonly SeenSentence[] {
  const model = tieModel(network, standpoint)
  const { partition, filter } = scope
  const sides = groupActors(network, model.counted, { by: 'side', partition, filter })
  const report = scope.report ?? gaps(network, standpoint, { by: 'sector', filter })
  return [
    whoIsThere(network, model, scope),
    ...across(model, sides, scope),
    ...gapSentences(network, report),
    loadSentence(network, standpoint, scope),
    ...noWayAcross(network, model, scope),
    answered(model, scope),
  ]
}

const isLeft = ({ filter }: SeenScope, id: string): boolean => !filter || filter.has(id)

function whoIsThere(network: Network, model: TieModel, scope: SeenScope): SeenSentence {
  const actors = model.counted.actors.filter((actor) => isLeft(scope, actor.id))
  const ties = model.ties.ties.filter((tie) => isLeft(scope, tie.a) && isLeft(scope, tie.b))
  const sectors = new Set(actors.flatMap((actor) => actor.primarySector ?? actor.sectors))
  const authorities = network.actors.filter((actor) => actor.kind === 'authority' && isLeft(scope, actor.id))
  return {
    key: 'seen.actors-of-survey',
    values: {
      actors: actors.length,
      sectors: sectors.size,
      authorities: authorities.length,
      ties: ties.length,
      confirmed: ties.filter((tie) => tie.confirmed).length,
    },
    focus: actors.map((actor) => actor.id),
  }
}

/** The share of all ties that join the two sides; nothing when the partition names no sector on one of them. */
function across(model: TieModel, { groups }: Grouping, scope: SeenScope): readonly SeenSentence[] {
  const [a, b] = groups
  const ties = model.ties.ties.filter((tie) => isLeft(scope, tie.a) && isLeft(scope, tie.b)).length
  if (!a || !b || a.actors.length === 0 || b.actors.length === 0 || ties === 0) return []
  const between = tiesBetween(model, a, b)
  const values = {
    across: between.length,
    ties,
    share: between.length / ties,
    social: tiesBetween(model, a, a).length,
    mental: tiesBetween(model, b, b).length,
  }
  return [{ key: 'seen.across', values, focus: [...new Set(between.flatMap((tie) => [tie.a, tie.b]))] }]
}

/** The gravest gaps, each in its own words. */
function gapSentences(network: Network, report: GapReport): readonly SeenSentence[] {
  if (report.reason) return [{ ...report.sentence, focus: [] }]
  const flagged = report.pairs.filter((pair) => pair.flagged)
  if (flagged.length === 0) return [{ ...report.sentence, focus: [] }]
  const inGroup = (group: string): readonly Id<'actors'>[] =>
    network.actors.filter((actor) => (actor.primarySector ?? actor.sectors[0]) === group).map((actor) => actor.id)
  return flagged
    .sort((a, b) => (a.p ?? 1) - (b.p ?? 1))
    .slice(0, MOST_GAPS)
    .map((pair) => ({
      ...pair.sentence,
      key: 'seen.gap',
      focus: [pair.a, pair.b, ...inGroup(pair.a), ...inGroup(pair.b)],
    }))
}

/** Of the actors that are left, those from whom no way of the whole network leads to the other side. */
function noWayAcross(network: Network, model: TieModel, scope: SeenScope): readonly SeenSentence[] {
  const [a, b] = groupActors(network, model.counted, { by: 'side', partition: scope.partition }).groups
  if (!a || !b || a.actors.length === 0 || b.actors.length === 0) return []
  const cut = [...strandedOf(model, a, b), ...strandedOf(model, b, a)].filter(({ id }) => isLeft(scope, id))
  return [{ key: 'seen.no-way-across', values: { actors: cut.length }, focus: cut.map((actor) => actor.id) }]
}

function answered(model: TieModel, scope: SeenScope): SeenSentence {
  const actors = model.counted.actors.filter((actor) => isLeft(scope, actor.id))
  const silent = actors.filter((actor) => actor.responded !== 'yes')
  return {
    key: 'seen.response',
    values: { answered: actors.length - silent.length, actors: actors.length, silent: silent.length },
    focus: silent.map((actor) => actor.id),
  }
}
