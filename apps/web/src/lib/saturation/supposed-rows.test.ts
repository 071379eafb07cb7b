import { expect, test } from 'vitest'
import type { SupposedRow } from '$lib/questions/ask-loads.ts'
import { consequencesOf } from './supposed-rows.ts'

type Figures = Readonly<Record<string, number | string>>
const row = (id: string, figures: Figures): SupposedRow => ({
  of: [id],
  names: [id.toUpperCase()],
  sentence: '',
  values: Object.entries(figures).map(([name, value]) => ({
    name,
    number: typeof value === 'number' ? value : null,
    word: typeof value === 'string' ? value : null,
  })),
})
const answer = (rows: readonly SupposedRow[]) => ({
  sentence: '',
  reason: null,
  rowCount: rows.length,
  rows,
  assumptions: [],
  excluded: [],
})

// A closes: 40 requests a month look for another door, B and C fill up, 34 find none.
const ROWS = [
  row('b', {
    ...{ demand: 30, capacity: 32, capacityBefore: 32, loadBefore: 30, loadAfter: 32 },
    ...{ levelBefore: 'strained', levelAfter: 'saturated', unmetBefore: 0, unmetAfter: 0, closed: 'false' },
  }),
  row('a', {
    ...{ demand: 40, capacity: 0, capacityBefore: 50, loadBefore: 40, loadAfter: 0 },
    ...{ levelBefore: 'available', levelAfter: 'saturated', unmetBefore: 0, unmetAfter: 34, closed: 'true' },
  }),
  row('c', {
    ...{ demand: 20, capacity: 24, capacityBefore: 24, loadBefore: 20, loadAfter: 24 },
    ...{ levelBefore: 'strained', levelAfter: 'saturated', unmetBefore: 0, unmetAfter: 0, closed: 'false' },
  }),
  row('far', {
    ...{ demand: 5, capacity: 9, capacityBefore: 9, loadBefore: 5, loadAfter: 5 },
    ...{ levelBefore: 'available', levelAfter: 'available', unmetBefore: 0, unmetAfter: 0, closed: 'false' },
  }),
]

test('the one that closes comes first, then whom it changes most; who is not touched is not shown', () => {
  const { changed, others } = consequencesOf(answer(ROWS), 'a')
  expect(changed.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(changed[0]).toEqual({
    id: 'a',
    name: 'A',
    closed: true,
    before: { taken: 40, room: 50, level: 'available' },
    after: { taken: 0, room: 0, level: 'saturated' },
  })
  expect(others).toBe(0)
})

test('nothing is lost on the way: 95 requests, 61 taken and 34 unmet', () => {
  const { demand, before, after } = consequencesOf(answer(ROWS), 'a')
  expect([demand, before, after]).toEqual([95, 0, 34])
  expect(ROWS.reduce((sum, one) => sum + (one.values.find(({ name }) => name === 'loadAfter')?.number ?? 0), 0)).toBe(
    demand - after,
  )
})
