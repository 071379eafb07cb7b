import { describe, expect, it } from 'vitest'
import { blocksWithin, heightsOf } from './row-blocks.ts'

describe('rows in blocks', () => {
  it('a block that was not measured is guessed from the rows of those that were', () => {
    // 50 rows of 40 pixels were measured; 20 rows are in the last block.
    expect(heightsOf(120, new Map([[0, 2000]]))).toEqual([2000, 2000, 800])
  })

  it('what is near the stretch one sees is in the page, nothing else', () => {
    const heights = [1000, 1000, 1000, 1000]
    expect(blocksWithin(heights, 1500, 2200)).toEqual({ first: 1, last: 2 })
    expect(blocksWithin(heights, -800, 400)).toEqual({ first: 0, last: 0 })
  })

  it('beyond the ends the first or the last block stands', () => {
    expect(blocksWithin([1000, 500], 4000, 5000)).toEqual({ first: 1, last: 1 })
    expect(blocksWithin([1000, 500], -900, -100)).toEqual({ first: 0, last: 0 })
  })

  it('an empty list has no block', () => {
    expect(heightsOf(0, new Map())).toEqual([])
    expect(blocksWithin([], 0, 500)).toEqual({ first: 0, last: -1 })
  })
})
