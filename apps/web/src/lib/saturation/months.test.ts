import { expect, test } from 'vitest'
import type { LoadHistoryAnswer } from '$lib/questions/ask-load-history.ts'
import { monthEnds, monthsByActor } from './months.ts'

test('eleven ends of months and the day itself, over a year’s end and a February', () => {
  expect(monthEnds('2026-10-14')).toEqual([
    ...['2025-11-30', '2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'],
    ...['2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-14'],
  ])
  expect(monthEnds('2028-03-05')[10]).toBe('2028-02-29')
})

test('a service that spoke in the autumn was unknown before', () => {
  const spring: LoadHistoryAnswer = { m0: [], m1: [], m2: [], m3: [], m4: [], m5: [] }
  const full = [{ actor: { id: 'refuge' }, level: 'saturated' as const }]
  const autumn: LoadHistoryAnswer = { ...spring, m4: full, m5: full }
  expect(monthsByActor([spring, autumn], ['refuge', 'accueil'])).toEqual({
    refuge: [...Array<string>(10).fill('unknown'), 'saturated', 'saturated'],
    accueil: Array<string>(12).fill('unknown'),
  })
})
