import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, type ANetwork } from '../a-network.ts'
import { centralitiesMeasure } from '../measures/centralities-measure.ts'
import type { MeasureScope } from '../measures/measure.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const measure = (network: ANetwork, scope: MeasureScope = {}) =>
  Promise.resolve(centralitiesMeasure.compute(network.build(), TODAY, scope, workHere))
type Answer = Awaited<ReturnType<typeof measure>>
const column = (answer: Answer, name: string): readonly (number | null)[] =>
  answer.rows.map((row) => {
    const value = row.values[name]
    return typeof value === 'number' ? Number(value.toFixed(6)) : null
  })
/** Rows go s1 … s5, m1 … m5. */
const OVER_36 = (raw: readonly number[]): readonly number[] => raw.map((one) => Number((one / 36).toFixed(6)))

describe('the ten actors', () => {
  test('partners and strengths', async () => {
    const answer = await measure(tenActors())
    expect(column(answer, 'degree')).toEqual([5, 2, 2, 1, 0, 3, 3, 3, 2, 1])
    expect(column(answer, 'strength')).toEqual([9, 4, 3, 1, 0, 7, 6, 5, 2, 1])
    expect(answer.value).toBe(2.2)
    expect(answer.sentence).toEqual({ key: 'measure.M20.sentence', values: { mean: 2.2, alone: 1, actors: 10 } })
  })

  test('ways that lead through: by steps, and by the strength of ties as lengths 6, 3, 2, never as distances', async () => {
    const answer = await measure(tenActors())
    expect(column(answer, 'betweenness')).toEqual(OVER_36([17, 0, 0, 0, 0, 6, 6, 12, 7, 0]))
    expect(column(answer, 'betweennessByStrength')).toEqual(OVER_36([18, 0, 0, 0, 0, 16, 0, 12, 7, 0]))
  })

  test('nearness', async () => {
    const answer = await measure(tenActors())
    expect(column(answer, 'harmonic')).toEqual([
      0.675926, 0.475926, 0.475926, 0.42037, 0, 0.592593, 0.592593, 0.555556, 0.453704, 0.335185,
    ])
    expect(column(answer, 'closeness')).toEqual([
      0.507937, 0.355556, 0.355556, 0.338624, 0, 0.507937, 0.507937, 0.444444, 0.338624, 0.253968,
    ])
  })

  test('leading vector and PageRank', async () => {
    const answer = await measure(tenActors())
    expect(column(answer, 'eigenvector')).toEqual([
      0.540119,
      0.272117,
      0.272117,
      0.180952,
      null,
      0.4435,
      0.4435,
      0.340173,
      0.128374,
      0.043008,
    ])
    expect(column(answer, 'pageRank')).toEqual([
      0.206479, 0.089556, 0.089556, 0.051495, 0.016393, 0.123868, 0.123868, 0.131568, 0.10584, 0.061375,
    ])
    expect(column(answer, 'pageRankByStrength')).toEqual([
      0.212176, 0.098437, 0.077389, 0.036432, 0.016393, 0.159054, 0.138215, 0.128946, 0.081798, 0.051158,
    ])
  })

  test('places hang on who is there: s1 is first whoever is missing, unless one of its own', async () => {
    const answer = await measure(tenActors())
    const bandOf = (id: string) => answer.rows.find((row) => row.of[0] === id)?.uncertainty
    expect(bandOf('s1')).toMatchObject({ kind: 'rank-band', low: 1 })
    // m4 leads to m5 alone: without it, nobody needs m4 and it shares the last place.
    expect(bandOf('m4')?.high).toBeGreaterThan(3)
    expect(await measure(tenActors())).toEqual(answer)
  })

  test('in the order of the table, each with what it means', async () => {
    const answer = await measure(tenActors())
    expect(answer.rows.map((row) => row.of[0])).toEqual('s1 s2 s3 s4 s5 m1 m2 m3 m4 m5'.split(' '))
    expect(answer.rows[0]?.sentence.values).toEqual({ name: 's1', degree: 5, through: 'many' })
    expect(answer.rows[1]?.sentence.values).toEqual({ name: 's2', degree: 2, through: 'none' })
    const one = await measure(tenActors(), { actor: 'm3' })
    expect(one).toMatchObject({ value: 3, rows: [{ of: ['m3'] }], sentence: { key: 'measure.M20.row' } })
  })
})

test('the kite: three centralities, three who come first', async () => {
  const kite = aNetwork()
  for (const id of 'andre beverly carol diane ed fernando garth heather ike jane'.split(' ')) kite.actor(id, 's')
  const ties =
    'andre-beverly andre-carol andre-diane andre-fernando beverly-diane beverly-ed beverly-garth carol-diane carol-fernando diane-ed diane-fernando diane-garth ed-garth fernando-garth fernando-heather garth-heather heather-ike ike-jane'
  for (const tie of ties.split(' ')) {
    const [a = '', b = ''] = tie.split('-')
    kite.joins(a, b)
  }
  const answer = await measure(kite)
  const of = (id: string, name: string) => Number(answer.rows.find((row) => row.of[0] === id)?.values[name])
  expect([of('diane', 'degree'), of('fernando', 'degree'), of('garth', 'degree')]).toEqual([6, 5, 5])
  for (const id of ['fernando', 'garth']) {
    expect(of(id, 'closeness')).toBeCloseTo(0.642857, 6)
    expect(of(id, 'betweenness')).toBeCloseTo(0.231481, 6)
  }
  expect(of('heather', 'betweenness')).toBeCloseTo(0.388889, 6)
  expect(of('ike', 'betweenness')).toBeCloseTo(0.222222, 6)
  expect(of('diane', 'betweenness')).toBeCloseTo(0.101852, 6)
  expect(of('diane', 'closeness')).toBeCloseTo(0.6, 6)
  expect(of('diane', 'eigenvector')).toBeCloseTo(0.481021, 5)
})

describe('little to go by', () => {
  test('one actor, or two: no way leads through anybody', async () => {
    for (const network of [aNetwork().actor('a'), aNetwork().actor('a').actor('b').joins('a', 'b')]) {
      const answer = await measure(network)
      expect(answer).toMatchObject({ value: null, reason: 'TOO_SMALL' })
      expect(column(answer, 'betweenness').every((value) => value === 0)).toBe(true)
    }
  })

  test('seven in ten answers are needed for ways, half for partners; below 85 % with care', async () => {
    const answeredBy = (count: number): ANetwork => {
      const network = aNetwork()
      for (let at = 0; at < 10; at++) network.actor(`a${at}`, 's', { responded: at < count ? 'yes' : 'no' })
      return network.joins('a0', 'a1').joins('a0', 'a2')
    }
    expect(await measure(answeredBy(4))).toMatchObject({ value: null, reason: 'LOW_RESPONSE', rows: [] })
    const half = await measure(answeredBy(6))
    expect(half.rows[0]).toMatchObject({
      values: { degree: 2, betweenness: null },
      reason: 'LOW_RESPONSE',
      uncertainty: null,
    })
    expect(half.assumptions[0]?.key).toBe('assumption.partners-only')
    expect((await measure(answeredBy(8))).assumptions[0]).toEqual({
      key: 'assumption.betweenness-indicative',
      values: { rate: 0.8 },
    })
  })

  test('reasons: nobody, a filter that leaves nobody, documents; an unknown actor', async () => {
    expect(await measure(aNetwork())).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    expect(await measure(tenActors(), { filter: new Set() })).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    expect(await measure(tenActors({ collection: 'documents' }))).toMatchObject({ value: null, reason: 'NO_SURVEY' })
    await expect(measure(tenActors(), { actor: 'nobody' })).rejects.toThrow(RangeError)
  })
})
