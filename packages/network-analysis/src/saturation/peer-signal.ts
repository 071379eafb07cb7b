import { daysBetween, firstDay, lastDay, type Network } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'

/** So many services that were told « full » within the window: time to ask the actor. */
export const SENDERS_TO_CONFIRM = 3
const WINDOW_DAYS = 30

/**
 * How many others each actor has refused for want of a place, in periods that ended in the last thirty days or still
 * run. It never makes an actor full: it is a reason to ask. Told to members only, who can ask; nobody else is told.
 */
export function sendersRefusedFull(network: Network, { viewer, validAt }: Standpoint): ReadonlyMap<string, number> {
  if (viewer === 'anonymous') return new Map()
  const senders = new Map<string, Set<string>>()
  for (const { from, to, reason, refused, periodFrom, periodTo } of network.referrals) {
    if (reason !== 'full' || !refused || from === to) continue
    if (firstDay(periodFrom) > validAt || daysBetween(lastDay(periodTo), validAt) > WINDOW_DAYS) continue
    const known = senders.get(to)
    if (known) known.add(from)
    else senders.set(to, new Set([from]))
  }
  return new Map([...senders].map(([actor, from]) => [actor, from.size]))
}
