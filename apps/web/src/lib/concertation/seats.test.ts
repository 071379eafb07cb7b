import { expect, test } from 'vitest'
import { readSeats, seatPlaces } from './seats.ts'

const seats = (query: string) => {
  const { table, rounds } = readSeats(new URLSearchParams(query))
  return [table, rounds]
}

test('six at a table and three rounds, unless the address says otherwise', () => {
  expect(seats('')).toEqual([6, 3])
  expect(seats('table=8&tours=2')).toEqual([8, 2])
})

test('what cannot be is the nearest that can, and what is no number is as if nothing was said', () => {
  expect(seats('table=1&tours=99')).toEqual([2, 10])
  expect(seats('table=beaucoup&tours=')).toEqual([6, 3])
  expect(seats('table=-5&tours=Infinity')).toEqual([2, 3])
})

test('four seats stand in the four directions, the first on top', () => {
  expect(seatPlaces(4, 10)).toEqual([
    { x: 0, y: -10 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
    { x: -10, y: 0 },
  ])
})
