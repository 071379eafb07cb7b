import { describe, expect, test } from 'vitest'
import { expectedReferrals } from './expected-referrals.ts'

test('12 arcs sent, 15 received, 30 in all, 3 seen: 6 expected', () => {
  const { expected, z, p } = expectedReferrals(12, 15, 30, 3)
  expect(expected).toBe(6)
  expect(z).toBeCloseTo(-2.1985, 4)
  expect(p).toBeCloseTo(0.030216, 6)
})

describe('where chance has no say', () => {
  test('one group sends everything: as many arrive as the other receives', () => {
    expect(expectedReferrals(8, 3, 8, 3)).toEqual({ expected: 3, sd: 0, z: null, p: 1 })
  })
  test('no arc at all', () => {
    expect(expectedReferrals(0, 0, 0, 0)).toEqual({ expected: 0, sd: 0, z: null, p: 1 })
  })
  test('more than were sent is refused', () => {
    expect(() => expectedReferrals(2, 5, 10, 3)).toThrow(RangeError)
  })
})

test('all numbers that are possible share a probability of one', () => {
  const upTo = [0, 1, 2, 3, 4].map((seen) => expectedReferrals(4, 5, 12, seen).p)
  // C(5, k) C(7, 4 − k) / C(12, 4) with C(12, 4) = 495: 35, 175, 210, 70, 5.
  expect(upTo.map((p) => Math.round(p * 495))).toEqual([35, 210, 420, 490, 495])
})

test('hundreds of thousands of arcs neither overflow nor vanish', () => {
  const { expected, p } = expectedReferrals(100_000, 150_000, 400_000, 37_500)
  expect(expected).toBe(37_500)
  expect(p).toBeGreaterThan(0.49)
  expect(p).toBeLessThan(0.51)
})
