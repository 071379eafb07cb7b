import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { tenActors } from '../a-network.ts'
import type { MeasureScope } from './measure.ts'
import { reachMeasure } from './reach-measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const asked = (scope: MeasureScope = {}, network = tenActors().build()) =>
  Promise.resolve(reachMeasure.compute(network, TODAY, scope, workHere))

describe('ten actors', () => {
  test('9 of 25 pairs within two steps; efficiency, mean distance, pairs without a way', async () => {
    const answer = await asked()
    expect(answer.value).toBeCloseTo(0.36, 12)
    const { values } = answer.rows[0]!
    expect(values).toMatchObject({ withinTwo: 9, pairs: 25, unreachable: 5 })
    expect(values.efficiency).toBeCloseTo(0.337333, 6)
    expect(values.meanDistance).toBeCloseTo(2.95, 12)
    expect(answer.sentence).toMatchObject({ values: { near: 9, pairs: 25, blind: 3, least: 'no' } })
    expect(answer.uncertainty).toBeNull()
  })

  test('from the social side 4 of 5, from the other 3 of 5', async () => {
    const { rows } = await asked()
    expect(rows[1]).toMatchObject({ of: ['social'], values: { share: 0.8, shareAtOne: 0.2 } })
    expect(rows[2]).toMatchObject({ of: ['mental-health'], values: { share: 0.6, shareAtOne: 0.4 } })
  })

  test('blind spots: s5 without any way, then m5, then m4', async () => {
    const { rows } = await asked()
    expect(rows.slice(3).map((row) => [row.of[0], row.values.distance])).toEqual([
      ['s5', null],
      ['m5', 4],
      ['m4', 3],
    ])
    expect(rows[3]?.sentence).toMatchObject({
      key: 'measure.M11.blind',
      values: { steps: 0, actor: 's5', other: 'mental' },
    })
  })

  test('one actor: s2 reaches m1 and m2 in two steps, s5 nobody', async () => {
    const answer = await asked({ actor: 's2' })
    expect(answer.value).toBeCloseTo(0.4, 12)
    expect(answer.rows[0]?.values).toMatchObject({ withinOne: 0, withinTwo: 2, unreachable: 0, distance: 2 })
    const alone = await asked({ actor: 's5' })
    expect(alone).toMatchObject({ value: 0, reason: null })
    expect(alone.rows[0]?.values).toMatchObject({ unreachable: 5, distance: null })
  })
})

test('no tie at all: nobody reaches anybody, which is an answer', async () => {
  const network = { ...tenActors().build(), collaborations: [] }
  const answer = await asked({}, network)
  expect(answer).toMatchObject({ value: 0, reason: null })
  expect(answer.rows[0]?.values).toMatchObject({ efficiency: 0, meanDistance: null, unreachable: 25 })
  expect(answer.rows).toHaveLength(3 + 10)
})

test('two that did not answer may hide a way: at least', async () => {
  const network = tenActors().build()
  const silent = ['s5', 'm5']
  const actors = network.actors.map((one) => (silent.includes(one.id) ? { ...one, responded: 'no' as const } : one))
  const answer = await asked({}, { ...network, actors })
  expect(answer.uncertainty).toEqual({ kind: 'at-least', low: 0.36, high: null, standardError: null })
  expect(answer.sentence.values.least).toBe('yes')
})

test('one actor in a group is enough; an actor of neither has no other side', async () => {
  const network = tenActors().actor('h1', 'h').joins('h1', 's1').build()
  const answer = await asked({ pair: ['h', 'm'] }, network)
  // h1 – s1 – m1 and m2 are two steps away; m3 three, m4 four, m5 five.
  expect(answer.value).toBeCloseTo(2 / 5, 12)
  expect(answer.rows[0]?.values.efficiency).toBeCloseTo((1 / 2 + 1 / 2 + 1 / 3 + 1 / 4 + 1 / 5) / 5, 12)
  expect(await asked({ actor: 'h1' }, network)).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
})
