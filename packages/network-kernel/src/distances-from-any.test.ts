import { expect, test } from 'vitest'
import { tiesToRows } from './compressed-rows.ts'
import { distancesFromAny } from './distances-from-any.ts'

// 0 – 1 – 2 – 3 – 4, and 5 alone.
const chain = tiesToRows(6, [0, 1, 2, 3], [1, 2, 3, 4])

test('steps to the nearest source; a source is at 0, who reaches none is at −1', () => {
  expect([...distancesFromAny(chain, [0, 3])]).toEqual([0, 1, 1, 0, 1, -1])
  expect([...distancesFromAny(chain, [5])]).toEqual([-1, -1, -1, -1, -1, 0])
})

test('no source: nobody reaches any; a source named twice counts once', () => {
  expect([...distancesFromAny(chain, [])]).toEqual([-1, -1, -1, -1, -1, -1])
  expect([...distancesFromAny(chain, [4, 4])]).toEqual([4, 3, 2, 1, 0, -1])
})

test('a graph without vertices', () => {
  expect(distancesFromAny(tiesToRows(0, [], []), [])).toHaveLength(0)
})
