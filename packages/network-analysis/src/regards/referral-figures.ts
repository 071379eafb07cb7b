import type { Network, ReferralFigure } from '@maillage/network-model'
import type { Standpoint } from '../answer.ts'
import { countedReferrals, LEAST_COUNT } from '../demand/referral-counts.ts'

/**
 * Requests sent on from one actor to another in the year before the day, and how many of them were refused. A number
 * that could be a person is not told: neither a few requests, nor a few refused, nor a few of them taken. Told to
 * coordinators alone.
 */
export function referralFigures(
  network: Network,
  standpoint: Standpoint,
  filter: ReadonlySet<string> | undefined,
): readonly ReferralFigure[] {
  if (standpoint.viewer !== 'coordinator') return []
  const sums = new Map<string, { from: string; to: string; requests: number; refused: number }>()
  for (const { row, requests, refused } of countedReferrals(network, standpoint).referrals) {
    if (filter && !(filter.has(row.from) && filter.has(row.to))) continue
    const key = `${row.from} ${row.to}`
    const sum = sums.get(key) ?? { from: row.from, to: row.to, requests: 0, refused: 0 }
    sums.set(key, { ...sum, requests: sum.requests + requests, refused: sum.refused + refused })
  }
  const isFew = (count: number): boolean => count > 0 && count < LEAST_COUNT
  return [...sums.values()]
    .filter(({ requests }) => requests >= LEAST_COUNT)
    .map(({ refused, ...sum }) => ({
      ...sum,
      refused: isFew(refused) || isFew(sum.requests - refused) ? null : refused,
    }))
}
