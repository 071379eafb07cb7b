import { expect, test } from 'vitest'
import { doorsKnocked } from './doors-knocked.ts'

const close = (values: readonly number[] | undefined, expected: readonly number[]): void => {
  expect(values).toHaveLength(expected.length)
  expected.forEach((one, at) => expect(values?.[at]).toBeCloseTo(one, 6))
}

test('three doors: A sends to B and C, B to A and C, C takes everybody', () => {
  const knocked = doorsKnocked(
    [0.25, 0.5, 1],
    [
      [0, 0.4, 0.13],
      [0.1, 0, 0.3],
      [0, 0, 0],
    ],
  )
  close(knocked?.doors, [1.71875, 1.471875, 1])
  close(knocked?.accepted, [0.7291667, 0.8729167, 1])
  close(knocked?.lost, [0.2708333, 0.1270833, 0])
})

test('25 % accepted, 53 % sent on, everywhere: 2.13 doors, 53.2 % taken in the end', () => {
  const knocked = doorsKnocked([0.25], [[0.53]])
  close(knocked?.doors, [1 / 0.47])
  close(knocked?.accepted, [0.25 / 0.47])
  close(knocked?.lost, [0.22 / 0.47])
})

test('two doors that send to each other for ever have no answer; shares beyond 1 are refused', () => {
  expect(
    doorsKnocked(
      [0, 0],
      [
        [0, 1],
        [1, 0],
      ],
    ),
  ).toBeNull()
  expect(() => doorsKnocked([0.8], [[0.5]])).toThrow(RangeError)
  expect(() => doorsKnocked([-0.1], [[0.5]])).toThrow(RangeError)
  expect(doorsKnocked([], [])).toEqual({ doors: [], accepted: [], lost: [] })
})
