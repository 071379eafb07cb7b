import { workHere } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { aNetwork, type ANetwork } from '../a-network.ts'
import { accessibilityMeasure } from '../measures/accessibility-measure.ts'
import type { MeasureScope } from '../measures/measure.ts'
import { byZones, floatingCatchment, withinHalfAnHour } from './floating-catchment.ts'

const TODAY = { viewer: 'anonymous', validAt: '2026-10-14' } as const
const MINUTES = [
  [5, 25],
  [12, 15],
  [35, 8],
] as const
const PEOPLE = [1000, 2000, 1500]

/** Three communes, a team of three full-time equivalents in a place of its own, one of five in another. */
function threeCommunes(): ANetwork {
  const network = aNetwork()
  PEOPLE.forEach((inhabitants, at) => {
    network.row('territories', { id: `p${at + 1}`, name: { fr: `p${at + 1}` }, kind: 'commune' })
    network.row('populations', { id: `people-${at + 1}`, territory: `p${at + 1}`, inhabitants, on: '2026' })
  })
  for (const [place, fte] of [['a', 3] as const, ['b', 5] as const]) {
    network.row('territories', { id: place, name: { fr: place }, kind: 'neighbourhood' })
    network.actor(`team-${place}`, 's', { seat: place })
    network.row('posts', { id: `post-${place}`, owner: `team-${place}`, fullTimeEquivalents: fte, state: 'in-post' })
  }
  MINUTES.forEach((row, at) =>
    row.forEach((minutes, to) => {
      const ends = { from: `p${at + 1}`, to: 'ab'.charAt(to) }
      network.row('travel', { id: `${ends.from}-${ends.to}`, ...ends, minutes })
    }),
  )
  return network
}
const measure = (network: ANetwork, scope: MeasureScope = {}) =>
  Promise.resolve(accessibilityMeasure.compute(network.build(), TODAY, scope, workHere))
const column = (answer: Awaited<ReturnType<typeof measure>>, name: string) =>
  answer.rows.map((row) => Number(row.values[name]))

describe('the two steps', () => {
  const input = { inhabitants: PEOPLE, supplies: [3, 5], minutes: (i: number, j: number) => MINUTES[i]![j]! }

  test('within half an hour all weighs the same', () => {
    const { ratios, access } = floatingCatchment({ ...input, weight: withinHalfAnHour })
    expect(ratios[0]).toBeCloseTo(0.001, 9)
    expect(ratios[1]).toBeCloseTo(0.00111111, 8)
    expect(access.map((value) => Number((1000 * value).toFixed(4)))).toEqual([2.1111, 2.1111, 1.1111])
  })

  test('nearer weighs more', () => {
    const { ratios, access } = floatingCatchment({ ...input, weight: byZones })
    expect(ratios[0]).toBeCloseTo(0.001271186, 9)
    expect(ratios[1]).toBeCloseTo(0.001623377, 9)
    expect(access.map((value) => Number((1000 * value).toFixed(4)))).toEqual([1.6283, 1.9683, 1.6234])
  })

  test('what is there is what is found: Σ P A = Σ S, and a supply that nobody reaches is left out', () => {
    for (const weight of [withinHalfAnHour, byZones]) {
      const { ratios, access } = floatingCatchment({
        ...input,
        supplies: [3, 5, 7],
        minutes: (i, j) => (j === 2 ? 31 : MINUTES[i]![j]!),
        weight,
      })
      expect(ratios[2]).toBeNull()
      expect(access.reduce((sum, value, at) => sum + value * PEOPLE[at]!, 0)).toBeCloseTo(8, 9)
    }
  })
})

describe('M16', () => {
  test('the same from posts, seats, populations and travel', async () => {
    const answer = await measure(threeCommunes())
    expect(column(answer, 'access').map((value) => Number(value.toFixed(4)))).toEqual([1.6283, 1.9683, 1.6234])
    expect(column(answer, 'plain').map((value) => Number(value.toFixed(4)))).toEqual([2.1111, 2.1111, 1.1111])
    expect(answer.value).toBeCloseTo(8000 / 4500, 9)
    expect(answer.sentence).toMatchObject({
      key: 'measure.M16.sentence',
      values: { territories: 3, times: 1.2, least: 'p3', most: 'p2' },
    })
    expect((await measure(threeCommunes(), { territory: 'p1' })).value).toBeCloseTo(1.6283, 4)
  })

  test('the staff of a full team is left out of the effective figure; an unknown load is announced', async () => {
    const answer = await measure(threeCommunes().load('team-b', '2026-10-01', { availability: 'closed' }))
    expect(column(answer, 'effective')[2]).toBe(0)
    expect(column(answer, 'effective')[0]).toBeCloseTo(1.271186, 6)
    expect(answer.assumptions[1]).toEqual({ key: 'assumption.unknown-load-counts', values: { actors: 1 } })
  })

  test('only posts that are filled and can be placed count', async () => {
    const network = threeCommunes()
      .row('posts', { id: 'vacant', owner: 'team-a', fullTimeEquivalents: 2, state: 'vacant' })
      .row('posts', { id: 'later', owner: 'team-a', fullTimeEquivalents: 2, state: 'in-post', validFrom: '2027' })
      .row('posts', { id: 'vague', owner: 'team-a', state: 'in-post' })
      .actor('nowhere')
      .row('posts', { id: 'lost', owner: 'nowhere', fullTimeEquivalents: 2, state: 'in-post' })
      .row('territories', { id: 'far', name: { fr: 'far' }, kind: 'commune' })
      .actor('remote', 's', { seat: 'far' })
      .row('posts', { id: 'away', owner: 'remote', fullTimeEquivalents: 9, state: 'in-post' })
    const answer = await measure(network)
    expect(answer.value).toBeCloseTo(8000 / 4500, 9)
    expect(answer.excluded.map(({ key, ids }) => [key, ids])).toEqual([
      ['excluded.posts-not-filled', ['vacant', 'later']],
      ['excluded.posts-without-number', ['vague']],
      ['excluded.posts-without-seat', ['lost']],
      ['excluded.supplies-out-of-reach', ['remote']],
    ])
  })

  test('reasons: nobody counted, no way known, no staff, and a place that is none', async () => {
    expect(await measure(aNetwork())).toMatchObject({ value: null, reason: 'NO_POPULATION', rows: [] })
    const apart = aNetwork()
    for (const id of ['x', 'y']) {
      apart.row('territories', { id, name: { fr: id }, kind: 'commune' })
      apart.row('populations', { id: `people-${id}`, territory: id, inhabitants: 10 })
    }
    expect(await measure(apart)).toMatchObject({ reason: 'NO_POPULATION' })
    expect(await measure(threeCommunes(), { filter: new Set() })).toMatchObject({ value: null, reason: 'NO_OFFERS' })
    expect(await measure(threeCommunes(), { territory: 'a' })).toMatchObject({ value: null, reason: 'NO_POPULATION' })
    await expect(async () => measure(threeCommunes(), { territory: 'nowhere' })).rejects.toThrow(RangeError)
  })

  test('one commune needs no travel', async () => {
    const alone = aNetwork()
      .row('territories', { id: 'x', name: { fr: 'x' }, kind: 'commune' })
      .row('populations', { id: 'people', territory: 'x', inhabitants: 500 })
      .actor('team', 's', { seat: 'x' })
      .row('posts', { id: 'post', owner: 'team', fullTimeEquivalents: 2, state: 'in-post' })
    expect(await measure(alone)).toMatchObject({ value: 4, reason: null })
  })
})
