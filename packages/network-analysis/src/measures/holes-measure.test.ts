import { workHere } from '@maillage/network-kernel'
import { expect, test } from 'vitest'
import { aNetwork, tenActors } from '../a-network.ts'
import { holesMeasure } from './holes-measure.ts'
import type { MeasureScope } from './measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const asked = (scope: MeasureScope = {}, network = tenActors().build()) =>
  Promise.resolve(holesMeasure.compute(network, TODAY, scope, workHere))

const TEN = {
  s1: [0.362222, 0.391431, 4.2, 0.84],
  s2: [0.9225, 1.013889, 1, 0.5],
  s3: [0.9225, 1.14892, 1, 0.5],
  s4: [1, 1, 1, 1],
  m1: [0.656296, 0.641393, 1.666667, 0.555556],
  m2: [0.656296, 0.771959, 1.666667, 0.555556],
  m3: [0.506173, 0.726531, 2.333333, 0.777778],
  m4: [0.5, 0.5, 2, 1],
  m5: [1, 1, 1, 1],
} as const

test('ten actors: constraint, weighted, effective size, efficiency', async () => {
  const { rows, value, sentence } = await asked()
  for (const [id, figures] of Object.entries(TEN)) {
    const values = rows.find((row) => row.of[0] === id)?.values
    const found = [values?.constraint, values?.constraintWeighted, values?.effectiveSize, values?.efficiency]
    found.forEach((figure, at) => expect(figure, `${id} ${at}`).toBeCloseTo(figures[at]!, 6))
  }
  expect(rows.find((row) => row.of[0] === 's5')).toMatchObject({ reason: 'NO_TIES', values: { constraint: null } })
  // Those with three partners or more: s1, m1, m2, m3.
  expect(value).toBeCloseTo((0.362222 + 0.656296 * 2 + 0.506173) / 4, 5)
  expect(sentence.values).toEqual({ open: 1, actors: 4 })
})

test('s1 connects different worlds: 2 of 10 pairs of its partners work together', async () => {
  const answer = await asked({ actor: 's1' })
  expect(answer.value).toBeCloseTo(0.362222, 6)
  expect(answer.sentence).toMatchObject({ values: { known: 'few', tied: 2, pairs: 10, actor: 's1' } })
  expect((await asked({ actor: 's2' })).sentence.values.known).toBe('unknown')
})

test('four that all work together: a close circle', async () => {
  const network = aNetwork()
  for (const id of ['a', 'b', 'c', 'd']) network.actor(id, 's')
  for (const tie of ['ab', 'ac', 'ad', 'bc', 'bd', 'cd']) network.joins(tie.charAt(0), tie.charAt(1))
  const answer = await asked({ actor: 'a' }, network.build())
  expect(answer.value).toBeCloseTo(0.925926, 6)
  expect(answer.sentence.values).toMatchObject({ known: 'most', tied: 3, pairs: 3 })
  // None of these ties has a level.
  expect(answer.assumptions).toEqual([{ key: 'assume.level-one', values: {} }])
})

test('who did not answer is not assessed', async () => {
  const network = tenActors().build()
  const actors = network.actors.map((one) => (one.id === 's1' ? { ...one, responded: 'no' as const } : one))
  const answer = await asked({}, { ...network, actors })
  expect(answer.rows[0]).toMatchObject({
    of: ['s1'],
    reason: 'LOW_RESPONSE',
    values: { partners: 5, constraint: null },
  })
  expect(answer.excluded).toContainEqual({ key: 'excluded.silent-actors', count: 1, ids: ['s1'] })
  expect(answer.sentence.values.actors).toBe(3)
})
