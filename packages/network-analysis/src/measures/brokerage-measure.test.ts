import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors } from '../a-network.ts'
import type { MeasureRow } from '../answer.ts'
import { brokerageMeasure } from './brokerage-measure.ts'
import type { MeasureScope } from './measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const asked = (scope: MeasureScope = {}, network = tenActors().build()) =>
  Promise.resolve(brokerageMeasure.compute(network, TODAY, scope, workHere))
const roles = ({ of, values }: MeasureRow) => [
  of[0],
  ...['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'].map((role) => values[role]),
]

describe('ten actors, each collaboration both ways', () => {
  test('s1 lets six in; m1 and m2 one each', async () => {
    const answer = await asked()
    expect(answer.rows.map(roles)).toEqual([
      ['s1', 4, 0, 6, 6, 0],
      ['m1', 0, 0, 1, 1, 0],
      ['m2', 0, 0, 1, 1, 0],
      ['m3', 4, 0, 0, 0, 0],
      ['m4', 2, 0, 0, 0, 0],
    ])
    expect(answer).toMatchObject({ value: 3, reason: null, sentence: { values: { passers: 3, actors: 10 } } })
    expect(answer.assumptions).toEqual([{ key: 'measure.M12.from-collaborations', values: {} }])
    expect(answer.rows[0]?.values.passer).toBe(6)
  })

  test('one actor', async () => {
    expect(await asked({ actor: 's1' })).toMatchObject({
      value: 6,
      sentence: { key: 'measure.M12.actor', values: { passages: 6, actor: 's1' } },
    })
    expect(await asked({ actor: 's5' })).toMatchObject({ value: 0, reason: null })
  })
})

describe('referrals, in their direction, three sectors', () => {
  const flows = (requests: number) => {
    const network = aNetwork()
    for (const [id, sector] of ['a s', 'b s', 'c m', 'd m', 'e l'].map((words) => words.split(' '))) {
      network.actor(id!, sector)
    }
    for (const arc of ['a c', 'b c', 'c d', 'c e', 'd e', 'e a']) {
      const [from, to] = arc.split(' ')
      network.row('referrals', {
        ...{ id: `${from}-${to}`, from, to, periodFrom: '2026-01', periodTo: '2026-06' },
        ...{ requests, accepted: requests, refused: 0 },
      })
    }
    return network
  }

  test('incoming is gatekeeper', async () => {
    const answer = await asked({}, flows(9).build())
    expect(answer.rows.map(roles)).toEqual([
      ['c', 0, 0, 2, 0, 2],
      ['e', 0, 0, 0, 0, 2],
      ['a', 0, 0, 0, 0, 1],
    ])
    expect(answer.value).toBe(1)
    expect(answer.assumptions).toEqual([{ key: 'measure.M12.from-referrals', values: {} }])
    expect(answer.rows[0]?.values.passer).toBeNull()
  })

  test('fewer than five requests are not told: collaborations stand in', async () => {
    const answer = await asked({}, flows(4).joins('a', 'c').joins('c', 'd').build())
    expect(answer.assumptions).toEqual([{ key: 'measure.M12.from-collaborations', values: {} }])
    expect(answer.excluded.find((one) => one.key === 'excluded.small-referrals')?.count).toBe(6)
    expect(answer.rows.map(roles)).toEqual([['c', 0, 0, 1, 1, 0]])
  })

  test('two sectors alone: whoever stands in no group is neither broker nor end', async () => {
    const answer = await asked({ pair: ['s', 'm'] }, flows(9).build())
    expect(answer.rows.map(roles)).toEqual([['c', 0, 0, 2, 0, 0]])
  })

  test('a period that has not begun says nothing yet', async () => {
    const network = flows(9).joins('a', 'c').joins('c', 'd').build()
    const answer = await brokerageMeasure.compute(network, { ...TODAY, validAt: '2025-12-31' }, {}, workHere)
    expect(answer.assumptions).toEqual([{ key: 'measure.M12.from-collaborations', values: {} }])
  })
})
