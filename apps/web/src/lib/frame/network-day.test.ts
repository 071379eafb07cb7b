import { expect, test } from 'vitest'
import { itsOwnDay } from './network-day.ts'

const october = { today: '2026-10-14' }

test('a network that stays on a day says it to who looks on another one, and to nobody else', () => {
  expect(itsOwnDay(october, new Date('2026-11-23T10:00:00Z'))).toBe('2026-10-14')
  expect(itsOwnDay(october, new Date('2026-10-14T10:00:00Z'))).toBeNull()
})

test('midnight is that of Brussels', () => {
  expect(itsOwnDay(october, new Date('2026-10-13T22:30:00Z'))).toBeNull()
  expect(itsOwnDay(october, new Date('2026-10-14T22:30:00Z'))).toBe('2026-10-14')
})
