import { expect, test } from 'vitest'
import { nameOnArc } from './arc-names.ts'

const disc = (r: number, label: string) => ({
  x: 0,
  y: 0,
  r,
  label,
  count: 10,
  slot: 'social-1' as const,
  sector: 'one',
})
/** Six pixels a letter at size 12. */
const measure = (text: string, size: number) => (text.length * size) / 2

test('the name of a disc takes the largest size that its arc has room for', () => {
  expect(nameOnArc(disc(60, 'Logement'), [13, 11], measure).arcText).toEqual({ words: 'Logement', size: 13 })
  // 21 letters and the count: 153.5 pixels at 13, on 150.0; 130.5 pixels at 11, on 148.6.
  expect(nameOnArc(disc(40, 'x'.repeat(21)), [13, 11], measure).arcText?.size).toBe(11)
})

test('a name too long for its arc is cut after a whole word, never after « et »', () => {
  expect(nameOnArc(disc(35, 'Réhabilitation et habitat protégé'), [12, 11], measure).arcText).toEqual({
    words: 'Réhabilitation…',
    size: 11,
  })
})
