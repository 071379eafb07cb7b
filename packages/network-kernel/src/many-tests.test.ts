import { expect, test } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { normalCdf } from './normal-cdf.ts'

test('of eight tests the first seven pass at ten percent, whatever their order', () => {
  const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205]
  expect([...benjaminiHochberg(p, 0.1)]).toEqual([1, 1, 1, 1, 1, 1, 1, 0])
  expect([...benjaminiHochberg(p.toReversed(), 0.1)]).toEqual([0, 1, 1, 1, 1, 1, 1, 1])
})

test('without a test none passes', () => {
  expect(benjaminiHochberg([], 0.1)).toHaveLength(0)
  expect([...benjaminiHochberg([0.9, 0.8], 0.1)]).toEqual([0, 0])
})

// Values of scipy 1.17.1.
test.each([
  [-8, 6.22096057427174e-16],
  [-5.787614, 3.5696617240027055e-9],
  [-2.6, 0.004661188023718747],
  [-2.4, 0.008197535924596131],
  [-1, 0.15865525393145707],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [2.45, 0.9928571892647285],
  [2.55, 0.9946138540459333],
  [6, 0.9999999990134123],
])('Φ(%f)', (z, expected) => {
  expect(normalCdf(z) / expected).toBeCloseTo(1, 12)
})

test('Φ at the ends and of nothing', () => {
  expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(Number.NaN)]).toEqual([0, 1, Number.NaN])
})
