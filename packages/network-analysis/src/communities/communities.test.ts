import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, type ANetwork } from '../a-network.ts'
import { communitiesMeasure } from '../measures/communities-measure.ts'
import type { MeasureScope } from '../measures/measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const measure = (network: ANetwork, scope: MeasureScope = {}) =>
  Promise.resolve(communitiesMeasure.compute(network.build(), TODAY, scope, workHere))
type Answer = Awaited<ReturnType<typeof measure>>
const row = (answer: Answer, figure: string) => answer.rows.find((one) => one.values['figure'] === figure)
const number = (answer: Answer, figure: string, name: string) => Number(row(answer, figure)?.values[name])

describe('the ten actors', () => {
  test('three groups and one alone: the social ones, m1 to m3, m4 and m5', async () => {
    const answer = await measure(tenActors())
    expect(answer.value).toBeCloseTo(0.334711, 6)
    const groups = answer.rows.filter((one) => one.values['figure'] === 'community').map((one) => one.of.join(' '))
    expect(groups).toEqual(['s1 s2 s3 s4', 'm1 m2 m3', 'm4 m5'])
    expect(answer.sentence).toEqual({ key: 'measure.M21.sentence', values: { groups: 3, alone: 1, follows: 'mostly' } })
  })

  test('beside the sectors: .314050, agreement .526316, information .702632', async () => {
    const answer = await measure(tenActors())
    expect(number(answer, 'groups', 'sectorModularity')).toBeCloseTo(0.31405, 6)
    expect(number(answer, 'groups', 'adjustedRand')).toBeCloseTo(0.526316, 6)
    expect(number(answer, 'groups', 'mutualInformation')).toBeCloseTo(0.702632, 6)
  })

  test('a core of six that keep two partners; centralisation 7/18 and .376543', async () => {
    const answer = await measure(tenActors())
    expect(row(answer, 'core')).toMatchObject({ of: ['s1', 's2', 's3', 'm1', 'm2', 'm3'], values: { core: 2 } })
    expect(number(answer, 'centralisation', 'degreeCentralisation')).toBeCloseTo(7 / 18, 9)
    expect(number(answer, 'centralisation', 'betweennessCentralisation')).toBeCloseTo(0.376543, 6)
  })
})

test('a star is wholly centralised', async () => {
  const star = aNetwork().actor('hub', 's')
  for (const id of ['a', 'b', 'c', 'd', 'e']) star.actor(id, 's').joins('hub', id)
  const answer = await measure(star)
  expect(number(answer, 'centralisation', 'degreeCentralisation')).toBe(1)
  expect(number(answer, 'centralisation', 'betweennessCentralisation')).toBe(1)
  // One sector alone: nothing to agree with.
  expect(row(answer, 'groups')).toMatchObject({ values: { adjustedRand: null }, reason: 'ONE_GROUP' })
  expect(answer.sentence.values['follows']).toBe('unknown')
})

test('only the actors that a filter leaves, and the ties among them', async () => {
  const answer = await measure(tenActors(), { filter: new Set(['m1', 'm2', 'm3', 's5']) })
  expect(answer.rows.filter((one) => one.values['figure'] === 'community').map((one) => one.of.join(' '))).toEqual([
    'm1 m2 m3',
  ])
  expect(answer.sentence.values).toMatchObject({ groups: 1, alone: 1 })
})

test('reasons: nobody, too few, no ties, few answers, documents', async () => {
  expect(await measure(aNetwork())).toMatchObject({ value: null, reason: 'EMPTY_GROUP', rows: [] })
  expect(await measure(tenActors(), { filter: new Set() })).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
  expect(await measure(aNetwork().actor('a').actor('b').joins('a', 'b'))).toMatchObject({ reason: 'TOO_SMALL' })
  expect(await measure(aNetwork().actor('a').actor('b').actor('c'))).toMatchObject({ value: null, reason: 'NO_TIES' })
  const silent = aNetwork().actor('a').actor('b', 's', { responded: 'no' }).actor('c', 's', { responded: 'no' })
  expect(await measure(silent.joins('a', 'b'))).toMatchObject({ value: null, reason: 'LOW_RESPONSE' })
  expect(await measure(tenActors({ collection: 'documents' }))).toMatchObject({ value: null, reason: 'NO_SURVEY' })
})
