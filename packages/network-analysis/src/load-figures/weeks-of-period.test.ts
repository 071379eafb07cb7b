import { expect, test } from 'vitest'
import { weeksBetween, weeksOfPeriod } from './weeks-of-period.ts'

test('words of a period, in weeks of a mean year', () => {
  expect(weeksOfPeriod('semaine')).toBe(1)
  expect(weeksOfPeriod('mois')).toBeCloseTo(4.348214, 6)
  expect(weeksOfPeriod(' Mois ')).toBe(weeksOfPeriod('mois'))
  expect(weeksOfPeriod('trimestre')).toBeCloseTo(13.044643, 6)
  expect(weeksOfPeriod('an')).toBeCloseTo(52.178571, 6)
})

test('a span has the days it has', () => {
  expect(weeksOfPeriod('2026-09')).toBeCloseTo(30 / 7, 12)
  expect(weeksOfPeriod('2026-02')).toBe(4)
  expect(weeksOfPeriod('2024')).toBeCloseTo(366 / 7, 12)
  expect(weeksOfPeriod('2026-09-14')).toBeCloseTo(1 / 7, 12)
  expect(weeksBetween('2026-07-01', '2026-09-30')).toBeCloseTo(92 / 7, 12)
  expect(weeksBetween('2026-07', '2026-06')).toBeNull()
})

test('what is not said is not guessed', () => {
  for (const period of [null, '', 'souvent', '2026-13', 'Q3']) expect(weeksOfPeriod(period)).toBeNull()
})
