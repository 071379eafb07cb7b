import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import type { MeasureScope, Scenario } from '../measures/measure.ts'
import { spilloverMeasure } from '../measures/spillover-measure.ts'
import { spillover } from './spillover.ts'

const TODAY = { viewer: 'member', validAt: '2026-10-14' } as const
const DAY = '2026-10-01'

/** Three services: A sends thirty requests to B and ten to C, B ten to each, C ten to B. */
function abc(more: Readonly<Record<string, object>> = {}): ANetwork {
  const network = aNetwork()
  for (const [id, inflow, intakeCapacity] of [
    ['a', 40, 50],
    ['b', 30, 32],
    ['c', 20, 24],
  ] as const)
    network.actor(id, 'care').load(id, DAY, { inflow, intakeCapacity, period: 'mois', ...more[id] })
  for (const [from, to, requests] of [
    ['a', 'b', 30],
    ['a', 'c', 10],
    ['b', 'a', 10],
    ['b', 'c', 10],
    ['c', 'b', 10],
  ] as const)
    network.row('referrals', { id: `${from}${to}`, from, to, periodFrom: '2026-07', periodTo: '2026-09', requests })
  return network
}
const simulate = (scenario: Partial<Scenario>, network = abc()) =>
  spillover(network.build(), TODAY, { scenario: { close: [], posts: [], ...scenario } }, workHere)
const measure = (scope: MeasureScope, network = abc()) =>
  Promise.resolve(spilloverMeasure.compute(network.build(), TODAY, scope, workHere))

describe('three services', () => {
  test.each([
    ['a', [0, 32, 24], 34, 74],
    ['b', [50, 0, 24], 16, 35],
    ['c', [50, 32, 0], 8, 38],
  ] as const)('without %s', async (closed, loads, unmet, moves) => {
    const after = await simulate({ close: [closed] })
    loads.forEach((load, at) => expect(after.rows[at]?.loadAfter).toBeCloseTo(load, 6))
    expect(after.unmetAfter).toBeCloseTo(unmet, 6)
    expect(after.movesAfter).toBeCloseTo(moves, 6)
    expect([after.unmetBefore, after.movesBefore]).toEqual([0, 0])
    expect(after.demand).toBeCloseTo(90, 6)
  })

  test('without a: b and c become full, of its forty requests 34 find no place', async () => {
    const after = await simulate({ close: ['a'] })
    expect(after.rows.map((row) => [row.actor, row.levelBefore, row.levelAfter, row.newlySaturated])).toEqual([
      ['a', 'available', 'saturated', false],
      ['b', 'strained', 'saturated', true],
      ['c', 'available', 'saturated', true],
    ])
    expect(after.rows[0]?.unmetAfter).toBeCloseTo(34, 6)
    expect(after.rows[2]?.displacedFrom.map((one) => one.actor)).toEqual(['a'])
    expect(after.rows[2]?.displacedFrom[0]?.requests).toBeCloseTo(4, 6)
  })

  test('over the network: what closing each would add, the most first, with risk and benefit', async () => {
    const answer = await measure({})
    expect(answer.value).toBeCloseTo(0, 9)
    expect(answer.rows.map((row) => row.of[0])).toEqual(['a', 'b', 'c'])
    const column = (name: string) => answer.rows.map((row) => Number(row.values[name]))
    const near = (values: number[], expected: readonly number[]) =>
      expected.forEach((one, at) => expect(values[at]).toBeCloseTo(one, 6))
    near(column('value'), [34, 16, 8])
    near(column('risk'), [1.85, 35 / 30, 1.9])
    near(column('benefit'), [0.4, 4 / 60, 8 / 70])
    near(column('newlySaturated'), [2, 2, 2])
  })

  test('for one actor: closing it, its row first', async () => {
    const answer = await measure({ actor: 'a' })
    expect(answer.value).toBeCloseTo(34, 6)
    expect(answer.sentence).toMatchObject({
      key: 'measure.M19.scenario',
      values: { unmet: 34, demand: 90, before: 0, full: 2 },
    })
    expect(answer.rows[0]).toMatchObject({
      of: ['a'],
      values: { closed: true },
      sentence: { key: 'measure.M19.row-closed', values: { name: 'a', unmet: 34, demand: 40 } },
    })
    expect(answer.rows[1]?.sentence.key).toBe('measure.M19.row-full')
    expect(answer.rows[1]?.values).toMatchObject({ displacedFrom: 'a' })
  })

  test('nobody closed, nothing changed: nothing is unmet; one round moves once', async () => {
    expect((await simulate({})).unmetAfter).toBe(0)
    // One move: b takes 2 of 30, c takes 4 of 10.
    expect((await simulate({ close: ['a'], rounds: 1 })).unmetAfter).toBeCloseTo(34, 6)
    expect((await simulate({ close: ['a'], rounds: 1 })).movesAfter).toBeCloseTo(40, 6)
    expect((await simulate({ close: ['a'], rounds: 99 })).movesAfter).toBeCloseTo(74, 6)
  })
})

describe('posts', () => {
  const staffed = (): ANetwork => abc().row('posts', { id: 'p', owner: 'a', fullTimeEquivalents: 5, state: 'in-post' })

  test('one post less of five takes a fifth of what can be taken: no room for all of the forty any more', async () => {
    const after = await simulate({ posts: [{ actor: 'a', fullTimeEquivalents: -2 }] }, staffed())
    expect(after.rows[0]?.capacity).toBeCloseTo(30, 6)
    expect(after.rows[0]?.loadAfter).toBeCloseTo(30, 6)
    expect(after.assumptions).toContainEqual(
      expect.objectContaining({ key: 'assumption.posts-at-rate', values: { name: 'a', posts: 2, rate: 10 } }),
    )
  })

  test('where its own rate is unknown the one of the scenario counts; without either nothing changes, and it is said', async () => {
    const posts = [{ actor: 'b', fullTimeEquivalents: 1 }]
    const rated = await simulate({ posts, requestsPerFullTimeEquivalent: 8, close: ['a'] }, staffed())
    expect(rated.rows[1]?.capacity).toBeCloseTo(40, 6)
    const unrated = await simulate({ posts, close: ['a'] }, staffed())
    expect(unrated.rows[1]?.capacity).toBeCloseTo(32, 6)
    expect(unrated.assumptions.map((one) => one.key)).toContain('assumption.posts-without-rate')
  })

  test('more posts taken away than there are leave nothing, not less', async () => {
    const after = await simulate({ posts: [{ actor: 'a', fullTimeEquivalents: -9 }] }, staffed())
    expect(after.rows[0]?.capacity).toBe(0)
  })
})

describe('where people may go instead', () => {
  const care = { functions: ['f'], audiences: ['adults'], territories: ['here'] }
  const offering = (more: Readonly<Record<string, object>> = {}): ANetwork => {
    const network = aNetwork()
      .row('functions', { id: 'f', number: 1, name: { fr: 'f' } })
      .row('functions', { id: 'g', number: 2, name: { fr: 'g' } })
      .row('audiences', { id: 'adults', name: { fr: 'adultes' }, kind: 'population' })
      .row('territories', { id: 'here', name: { fr: 'ici' }, kind: 'commune' })
      .row('territories', { id: 'there', name: { fr: 'là' }, kind: 'commune' })
    for (const id of ['a', 'b', 'c'])
      network
        .actor(id, 'care')
        .offer(id, `offer-${id}`, { ...care, ...more[id] })
        .load(id, DAY, { inflow: 10, intakeCapacity: 14, period: 'mois' })
    return network
  }
  const loads = async (network: ANetwork) =>
    (await simulate({ close: ['a'] }, network)).rows.map((row) => Math.round(row.loadAfter * 10) / 10)

  test('nothing observed: equal shares over the same function, audience and territory, and it is said', async () => {
    expect(await loads(offering())).toEqual([0, 14, 14])
    const answer = await simulate({ close: ['a'] }, offering())
    expect(answer.unmetAfter).toBeCloseTo(2, 6)
    expect(answer.assumptions).toContainEqual({ key: 'assumption.equal-shares', values: { actors: 3 } })
  })

  test('another function, or another territory, is no alternative', async () => {
    expect(await loads(offering({ c: { functions: ['g'] } }))).toEqual([0, 14, 10])
    expect(await loads(offering({ c: { territories: ['there'] } }))).toEqual([0, 14, 10])
    expect(await loads(offering({ c: { territories: [] } }))).toEqual([0, 14, 10])
  })

  const sends = (network: ANetwork, to: string, requests: number): ANetwork =>
    network.row('referrals', { id: `to-${to}`, from: 'a', to, periodFrom: '2026-07', periodTo: '2026-09', requests })

  test('observed requests go before equal shares, unless they ask for something else or are under five', async () => {
    expect(await loads(sends(offering(), 'b', 8))).toEqual([0, 14, 14])
    expect(
      (await simulate({ close: ['a'], rounds: 1 }, sends(offering(), 'b', 8))).rows.map((row) => row.loadAfter),
    ).toEqual([0, expect.closeTo(14, 6), expect.closeTo(10, 6)])
    const assumed = async (network: ANetwork) => (await simulate({ close: ['a'] }, network)).assumptions
    expect(await assumed(sends(offering(), 'b', 4))).toContainEqual({
      key: 'assumption.equal-shares',
      values: { actors: 3 },
    })
    const other = sends(offering({ c: { functions: ['g'] } }), 'c', 50)
    expect((await simulate({ close: ['a'] }, other)).rows[2]?.loadAfter).toBeCloseTo(10, 6)
  })
})

describe('who is in it', () => {
  test('one that declares it takes nobody has no room now, and none after', async () => {
    const now = await simulate({}, abc({ a: { availability: 'closed' } }))
    expect(now.unmetBefore).toBeCloseTo(34, 6)
    expect(now.rows[0]).toMatchObject({ capacity: 0, levelBefore: 'saturated', newlySaturated: false })
    expect(now.assumptions).toContainEqual({ key: 'assumption.declared-closed', values: { actors: 1 } })
  })

  test('room is worked out from places and how long one is taken; demand from what others counted', async () => {
    const network = abc()
      .actor('d', 'care')
      .load('d', DAY, { places: 40, durationWeeks: 8 })
      .row('referrals', { id: 'ad', from: 'a', to: 'd', periodFrom: '2026-07', periodTo: '2026-09', requests: 26 })
    const { rows, assumptions } = await simulate({}, network)
    expect(rows[3]?.capacity).toBeCloseTo(5 * 4.348214, 5)
    expect(rows[3]?.demand).toBeCloseTo((26 / (92 / 7)) * 4.348214, 5)
    const keys = assumptions.map((one) => one.key)
    expect(keys).toContain('assumption.demand-from-referrals')
    expect(keys).toContain('assumption.intake-from-places')
  })

  test('one without figures is not in it, and listed by why', async () => {
    const network = abc().actor('silent').actor('vague').load('vague', DAY, { inflow: 5, intakeCapacity: 6 })
    expect((await simulate({}, network)).excluded).toEqual([
      { key: 'excluded.actors-NOT_DECLARED', count: 1, ids: ['silent'] },
      { key: 'excluded.actors-NO_FLOW', count: 1, ids: ['vague'] },
    ])
    expect(await measure({ actor: 'vague' }, network)).toMatchObject({ value: null, reason: 'NO_FLOW' })
    expect(await measure({ actor: 'silent' }, network)).toMatchObject({ value: null, reason: 'NOT_DECLARED' })
  })

  test('what members alone may read is in no simulation of others', async () => {
    const network = abc({ a: { visibility: 'members' } }).build()
    const seen = await spilloverMeasure.compute(network, { ...TODAY, viewer: 'anonymous' }, {}, workHere)
    expect(seen.rows.map((row) => row.of[0]).toSorted()).toEqual(['b', 'c'])
    expect(seen.excluded).toContainEqual({ key: 'excluded.actors-NOT_PUBLISHED', count: 1, ids: ['a'] })
    expect(JSON.stringify([seen.inputs, seen.rows])).not.toContain('load-1')
  })

  test('two are needed; none declared, none asked', async () => {
    expect(await measure({}, aNetwork())).toMatchObject({ value: null, reason: 'NOT_DECLARED' })
    const one = aNetwork().actor('a').load('a', DAY, { inflow: 4, intakeCapacity: 5, period: 'mois' })
    expect(await measure({}, one)).toMatchObject({ value: null, reason: 'NO_FLOW' })
    expect(await measure({ filter: new Set() })).toMatchObject({ value: null })
  })
})
