import {
  daysBetween,
  firstDay,
  lastDay,
  type Network,
  type Referral,
  type RefusalReason,
} from '@maillage/network-model'
import type { Input, Standpoint } from '../answer.ts'
import { Exclusions } from '../exclusions.ts'
import { weeksBetween } from '../load-figures/weeks-of-period.ts'

/** A count under this is one that could be a person: it is not told. */
export const LEAST_COUNT = 5
/** A cell with fewer requests than this is not published. */
export const LEAST_CELL = 10
/** Days that referrals are counted back over. */
const WINDOW_DAYS = 365

/** One row of referrals with what it counts: how many asked, how many of them were refused, and why. */
export interface CountedReferral {
  readonly row: Referral
  readonly requests: number
  readonly refused: number
  readonly reason: RefusalReason
}

export interface CountedReferrals {
  readonly referrals: readonly CountedReferral[]
  /** Weeks that the counted periods cover, each once. */
  readonly weeks: number
  readonly excluded: Exclusions
}

/**
 * The referrals of the year before a day: periods that began before it and ended in that year. Rows of the same
 * sender, receiver and period with different reasons add up. A row that does not say how many asked is left out.
 */
export function countedReferrals(network: Network, { validAt }: Standpoint): CountedReferrals {
  const excluded = new Exclusions()
  const periods = new Map<string, number>()
  const referrals: CountedReferral[] = []
  for (const row of network.referrals) {
    const age = daysBetween(lastDay(row.periodTo), validAt)
    const requests = row.requests ?? (row.accepted !== null && row.refused !== null ? row.accepted + row.refused : null)
    const weeks = weeksBetween(row.periodFrom, row.periodTo)
    if (firstDay(row.periodFrom) > validAt || age > WINDOW_DAYS) excluded.add('referrals-of-other-years', row.id)
    else if (requests === null || weeks === null || row.from === row.to) excluded.add('referrals-without-count', row.id)
    else {
      periods.set(`${row.periodFrom} ${row.periodTo}`, weeks)
      referrals.push({ row, requests, refused: Math.min(row.refused ?? 0, requests), reason: row.reason })
    }
  }
  return { referrals, weeks: [...periods.values()].reduce((sum, one) => sum + one, 0), excluded }
}

/** A row of referrals as something that was used; a count that could be a person is not told. */
export function referralInput(row: Referral, requests: number): Input {
  const value = requests < LEAST_COUNT ? null : requests
  return { table: 'referrals', id: row.id, field: 'requests', value, on: lastDay(row.periodTo), by: row.from }
}
