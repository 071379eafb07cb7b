import { makeNetwork } from '@maillage/network-model'
import { expect, test } from 'vitest'
import { Projection } from './projection.ts'
import { drawnTies } from './drawn-ties.ts'
import { tieResolvers } from './schema/tie/tie.resolvers.ts'

const period = { periodFrom: '2026-01-01', periodTo: '2026-03-31' }
const network = makeNetwork(
  { id: 'n', name: { fr: 'N' }, languages: ['fr'], collection: 'survey' },
  {
    actors: ['a', 'b'].map((id) => ({ id, name: { fr: id }, kind: 'service' })) as never,
    referrals: [
      { id: 'few', from: 'a', to: 'b', requests: 4, accepted: 0, refused: 4, ...period },
      { id: 'many', from: 'b', to: 'a', requests: 9, accepted: 7, refused: 2, ...period },
    ] as never,
  },
)
const told = (id: string, viewer: 'anonymous' | 'coordinator') => {
  const row = network.referrals.find((one) => one.id === id)
  const { requests, accepted, refused } = tieResolvers.Referral
  return [requests, accepted, refused].map((read) => read(row as never, undefined, { viewer } as never))
}

test('a count of a few is told to those who coordinate; nobody is nobody', () => {
  expect(told('few', 'anonymous')).toEqual([null, 0, null])
  expect(told('many', 'anonymous')).toEqual([9, 7, null])
  expect(told('few', 'coordinator')).toEqual([4, 0, 4])
})

test('the picture gives it as unknown', () => {
  const projection = new Projection(network, 1, () => new Date('2026-10-14T10:00:00Z'))
  expect(drawnTies(projection, '2026-10-14').map(({ id, weight }) => [id, weight])).toEqual([
    ['few', -1],
    ['many', 9],
  ])
})
