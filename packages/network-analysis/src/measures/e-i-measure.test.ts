import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { tenActors, TWO_SIDES } from '../a-network.ts'
import { eIMeasure } from './e-i-measure.ts'
import type { MeasureScope } from './measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const asked = (scope: MeasureScope = {}, network = tenActors().build()) =>
  Promise.resolve(eIMeasure.compute(network, TODAY, scope, workHere))

describe('ten actors', () => {
  test('2 ties across, 9 inside; chance would make 0.11 of it', async () => {
    const answer = await asked()
    expect(answer.value).toBeCloseTo(-0.636364, 6)
    expect(answer).toMatchObject({ reason: null, alternative: null })
    expect(answer.uncertainty).toEqual({
      kind: 'bounds',
      low: answer.value,
      high: answer.value,
      standardError: null,
    })
    expect(answer.sentence).toMatchObject({ values: { ties: 11, external: 2, expected: 6, between: 'sides' } })
    const { values } = answer.rows[0]!
    expect(values.expected).toBeCloseTo(0.111111, 6)
    // 55/9 ± 1.96 × 1.392851 ties across, of 11.
    expect(values.low).toBeCloseTo((2 * (55 / 9 - 2.729988) - 11) / 11, 5)
    expect(values.high).toBeCloseTo((2 * (55 / 9 + 2.729988) - 11) / 11, 5)
  })

  test('each side, each sector, each actor', async () => {
    const { rows } = await asked()
    expect(rows.slice(1, 5).map((row) => row.of)).toEqual([['social'], ['mental-health'], ['s'], ['m']])
    // The social side: 4 ties inside, 2 across; the other: 5 and 2.
    expect(rows[1]?.values).toEqual({ index: -2 / 6, external: 2, internal: 4 })
    expect(rows[2]?.values).toEqual({ index: -3 / 7, external: 2, internal: 5 })
    const ofActors = Object.fromEntries(rows.slice(5).map((row) => [row.of[0], row.values.index]))
    const third = (2 - 1) / 3
    expect(ofActors).toEqual({
      ...{ s1: -0.2, s2: -1, s3: -1, s4: -1, s5: null },
      ...{ m1: -third, m2: -third, m3: -1, m4: -1, m5: -1 },
    })
    expect(rows.find((row) => row.of[0] === 's5')?.reason).toBe('NO_TIES')
  })

  test('one actor', async () => {
    const answer = await asked({ actor: 's1' })
    expect(answer.value).toBeCloseTo(-0.2, 12)
    expect(answer.sentence).toMatchObject({ values: { actor: 's1', mostly: 'inside', inside: 3, partners: 5 } })
    expect(answer.inputs).toHaveLength(5)
    expect(await asked({ actor: 's5' })).toMatchObject({ value: null, reason: 'NO_TIES' })
  })

  test('two sectors, whichever is named first', async () => {
    const [one, other] = [await asked({ pair: ['s', 'm'] }), await asked({ pair: ['m', 's'] })]
    expect(one.value).toBeCloseTo(-0.636364, 6)
    expect(other.value).toBe(one.value)
    expect(one.rows.map((row) => row.of.join(' ')).slice(0, 3)).toEqual(['s m', 's', 'm'])
  })
})

test('what nobody answered for may lie inside or across', async () => {
  const network = tenActors().build()
  const silent = ['s5', 'm4', 'm5']
  const actors = network.actors.map((one) => (silent.includes(one.id) ? { ...one, responded: 'no' as const } : one))
  const { uncertainty } = await asked({}, { ...network, actors })
  // Unobserved: s5–m4 and s5–m5 across; m4–m5 is a known tie.
  expect(uncertainty?.low).toBeCloseTo((2 - 9) / 11, 12)
  expect(uncertainty?.high).toBeCloseTo((4 - 9) / 13, 12)
})

test('under another partition', async () => {
  const wide = { id: 'wide', name: { fr: 'large' }, sides: { s: 'social', h: 'social', m: 'mental-health' } } as const
  const network = tenActors({ partitions: [TWO_SIDES[0], wide] })
  for (const id of ['h1', 'h2', 'h3']) network.actor(id, 'h').joins(id, 'm1')
  const answer = await asked({}, network.build())
  expect(answer.value).toBeCloseTo((2 - 9) / 11, 12)
  // Three more ties across, none inside.
  expect(answer.alternative?.value).toBeCloseTo((5 - 9) / 14, 12)
  expect(answer.alternative).toMatchObject({ partition: 'wide', sentence: { key: 'measure.alternative' } })
  expect(answer.excluded).toContainEqual({ key: 'excluded.ties-outside-groups', count: 3, ids: [] })
})
