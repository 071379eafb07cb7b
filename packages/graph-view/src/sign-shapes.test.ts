import { describe, expect, test } from 'vitest'
import { PALETTES, THEMES } from './palette.ts'
import { quietColours, signSvg } from './sign-shapes.ts'
import { SIGN_IDS } from './marks.ts'
import { contrast } from './testing/colour-distance.ts'

describe.each(THEMES)('in the theme %s', (theme) => {
  const palette = PALETTES[theme]
  test('a pale mark keeps its edge, a firm one stands out from paper and from its halo', () => {
    expect(contrast(quietColours('pale', palette).edge, palette.paper)).toBeGreaterThanOrEqual(3)
    for (const ground of [palette.paper, palette['seq-2-soft']])
      expect(contrast(quietColours('firm', palette).fill, ground)).toBeGreaterThanOrEqual(3)
  })
  test('a halo has an edge that is seen, and signs are read on their mark', () => {
    expect(contrast(palette['seq-1'], palette.paper)).toBeGreaterThanOrEqual(3)
    expect(contrast(palette['paper-raised'], quietColours('firm', palette).fill)).toBeGreaterThanOrEqual(4.5)
  })
  test('names of what is full and numbers of arrows are text', () => {
    for (const tone of ['load-saturated-text', 'ink-muted', 'referral'] as const)
      expect(contrast(palette[tone], palette.paper), tone).toBeGreaterThanOrEqual(4.5)
    for (const half of ['social-1', 'mental-4'] as const)
      expect(contrast(palette[half], palette.paper), half).toBeGreaterThanOrEqual(4.5)
  })
})

test('every sign is another drawing, at every size', () => {
  for (const r of [3, 10, 20]) {
    const drawings = SIGN_IDS.map((sign) => signSvg(sign, 30, 30, r, PALETTES.light))
    expect(new Set(drawings).size).toBe(SIGN_IDS.length)
    for (const drawing of drawings) expect(drawing).not.toContain('NaN')
  }
})
