import { workHere } from '@maillage/network-kernel'
import { expect, test } from 'vitest'
import { tenActors } from '../a-network.ts'
import { expectedTiesMeasure } from './expected-ties-measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const asked = (network: ReturnType<typeof tenActors>) =>
  Promise.resolve(expectedTiesMeasure.compute(network.build(), TODAY, {}, workHere))

const withReferrals = (pairs: string, requests = 6) => {
  const network = tenActors()
  for (const pair of pairs.split(' ')) {
    const [from, to] = pair.split('-')
    const outcome = { requests, accepted: requests, refused: 0 }
    network.row('referrals', { id: pair, from, to, periodFrom: '2026-01', periodTo: '2026-06', ...outcome })
  }
  return network
}

test('each row with its interval and how it stands', async () => {
  const { rows } = await asked(tenActors())
  expect(rows).toHaveLength(2)
  expect(rows[0]?.values).toMatchObject({ observed: 2, standing: 'less', flagged: true })
  expect(rows[0]?.values.low).toBeCloseTo(2.740519, 5)
})

test('referrals are another layer: one row each way, beside the collaborations', async () => {
  const { rows, value } = await asked(withReferrals('s1-m1 s1-s2 s2-s3 m1-m2 m2-m3 m3-s1'))
  expect(value).toBeCloseTo(0.323975, 6)
  // Of 6 arcs 3 leave the social side and 3 reach the other: 1.5 expected, 1 there. Back: 3 leave, 3 reach.
  expect(rows.slice(2).map(({ of, values }) => [of, values.observed, values.expected])).toEqual([
    [['social', 'mental-health'], 1, 1.5],
    [['mental-health', 'social'], 1, 1.5],
  ])
  expect(rows[2]?.values).toMatchObject({ layer: 'referrals', p: 0.5 })
})

test('fewer than five requests are not told', async () => {
  const { rows, excluded } = await asked(withReferrals('s1-m1 m1-s2', 4))
  expect(rows).toHaveLength(2)
  expect(excluded).toContainEqual({ key: 'excluded.small-referrals', count: 2, ids: ['s1-m1', 'm1-s2'] })
})
