import { firstDay, type Id, type Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import type { CountedActors } from '../counted/counted-actors.ts'
import { countedTies, ends } from '../counted/counted-ties.ts'
import { Exclusions } from '../exclusions.ts'
import type { RouteStep } from './routes-promise.ts'

/** One way that somebody may be sent. */
export interface StatedArc {
  readonly from: Id<'actors'>
  readonly to: Id<'actors'>
  readonly layer: NonNullable<RouteStep['layer']>
  /** Both ends said so, or requests were taken. */
  readonly confirmed: boolean
}

/** Fewer requests than this are not published: a person could be known by them. */
const LEAST_REQUESTS = 5

/**
 * Collaborations both ways, and referrals as they went. Of two arcs between the same two the confirmed one stands, then the
 * collaboration. Counts of referrals under five are told and not followed.
 */
export function statedArcs(
  network: Network,
  standpoint: Standpoint,
  counted: CountedActors,
): { readonly arcs: readonly StatedArc[]; readonly excluded: ReturnType<Exclusions['list']> } {
  const ties = countedTies(network, standpoint, counted)
  const arcs = new Map<string, StatedArc>()
  const add = (arc: StatedArc): void => {
    const key = `${arc.from} ${arc.to}`
    const before = arcs.get(key)
    if (!before || (arc.confirmed && !before.confirmed)) arcs.set(key, arc)
  }
  for (const { a, b, confirmed } of ties.ties) {
    add({ from: a, to: b, layer: 'collaboration', confirmed })
    add({ from: b, to: a, layer: 'collaboration', confirmed })
  }
  const excluded = new Exclusions()
  const denied = deniedPairs(ties)
  for (const { from, to, requests, accepted, ids } of referralsOn(network, standpoint)) {
    if (!counted.vertexOf.has(from) || !counted.vertexOf.has(to) || denied.has(`${from} ${to}`)) continue
    if (requests < LEAST_REQUESTS) for (const id of ids) excluded.add('small-referrals', id)
    else add({ from, to, layer: 'referral', confirmed: accepted > 0 })
  }
  return { arcs: [...arcs.values()], excluded: [...ties.excluded, ...excluded.list()] }
}

/** Requests from one actor to another, over all periods that have begun. */
function referralsOn(network: Network, { validAt }: Standpoint) {
  interface Sum {
    readonly from: Id<'actors'>
    readonly to: Id<'actors'>
    readonly requests: number
    readonly accepted: number
    readonly ids: readonly string[]
  }
  const sums = new Map<string, Sum>()
  for (const { id, from, to, periodFrom, requests, accepted } of network.referrals) {
    if (firstDay(periodFrom) > validAt) continue
    const key = `${from} ${to}`
    const before = sums.get(key)
    sums.set(key, {
      from,
      to,
      requests: (before?.requests ?? 0) + (requests ?? 0),
      accepted: (before?.accepted ?? 0) + (accepted ?? 0),
      ids: [...(before?.ids ?? []), id],
    })
  }
  return sums.values()
}

/** Two actors of whom one denies that they work together: nobody is sent that way. */
function deniedPairs({ leftOut }: ReturnType<typeof countedTies>): ReadonlySet<string> {
  const denied = new Set<string>()
  for (const { why, row } of leftOut) {
    if (why !== 'contested-ties') continue
    const [a, b] = ends(row)
    denied.add(`${a} ${b}`).add(`${b} ${a}`)
  }
  return denied
}
