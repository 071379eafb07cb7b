import { readFileSync } from 'node:fs'
import { runTask } from '@maillage/network-kernel'
import { describe, expect, test } from 'vitest'
import { doorsKnocked } from '../spillover/doors-knocked.ts'
import { structuralOverload } from '../structural-overload/structural-overload.ts'
import { erlangB, erlangC, queueing } from './erlang.ts'
import { placesNeeded } from './places-needed.ts'

interface Spilled {
  readonly taken: readonly number[]
  readonly unmet: number
  readonly moves: number
}
interface Oracle {
  readonly seed: number
  readonly queues: readonly {
    readonly places: number
    readonly offered: number
    readonly refused: number
    readonly waiting: number
    readonly wait: number | null
  }[]
  readonly placesNeeded: readonly {
    readonly perWeek: number
    readonly weeks: number
    readonly target: number
    readonly places: number
  }[]
  readonly occupancyWhere: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly spillovers: readonly (Spilled & {
    readonly demand: readonly number[]
    readonly capacity: readonly number[]
    readonly weights: readonly Readonly<Record<string, number>>[]
    readonly rounds: number
  })[]
  readonly doors: readonly {
    readonly accept: readonly number[]
    readonly redirect: readonly (readonly number[])[]
    readonly doors: readonly number[]
    readonly accepted: readonly number[]
    readonly lost: readonly number[]
  }[]
  readonly overload: Readonly<Record<string, number>>
}

/** What scipy, numpy and networkx make of the same figures; the script stands beside the values. */
const oracle = JSON.parse(
  readFileSync(new URL('../../oracles/queueing-and-spillover.json', import.meta.url), 'utf8'),
) as Oracle

describe('against scipy', () => {
  test('forty-five queues, from one place to 250, from a fifth taken to more than all', () => {
    for (const { places, offered, refused, waiting, wait } of oracle.queues) {
      expect(erlangB(places, offered)).toBeCloseTo(refused, 9)
      expect(erlangC(places, offered)).toBeCloseTo(waiting, 9)
      const weeks = queueing(places, offered, 1)?.waitWeeks ?? null
      if (wait === null) expect(weeks).toBeNull()
      else expect(weeks).toBeCloseTo(wait, 6)
    }
    expect(oracle.queues).toHaveLength(45)
  })

  test('the fewest places for a wait', () => {
    for (const { perWeek, weeks, target, places } of oracle.placesNeeded)
      expect(placesNeeded(perWeek, weeks, target)).toBe(places)
  })

  test('where one in five, one in two, four in five have to wait, from one place to two hundred', () => {
    for (const [probability, bySize] of Object.entries(oracle.occupancyWhere))
      for (const [places, occupancy] of Object.entries(bySize))
        expect(erlangC(Number(places), Number(places) * occupancy)).toBeCloseTo(Number(probability), 6)
  })
})

test(`seed ${oracle.seed}: sixty networks whose requests move on`, () => {
  for (const { demand, capacity, weights, rounds, taken, unmet, moves } of oracle.spillovers) {
    const rows = weights.map((row) => Object.entries(row).map(([head, weight]) => [Number(head), weight] as const))
    const offsets = Uint32Array.from([0, ...rows.keys()], (_, at) => rows.slice(0, at).flat().length)
    const found = runTask('spillover', {
      demand: Float64Array.from(demand),
      capacity: Float64Array.from(capacity),
      alternatives: {
        offsets,
        heads: Uint32Array.from(rows.flat(), ([head]) => head),
        weights: Float64Array.from(rows.flat(), ([, weight]) => weight),
      },
      rounds,
    })
    taken.forEach((one, at) => expect(found.taken[at]).toBeCloseTo(one, 6))
    expect(found.unmet).toBeCloseTo(unmet, 6)
    expect(found.moves).toBeCloseTo(moves, 6)
  }
  expect(oracle.spillovers).toHaveLength(60)
})

test(`seed ${oracle.seed}: twenty-one chains of doors`, () => {
  for (const { accept, redirect, doors, accepted, lost } of oracle.doors) {
    const found = doorsKnocked(accept, redirect)
    doors.forEach((one, at) => expect(found?.doors[at]).toBeCloseTo(one, 9))
    accepted.forEach((one, at) => expect(found?.accepted[at]).toBeCloseTo(one, 9))
    lost.forEach((one, at) => expect(found?.lost[at]).toBeCloseTo(one, 9))
  }
  expect(oracle.doors).toHaveLength(21)
})

test('the ten actors: routes through each over its means', () => {
  const ids = ['s1', 's2', 's3', 's4', 's5', 'm1', 'm2', 'm3', 'm4', 'm5']
  const { quotient } = structuralOverload([17, 0, 0, 0, 0, 6, 6, 12, 7, 0], [4, 3, 2, 1, 2, 6, 3, 10, 5, 4])
  ids.forEach((id, at) => expect(quotient[at]).toBeCloseTo(oracle.overload[id] ?? NaN, 9))
})
