import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, tenActors, type ANetwork } from '../a-network.ts'
import type { MeasureScope } from '../measures/measure.ts'
import { routesMeasure } from '../measures/routes-measure.ts'
import { routes } from './routes.ts'
import type { RoutesAsked } from './routes-promise.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const EVERYBODY = 's1 s2 s3 s4 s5 m1 m2 m3 m4 m5'.split(' ')
const TIES = 's1-s2 s1-s3 s2-s3 s1-s4 m1-m2 m1-m3 m2-m3 m3-m4 m4-m5 s1-m1 s1-m2'.split(' ')

/** The ten actors, all ties confirmed: s1 a little full, m2 half, m4 a third, and those that are named all full. */
function tenOnTheWay(...full: string[]): ANetwork {
  const network = tenActors()
  const utilisation: Readonly<Record<string, number>> = { s1: 0.88, m2: 0.925, m4: 0.895 }
  for (const id of EVERYBODY) {
    if (full.includes(id)) network.load(id, '2026-10-03', { availability: 'closed' })
    else if (utilisation[id]) network.load(id, '2026-10-03', { utilisation: utilisation[id] })
    else network.load(id, '2026-10-03', { availability: 'open' })
  }
  for (const tie of TIES) {
    for (const by of tie.split('-')) {
      network.row('claims', { id: `${tie}-${by}`, about: tie, by, says: 'said', on: '2026-05-01' })
    }
  }
  return network
}
const ask = (network: ANetwork, from: string, to: string, more: Partial<RoutesAsked> = {}) =>
  routes(network.build(), TODAY, { from, to, ...more })
const by = (route: ReturnType<typeof routes>[number] | undefined) => route?.steps.map((step) => step.actor).join(' ')

describe('on the ten actors', () => {
  test('from s2 to m3 by s1 and m2, 4.4; to m5 7; m1 is full and avoided', () => {
    const [first] = ask(tenOnTheWay('m1'), 's2', 'm3')
    expect(by(first)).toBe('s2 s1 m2 m3')
    expect(first?.cost).toBeCloseTo(4.4, 9)
    expect(first?.steps.map((step) => step.layer)).toEqual([null, 'collaboration', 'collaboration', 'collaboration'])
    expect(first?.sentence).toMatchObject({
      key: 'route.around',
      values: { steps: 3, s1: 's1', s2: 'm2', s3: 'm3', avoided: 'm1', day: Date.parse('2026-10-03T12:00:00Z') },
    })
    expect(ask(tenOnTheWay('m1'), 's2', 'm5')[0]?.cost).toBeCloseTo(7, 9)
  })

  test('full actors may be steps when one says so: by m1 it is 5.4, by both 1.4 + 3 + 2 + 1', () => {
    const found = ask(tenOnTheWay('m1'), 's2', 'm3', { avoidSaturated: false })
    expect(found.map((route) => [by(route), Math.round(route.cost! * 10) / 10])).toEqual([
      ['s2 s1 m2 m3', 4.4],
      ['s2 s1 m1 m3', 5.4],
      ['s2 s3 s1 m2 m3', 5.4],
    ])
  })

  test('m1 and m2 full: no way, and either of them would open one', () => {
    const found = ask(tenOnTheWay('m1', 'm2'), 's2', 'm3')
    expect(found.map((route) => [route.reopen, route.cost, route.reason, by(route)])).toEqual([
      [['m1'], null, 'DISCONNECTED', 's2 s1 m1 m3'],
      [['m2'], null, 'DISCONNECTED', 's2 s1 m2 m3'],
    ])
    expect(found[0]?.sentence).toMatchObject({ key: 'route.reopen', values: { count: 1, s1: 'm1' } })
  })

  test('a full target is reached only when it opens again; who starts may be full', () => {
    expect(ask(tenOnTheWay('m5'), 's2', 'm5').map((route) => route.reopen)).toEqual([['m5']])
    expect(by(ask(tenOnTheWay('m1'), 'm1', 'm3')[0])).toBe('m1 m3')
  })

  test('nobody leads to s5, full or not', () => {
    expect(ask(tenOnTheWay(), 's2', 's5')).toMatchObject([
      { steps: [], cost: null, reopen: [], reason: 'DISCONNECTED', sentence: { key: 'route.none' } },
    ])
    expect(ask(tenOnTheWay(), 's2', 's2')).toMatchObject([{ cost: 0, reason: null }])
  })

  test('an unknown load counts as a half and is announced; a contact that nobody confirmed costs one more', () => {
    const [route] = ask(tenActors(), 's4', 's1')
    expect(route).toMatchObject({
      cost: 3,
      assumptions: [{ key: 'assumption.unknown-load-on-route', values: { actors: 1 } }],
    })
  })

  test('weeks of waiting cost a quarter each, three at most', () => {
    const weeks = (waitIntakeWeeks: number) =>
      ask(tenOnTheWay().load('m5', '2026-10-10', { waitIntakeWeeks }), 'm4', 'm5')[0]?.cost
    expect(weeks(4)).toBeCloseTo(1 + 0 + 1, 9)
    // Full by its wait alone: no route, and 14 weeks would be 3.5.
    expect(weeks(14)).toBeNull()
    expect(weeks(13)).toBeCloseTo(1 + 2 * (0.5 * 0.9 + 0.5 * 0.45) + 3, 9)
  })

  test('filtered actors and those who want no suggestion are no steps, but may be where one goes', () => {
    expect(by(ask(tenOnTheWay(), 's2', 'm3', { filter: new Set(['s1', 'm1']) })[0])).toBe('s2 s1 m1 m3')
    const shy = aNetwork()
    for (const id of ['a', 'b', 'c', 'd']) shy.actor(id, 's', { optOut: id === 'b' || id === 'd' })
    shy.joins('a', 'b').joins('b', 'd').joins('a', 'c').joins('c', 'd')
    expect(ask(shy, 'a', 'd').map(by)).toEqual(['a c d'])
  })

  test('unknown actors are refused', () => {
    expect(() => ask(tenActors(), 's1', 'nobody')).toThrow(RangeError)
    expect(() => ask(tenActors(), 'nobody', 's1')).toThrow(RangeError)
  })
})

describe('referrals', () => {
  const sent = (requests: number, accepted: number, network = aNetwork()): ANetwork =>
    network
      .actor('a', 's')
      .actor('b', 's')
      .row('referrals', { id: 'r', from: 'a', to: 'b', periodFrom: '2026', periodTo: '2026', requests, accepted })

  test('lead one way, and those under five are not followed', () => {
    expect(ask(sent(12, 4), 'a', 'b')[0]).toMatchObject({ cost: 2, steps: [{}, { layer: 'referral' }] })
    expect(ask(sent(12, 0), 'a', 'b')[0]).toMatchObject({ cost: 3 })
    expect(ask(sent(12, 4), 'b', 'a')[0]).toMatchObject({ reason: 'DISCONNECTED' })
    expect(ask(sent(4, 4), 'a', 'b')[0]).toMatchObject({ reason: 'DISCONNECTED' })
  })

  test('documents: a route over what they state may be told, with the reserve; none is no finding', () => {
    const documents = sent(12, 4, aNetwork({ collection: 'documents' }))
    expect(ask(documents, 'a', 'b')[0]).toMatchObject({
      reason: null,
      assumptions: [{ key: 'assumption.stated-in-documents' }, { key: 'assumption.unknown-load-on-route' }],
    })
    expect(ask(documents, 'b', 'a')[0]).toMatchObject({ reason: 'NO_SURVEY', cost: null })
  })
})

describe('M18', () => {
  const measure = (network: ANetwork, scope: MeasureScope = {}) =>
    Promise.resolve(routesMeasure.compute(network.build(), TODAY, scope, workHere))

  test('four of five social actors have an open way; none when s1, or both m1 and m2, are full', async () => {
    for (const [full, share] of [
      [[], 0.8],
      [['m1'], 0.8],
      [['m1', 'm2'], 0],
      [['s1'], 0],
    ] as const) {
      expect([full, (await measure(tenOnTheWay(...full))).value]).toEqual([full, share])
    }
    const answer = await measure(tenOnTheWay())
    expect(answer.sentence).toEqual({ key: 'measure.M18.sentence', values: { reached: 4, actors: 5 } })
    expect(answer.rows[0]).toMatchObject({ of: ['s5'], values: { steps: null }, reason: 'DISCONNECTED' })
    expect(answer.rows[1]).toMatchObject({ of: ['s1'], values: { steps: 1 } })
  })

  test('between two actors it is the cost of the best route', async () => {
    const answer = await measure(tenOnTheWay('m1'), { actor: 's2', to: 'm3' })
    expect(answer.value).toBeCloseTo(4.4, 9)
    expect(answer.rows[0]?.of).toEqual(['s2', 's1', 'm2', 'm3'])
    const closed = await measure(tenOnTheWay('m1', 'm2'), { actor: 's2', to: 'm3' })
    expect(closed).toMatchObject({ value: null, reason: 'DISCONNECTED' })
    expect(closed.rows.map((row) => row.values['reopen'])).toEqual(['m1', 'm2'])
  })

  test('reasons: documents, no partition, an empty side, a filter that leaves nobody', async () => {
    expect(await measure(tenActors({ collection: 'documents' }))).toMatchObject({ value: null, reason: 'NO_SURVEY' })
    expect(await measure(tenActors({ partitions: [] }))).toMatchObject({ value: null, reason: 'NO_PARTITION' })
    expect(await measure(aNetwork({ partitions: [] }))).toMatchObject({ value: null, reason: 'NO_PARTITION' })
    expect(await measure(tenActors(), { filter: new Set() })).toMatchObject({ value: null, reason: 'EMPTY_GROUP' })
    await expect(async () => measure(tenActors(), { actor: 'nobody' })).rejects.toThrow(RangeError)
  })
})
