import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, type ANetwork } from '../a-network.ts'
import { changeMeasure } from '../measures/change-measure.ts'
import type { MeasureScope } from '../measures/measure.ts'
import { leaveOneOutError } from './leave-one-out.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const LAST_YEAR: MeasureScope = { compareTo: '2025-10-14' }
const measure = (network: ANetwork, scope: MeasureScope = {}) =>
  Promise.resolve(changeMeasure.compute(network.build(), TODAY, scope, workHere))
type Answer = Awaited<ReturnType<typeof measure>>
const row = (answer: Answer, figure: string, kind?: string) =>
  answer.rows.find((one) => one.values['figure'] === figure && (!kind || one.uncertainty?.kind === kind))

/** Six actors; last year ab ac bc cd de, this year ab bc cd ae df. */
function sixActors(): ANetwork {
  const network = aNetwork({
    partitions: [{ id: 'two', name: { fr: 'deux' }, sides: { s: 'social', m: 'mental-health' } }],
  })
  for (const id of ['a', 'b', 'c']) network.actor(id, 's')
  for (const id of ['d', 'e', 'f']) network.actor(id, 'm')
  network.joins('a', 'b').joins('b', 'c', { validFrom: '2019' }).joins('c', 'd')
  for (const [a = '', b = ''] of ['ac', 'de']) network.joins(a, b, { validTo: '2026-01-31' })
  for (const [a = '', b = ''] of ['ae', 'df']) network.joins(a, b, { validFrom: '2026-02' })
  return network
}

describe('between two days', () => {
  test('three ties held, two ended, two began', async () => {
    const answer = await measure(sixActors(), LAST_YEAR)
    expect(answer.value).toBeCloseTo(3 / 7, 9)
    expect(row(answer, 'all')?.values).toMatchObject({
      kept: 3,
      lost: 2,
      added: 2,
      hamming: 4,
      stability: 0.6,
      creation: 0.2,
    })
    expect(answer.sentence).toEqual({
      key: 'measure.M22.change',
      values: { kept: 3, before: 5, added: 2, day: Date.parse('2025-10-14T12:00:00Z') },
    })
    expect(answer.assumptions).toEqual([{ key: 'assumption.undated-ties', values: { ties: 2 } }])
  })

  test('across the sides cd held and ae began; within them ab and bc held, ac and de ended, df began', async () => {
    const answer = await measure(sixActors(), LAST_YEAR)
    expect(row(answer, 'across')?.values).toMatchObject({ kept: 1, lost: 0, added: 1, jaccard: 0.5 })
    expect(row(answer, 'within')?.values).toMatchObject({ kept: 2, lost: 2, added: 1, jaccard: 0.4 })
  })

  test('the same both ways round is the same Jaccard: nothing hangs on which day is the first', async () => {
    const mirrored = sixActors().build()
    const turned = changeMeasure.compute(
      {
        ...mirrored,
        collaborations: mirrored.collaborations.map((one) => ({
          ...one,
          validFrom: one.validTo === null ? null : ('2026-02-01' as never),
          validTo: one.validFrom?.startsWith('2026') ? ('2026-01-31' as never) : null,
        })),
      },
      TODAY,
      LAST_YEAR,
      workHere,
    )
    expect((await turned).value).toBeCloseTo(3 / 7, 9)
  })

  test('who comes or goes is listed, and its ties are no change; who did not answer is left out', async () => {
    const network = sixActors()
      .actor('g', 's', { validFrom: '2026-03' })
      .joins('g', 'a')
      .actor('h', 's', { responded: 'no' })
      .joins('h', 'b', { validFrom: '2026-03' })
    const answer = await measure(network, LAST_YEAR)
    expect(answer.value).toBeCloseTo(3 / 7, 9)
    expect(row(answer, 'entering')).toMatchObject({ of: ['g'], values: { actors: 1 } })
    expect(answer.excluded).toContainEqual({ key: 'excluded.silent-actors', count: 1, ids: ['h'] })
  })

  test('a word said since then is no change of the world', async () => {
    const network = sixActors()
      .row('evidence', { id: 'e', about: 'a-b', field: 'between', source: 'x', quote: '…', basis: 'inferred' })
      .row('claims', { id: 'c', about: 'a-b', by: 'a', says: 'said', on: '2026-05-01' })
    expect((await measure(network, LAST_YEAR)).value).toBeCloseTo(3 / 7, 9)
  })

  test('the level of kept ties may change when one row follows another', async () => {
    const network = sixActors()
      .row('collaborations', { id: 'cd-1', between: ['c', 'd'], level: 1, validTo: '2026-01' })
      .row('collaborations', { id: 'cd-2', between: ['c', 'd'], level: 3, validFrom: '2026-02' })
    expect(row(await measure(network, LAST_YEAR), 'all')?.values).toMatchObject({ kept: 3, levelChange: 2 })
  })

  test('reasons: the same world twice, no tie on either day, nobody, documents; a day that lies ahead', async () => {
    expect(await measure(tenActors(), LAST_YEAR)).toMatchObject({ value: null, reason: 'ONE_DATE', rows: [] })
    expect(await measure(sixActors(), { compareTo: '2026-10-14' })).toMatchObject({ value: null, reason: 'ONE_DATE' })
    expect(await measure(aNetwork().actor('a').actor('b'), LAST_YEAR)).toMatchObject({ reason: 'NO_TIES' })
    expect(await measure(aNetwork(), LAST_YEAR)).toMatchObject({ reason: 'EMPTY_GROUP' })
    expect(await measure(sixActors(), { ...LAST_YEAR, filter: new Set() })).toMatchObject({ reason: 'EMPTY_GROUP' })
    expect(await measure(tenActors({ collection: 'documents' }), LAST_YEAR)).toMatchObject({ reason: 'NO_SURVEY' })
    await expect(async () => measure(sixActors(), { compareTo: '2026-10-15' })).rejects.toThrow(RangeError)
  })
})

describe('what is known', () => {
  test('the ten actors: 11 of 45 pairs, standard error .073703; across 2 of 25, .066332', async () => {
    const answer = await measure(tenActors())
    expect(answer.value).toBe(1)
    expect(row(answer, 'density', 'standard-error')?.values['density']).toBeCloseTo(11 / 45, 9)
    expect(row(answer, 'density', 'standard-error')?.uncertainty?.standardError).toBeCloseTo(0.073703, 6)
    expect(row(answer, 'cross', 'standard-error')?.values['density']).toBeCloseTo(0.08, 9)
    expect(row(answer, 'cross', 'standard-error')?.uncertainty?.standardError).toBeCloseTo(0.066332, 6)
    expect(row(answer, 'density', 'bounds')?.uncertainty).toMatchObject({ low: 11 / 45, high: 11 / 45 })
  })

  test('the figures without each actor in turn', () => {
    const without = [6, 9, 9, 10, 11, 8, 8, 8, 9, 10].map((ties) => ties / 36)
    expect(leaveOneOutError(without)).toBeCloseTo(0.073703, 6)
    expect(leaveOneOutError([0, 2, 2, 2, 2, 1, 1, 2, 2, 2].map((ties) => ties / 20))).toBeCloseTo(0.066332, 6)
    expect(leaveOneOutError([0.5, 0.5])).toBeNull()
    expect(leaveOneOutError([0.5, null, 0.5])).toBeNull()
  })

  test('8 of 10 answered: 44 pairs observed, one not; it may hide a tie', async () => {
    const network = aNetwork()
    for (let at = 0; at < 10; at++) network.actor(`a${at}`, 's', { responded: at < 8 ? 'yes' : 'no' })
    network.joins('a0', 'a8')
    const answer = await measure(network)
    expect(answer.sentence).toEqual({
      key: 'measure.M22.response',
      values: { answered: 8, actors: 10, enough: 'care' },
    })
    expect(row(answer, 'density', 'bounds')).toMatchObject({
      values: { observed: 44, unobserved: 1 },
      uncertainty: { low: 1 / 45, high: 2 / 45 },
    })
    // A tie that two silent actors are known for is observed all the same.
    const known = await measure(network.joins('a8', 'a9'))
    expect(row(known, 'density', 'bounds')).toMatchObject({ values: { observed: 45, unobserved: 0 } })
  })

  test('14 ties that both ends tell and 9 that one end tells: 61 % confirmed', async () => {
    const network = aNetwork().actor('hub', 's')
    for (let at = 0; at < 23; at++) {
      network.actor(`x${at}`, 's').joins('hub', `x${at}`)
      const said = { about: `hub-x${at}`, says: 'said', on: '2026-01-01' }
      network.row('claims', { id: `h${at}`, by: 'hub', ...said })
      if (at < 14) network.row('claims', { id: `x${at}`, by: `x${at}`, ...said })
    }
    const rate = async () => row(await measure(network), 'confirmation')?.values
    expect(await rate()).toMatchObject({ reported: 23, confirmed: 14, rate: 14 / 23 })
    network.row('claims', { id: 'no', about: 'hub-x20', by: 'x20', says: 'denied', on: '2026-02-01' })
    // Denied by one end: no tie any more, and still one that was reported and not confirmed.
    expect(await rate()).toMatchObject({ reported: 23, confirmed: 14 })
    network.actor('mute', 's', { responded: 'no' }).joins('hub', 'mute')
    network.row('claims', { id: 'm', about: 'hub-mute', by: 'hub', says: 'said', on: '2026-01-01' })
    expect(await rate()).toMatchObject({ reported: 23, confirmed: 14 })
  })

  test('reasons: nobody, a filter that leaves nobody, documents; one actor has no pair and two no error', async () => {
    expect(await measure(aNetwork())).toMatchObject({ value: null, reason: 'EMPTY_GROUP', rows: [] })
    expect(await measure(tenActors(), { filter: new Set() })).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    expect(await measure(tenActors({ collection: 'documents' }))).toMatchObject({ value: null, reason: 'NO_SURVEY' })
    const one = await measure(aNetwork().actor('a', 's'))
    expect(row(one, 'density', 'bounds')).toMatchObject({ values: { density: null }, reason: 'TOO_SMALL' })
    expect(row(one, 'confirmation')).toMatchObject({ values: { rate: null }, reason: 'NO_TIES' })
    const two = await measure(aNetwork().actor('a', 's').actor('b', 's').joins('a', 'b'))
    expect(row(two, 'density', 'standard-error')).toMatchObject({ values: { density: 1 }, reason: 'TOO_SMALL' })
  })
})
