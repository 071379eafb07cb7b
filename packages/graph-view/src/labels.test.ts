import { describe, expect, test } from 'vitest'
import { chooseLabels, labelBox, overlaps, type LabelWish } from './labels.ts'
import { averageMeasure } from './measure.ts'

const frame = { x: 0, y: 0, w: 400, h: 400 }
const wish = (id: string, x: number, y: number, priority = 1): LabelWish => ({
  id,
  x,
  y,
  w: 12,
  h: 12,
  lines: [`le nom de ${id}`],
  size: 11,
  bold: false,
  priority,
})

describe('names on the map', () => {
  test('two neighbours take different sides', () => {
    const labels = chooseLabels([wish('a', 200, 200), wish('b', 225, 200)], [], frame, averageMeasure)
    const [a, b] = [labels.get('a'), labels.get('b')]
    expect(a && b && overlaps(a.box, b.box)).toBe(false)
    expect(b?.place).toBe('e')
    expect(a?.place).toBe('w')
  })
  test('in a crowd the more wanted name stays and the other is left out, never laid over it', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      wish(String(index), 190 + (index % 7) * 5, 190 + Math.floor(index / 7) * 5, index),
    )
    const labels = chooseLabels(crowd, [], frame, averageMeasure)
    expect(labels.has('39')).toBe(true)
    expect(labels.size).toBeLessThan(40)
    const boxes = [...labels.values()].map(({ box }) => box)
    boxes.forEach((box, index) =>
      boxes.slice(index + 1).forEach((other) => {
        expect(overlaps(box, other)).toBe(false)
      }),
    )
    for (const box of boxes)
      for (const { x, y } of crowd) expect(overlaps(box, { x: x - 6, y: y - 6, w: 12, h: 12 })).toBe(false)
  })
  test('no name leaves the frame', () => {
    const label = chooseLabels([wish('bord', 395, 200)], [], frame, averageMeasure).get('bord')
    expect(label?.place).toBe('w')
  })
  test('a name to the east begins four pixels after its mark', () => {
    const box = labelBox({ x: 100, y: 50, w: 20, h: 20 }, ['x'], 'e', 10, false, () => 6)
    expect(box).toMatchObject({ x: 114, w: 6 })
    expect(box.h).toBeCloseTo(11.5)
    expect(box.y + box.h / 2).toBeCloseTo(50)
  })
})
