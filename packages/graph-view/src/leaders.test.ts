import { describe, expect, test } from 'vitest'
import { chooseLabels } from './labels.ts'
import { offsetOf } from './leaders.ts'

/** Five pixels a letter. */
const measure = (text: string) => text.length * 5
const frame = { x: 0, y: 0, w: 200, h: 200 }
const wish = { id: 'a', x: 100, y: 100, w: 10, h: 10, lines: ['name'], size: 10, bold: false, priority: 1 }
/** Everything next to the mark is taken; beyond 14 pixels all is free. */
const wall = { x: 86, y: 86, w: 28, h: 28 }

describe('a name without room at its mark', () => {
  test('stays away where no line is allowed', () => {
    expect(chooseLabels([wish], [wall], frame, measure).size).toBe(0)
  })
  test('stands apart at the end of a line that passes over nothing', () => {
    const walls = [
      { x: 86, y: 86, w: 28, h: 4 },
      { x: 86, y: 110, w: 28, h: 4 },
      { x: 108, y: 86, w: 3, h: 28 },
    ]
    const { leader, box } = chooseLabels([{ ...wish, leader: 60, places: [] }], walls, frame, measure).get('a') ?? {}
    expect(leader?.to.x).toBeLessThan(95)
    expect((box?.x ?? 0) + (box?.w ?? 0)).toBeLessThan(leader?.to.x ?? 0)
  })
  test('never has a line through another name, even when it must be seen', () => {
    expect(chooseLabels([{ ...wish, leader: 60, must: true }], [wall], frame, measure).size).toBe(0)
  })
  test('may have a line over a mark when it must be seen', () => {
    const ring = Array.from({ length: 24 }, (_, index) => ({
      ...wish,
      id: `other ${String(index)}`,
      x: 100 + 17 * Math.cos((index * Math.PI) / 12),
      y: 100 + 17 * Math.sin((index * Math.PI) / 12),
      places: [],
      priority: 0,
    }))
    expect(chooseLabels([{ ...wish, leader: 60 }, ...ring], [], frame, measure).has('a')).toBe(false)
    expect(chooseLabels([{ ...wish, leader: 60, must: true }, ...ring], [], frame, measure).has('a')).toBe(true)
  })
})

test('no more names than asked for, the most wanted first', () => {
  const others = [
    { ...wish, id: 'b', y: 30, priority: 3 },
    { ...wish, id: 'c', y: 170, priority: 2 },
  ]
  expect([...chooseLabels([wish, ...others], [], frame, measure, 2).keys()]).toEqual(['b', 'c'])
})

test('the canvas puts a name where it was laid out: margins from where its place alone would put it', () => {
  const mark = { x: 100, y: 100, w: 10, h: 10 }
  expect(offsetOf(mark, { place: 'e', box: { x: 120, y: 80, w: 20, h: 10 } })).toEqual({ x: 15, y: -15 })
  expect(offsetOf(mark, { place: 'w', box: { x: 60, y: 95, w: 20, h: 10 } })).toEqual({ x: -15, y: 0 })
  expect(offsetOf(mark, { place: 's', box: { x: 90, y: 120, w: 20, h: 10 } })).toEqual({ x: 0, y: 15 })
})
