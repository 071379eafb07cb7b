import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import type { MeasureAnswer } from '../answer.ts'
import type { Measure, MeasureScope } from './measure.ts'
import { FOR_ADVOCACY, MEASURES } from './measures.ts'

const TODAY = '2026-10-14'
const ago = (days: number): string => new Date(Date.UTC(2026, 9, 14 - days)).toISOString().slice(0, 10)
const note = { fr: 'inventé' }

async function answerOf(
  id: string,
  network: ANetwork,
  scope: MeasureScope = {},
  viewer: 'anonymous' | 'member' = 'member',
): Promise<MeasureAnswer> {
  const measure: Measure | undefined = [...MEASURES, ...FOR_ADVOCACY].find((one) => one.id === id)
  if (!measure) throw new Error(`no measure ${id}`)
  return measure.compute(network.build(), { viewer, validAt: TODAY }, scope, workHere)
}

describe('M1: people followed for the places there are', () => {
  test('36 people for 37 places: about one is left', async () => {
    const network = aNetwork().actor('team').load('team', ago(3), { active: 36, places: 37, declaredBy: 'accueil' })
    const answer = await answerOf('M1', network)
    expect(answer.value).toBeCloseTo(0.972973, 6)
    expect(answer.rows[0]?.sentence).toMatchObject({
      key: 'measure.M1.row',
      values: { name: 'team', followed: 36, places: 37, left: 1, over: 'left', estimated: 'no' },
    })
    expect(answer.inputs).toEqual([
      { table: 'loads', id: 'load-1', field: 'active', value: 36, on: ago(3), by: 'accueil' },
      { table: 'loads', id: 'load-1', field: 'places', value: 37, on: ago(3), by: 'accueil' },
    ])
  })

  test('several together: all the people for all the places, the fullest first, and who is not in it', async () => {
    const network = aNetwork()
      .actor('half')
      .actor('silent')
      .actor('over')
      .actor('nowhere')
      .load('half', ago(3), { active: 5, places: 10 })
      .load('over', ago(3), { active: 22, places: 20 })
      .load('nowhere', ago(3), { active: 9, places: 0 })
    const answer = await answerOf('M1', network)
    expect(answer.value).toBe(0.9)
    expect(answer.sentence.values).toEqual({ actors: 2, followed: 27, places: 30 })
    expect(answer.rows.map((row) => [row.of[0], row.reason])).toEqual([
      ['over', null],
      ['half', null],
      ['silent', 'NOT_DECLARED'],
      ['nowhere', 'MISSING_CAPACITY'],
    ])
    expect(answer.excluded).toEqual([
      { key: 'excluded.actors-NOT_DECLARED', count: 1, ids: ['silent'] },
      { key: 'excluded.actors-MISSING_CAPACITY', count: 1, ids: ['nowhere'] },
    ])
  })

  test('asked for one actor it answers for that one; for nobody there is no answer', async () => {
    const network = aNetwork()
      .actor('a')
      .actor('b')
      .load('a', ago(3), { active: 5, places: 10 })
      .load('b', ago(200), { active: 5, places: 10 })
    expect(await answerOf('M1', network, { actor: 'a' })).toMatchObject({ value: 0.5, rows: [{ of: ['a'] }] })
    expect(await answerOf('M1', network, { actor: 'b' })).toMatchObject({ value: null, reason: 'STALE' })
    expect(await answerOf('M1', network, { actor: 'nobody' })).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    expect(await answerOf('M1', network, { filter: new Set() })).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    expect(await answerOf('M1', aNetwork())).toMatchObject({ value: null, reason: 'EMPTY_GROUP', rows: [] })
  })

  test('an occupancy without counts is told as one', async () => {
    const answer = await answerOf('M1', aNetwork().actor('a').load('a', ago(3), { utilisation: 0.94 }))
    expect(answer).toMatchObject({ value: 0.94, sentence: { key: 'measure.M1.sentence-ratios' } })
    expect(answer.rows[0]?.sentence).toMatchObject({ key: 'measure.M1.row-ratio', values: { percent: 94 } })
  })
})

const flowing = (actor: string, places: number, inflow: number, durationWeeks: number) =>
  [actor, ago(3), { places, inflow, period: 'semaine', durationWeeks }] as const

describe('M2: how probably one has to wait', () => {
  test('ten places at 85 %: about one in two; a hundred at 85 %: hardly any', async () => {
    const network = aNetwork()
      .actor('large')
      .actor('small')
      .load(...flowing('large', 100, 85, 1))
      .load(...flowing('small', 10, 0.85, 10))
    const answer = await answerOf('M2', network)
    expect(answer.rows.map((row) => [row.of[0], row.values.band])).toEqual([
      ['small', 'half'],
      ['large', 'tenth'],
    ])
    expect(answer.rows[0]?.values.value).toBeCloseTo(0.529861, 6)
    expect(answer.rows[0]?.values).toMatchObject({ places: 10, estimated: false })
    expect(answer.rows[0]?.values.amber).toBeCloseTo(0.84, 3)
    expect(answer.rows[1]?.values.value).toBeCloseTo(0.07485, 6)
    // 85 requests a week that wait 7.5 times in 100, 0.85 that wait 53 times in 100.
    expect(answer.value).toBeCloseTo((85 * 0.07485 + 0.85 * 0.529861) / 85.85, 5)
  })

  test('more requests than places come free: everybody waits, without end', async () => {
    const answer = await answerOf(
      'M2',
      aNetwork()
        .actor('a')
        .load(...flowing('a', 75, 2, 40)),
      { actor: 'a' },
    )
    expect(answer).toMatchObject({ value: 1, sentence: { key: 'measure.M2.row', values: { band: 'all' } } })
    expect(answer.rows[0]?.values.waitWeeks).toBe('endless')
  })

  test('of several offers the one where one most often waits; a duration of the whole holds for each', async () => {
    const network = aNetwork()
      .actor('a')
      .offer('a', 'calm')
      .offer('a', 'busy')
      .load('a', ago(30), { durationWeeks: 10 })
      .load('a', ago(3), { offer: 'calm', places: 10, inflow: 0.5, period: 'semaine' })
      .load('a', ago(3), { offer: 'busy', places: 10, inflow: 0.85, period: 'semaine' })
    const [row] = (await answerOf('M2', network)).rows
    expect(row?.values).toMatchObject({ offer: 'busy', durationWeeks: 10 })
    expect(row?.values.value).toBeCloseTo(0.529861, 6)
  })

  test('what is missing is said: a period, a duration, places, or everything', async () => {
    const why = async (more: object) =>
      (
        await answerOf(
          'M2',
          aNetwork()
            .actor('a')
            .load('a', ago(3), { ...more }),
        )
      ).reason
    expect(await why({ places: 10, durationWeeks: 10, inflow: 4 })).toBe('NO_FLOW')
    expect(await why({ places: 10, durationWeeks: 10, inflow: 4, period: 'souvent' })).toBe('NO_FLOW')
    expect(await why({ places: 10, inflow: 4, period: 'mois' })).toBe('NO_FLOW')
    expect(await why({ durationWeeks: 10, inflow: 4, period: 'mois' })).toBe('MISSING_CAPACITY')
    expect(await why({ places: 0, durationWeeks: 10, inflow: 4, period: 'mois' })).toBe('MISSING_CAPACITY')
    expect(await why({ places: 10, durationWeeks: 0, inflow: 4, period: 'mois' })).toBe('NO_FLOW')
    expect((await answerOf('M2', aNetwork().actor('a'))).reason).toBe('NOT_DECLARED')
  })

  test('requests counted more than half a year ago say nothing of today', async () => {
    const old = { places: 10, durationWeeks: 10, inflow: 4, period: 'mois' }
    expect((await answerOf('M2', aNetwork().actor('a').load('a', ago(181), old))).reason).toBe('STALE')
    expect((await answerOf('M2', aNetwork().actor('a').load('a', ago(180), old))).reason).toBeNull()
  })
})

describe('M3: how long one waits', () => {
  test('36 waiting and 1.8 starts a week: twenty weeks, by the list', async () => {
    const answer = await answerOf('M3', aNetwork().actor('a').load('a', ago(3), { queue: 36, startsPerWeek: 1.8 }))
    expect(answer.value).toBeCloseTo(20, 9)
    expect(answer.rows[0]?.sentence).toMatchObject({ key: 'measure.M3.row-little', values: { weeks: 20, amber: 4 } })
  })

  test('five waiting and nobody starts: no end; none waiting and nobody starts: nothing to say', async () => {
    const stuck = await answerOf('M3', aNetwork().actor('a').load('a', ago(3), { queue: 5, startsPerWeek: 0 }))
    expect(stuck).toMatchObject({ value: null, endless: true, reason: null })
    expect(stuck.rows[0]).toMatchObject({ values: { value: 'endless' }, sentence: { key: 'measure.M3.row-endless' } })
    const none = await answerOf('M3', aNetwork().actor('a').load('a', ago(3), { queue: 0, startsPerWeek: 0 }))
    expect(none).toMatchObject({ value: null, endless: false, reason: 'NOT_DECLARED' })
  })

  test('the middle one of all; the longest first', async () => {
    const network = aNetwork().actor('a').actor('b').actor('c').actor('d')
    network.load('a', ago(3), { waitIntakeWeeks: 2 }).load('b', ago(3), { waitIntakeWeeks: 30 })
    network
      .load('c', ago(3), { waitIntakeWeeks: 1, waitStartWeeks: 6 })
      .load('d', ago(3), { queue: 1, startsPerWeek: 0 })
    const answer = await answerOf('M3', network)
    expect(answer.rows.map((row) => row.of[0])).toEqual(['d', 'b', 'c', 'a'])
    expect(answer.value).toBe(18)
  })

  test('the marks of the sector stand in the sentence', async () => {
    const waits = [{ sector: 'housing', amber: 13, red: 52, note }]
    const network = aNetwork({ parameters: { waits } }).actor('a', 'housing').load('a', ago(3), { waitIntakeWeeks: 20 })
    expect((await answerOf('M3', network)).rows[0]?.sentence.values).toMatchObject({ weeks: 20, amber: 13 })
  })
})

describe('M5: requests for what can be taken', () => {
  test('24 requests for 20 that can be taken: a fifth too many', async () => {
    const load = { inflow: 24, intakeCapacity: 20, period: 'mois' }
    const answer = await answerOf('M5', aNetwork().actor('a').load('a', ago(3), load))
    expect(answer.value).toBeCloseTo(1.2, 12)
    expect(answer.rows[0]?.sentence).toMatchObject({ values: { percent: 20, where: 'more', least: 'no' } })
    expect(answer.uncertainty).toBeNull()
  })

  test('something for nothing has no end; nothing for nothing says nothing', async () => {
    const of = (inflow: number) =>
      answerOf('M5', aNetwork().actor('a').load('a', ago(3), { inflow, intakeCapacity: 0, period: 'mois' }))
    expect(await of(5)).toMatchObject({ value: null, endless: true, reason: null })
    expect(await of(0)).toMatchObject({ value: null, endless: false, reason: 'NO_FLOW' })
  })

  test('without its own count, what others sent counts: at least', async () => {
    const network = aNetwork()
      .actor('a')
      .actor('b')
      .load('a', ago(3), { intakeCapacity: 10, period: 'semaine' })
      .row('referrals', {
        ...{ id: 'r', from: 'b', to: 'a', periodFrom: '2026-09-01', periodTo: '2026-09-28' },
        ...{ requests: 60, accepted: 40, refused: 20, reason: 'full' },
      })
    const answer = await answerOf('M5', network)
    const [row] = answer.rows
    expect(row?.values).toMatchObject({ basis: 'referrals', requestsPerWeek: 15 })
    expect(row).toMatchObject({ of: ['a'], uncertainty: { kind: 'at-least', low: 1.5 } })
    expect(row?.sentence.values).toMatchObject({ percent: 50, least: 'yes' })
    expect(answer.assumptions).toEqual([{ key: 'assumption.referrals-at-least', values: {} }])
  })

  test('four requests from others could be a person: not told', async () => {
    const network = aNetwork()
      .actor('a')
      .actor('b')
      .load('a', ago(3), { intakeCapacity: 1, period: 'semaine' })
      .row('referrals', { id: 'r', from: 'b', to: 'a', periodFrom: '2026-09', periodTo: '2026-09', requests: 4 })
    expect(await answerOf('M5', network)).toMatchObject({ value: null, reason: 'NO_FLOW' })
  })
})

describe('missing full-time equivalents', () => {
  const parameters = { caseloads: [{ sector: 'care', perFullTimeEquivalent: 25, note }], waitTargetWeeks: 4 }

  test('two requests a week on 75 places of forty weeks: ten places, 0.4 posts', async () => {
    const network = aNetwork({ parameters })
      .actor('a', 'care')
      .load(...flowing('a', 75, 2, 40))
    const answer = await answerOf('shortfall', network)
    expect(answer.value).toBeCloseTo(0.4, 12)
    expect(answer.rows[0]?.values).toMatchObject({ placesNeeded: 85, placesShort: 10, waitWeeks: 'endless' })
    expect(answer.rows[0]?.sentence.values).toMatchObject({ places: 10, posts: 0.4, target: 4 })
  })

  test('without a settled caseload: places, and no posts', async () => {
    const answer = await answerOf(
      'shortfall',
      aNetwork()
        .actor('a', 'care')
        .load(...flowing('a', 75, 2, 40)),
    )
    expect(answer).toMatchObject({ value: null, reason: 'MISSING_CAPACITY' })
    expect(answer.rows[0]?.values).toMatchObject({ placesShort: 10 })
  })
})

describe('what members alone may read', () => {
  const secret = { active: 77, places: 79, waitIntakeWeeks: 31, durationWeeks: 41, inflow: 43, period: 'mois' }
  const network = (): ANetwork =>
    aNetwork()
      .actor('a')
      .load('a', ago(20), { active: 10, places: 20, waitIntakeWeeks: 2, durationWeeks: 20, inflow: 2, period: 'mois' })
      .load('a', ago(2), { ...secret, intakeCapacity: 47, visibility: 'members' })

  test.each(['M1', 'M2', 'M3', 'M5', 'shortfall'])(
    '%s tells others that it is not published, and no figure',
    async (id) => {
      const answer = await answerOf(id, network(), {}, 'anonymous')
      expect(answer).toMatchObject({ value: null, reason: 'NOT_PUBLISHED', inputs: [] })
      expect(JSON.stringify(answer)).not.toMatch(/77|79|31|41|43|47|load-/)
    },
  )

  test.each(['M1', 'M2', 'M3', 'M5'])('%s tells members', async (id) => {
    expect((await answerOf(id, network())).value).not.toBeNull()
  })
})
