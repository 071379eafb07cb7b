import { describe, expect, it } from 'vitest'
import { intervalScale, PLOT_WIDTH } from './interval-scale.ts'

describe('the axis of the intervals', () => {
  it('ends at a round number above all that is shown', () => {
    expect(intervalScale([2, 9.9, 15, null]).ticks).toEqual([0, 5, 10, 15])
    expect(intervalScale([23.2]).ticks).toEqual([0, 10, 20, 30])
    expect(intervalScale([167, 250]).ticks).toEqual([0, 100, 200, 300])
  })
  it('has whole numbers of ties as marks even when there are few', () => {
    expect(intervalScale([0, null]).ticks).toEqual([0, 1])
    expect(intervalScale([3]).ticks).toEqual([0, 1, 2, 3])
  })
  it('keeps half a dot of room on both sides, and holds what lies beyond at its end', () => {
    const scale = intervalScale([10])
    expect(scale.at(0)).toBe(8)
    expect(scale.at(99)).toBe(PLOT_WIDTH - 8)
  })
})
