import { expect, it } from 'vitest'
import type { Referral } from '$lib/questions/ask-actor.ts'
import { sumReferrals } from './referrals.ts'

const end = (id: string) => ({ id, name: id, saturation: { level: 'unknown' as const } })
const sent = (from: string, to: string, requests: number | null, refused: number | null, quarter = '01'): Referral => ({
  id: `${from} ${to} ${quarter}`,
  from,
  fromActor: end(from),
  toActor: end(to),
  periodFrom: `2026-${quarter}-01`,
  periodTo: `2026-${quarter}-28`,
  requests,
  refused,
})

const referrals = [
  sent('us', 'near', 6, 2, '01'),
  sent('us', 'near', 5, null, '04'),
  sent('us', 'far', 12, 12, '01'),
  sent('us', 'few', null, null, '04'),
  sent('other', 'us', 9, 0, '07'),
]

it('requests of all periods are added by the actor they go to, most first; too few to be told add nothing', () => {
  const { lines, requests, untold, period } = sumReferrals(referrals, 'us', 'out')
  expect(lines.map(({ actor, requests, refused }) => [actor.id, requests, refused])).toEqual([
    ['far', 12, 12],
    ['near', 11, 2],
  ])
  expect([requests, untold]).toEqual([23, 1])
  expect(period).toEqual({ from: '2026-01-01', to: '2026-04-28' })
})

it('what comes in is told apart from what goes out', () => {
  expect(sumReferrals(referrals, 'us', 'in').lines.map(({ actor }) => actor.id)).toEqual(['other'])
  expect(sumReferrals([], 'us', 'in').period).toBeNull()
})
