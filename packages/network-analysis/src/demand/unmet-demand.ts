import { REFUSAL_REASONS, type Actor, type Network, type RefusalReason } from '@maillage/network-model'
import type { Exclusion, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import { countedReferrals, LEAST_CELL, LEAST_COUNT, type CountedReferral } from './referral-counts.ts'

/** Which requests a cell holds: all, those to an actor, those for a function, those from a territory, or both. */
export type UnmetBy = 'network' | 'actor' | 'function' | 'territory' | 'function-territory'

export interface UnmetCell {
  readonly by: UnmetBy
  /** Ids of what it is about: none, an actor, a function, a territory, a function and a territory. */
  readonly of: readonly string[]
  readonly requests: number
  /** Refused for want of a place; null when there were some, and fewer than five. */
  readonly refusedFull: number | null
  /** refusedFull / requests; null with it. */
  readonly share: number | null
  /** Refusals by reason that are five or more; the others are not told one by one. */
  readonly byReason: Readonly<Partial<Record<RefusalReason, number>>>
  /** All refusals; null when the untold ones could be worked out from it. */
  readonly refused: number | null
}

export interface UnmetDemand {
  readonly cells: readonly UnmetCell[]
  readonly referrals: readonly CountedReferral[]
  /** Requests that no period of the year before the day speaks of are not here. */
  readonly weeks: number
  readonly excluded: readonly Exclusion[]
}

/**
 * How many requests found no place, as the senders counted them: over all, by receiver, by function asked for, by the
 * territory of the sender, and by both. A request to an actor of two functions stands in both cells. Nothing of cells
 * with fewer than ten requests, no count under five.
 */
export function unmetDemand(network: Network, standpoint: Standpoint, filter?: ReadonlySet<string>): UnmetDemand {
  const { referrals, weeks, excluded } = countedReferrals(network, standpoint)
  const kept = referrals.filter(({ row }) => !filter || filter.has(row.to))
  const actorOf = new Map<string, Actor>(network.actors.map((actor) => [actor.id, actor]))
  const functionsOf = functionsByActor(network)
  const cells = new Map<string, { by: UnmetBy; of: readonly string[]; referrals: CountedReferral[] }>()
  const put = (by: UnmetBy, of: readonly string[], referral: CountedReferral): void => {
    const key = [by, ...of].join(' ')
    const cell = cells.get(key)
    if (cell) cell.referrals.push(referral)
    else cells.set(key, { by, of, referrals: [referral] })
  }
  for (const referral of kept) {
    const { from, to } = referral.row
    const functions = functionsOf.get(to) ?? []
    const territory = actorOf.get(from)?.seat ?? null
    put('network', [], referral)
    put('actor', [to], referral)
    for (const one of functions) put('function', [one], referral)
    if (territory !== null) put('territory', [territory], referral)
    if (territory !== null) for (const one of functions) put('function-territory', [one, territory], referral)
  }
  const small = new Exclusions()
  const told = [...cells.values()].flatMap(({ by, of, referrals: held }) => {
    const cell = tell(by, of, held)
    if (cell) return [cell]
    small.add('cells-under-ten', [by, ...of].join(' '))
    return []
  })
  return { cells: told, referrals: kept, weeks, excluded: [...excluded.list(), ...small.list()] }
}

function tell(by: UnmetBy, of: readonly string[], held: readonly CountedReferral[]): UnmetCell | null {
  const requests = held.reduce((sum, one) => sum + one.requests, 0)
  if (requests < LEAST_CELL) return null
  const count = (reason: RefusalReason): number =>
    held.reduce((sum, one) => sum + (one.reason === reason ? one.refused : 0), 0)
  const counts = REFUSAL_REASONS.map((reason) => [reason, count(reason)] as const)
  const untold = counts.filter(([, refused]) => refused > 0 && refused < LEAST_COUNT)
  const rest = untold.reduce((sum, [, refused]) => sum + refused, 0)
  const full = count('full')
  const refusedFull = full > 0 && full < LEAST_COUNT ? null : full
  // One untold count alone, or several that come to less than five, would be what is left of the sum.
  const refused = untold.length === 1 || (rest > 0 && rest < LEAST_COUNT) ? null : counts.reduce((s, [, n]) => s + n, 0)
  const byReason = Object.fromEntries(counts.filter(([, refusals]) => refusals >= LEAST_COUNT))
  return {
    by,
    of,
    requests,
    refusedFull,
    share: refusedFull === null ? null : refusedFull / requests,
    byReason,
    refused,
  }
}

/** What one asks of an actor: the functions of its offers, else its own. */
function functionsByActor(network: Network): ReadonlyMap<string, readonly string[]> {
  const functions = new Map<string, Set<string>>()
  for (const { actor, functions: offered } of network.offers) {
    const known = functions.get(actor) ?? new Set<string>()
    for (const one of offered) known.add(one)
    functions.set(actor, known)
  }
  return new Map(
    network.actors.map(({ id, functions: own }) => {
      const offered = functions.get(id)
      return [id, offered && offered.size > 0 ? [...offered] : own]
    }),
  )
}
