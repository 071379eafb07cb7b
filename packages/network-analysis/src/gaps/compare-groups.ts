import { firstDay, inLanguage, type Actor, type Network, type Reason } from '@maillage/network-model'
import type { Exclusion, GapAnswer, Input } from '../answer.ts'
import { ends, type CountedTie } from '../counted/counted-ties.ts'
import { Exclusions } from '../exclusions.ts'
import { crossGroupDensity } from './cross-group-density.ts'
import { expectedTies } from './expected-ties.ts'
import type { Group, Grouping } from './groups.ts'
import { missingTies } from './missing-ties.ts'
import { responseRate } from './observed-pairs.ts'
import type { TieModel } from './tie-model.ts'
import { tiesBetween } from './ties-between.ts'

/** Below half of the actors answering a map is all there is; below seven in ten, densities. */
const ENOUGH_FOR_DENSITY = 0.5
const ENOUGH_FOR_EXPECTATION = 0.7
export const SMALLEST_GROUP = 3

/** What is known of two groups by themselves, before they are held against all other pairs. */
export type ComparedGroups = Omit<
  GapAnswer,
  | 'flagged'
  | 'standing'
  | 'bridges'
  | 'fullBridges'
  | 'alternative'
  | 'formula'
  | 'signalled'
  | 'sentence'
  | 'confirmed'
  | 'missing'
  | 'inputs'
  | 'excluded'
>

/** Why no pair at all can be compared; null when pairs can. */
export function whyNotAtAll(network: Network, model: TieModel): Reason | null {
  if (network.header.collection === 'documents') return 'NO_SURVEY'
  const rate = responseRate(model.counted.actors)
  if (rate === null) return 'EMPTY_GROUP'
  if (rate < ENOUGH_FOR_DENSITY) return 'LOW_RESPONSE'
  return model.ties.ties.length === 0 ? 'NO_TIES' : null
}

/**
 * Why an index of the whole network cannot be told; null when it can. Indices need seven answers in ten, where
 * densities make do with half. `NO_TIES` is left to those that have no value without ties.
 */
export function whyNoIndex(network: Network, model: TieModel): Reason | null {
  const reason = whyNotAtAll(network, model)
  if (reason !== null && reason !== 'NO_TIES') return reason
  return (responseRate(model.counted.actors) ?? 0) < ENOUGH_FOR_EXPECTATION ? 'LOW_RESPONSE' : reason
}

/** Densities of two groups and ties to expect between them. `overall`: why nothing can be expected anywhere. */
export function compareGroups(
  model: TieModel,
  grouping: Grouping,
  a: Group,
  b: Group,
  overall: Reason | null,
): ComparedGroups {
  const seen = crossGroupDensity(model, a, b)
  const mapOnly = overall === 'LOW_RESPONSE'
  const reason = whyNotThisPair(model, grouping, a, b, seen.pairs.observed / Math.max(1, seen.pairs.all), overall)
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
    low: fit?.low ?? null,
    high: fit?.high ?? null,
    z: fit?.z ?? null,
    p: fit?.p ?? null,
    severity: fit?.severity ?? null,
    density: mapOnly ? null : seen.density,
    densityA: mapOnly ? null : seen.densityA,
    densityB: mapOnly ? null : seen.densityB,
    reason,
  }
}

/** What one looks up beside two compared groups: the ties that are missing, the ties that are there, what was left out. */
export function evidenceBetween(
  network: Network,
  model: TieModel,
  grouping: Grouping,
  [a, b]: readonly [Group, Group],
  compared: ComparedGroups,
): Pick<GapAnswer, 'confirmed' | 'missing' | 'inputs' | 'excluded'> {
  const across = tiesBetween(model, a, b)
  return {
    confirmed: across.filter((tie) => tie.confirmed).length,
    missing: compared.reason === null ? missingTies(network, model, a, b) : [],
    inputs: across.flatMap((tie) => inputsOf(network, tie)),
    excluded: leftOutBetween(model, grouping, a, b, compared.unobserved),
  }
}

function whyNotThisPair(
  model: TieModel,
  grouping: Grouping,
  a: Group,
  b: Group,
  observedShare: number,
  overall: Reason | null,
): Reason | null {
  if (overall === 'NO_SURVEY' || overall === 'LOW_RESPONSE') return overall
  if (grouping.by === 'side' && grouping.partition === null) return 'NO_PARTITION'
  if (overall !== null) return overall
  const smallest = Math.min(a.actors.length, b.actors.length)
  if (smallest === 0) return 'EMPTY_GROUP'
  if (smallest < SMALLEST_GROUP) return 'TOO_SMALL'
  if (observedShare < 0.5) return 'LOW_RESPONSE'
  return (responseRate(model.counted.actors) ?? 0) < ENOUGH_FOR_EXPECTATION ? 'LOW_RESPONSE' : null
}

/** A tie as what an answer used: who said it last, and when. */
export function inputsOf(network: Network, tie: CountedTie): readonly Input[] {
  const language = network.header.languages[0] ?? 'fr'
  const newest = [...tie.claims].sort((x, y) => (x.on < y.on ? 1 : -1))[0]
  const by = newest && actorsOf(network).get(newest.by)
  return tie.ids.map((id) => ({
    table: 'collaborations',
    id,
    field: 'between',
    value: tie.level,
    on: newest ? firstDay(newest.on) : null,
    by: by ? inLanguage(by.name, language) : null,
  }))
}

const byId = new WeakMap<Network, ReadonlyMap<string, Actor>>()

function actorsOf(network: Network): ReadonlyMap<string, Actor> {
  const known = byId.get(network) ?? new Map(network.actors.map((actor) => [actor.id, actor]))
  byId.set(network, known)
  return known
}

function leftOutBetween(
  model: TieModel,
  grouping: Grouping,
  a: Group,
  b: Group,
  unobserved: number,
): readonly Exclusion[] {
  const excluded = new Exclusions()
  for (const { why, row } of leftOutOf(model, grouping).get(pairOf(a.id, b.id)) ?? []) excluded.add(why, row.id)
  const list = excluded.list()
  return unobserved === 0 ? list : [...list, { key: 'excluded.unobserved-pairs', count: unobserved, ids: [] }]
}

type LeftOut = TieModel['ties']['leftOut']
const leftOutByPair = new WeakMap<Grouping, ReadonlyMap<string, LeftOut>>()
const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** What was left out by the two groups it would have joined; one walk for all pairs of a grouping. */
function leftOutOf(model: TieModel, grouping: Grouping): ReadonlyMap<string, LeftOut> {
  const known = leftOutByPair.get(grouping)
  if (known) return known
  const byPair = new Map<string, LeftOut[number][]>()
  for (const one of model.ties.leftOut) {
    const [a, b] = ends(one.row).map((end) => grouping.groupOf.get(end))
    if (a === undefined || b === undefined) continue
    const pair = pairOf(a, b)
    const own = byPair.get(pair)
    if (own) own.push(one)
    else byPair.set(pair, [one])
  }
  leftOutByPair.set(grouping, byPair)
  return byPair
}
