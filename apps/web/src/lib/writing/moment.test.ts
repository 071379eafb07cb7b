import { describe, expect, it } from 'vitest'
import { dayOf, hourOf } from './moment.ts'

describe('an instant', () => {
  it('is told in the time of Brussels, wherever the reader is: summer two hours after Greenwich, winter one', () => {
    expect(hourOf('fr', '2026-07-01T22:30:00Z')).toBe('00:30')
    expect(dayOf('fr', '2026-07-01T22:30:00Z')).toBe('2 juillet 2026')
    expect(hourOf('de', '2026-12-01T22:30:00Z')).toBe('23:30')
    expect(dayOf('nl', '2026-12-01T22:30:00Z')).toBe('1 december 2026')
  })
})
