import { describe, expect, test } from 'vitest'
import { closures, spillover, type Alternatives } from './spillover.ts'
import { Cancelled } from './watch.ts'
import { drawn } from './seeded-places.ts'

const to = (rows: readonly (readonly (readonly [number, number])[])[]): Alternatives => {
  const flat = rows.flat()
  const offsets = new Uint32Array(rows.length + 1)
  rows.forEach((row, at) => (offsets[at + 1] = offsets[at]! + row.length))
  return {
    offsets,
    heads: Uint32Array.from(flat, ([head]) => head),
    weights: Float64Array.from(flat, ([, weight]) => weight),
  }
}
const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0)

// Three services: A sends three parts to B and one to C, B one each to A and C, C all to B.
const ABC = {
  demand: Float64Array.of(40, 30, 20),
  capacity: Float64Array.of(50, 32, 24),
  alternatives: to([
    [
      [1, 3],
      [2, 1],
    ],
    [
      [0, 1],
      [2, 1],
    ],
    [[1, 1]],
  ]),
  rounds: 6,
}
const without = (vertex: number) => {
  const capacity = Float64Array.from(ABC.capacity)
  capacity[vertex] = 0
  return spillover({ ...ABC, capacity, traced: true })
}

describe('three services', () => {
  test('with all open everybody finds a place at the first door', () => {
    expect(spillover(ABC)).toMatchObject({ unmet: 0, moves: 0 })
    expect([...spillover(ABC).taken]).toEqual([40, 30, 20])
  })

  test.each([
    [0, [0, 32, 24], 34, 74],
    [1, [50, 0, 24], 16, 35],
    [2, [50, 32, 0], 8, 38],
  ] as const)('without service %i', (vertex, taken, unmet, moves) => {
    const after = without(vertex)
    taken.forEach((one, at) => expect(after.taken[at]).toBeCloseTo(one, 9))
    expect(after.unmet).toBeCloseTo(unmet, 9)
    expect(after.moves).toBeCloseTo(moves, 9)
  })

  test('who took in whose: of the forty of A, B takes 2 and C 4, and 34 are left', () => {
    const { displaced, unmetOf } = without(0)
    expect(displaced.map(([origin, taker]) => [origin, taker])).toEqual([
      [0, 1],
      [0, 2],
    ])
    expect(displaced.map(([, , amount]) => amount)).toEqual([2, 4])
    expect([...unmetOf]).toEqual([34, 0, 0])
  })

  test('one after the other: unmet, moves, who is full then, who takes in the most', () => {
    const after = closures({ ...ABC, closed: Uint32Array.of(0, 1, 2) })
    const near = (values: Float64Array, expected: readonly number[]) =>
      expected.forEach((one, at) => expect(values[at]).toBeCloseTo(one, 9))
    near(after.unmet, [34, 16, 8])
    near(after.moves, [74, 35, 38])
    expect([...after.newlyFull]).toEqual([2, 2, 2])
    near(after.absorbed, [20, 4, 8])
  })

  test('no round at all: nobody moves on', () => {
    expect(spillover({ ...ABC, capacity: Float64Array.of(0, 32, 24), rounds: 0 })).toMatchObject({
      unmet: 40,
      moves: 0,
    })
  })
})

test('nobody there, nobody asks', () => {
  const nothing = { demand: new Float64Array(0), capacity: new Float64Array(0), alternatives: to([]), rounds: 6 }
  expect(spillover(nothing)).toMatchObject({ unmet: 0, moves: 0 })
  expect([...closures({ ...nothing, closed: new Uint32Array(0) }).unmet]).toEqual([])
})

test('a computation that nobody wants any more stops', () => {
  const stopped = { cancelled: () => true, progress: () => undefined }
  expect(() => spillover(ABC, stopped)).toThrow(Cancelled)
})

test('seed 19: what is taken in and what is unmet add up to the demand; nobody takes more than it can', () => {
  let draws = 0
  const draw = (): number => drawn(19, draws++)
  for (let run = 0; run < 60; run++) {
    const size = 2 + (run % 9)
    const rows = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (__, j): readonly [number, number] => [j, draw()]).filter(
        ([j, weight]) => j !== i && weight > 0.5,
      ),
    )
    const demand = Float64Array.from({ length: size }, () => Math.round(100 * draw()))
    const capacity = Float64Array.from({ length: size }, () => Math.round(80 * draw()))
    const input = { demand, capacity, alternatives: to(rows), rounds: run % 7 }
    const plain = spillover(input)
    const traced = spillover({ ...input, traced: true })
    expect(sum(plain.taken) + plain.unmet).toBeCloseTo(sum(demand), 6)
    plain.taken.forEach((taken, at) => expect(taken).toBeLessThanOrEqual(capacity[at]! + 1e-9))
    plain.taken.forEach((taken, at) => expect(traced.taken[at]).toBeCloseTo(taken, 6))
    expect(sum(traced.unmetOf)).toBeCloseTo(plain.unmet, 6)
  }
})
