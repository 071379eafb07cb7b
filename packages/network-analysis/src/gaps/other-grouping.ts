import type { Network, Reason } from '@maillage/network-model'
import type { Alternative, SentenceRef } from '../answer.ts'
import { withNames } from '../sentences/names.ts'
import { compareGroups, type ComparedGroups } from './compare-groups.ts'
import { groupActors, type Grouping, type GroupingAsked } from './groups.ts'
import type { TieModel } from './tie-model.ts'

/** Stands where a partition is named when actors of several sectors were counted in their second one. */
export const SECOND_SECTOR = 'second-sector'

/** Another partition of the network than the one in use, the first there is; null without one. */
export function otherPartition(network: Network, used: string | null): string | null {
  return network.header.partitions.find((partition) => partition.id !== used)?.id ?? null
}

/**
 * The same pairs under another grouping, in the order of `grouping.pairs`: two sides under another partition, two
 * sectors with those that stand in several counted in their second one. Null where nothing is grouped otherwise.
 */
export function alternatives(
  network: Network,
  model: TieModel,
  grouping: Grouping,
  asked: GroupingAsked,
  overall: Reason | null,
): readonly (Alternative | null)[] {
  const partition = grouping.by === 'side' ? otherPartition(network, grouping.partition) : SECOND_SECTOR
  if (partition === null) return grouping.pairs.map(() => null)
  const other =
    grouping.by === 'side'
      ? groupActors(network, model.counted, { ...asked, partition })
      : groupActors(network, model.counted, { ...asked, sector: 'second' })
  return grouping.pairs.map(([a, b]) => {
    const [one, two] = [other.groups[a]!, other.groups[b]!]
    const same = [a, b].every((place) => isSame(grouping.groups[place]!.actors, other.groups[place]!.actors))
    if (same) return null
    return alternativeOf(network, partition, compareGroups(model, other, one, two, overall))
  })
}

function isSame(these: readonly unknown[], those: readonly unknown[]): boolean {
  return these.length === those.length && these.every((one, at) => one === those[at])
}

function alternativeOf(network: Network, partition: string, compared: ComparedGroups): Alternative {
  const { observed, expected, reason } = compared
  const value = expected ? observed / expected : null
  const said =
    value === null
      ? { known: 'no', observed, expected: 0, reason: reason ?? 'NO_TIES' }
      : { known: 'yes', observed, expected: Math.round(expected ?? 0), reason: '' }
  return { partition, value, sentence: underAnother(network, 'gap.alternative', partition, said), reason }
}

/** A sentence on a figure under another grouping, which it names. */
export function underAnother(
  network: Network,
  key: string,
  partition: string,
  values: SentenceRef['values'],
): SentenceRef {
  const named = network.header.partitions.find((one) => one.id === partition)
  if (!named) return { key, values: { ...values, grouping: 'second', partition } }
  return withNames(network, key, { ...values, grouping: 'partition' }, { partition: named.name })
}
