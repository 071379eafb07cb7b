import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { tenActors } from '../a-network.ts'
import { MEASURES } from './measures.ts'

const TODAY = { viewer: 'member', validAt: '2026-10-14' } as const
const answerOf = async (id: string, network = tenActors().build()) => {
  const measure = MEASURES.find((one) => one.id === id)
  if (!measure) throw new Error(`no measure ${id}`)
  return measure.compute(network, TODAY, {}, workHere)
}

test('the list goes by number, each measure with all that a panel shows', () => {
  const numbers = MEASURES.map((measure) => Number(measure.id.slice(1)))
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
  for (const measure of MEASURES) {
    expect(measure.name).toBe(`measure.${measure.id}.name`)
    for (const text of [measure.formula, measure.range, measure.cost, measure.minimum]) expect(text).not.toBe('')
    expect(measure.inputs.length).toBeGreaterThan(0)
  }
})

describe('values of the ten actors', () => {
  test('M7: 2 of 25 pairs', async () => {
    const answer = await answerOf('M7')
    expect(answer.value).toBe(0.08)
    expect(answer.sentence).toMatchObject({
      key: 'density.between',
      values: { observed: 2, pairs: 25, between: 'sides' },
    })
    expect(answer.rows.map((row) => row.of)).toEqual([
      ['social', 'mental-health'],
      ['s', 'm'],
    ])
  })

  test('M8: a third of what is expected', async () => {
    const answer = await answerOf('M8')
    expect(answer.value).toBeCloseTo(0.323975, 6)
    expect(answer.rows[1]?.values).toMatchObject({ observed: 2, flagged: true })
  })

  test('M4: one declares itself full; of the others nothing is known', async () => {
    const network = tenActors().load('s1', '2026-10-01', { availability: 'closed' }).build()
    const answer = await answerOf('M4', network)
    expect(answer).toMatchObject({ value: 1, reason: null })
    expect(answer.sentence.values).toEqual({ saturated: 1, unknown: 9, actors: 10 })
    expect(await answerOf('M4')).toMatchObject({ value: null, reason: 'NOT_DECLARED' })
  })
})

test('a network of documents: no value, and the reason', async () => {
  const network = tenActors({ collection: 'documents' }).build()
  expect(await answerOf('M7', network)).toMatchObject({ value: null, reason: 'NO_SURVEY', rows: [] })
  expect(await answerOf('M8', network)).toMatchObject({ value: null, reason: 'NO_SURVEY', rows: [] })
})
