import { describe, expect, test } from 'vitest'
import type { ColourName } from './colour-names.ts'
import { PALETTES, SECTOR_SLOTS } from './palette.ts'
import { contrast, deltaE2000, distance, VISIONS } from './testing/colour-distance.ts'

const SURFACES: readonly ColourName[] = ['paper', 'paper-raised', 'paper-sunk']
const TEXTS: readonly ColourName[] = [
  'ink',
  'ink-muted',
  'ink-faint',
  'link',
  'accent',
  'gap-text',
  'load-available-text',
  'load-strained-text',
  'load-saturated-text',
  'load-unknown-text',
]
const LOADS: readonly ColourName[] = ['load-available', 'load-strained', 'load-saturated', 'load-unknown', 'gap']
const AGED: readonly ColourName[] = [
  'load-available-aging',
  'load-available-old',
  'load-strained-aging',
  'load-strained-old',
  'load-saturated-aging',
  'load-saturated-old',
]
const pairs = <T>(list: readonly T[]) =>
  list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const))

test('the distance agrees with published pairs (Sharma, Wu and Dalal 2005, table 1)', () => {
  expect(deltaE2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4)
  expect(deltaE2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4)
  expect(deltaE2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4)
})

describe.each(['light', 'dark', 'print'] as const)('the colours of the %s theme', (theme) => {
  const palette = PALETTES[theme]
  test('text is read on every surface', () => {
    for (const text of TEXTS)
      for (const surface of SURFACES)
        expect(contrast(palette[text], palette[surface]), `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5)
  })
  test('marks are seen on every surface, however old the load', () => {
    for (const mark of [...SECTOR_SLOTS, ...LOADS, ...AGED, 'tie', 'tie-strong', 'tie-faint'] as const)
      for (const surface of SURFACES)
        expect(contrast(palette[mark], palette[surface]), `${mark} on ${surface}`).toBeGreaterThanOrEqual(3)
  })
  test.each(VISIONS)('loads and gap are told apart with %s', (vision) => {
    for (const [one, other] of pairs(LOADS))
      expect(distance(palette[one], palette[other], vision), `${one}, ${other}`).toBeGreaterThanOrEqual(12)
  })
  test.each(VISIONS)('sectors are told apart with %s', (vision) => {
    for (const [one, other] of pairs(SECTOR_SLOTS))
      expect(distance(palette[one], palette[other], vision), `${one}, ${other}`).toBeGreaterThanOrEqual(8)
  })
})
