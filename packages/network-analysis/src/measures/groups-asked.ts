import type { Actor, Network, Reason } from '@maillage/network-model'
import type { MeasureAnswer, SentenceRef } from '../answer.ts'
import { whyNoIndex } from '../gaps/compare-groups.ts'
import { aboutTwo } from '../gaps/gap-sentence.ts'
import { groupActors, type Group, type Grouping } from '../gaps/groups.ts'
import { otherPartition, underAnother } from '../gaps/other-grouping.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { withNames } from '../sentences/names.ts'
import type { MeasureScope } from './measure.ts'

/** The two groups that a measure is asked about: two sectors, or the two sides of a partition. */
export interface GroupsAsked {
  readonly grouping: Grouping
  readonly a: Group
  readonly b: Group
}

const SIDES = ['social', 'mental-health']

/**
 * The pair of the scope, else the two sides under the partition of the scope, else under the first one. Throws a
 * RangeError for a group or a partition that the network does not have, and for a sector against a side.
 */
export function groupsAsked(network: Network, model: TieModel, { pair, partition, filter }: MeasureScope): GroupsAsked {
  const isSector = (id: string): boolean => network.sectors.some((one) => one.id === id && one.kind === 'sector')
  const bySector = pair?.every(isSector) ?? false
  if (pair && !bySector && !pair.every((id) => SIDES.includes(id))) {
    throw new RangeError(`the network has no two groups ${pair[0]} and ${pair[1]}`)
  }
  if (pair && pair[0] === pair[1]) throw new RangeError(`${pair[0]} is one group, not two`)
  const grouping = groupActors(network, model.counted, { by: bySector ? 'sector' : 'side', partition, filter })
  const [a, b] = (pair ?? SIDES).map((id) => grouping.groups.find((group) => group.id === id))
  if (!a || !b) throw new RangeError('a grouping without its groups')
  return { grouping, a, b }
}

/** Why a figure on two groups cannot be told; `smallest`: how many actors each must have. */
export function whyNotBetween(
  network: Network,
  model: TieModel,
  { grouping, a, b }: GroupsAsked,
  smallest: number,
): Reason | null {
  const overall = whyNoIndex(network, model)
  if (overall !== null && overall !== 'NO_TIES') return overall
  if (grouping.by === 'side' && grouping.partition === null) return 'NO_PARTITION'
  const [small, large] = [a.actors.length, b.actors.length].sort((x, y) => x - y) as [number, number]
  if (large === 0) return 'EMPTY_GROUP'
  if (small === 0) return 'ONE_GROUP'
  return small < smallest ? 'TOO_SMALL' : overall
}

/** The actor of the scope. Throws a RangeError for one that the network does not know. */
export function actorInScope(network: Network, id: string): Actor {
  const found = network.actors.find((actor) => actor.id === id)
  if (!found) throw new RangeError(`the network has no actor ${id}`)
  return found
}

/** A sentence on the two groups, by their names. */
export const sayBetween = (
  network: Network,
  key: string,
  { a, b }: GroupsAsked,
  values: SentenceRef['values'],
): SentenceRef => aboutTwo(network, key, { a: a.id, b: b.id }, values)

/** A sentence on one group or on the way to another, and on actors: `group`, `other`, `actor`, `partner` by their ids. */
export function sayOf(
  network: Network,
  key: string,
  values: SentenceRef['values'],
  named: {
    readonly group?: string | undefined
    readonly other?: string | undefined
    readonly actor?: Actor | undefined
    readonly partner?: Actor | undefined
  },
): SentenceRef {
  const words: Record<string, string> = {}
  const names: Record<string, Actor['name']> = {}
  for (const [role, name] of [
    ['group', 'name'],
    ['other', 'otherName'],
  ] as const) {
    const id = named[role]
    if (id === undefined) continue
    words[role] = id === 'social' ? 'social' : id === 'mental-health' ? 'mental' : 'sector'
    const sector = network.sectors.find((one) => one.id === id)
    if (sector) names[name] = sector.name
    else words[name] = id
  }
  if (named.actor) names.actor = named.actor.name
  if (named.partner) names.partner = named.partner.name
  return withNames(network, key, { ...values, ...words }, names)
}

/** What says that nothing could be computed, and why. */
export const sayWhyNot = (reason: Reason): SentenceRef => ({ key: 'answer.not-computed', values: { reason } })

/** Reasons that no other grouping lifts. */
const WHATEVER_THE_GROUPING: readonly Reason[] = ['NO_SURVEY', 'LOW_RESPONSE', 'NO_TIES']

/** The value under the other partition of the network; null for two sectors and where there is none. */
export async function underOtherPartition(
  network: Network,
  { grouping }: Pick<GroupsAsked, 'grouping'>,
  valueUnder: (
    partition: string,
  ) => Pick<MeasureAnswer, 'value' | 'reason'> | Promise<Pick<MeasureAnswer, 'value' | 'reason'>>,
): Promise<MeasureAnswer['alternative']> {
  const partition = grouping.by === 'side' ? otherPartition(network, grouping.partition) : null
  if (partition === null || grouping.partition === null) return null
  const { value, reason } = await valueUnder(partition)
  if (value === null && reason !== null && WHATEVER_THE_GROUPING.includes(reason)) return null
  const known = value === null ? 'no' : 'yes'
  const said = { known, value: value ?? 0, reason: reason ?? '' }
  return { partition, value, reason, sentence: underAnother(network, 'measure.alternative', partition, said) }
}

/** What every answer of groups leaves out: actors, ties, what stands in no group. */
export function leftOut(model: TieModel, { grouping }: GroupsAsked, outside: number): MeasureAnswer['excluded'] {
  const list = [...model.counted.excluded, ...model.ties.excluded, ...grouping.excluded]
  return outside === 0 ? list : [...list, { key: 'excluded.ties-outside-groups', count: outside, ids: [] }]
}
