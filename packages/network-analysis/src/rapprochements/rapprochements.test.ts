import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, TWO_SIDES, type ANetwork } from '../a-network.ts'
import { groupActors } from '../gaps/groups.ts'
import { tieModel } from '../gaps/tie-model.ts'
import { rapprochementsMeasure } from '../measures/rapprochements-measure.ts'
import type { MeasureScope } from '../measures/measure.ts'
import { mostCandidates } from './candidates.ts'
import { rapprochements } from './rapprochements.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const measure = (network: ANetwork, scope: MeasureScope = {}) =>
  Promise.resolve(rapprochementsMeasure.compute(network.build(), TODAY, scope, workHere))
type Answer = Awaited<ReturnType<typeof measure>>
const told = (answer: Answer, name: string): readonly string[] =>
  answer.rows.map((row) => `${row.of.join('-')} ${Number(row.values[name]).toFixed(6)}`)

const allOf = (network: ANetwork, most?: number) => {
  const built = network.build()
  const model = tieModel(built, TODAY)
  const [left, right] = groupActors(built, model.counted, { by: 'side' }).groups
  return rapprochements(built, TODAY, model, [left!.actors, right!.actors], workHere, most)
}

describe('on the ten actors', () => {
  test('without loading the busy ones: s5 and m4 first, each gain exact', async () => {
    const answer = await measure(tenActors())
    expect(told(answer, 'score').slice(0, 5)).toEqual([
      's5-m4 0.106667',
      's5-m5 0.093333',
      's5-m3 0.083111',
      's2-m4 0.079333',
      's3-m4 0.079333',
    ])
    expect(answer.value).toBeCloseTo(0.106667, 6)
    expect(answer.sentence).toMatchObject({ key: 'measure.M17.sentence', values: { a: 's5', b: 'm4' } })
  })

  test('by the gain alone it would be s5-m3 first, and s1 next: 23 candidates', async () => {
    const { found, candidates, efficiency } = await allOf(tenActors())
    expect(efficiency).toBeCloseTo(0.337333, 6)
    expect(candidates.all).toBe(23)
    const byGain = [...found].sort((a, b) => b.gain - a.gain)
    expect(byGain.slice(0, 3).map((one) => `${one.a.id}-${one.b.id}`)).toEqual(['s5-m3', 's5-m4', 's5-m1'])
    const gains = new Map(found.map((one) => [`${one.a.id}-${one.b.id}`, one.gain]))
    for (const [pair, gain] of [
      ['s5-m3', 0.113333],
      ['s5-m1', 0.103333],
      ['s5-m2', 0.103333],
      ['s1-m4', 0.082667],
      ['s1-m5', 0.082667],
      ['s1-m3', 0.066],
    ] as const) {
      expect(gains.get(pair) ?? Number.NaN).toBeCloseTo(gain, 6)
    }
  })

  test('the gains of one tie after the other add up: .450667, .533333, .573333 by gain alone', async () => {
    const network = tenActors()
    const after: number[] = []
    for (const [a, b] of [
      ['s5', 'm3'],
      ['s1', 'm4'],
      ['s1', 'm3'],
    ] as const) {
      const { found, efficiency } = await allOf(network)
      const gains = found.map((one) => one.gain)
      const chosen = found.find((one) => one.a.id === a && one.b.id === b)
      expect(chosen?.gain).toBeCloseTo(Math.max(...gains), 9)
      after.push(efficiency + (chosen?.gain ?? 0))
      network.joins(a, b)
    }
    expect(after.map((value) => Number(value.toFixed(6)))).toEqual([0.450667, 0.533333, 0.573333])
  })

  test('each step is chosen as if those before were made', async () => {
    const steps = (await allOf(tenActors())).found.filter((one) => one.step !== null)
    const first = steps.find((one) => one.step === 1)
    expect(`${first?.a.id}-${first?.b.id}`).toBe('s5-m4')
    expect(first?.after).toBeCloseTo(0.337333 + 0.106667, 6)
    const made = await allOf(tenActors().joins('s5', 'm4'))
    const second = steps.find((one) => one.step === 2)
    expect(`${second?.a.id}-${second?.b.id}`).toBe(`${made.found[0]?.a.id}-${made.found[0]?.b.id}`)
    expect(second?.after).toBeCloseTo(made.efficiency + made.found[0]!.gain, 9)
  })
})

describe('who is proposed', () => {
  test('a full one is still good for a meeting, and nobody is sent there', async () => {
    const answer = await measure(tenActors().load('m4', '2026-10-01', { availability: 'closed' }))
    const first = answer.rows[0]
    expect(first).toMatchObject({ of: ['s5', 'm4'], values: { referralScore: 0 } })
    const other = answer.rows[1]
    // Of unknown load: half.
    expect(other?.values['referralScore']).toBeCloseTo(Number(other?.values['score']) / 2, 12)
    expect(answer.assumptions.map((one) => one.key)).toContain('assumption.unknown-load-of-target')
  })

  test('no suggestion for who wants none, for planned or denied ties, and for pairs that nobody answered for', async () => {
    const network = aNetwork({ partitions: TWO_SIDES })
      .actor('s1', 's')
      .actor('s2', 's', { optOut: true })
      .actor('s3', 's', { responded: 'no' })
      .actor('m1', 'm')
      .actor('m2', 'm', { responded: 'no' })
      .joins('s1', 'm1', { status: 'planned' })
    const { found, candidates } = await allOf(network)
    expect(found.map((one) => `${one.a.id}-${one.b.id}`)).toEqual(['s1-m2', 's3-m1'])
    expect(candidates.excluded.map(({ key, count }) => [key, count])).toEqual([
      ['excluded.opt-out-actors', 1],
      ['excluded.unobserved-pairs', 1],
      ['excluded.pairs-on-record', 1],
    ])
  })

  test('the same people and the same place: half the audiences in common is half the score', async () => {
    const served = (audiences: readonly string[], territories: readonly string[]) =>
      ({ audiences, territories }) as never
    const network = aNetwork({ partitions: TWO_SIDES })
    for (const id of ['here', 'there']) network.row('territories', { id, name: { fr: id }, kind: 'commune' })
    network
      .actor('s1', 's', served(['young'], ['here']))
      .actor('m1', 'm', served(['young', 'old'], ['here']))
      .actor('m2', 'm', served(['young'], ['there']))
      .actor('m3', 'm', served(['old'], ['here']))
    const { found, candidates } = await allOf(network)
    expect(found.map((one) => [one.b.id, one.score / one.gain])).toEqual([['m1', 0.5]])
    expect(candidates.excluded).toEqual([{ key: 'excluded.pairs-apart', count: 2, ids: [] }])
  })

  test('of too many candidates some are drawn, the same ones whatever the order', async () => {
    const some = await allOf(tenActors(), 5)
    expect([some.candidates.pairs.length, some.candidates.all]).toEqual([5, 23])
    expect(some.candidates.excluded).toContainEqual({ key: 'excluded.pairs-beyond-cap', count: 18, ids: [] })
    // One wanted: of 25 pairs only some are looked at, and how many there are is an estimate.
    const one = await allOf(tenActors(), 1)
    expect(one.candidates.pairs).toHaveLength(1)
    expect(one.candidates.all).toBeGreaterThan(10)
    const again = await allOf(tenActors(), 5)
    expect(again.found.map((one) => one.gain)).toEqual(some.found.map((one) => one.gain))
  })
})

test('20 000 candidates at most; of large groups fewer, never under 500', () => {
  expect([mostCandidates(150, 150), mostCandidates(5000, 5000), mostCandidates(50_000, 50_000)]).toEqual([
    20_000, 2000, 500,
  ])
})

describe('M17', () => {
  test('for one actor, for two sectors; unknown ones are refused', async () => {
    const rows = (await measure(tenActors(), { actor: 's1' })).rows
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.of[0] === 's1')).toBe(true)
    expect((await measure(tenActors(), { pair: ['s', 'm'] })).value).toBeCloseTo(0.106667, 6)
    await expect(measure(tenActors(), { actor: 'nobody' })).rejects.toThrow(RangeError)
    await expect(measure(tenActors(), { pair: ['s', 'none'] })).rejects.toThrow(RangeError)
    await expect(measure(tenActors(), { partition: 'none' })).rejects.toThrow(RangeError)
  })

  test('reasons: documents, no partition, nobody on a side, few answers; nothing left to propose', async () => {
    expect(await measure(tenActors({ collection: 'documents' }))).toMatchObject({ value: null, reason: 'NO_SURVEY' })
    expect(await measure(tenActors({ partitions: [] }))).toMatchObject({ value: null, reason: 'NO_PARTITION' })
    expect(await measure(aNetwork({ partitions: TWO_SIDES }))).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    expect(await measure(tenActors(), { filter: new Set() })).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    const pair = (responded: 'yes' | 'no') =>
      aNetwork({ partitions: TWO_SIDES }).actor('s1', 's', { responded }).actor('m1', 'm', { responded })
    expect(await measure(pair('no'))).toMatchObject({ value: null, reason: 'LOW_RESPONSE' })
    expect(await measure(pair('yes'))).toMatchObject({ value: 1 })
    expect(await measure(pair('yes').joins('s1', 'm1'))).toMatchObject({
      value: 0,
      reason: null,
      rows: [],
      sentence: { key: 'measure.M17.none' },
    })
  })
})
