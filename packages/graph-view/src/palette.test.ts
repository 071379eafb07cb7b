import { describe, expect, test } from 'vitest'
import type { ColourName } from './colour-names.ts'
import { PALETTES, SECTOR_SLOTS } from './palette.ts'
import { arePartedByHue, chroma, contrast, deltaE2000, distance, VISIONS } from './testing/colour-distance.ts'

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
const LOADS = ['load-available', 'load-strained', 'load-saturated', 'load-unknown', 'gap'] as const
const AGED: readonly ColourName[] = [
  'load-available-aging',
  'load-available-old',
  'load-strained-aging',
  'load-strained-old',
  'load-saturated-aging',
  'load-saturated-old',
]
const SOCIAL = SECTOR_SLOTS.filter((slot) => slot.startsWith('social'))
const MENTAL = SECTOR_SLOTS.filter((slot) => slot.startsWith('mental'))
const STEPS = [1, 2, 3, 4, 5] as const
/** Text on the colour itself. */
const WRITTEN_ON = [
  ...SECTOR_SLOTS,
  ...LOADS,
  ...STEPS.map((step) => `seq-${step}` as const),
  ...STEPS.map((step) => `div-${step}` as const),
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
  test('ink is read on every tint, coloured text on its own, and text on the colour itself', () => {
    for (const name of [...SECTOR_SLOTS, ...LOADS])
      expect(contrast(palette.ink, palette[`${name}-soft`]), `ink on ${name}-soft`).toBeGreaterThanOrEqual(4.5)
    for (const load of LOADS)
      expect(contrast(palette[`${load}-text`], palette[`${load}-soft`]), load).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette['ink-inverse'], palette.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.accent, palette['accent-soft'])).toBeGreaterThanOrEqual(4.5)
    for (const name of WRITTEN_ON)
      expect(contrast(palette[`${name}-on`], palette[name]), `text on ${name}`).toBeGreaterThanOrEqual(4.5)
  })
  test('a mark is seen on its own tint', () => {
    for (const name of [...SECTOR_SLOTS, ...LOADS])
      expect(contrast(palette[name], palette[`${name}-soft`]), name).toBeGreaterThanOrEqual(3)
  })
  test.each(VISIONS)('the sides are told apart with %s, by hue alone', (vision) => {
    for (const social of SOCIAL)
      for (const mental of MENTAL)
        expect(distance(palette[social], palette[mental], vision), `${social}, ${mental}`).toBeGreaterThanOrEqual(10)
    const coloursOf = (slots: readonly ColourName[]) => slots.map((slot) => palette[slot])
    expect(arePartedByHue(coloursOf(SOCIAL), coloursOf(MENTAL), vision)).toBe(true)
  })
  test.each(VISIONS)('no sector is taken for a full load or a gap with %s', (vision) => {
    for (const slot of SECTOR_SLOTS)
      for (const loud of ['load-saturated', 'gap'] as const)
        expect(distance(palette[slot], palette[loud], vision), `${slot}, ${loud}`).toBeGreaterThanOrEqual(8)
  })
  test.each(VISIONS)('steps of a measure, and of observed against expected, are told apart with %s', (vision) => {
    const steps = [
      ...[1, 2, 3, 4].flatMap((step) => [
        [`seq-${step}`, `seq-${step + 1}`],
        [`div-${step}`, `div-${step + 1}`],
      ]),
      ['div-1', 'div-5'],
      ['div-2', 'div-4'],
      ['div-1', 'div-4'],
      ['div-2', 'div-5'],
    ] as [ColourName, ColourName][]
    for (const [one, other] of steps)
      expect(distance(palette[one], palette[other], vision), `${one}, ${other}`).toBeGreaterThanOrEqual(8)
  })
  test('only what is full and what is missing is loud', () => {
    const loudest = Math.max(...SECTOR_SLOTS.map((slot) => chroma(palette[slot])))
    for (const loud of ['load-saturated', 'gap'] as const)
      expect(chroma(palette[loud]) - loudest, loud).toBeGreaterThanOrEqual(0.03)
  })
})
