import { expect, test } from 'vitest'
import { meetingTime } from './meeting-time.ts'

test('a day stands in its leaf, the month and the year under it', () => {
  expect(meetingTime('2024-09-20', 'fr')).toEqual({ inLeaf: '20', words: 'sept. 2024', recurs: false })
  expect(meetingTime('2021-03-07', 'en')).toEqual({ inLeaf: '7', words: 'Mar 2021', recurs: false })
})

test('what is known of a date is said, and no day is made up', () => {
  expect(meetingTime('2024-09', 'fr')).toEqual({ inLeaf: '', words: 'sept. 2024', recurs: false })
  expect(meetingTime('2024', 'fr')).toEqual({ inLeaf: '', words: '2024', recurs: false })
  expect(meetingTime('', 'fr')).toBeUndefined()
})

test('without a date, how often it meets is said in its own words', () => {
  expect(meetingTime('une fois par mois', 'fr')).toMatchObject({ words: 'une fois par mois', recurs: true })
})
