import type { Rows } from './compressed-rows.ts'
import { giantComponent } from './connected-components.ts'

const SETTLED = 1e-10

/**
 * Eigenvector centrality: the leading vector of the ties, of length 1, none below 0. In the largest part only (the first of
 * several as large); NaN elsewhere, and everywhere without a tie. O(m) a step, some dozens of steps; as many as there are
 * vertices on a mere chain.
 */
export function eigenvector(rows: Rows, strengths?: ArrayLike<number>): Float64Array {
  const { vertices, offsets, neighbours } = rows
  const found = new Float64Array(vertices).fill(Number.NaN)
  const members = giantComponent(rows)
  if (members.length < 2) return found
  const size = members.length
  const place = new Uint32Array(vertices)
  members.forEach((v, at) => (place[v] = at))
  const times = (x: Float64Array, into: Float64Array): void => {
    for (let i = 0; i < size; i++) {
      const v = members[i]!
      let sum = 0
      for (let at = offsets[v]!; at < offsets[v + 1]!; at++) {
        sum += (strengths ? strengths[at]! : 1) * x[place[neighbours[at]!]!]!
      }
      into[i] = sum
    }
  }
  const x = leadingVector(size, times)
  members.forEach((v, at) => (found[v] = Math.abs(x[at]!)))
  return found
}

/**
 * Lanczos without orthogonalising again: copies of values that are found already do not disturb the largest. Only the small
 * matrix is kept; once its leading vector has nothing left in its last place, a second run adds up what it says.
 */
function leadingVector(size: number, times: (x: Float64Array, into: Float64Array) => void): Float64Array {
  const along: number[] = []
  const beside: number[] = []
  const most = 64 + 4 * size
  let weights = [1]
  let look = 8
  for (const { value, length } of recurrence(size, times)) {
    along.push(value)
    const isEnd = length < 1e-12 || along.length === most
    if (isEnd || along.length === look) {
      look = Math.ceil(1.5 * look)
      weights = leadingOfTridiagonal(along, beside)
      if (isEnd || Math.abs(weights.at(-1)!) * length < SETTLED) break
    }
    beside.push(length)
  }
  const x = new Float64Array(size)
  let step = 0
  for (const { basis } of recurrence(size, times)) {
    add(x, weights[step]!, basis)
    if (++step === weights.length) break
  }
  const length = Math.sqrt(dot(x, x))
  return x.map((value) => value / length)
}

/** Each step: a vector, what it has of itself in A times it, and the length of what is left beside it and the one before. */
function* recurrence(
  size: number,
  times: (x: Float64Array, into: Float64Array) => void,
): Generator<{ readonly basis: Float64Array; readonly value: number; readonly length: number }> {
  let basis = new Float64Array(size).fill(1 / Math.sqrt(size))
  let before = new Float64Array(size)
  let next = new Float64Array(size)
  for (let beside = 0; ;) {
    times(basis, next)
    const value = dot(basis, next)
    add(next, -value, basis)
    add(next, -beside, before)
    const length = Math.sqrt(dot(next, next))
    yield { basis, value, length }
    for (let i = 0; i < size; i++) next[i]! /= length
    beside = length
    ;[before, basis, next] = [basis, next, before]
  }
}

/** Vector of the largest value of a small symmetric matrix with three diagonals: bisection, then inverse iteration. */
function leadingOfTridiagonal(along: readonly number[], beside: readonly number[]): number[] {
  const radius = (i: number): number => Math.abs(beside[i - 1] ?? 0) + Math.abs(beside[i] ?? 0)
  let low = Math.max(...along)
  let high = Math.max(...along.map((value, i) => value + radius(i)))
  while (high - low > 1e-14 * (1 + Math.abs(high))) {
    const middle = (low + high) / 2
    if (isAboveAll(along, beside, middle)) high = middle
    else low = middle
  }
  // A little above the value every pivot is below 0: nothing to exchange, nothing to divide by 0.
  const shift = high + 1e-13 * (1 + Math.abs(high))
  let weights = along.map(() => 1)
  for (let turn = 0; turn < 3; turn++) {
    weights = solved(along, beside, shift, weights)
    const length = Math.hypot(...weights)
    weights = weights.map((weight) => weight / length)
  }
  return weights
}

/** w with (T − shift) w = right. */
function solved(
  along: readonly number[],
  beside: readonly number[],
  shift: number,
  right: readonly number[],
): number[] {
  const pivots: number[] = []
  const w: number[] = []
  along.forEach((value, i) => {
    const factor = i === 0 ? 0 : beside[i - 1]! / pivots[i - 1]!
    pivots.push(value - shift - (i === 0 ? 0 : factor * beside[i - 1]!))
    w.push(right[i]! - (i === 0 ? 0 : factor * w[i - 1]!))
  })
  for (let i = along.length - 1; i >= 0; i--) w[i] = (w[i]! - (beside[i] ?? 0) * (w[i + 1] ?? 0)) / pivots[i]!
  return w
}

/** Whether a number is above every value: all pivots of T − number are below 0. */
function isAboveAll(along: readonly number[], beside: readonly number[], number: number): boolean {
  let pivot = -1
  for (let i = 0; i < along.length; i++) {
    const fill = i === 0 ? 0 : (beside[i - 1]! * beside[i - 1]!) / pivot
    pivot = along[i]! - number - fill
    if (pivot >= 0) return false
  }
  return true
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function add(to: Float64Array, factor: number, what: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * what[i]!
}
