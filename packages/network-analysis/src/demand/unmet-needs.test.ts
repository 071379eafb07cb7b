import { expect, test } from 'vitest'
import { UnmetNeed } from '@maillage/network-model'
import { unmetNeedCells } from './unmet-needs.ts'

let number = 0
/** So many times that somebody found nothing: `housing@dour 2026-10 ×5`. */
const times = (text: string) => {
  const [, need = '', territory = '', month = '', count = ''] = /^(\w*)@(\w*) ([\d-]+) ×(\d+)$/.exec(text) ?? []
  return Array.from({ length: Number(count) }, () =>
    UnmetNeed.parse({
      id: `unmet-${(number += 1)}`,
      need: need || null,
      territory: territory || null,
      reason: 'none-found',
      month,
    }),
  )
}
const cells = (...rows: readonly string[]) =>
  unmetNeedCells({ unmetNeeds: rows.flatMap(times) }).map(
    ({ need, territory, month, count }) =>
      `${[need, territory, month].filter((one) => one !== null).join(' ') || 'all'} ${String(count)}`,
  )

test('nothing is told of fewer than five', () => {
  expect(cells()).toEqual([])
  expect(cells('housing@dour 2026-10 ×4')).toEqual([])
})

test('five of one kind are told as a sum, by month, by need and by territory', () => {
  expect(cells('housing@dour 2026-10 ×5')).toEqual(['all 5', '2026-10 5', 'housing 5', 'housing dour 5'])
})

test('a need that was looked for twice is not told, and the sum does not tell it either', () => {
  // 7 in all, 5 of them for housing: the other 2 would be what is left.
  expect(cells('housing@dour 2026-10 ×5', 'money@dour 2026-10 ×2')).toEqual(['all 7', '2026-10 7'])
})

test('what is left over is told of as soon as it comes to five', () => {
  expect(cells('housing@dour 2026-10 ×6', 'money@mons 2026-10 ×2', 'work@mons 2026-10 ×3')).toEqual([
    'all 11',
    '2026-10 11',
    'housing 6',
    'housing dour 6',
  ])
})

test('the smallest of several gives way, so that the others can be told', () => {
  // Left of 20: 3 for work. With money's 7 they are 10.
  expect(cells('housing@ 2026-10 ×10', 'money@ 2026-10 ×7', 'work@ 2026-10 ×3')).toEqual([
    'all 20',
    '2026-10 20',
    'housing 10',
  ])
})

test('whoever named no need or territory counts in the sums alone', () => {
  expect(cells('@dour 2026-09 ×6', 'housing@ 2026-10 ×5')).toEqual(['all 11', '2026-09 6', '2026-10 5', 'housing 5'])
})
