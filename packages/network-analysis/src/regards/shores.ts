import type { Actor, Id, Network, Side } from '@maillage/network-model'
import type { CountedTie } from '../counted/counted-ties.ts'
import { groupActors, type Group } from '../gaps/groups.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { tiesBetween } from '../gaps/ties-between.ts'

/** Who stands where between social and mental health, under the first partition of the network. */
export interface Shores {
  readonly social: Group
  readonly mentalHealth: Group
  /** Counted actors of both sides at once: their sector stands on both, or they have one on each. */
  readonly inBetween: Group
  /** Actors with a sector on each side; those with a primary sector stand on its shore. */
  readonly straddlers: readonly Id<'actors'>[]
  readonly direct: readonly CountedTie[]
  /** Ties from a shore to the in-between. */
  readonly through: readonly CountedTie[]
  /** Side of a sector; null where the partition says nothing. */
  readonly sideOf: (sector: string) => Side | null
}

export function shoresOf(network: Network, model: TieModel, filter: ReadonlySet<string> | undefined): Shores {
  const grouping = groupActors(network, model.counted, { by: 'side', filter })
  const sides = network.header.partitions[0]?.sides ?? {}
  const sideOf = (sector: string): Side | null => sides[sector] ?? null
  const [social, mentalHealth] = grouping.groups as [Group, Group]
  const isBetween = (actor: Actor): boolean => {
    if (grouping.groupOf.has(actor.id) || (filter && !filter.has(actor.id))) return false
    const of = new Set((actor.primarySector === null ? actor.sectors : [actor.primarySector]).map(sideOf))
    return of.has('both') || (of.has('social') && of.has('mental-health'))
  }
  const inBetween: Group = { id: 'both', actors: model.counted.actors.filter(isBetween) }
  return {
    social,
    mentalHealth,
    inBetween,
    straddlers: grouping.straddlers,
    direct: tiesBetween(model, social, mentalHealth),
    through: [...tiesBetween(model, inBetween, social), ...tiesBetween(model, inBetween, mentalHealth)],
    sideOf,
  }
}

/** Both ends of ties, each actor once. */
export const endsOf = (ties: readonly CountedTie[]): readonly string[] => [
  ...new Set(ties.flatMap((tie) => [tie.a, tie.b])),
]
