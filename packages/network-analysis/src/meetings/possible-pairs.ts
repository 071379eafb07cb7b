import type { Actor, Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { groupActors, type Grouping } from '../gaps/groups.ts'
import type { TieModel } from '../gaps/tie-model.ts'
import { pairKey } from '../rapprochements/candidates.ts'
import { fitOf, servedBy, type Fit, type Served } from '../rapprochements/fit.ts'

/** Two that do not work together yet, and could. */
export interface PossiblePair {
  readonly a: Actor
  readonly b: Actor
  readonly fit: Fit
  readonly served: readonly [Served, Served]
  /** Of two sides; of two sectors where no sides are told apart. */
  readonly isNew: boolean
  /** 1 − Jaccard of what both do; 1 where one of them does not say. */
  readonly complementarity: number
}

export interface Pairing {
  readonly grouping: Grouping
  /** Undefined for two that work together, have something on record, were not asked, or serve nothing in common. */
  readonly pairOf: (a: Actor, b: Actor) => PossiblePair | undefined
  /** Neither of the two answered: nobody knows whether they work together. */
  readonly isUnobserved: (a: Actor, b: Actor) => boolean
}

/** What may be said of two actors. Who asked to appear in no suggestion is in no pair. */
export function pairing(network: Network, standpoint: Standpoint, model: TieModel): Pairing {
  const by = network.header.partitions.length > 0 ? 'side' : 'sector'
  const grouping = groupActors(network, model.counted, { by })
  const serves = remembered(servedBy(network, standpoint))
  const functionsOf = remembered(functionsBy(network, standpoint))
  const onRecord = new Set(network.collaborations.map(({ between: [a = '', b = ''] }) => pairKey(a, b)))
  const counts = ({ id, optOut }: Actor): boolean => !optOut && model.counted.vertexOf.has(id)
  const isUnobserved = (a: Actor, b: Actor): boolean => a.responded !== 'yes' && b.responded !== 'yes'
  return {
    grouping,
    isUnobserved,
    pairOf: (a, b) => {
      if (a.id === b.id || !counts(a) || !counts(b) || isUnobserved(a, b)) return undefined
      if (onRecord.has(pairKey(a.id, b.id)) || model.isTied(a, b)) return undefined
      const served = [serves(a), serves(b)] as const
      const fit = fitOf(...served)
      if (fit.audiences === 0 || fit.territories === 0) return undefined
      const [one, other] = [grouping.groupOf.get(a.id), grouping.groupOf.get(b.id)]
      const isNew = one !== undefined && other !== undefined && one !== other
      return { a, b, fit, served, isNew, complementarity: 1 - likeness(functionsOf(a), functionsOf(b)) }
    },
  }
}

/** What an actor does, by its own word or by its offers. */
export function functionsBy(network: Network, { validAt }: Standpoint): (actor: Actor) => ReadonlySet<string> {
  const offered = new Map<string, string[]>()
  for (const { actor, functions, status, validTo } of network.offers) {
    if (status !== 'existing' || (validTo !== null && validTo < validAt)) continue
    offered.set(actor, [...(offered.get(actor) ?? []), ...functions])
  }
  return (actor) => new Set<string>([...actor.functions, ...(offered.get(actor.id) ?? [])])
}

/** Jaccard of two sets; 0 where one of them is empty: silence is no likeness. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let both = 0
  for (const each of one) if (other.has(each)) both += 1
  return both / (one.size + other.size - both)
}

function remembered<T>(compute: (actor: Actor) => T): (actor: Actor) => T {
  const known = new Map<string, T>()
  return (actor) => {
    const before = known.get(actor.id)
    if (before !== undefined) return before
    const made = compute(actor)
    known.set(actor.id, made)
    return made
  }
}
