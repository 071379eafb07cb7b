import { describe, expect, test } from 'vitest'
import { erlangB, erlangC, queueing } from './erlang.ts'
import { placesNeeded, shortfall } from './places-needed.ts'
import { waitingBand } from './waiting-band.ts'
import { strainedOccupancy } from '../saturation/thresholds.ts'

// places, offered, Erlang B, Erlang C, people waiting; recomputed by oracles/queueing-and-spillover.py
const TABLE: readonly (readonly [number, number, number, number, number])[] = [
  [1, 0.85, 0.459459, 0.85, 4.816667],
  [2, 1, 0.2, 1 / 3, 1 / 3],
  [3, 2, 0.210526, 4 / 9, 8 / 9],
  [5, 4, 0.199067, 0.554113, 2.21645],
  [10, 8.5, 0.144608, 0.529861, 3.002547],
  [20, 17, 0.08586, 0.385056, 2.181985],
  [55, 48, 0.038374, 0.238701, 1.636806],
  [100, 85, 0.01199, 0.07485, 0.424153],
  [100, 95, 0.048804, 0.506457, 9.62268],
  [200, 170, 0.002332, 0.015342, 0.086941],
]

describe('places, requests and how long they stay', () => {
  test.each(TABLE)('%i places, %d offered', (places, offered, blocked, waiting, list) => {
    expect(erlangB(places, offered)).toBeCloseTo(blocked, 6)
    expect(erlangC(places, offered)).toBeCloseTo(waiting, 6)
    expect(queueing(places, offered, 1)?.listLength).toBeCloseTo(list, 6)
  })

  test('the call centre of the textbooks: 360 calls in half an hour, four minutes each, 55 people: 8.18 seconds', () => {
    const seconds = queueing(55, 0.2, 240)?.waitWeeks
    expect(seconds).toBeCloseTo(8.184, 3)
  })

  test('75 places of forty weeks: from 1.7 to 1.85 requests a week the wait goes over a cliff', () => {
    const at = (perWeek: number) => queueing(75, perWeek, 40)
    expect(at(1.7)?.waiting).toBeCloseTo(0.3066, 4)
    expect(at(1.7)?.waitWeeks).toBeCloseTo(1.75, 2)
    expect(at(1.8)?.waiting).toBeCloseTo(0.6346, 4)
    expect(at(1.8)?.waitWeeks).toBeCloseTo(8.46, 2)
    expect(at(1.85)?.waiting).toBeCloseTo(0.8659, 4)
    expect(at(1.85)?.waitWeeks).toBeCloseTo(34.6, 1)
    expect(at(1.875)).toMatchObject({ occupancy: 1, waiting: 1, waitWeeks: null, listLength: null })
  })

  test('nobody asks: nobody waits; no place or no duration says nothing', () => {
    expect(queueing(4, 0, 10)).toMatchObject({ occupancy: 0, waiting: 0, refused: 0, waitWeeks: 0 })
    expect(erlangB(0, 2)).toBe(1)
    expect(erlangC(0, 2)).toBe(1)
    for (const [places, perWeek, weeks] of [
      [0, 1, 1],
      [-3, 1, 1],
      [0.9, 1, 1],
      [2, -1, 1],
      [2, 1, 0],
      [Number.NaN, 1, 1],
    ] as const)
      expect(queueing(places, perWeek, weeks)).toBeNull()
  })

  test('half a place is no place: 37.2 count as 37', () => {
    expect(queueing(37.2, 1, 20)).toEqual(queueing(37, 1, 20))
  })

  test('the line of tension is where about one in two waits, whatever the size', () => {
    for (const [places, line] of [
      [4, 0.747],
      [10, 0.84],
      [20, 0.8869],
      [50, 0.9284],
      [100, 0.9494],
    ] as const) {
      expect(strainedOccupancy(places)).toBeCloseTo(line, 3)
      expect(erlangC(places, places * strainedOccupancy(places))).toBeGreaterThan(0.49)
      expect(erlangC(places, places * strainedOccupancy(places))).toBeLessThan(0.515)
    }
  })
})

describe('what is missing', () => {
  test('72 offered, forty weeks, four weeks of waiting aimed at: two places, 0.08 posts of 25', () => {
    expect(placesNeeded(1.8, 40, 4)).toBe(77)
    expect(queueing(76, 1.8, 40)?.waitWeeks).toBeCloseTo(5.39, 2)
    expect(queueing(77, 1.8, 40)?.waitWeeks).toBeCloseTo(3.64, 2)
    const missing = shortfall(75, 1.8, 40, 4, 25)
    expect(missing).toMatchObject({ placesNeeded: 77, placesShort: 2, fullTimeEquivalentsShort: 0.08 })
    expect(missing?.waitWeeks).toBeCloseTo(8.46, 2)
  })

  test('two requests a week on 75 places: the list can only grow; ten places, 0.4 posts', () => {
    expect(queueing(85, 2, 40)?.waitWeeks).toBeCloseTo(3.8, 2)
    expect(shortfall(75, 2, 40, 4, 25)).toEqual({
      placesNeeded: 85,
      placesShort: 10,
      fullTimeEquivalentsShort: 0.4,
      waitWeeks: null,
    })
  })

  test('enough places: nothing is missing; no caseload: places, and no posts', () => {
    expect(shortfall(90, 1.8, 40, 4, 25)?.placesShort).toBe(0)
    expect(shortfall(75, 1.8, 40, 4, null)).toMatchObject({ placesShort: 2, fullTimeEquivalentsShort: null })
    expect(placesNeeded(0, 40, 4)).toBe(0)
    expect(placesNeeded(1, 0, 4)).toBeNull()
    expect(shortfall(0, 1, 1, 4, 25)).toBeNull()
  })
})

test('bands, never decimals', () => {
  expect([0, 0.1, 0.25, 0.385, 0.5299, 0.6346, 0.8659, 0.999, 1].map(waitingBand)).toEqual([
    'few',
    'tenth',
    'quarter',
    'third',
    'half',
    'twoThirds',
    'most',
    'most',
    'all',
  ])
})
