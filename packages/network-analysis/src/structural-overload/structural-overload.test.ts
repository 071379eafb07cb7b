import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, type ANetwork } from '../a-network.ts'
import { structuralOverloadMeasure } from '../measures/structural-overload-measure.ts'
import { structuralOverload } from './structural-overload.ts'

const TODAY = { viewer: 'member', validAt: '2026-10-14' } as const
const CAPACITIES = { s1: 4, s2: 3, s3: 2, s4: 1, s5: 2, m1: 6, m2: 3, m3: 10, m4: 5, m5: 4 }
const withPosts = (network: ANetwork): ANetwork => {
  for (const [owner, fullTimeEquivalents] of Object.entries(CAPACITIES))
    network.row('posts', { id: `post-${owner}`, owner, fullTimeEquivalents, state: 'in-post' })
  return network
}
const answerOf = async (network: ANetwork, scope = {}) =>
  structuralOverloadMeasure.compute(network.build(), TODAY, scope, workHere)

describe('the ten actors', () => {
  test('share of the routes over share of the means', async () => {
    const answer = await answerOf(withPosts(tenActors()))
    const quotients = Object.fromEntries(answer.rows.map((row) => [row.of[0], row.values.value]))
    const expected = {
      s1: 3.541667,
      m2: 1.666667,
      m4: 1.166667,
      m3: 1,
      m1: 0.833333,
      s2: 0,
      s3: 0,
      s4: 0,
      s5: 0,
      m5: 0,
    }
    for (const [actor, quotient] of Object.entries(expected)) expect(quotients[actor]).toBeCloseTo(quotient, 6)
    expect(answer.value).toBeCloseTo(3.541667, 6)
    expect(answer.rows[0]).toMatchObject({
      of: ['s1'],
      values: { through: 17, means: 4, unit: 'full-time-equivalents', overloaded: true },
      sentence: { key: 'measure.M6.row-overloaded' },
    })
    expect(answer.sentence.values).toEqual({ actors: 10, overloaded: 1 })
  })

  test('places stand in where nobody tells staff, the same table', async () => {
    const network = tenActors()
    for (const [actor, places] of Object.entries(CAPACITIES)) network.load(actor, '2026-10-01', { places })
    const answer = await answerOf(network)
    expect(answer.rows[0]).toMatchObject({ of: ['s1'], values: { unit: 'places' } })
    expect(answer.value).toBeCloseTo(3.541667, 6)
    expect(answer.assumptions).toEqual([{ key: 'assumption.means-places', values: {} }])
  })

  test('one whose means are unknown is in neither sum', async () => {
    const network = tenActors()
    for (const [owner, fullTimeEquivalents] of Object.entries(CAPACITIES))
      if (owner !== 's1') network.row('posts', { id: `post-${owner}`, owner, fullTimeEquivalents, state: 'in-post' })
    const answer = await answerOf(network)
    // Without s1: 31 routes, 36 posts; m2 carries 6 of them with 3.
    expect(answer.rows.find((row) => row.of[0] === 'm2')?.values.value).toBeCloseTo(6 / 31 / (3 / 36), 9)
    expect(await answerOf(network, { actor: 's1' })).toMatchObject({ value: null, reason: 'MISSING_CAPACITY' })
  })

  test('only those in post on the day are means', async () => {
    const network = withPosts(tenActors())
      .row('posts', { id: 'vacant', owner: 's1', fullTimeEquivalents: 4, state: 'vacant' })
      .row('posts', { id: 'gone', owner: 's1', fullTimeEquivalents: 4, state: 'in-post', validTo: '2025' })
    expect((await answerOf(network)).rows[0]?.values).toMatchObject({ means: 4 })
  })
})

test('why there is no answer', async () => {
  expect(await answerOf(tenActors({ collection: 'documents' }))).toMatchObject({ value: null, reason: 'NO_SURVEY' })
  expect(await answerOf(tenActors())).toMatchObject({ value: null, reason: 'MISSING_CAPACITY' })
  expect(await answerOf(aNetwork())).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
  expect(await answerOf(aNetwork().actor('a').actor('b'))).toMatchObject({ value: null, reason: 'TOO_SMALL' })
  expect(await answerOf(aNetwork().actor('a').actor('b').actor('c'))).toMatchObject({ value: null, reason: 'NO_TIES' })
  const two = aNetwork().actor('a').actor('b').actor('c').joins('a', 'b').joins('b', 'c')
  for (const owner of ['a', 'b'])
    two.row('posts', { id: `p-${owner}`, owner, fullTimeEquivalents: 1, state: 'in-post' })
  expect(await answerOf(two)).toMatchObject({ value: null, reason: 'MISSING_CAPACITY' })
})

test('nothing leads through anybody: 0 for all; means of 0 or less are no means', () => {
  expect(structuralOverload([0, 0, 0], [1, 2, 3])).toMatchObject({ quotient: [0, 0, 0], known: 3 })
  expect(structuralOverload([5, 1, 1], [0, -2, 3]).quotient).toEqual([null, null, 1])
})
