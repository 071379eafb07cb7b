import { workHere } from '@maillage/network-kernel'
import { expect, test } from 'vitest'
import { aNetwork, tenActors, TWO_SIDES } from '../a-network.ts'
import { likenessMeasure } from './likeness-measure.ts'
import type { MeasureScope } from './measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const asked = (scope: MeasureScope = {}, network = tenActors().build()) =>
  Promise.resolve(likenessMeasure.compute(network, TODAY, scope, workHere))

test('ten actors: like works with like', async () => {
  const answer = await asked()
  expect(answer.value).toBeCloseTo(0.633333, 6)
  const values = answer.rows[0]?.values
  const expected = {
    ...{ assortativity: 0.633333, q: 0.80786, oddsRatio: 9.409091, within: 0.45, across: 0.08 },
    ...{ colemanA: 0.64, colemanB: 0.7, segregation: 0.672727, bySector: 0.633333 },
  }
  for (const [name, value] of Object.entries(expected)) expect(values?.[name], name).toBeCloseTo(value, 6)
  expect(values?.corrected).toBe(false)
  expect(answer.sentence).toMatchObject({ key: 'measure.M10.sentence', values: { within: 0.45, across: 0.08 } })
  expect(answer.assumptions).toEqual([])
  expect(answer.rows.map((row) => row.of)).toEqual([
    ['social', 'mental-health'],
    ['s', 'm'],
  ])
})

test('an empty cell is corrected, and says so', async () => {
  const network = aNetwork({ partitions: TWO_SIDES })
  for (const id of ['s1', 's2', 's3', 'm1', 'm2', 'm3']) network.actor(id, id.charAt(0))
  network.joins('s1', 's2').joins('m1', 'm2')
  const answer = await asked({}, network.build())
  // 2 of 6 pairs within, 0 of 9 across: (2.5 × 9.5) / (0.5 × 4.5).
  expect(answer.rows[0]?.values.oddsRatio).toBeCloseTo(95 / 9, 9)
  expect(answer.rows[0]?.values.corrected).toBe(true)
  expect(answer.assumptions).toEqual([{ key: 'measure.M10.corrected', values: {} }])
  expect(answer.value).toBe(1)
})

test('pairs that nobody answered for are in no denominator', async () => {
  const network = tenActors().build()
  const silent = ['s5', 'm4', 'm5']
  const actors = network.actors.map((one) => (silent.includes(one.id) ? { ...one, responded: 'no' as const } : one))
  const answer = await asked({}, { ...network, actors })
  // Two pairs across are not observed: s5 with m4, and with m5.
  expect(answer.rows[0]?.values.across).toBeCloseTo(2 / 23, 12)
  expect(answer.rows[0]?.values.within).toBeCloseTo(9 / 20, 12)
})

test('fewer than three actors in a group: no index', async () => {
  const network = tenActors().actor('h1', 'h').actor('h2', 'h').joins('h1', 's1').build()
  const { rows } = await asked({}, network)
  expect(rows.find((row) => row.of.join(' ') === 's h')).toMatchObject({
    reason: 'TOO_SMALL',
    values: { assortativity: null, q: null },
  })
})
