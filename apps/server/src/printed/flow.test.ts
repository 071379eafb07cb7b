import { expect, test } from 'vitest'
import type { Block } from './blocks.ts'
import { flow } from './flow.ts'

const block = (name: string, lines: number, more: Partial<Block> = {}): Block => ({
  tag: 'P',
  above: 0,
  keepsNext: false,
  anchor: name,
  ...more,
  lines: Array.from({ length: lines }, () => ({ parts: [], size: 10, height: 10, indent: 0 })),
})
/** Where each block stands: page, column, y. */
const places = (blocks: readonly (Block | 'page')[], columns = 2, height = 100) =>
  flow(blocks, columns, () => height).placed.map(
    ({ block: { anchor }, lines, page, column, y }) =>
      `${anchor ?? ''}${String(lines.length)} ${String(page)}.${String(column)} ${String(y)}`,
  )

test('an entry that does not fit goes to the next column whole', () => {
  expect(places([block('a', 6), block('b', 6), block('c', 4)])).toEqual(['a6 0.0 0', 'b6 0.1 0', 'c4 0.1 60'])
})

test('a heading goes with the entry under it', () => {
  expect(places([block('a', 8), block('h', 1, { keepsNext: true }), block('b', 2)])).toEqual([
    'a8 0.0 0',
    'h1 0.1 0',
    'b2 0.1 10',
  ])
})

test('what is higher than a column goes on in the next one', () => {
  expect(places([block('a', 14)])).toEqual(['a10 0.0 0', 'a4 0.1 0'])
})

test('a new page is not begun twice', () => {
  expect(places(['page', block('a', 1), 'page', block('b', 1)])).toEqual(['a1 0.0 0', 'b1 1.0 0'])
})

test('the page of an anchor is that of its first line', () => {
  expect(flow([block('a', 10), block('b', 10), block('c', 1)], 2, () => 100).anchors.get('c')).toBe(1)
})
