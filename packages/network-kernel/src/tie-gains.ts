import { Cancelled, UNWATCHED, type Watch } from './watch.ts'
import { breadthFirst } from './breadth-first.ts'
import type { Rows } from './compressed-rows.ts'

export interface TieGainsInput {
  readonly rows: Rows
  /** The two groups, as vertices. */
  readonly left: Uint32Array
  readonly right: Uint32Array
  /** Ties that could be made, one after the other: both ends of the first, both ends of the second … */
  readonly candidates: Uint32Array
}

const NO_WAY = 65_535
const LOOK_EVERY = 256

/**
 * By how much each candidate, added alone, would raise the cross efficiency of two groups (mean of 1/d over their pairs).
 * Exact without walking again: a new tie u–v shortens a way x…y only to d(x,u) + 1 + d(v,y), and only for those x that are
 * two steps nearer to u than to v, and those y that are two nearer to v. Memory: two bytes for every pair of a member of a
 * group and an end of a candidate, and for every pair of members.
 */
export function tieGains({ rows, left, right, candidates }: TieGainsInput, watch: Watch = UNWATCHED): Float64Array {
  const gains = new Float64Array(candidates.length / 2)
  const pairs = left.length * right.length - inBoth(rows.vertices, left, right)
  if (pairs === 0) return gains
  const apart = distancesFrom(rows, left, right)
  const placeOf = new Int32Array(rows.vertices).fill(-1)
  const ends = Uint32Array.from(new Set(candidates))
  ends.forEach((vertex, place) => (placeOf[vertex] = place))
  const toLeft = distancesFrom(rows, ends, left)
  const toRight = distancesFrom(rows, ends, right)
  const inverse = Float64Array.from({ length: rows.vertices + 1 }, (_, d) => (d === 0 ? 0 : 1 / d))
  const nearLeft = new Uint32Array(left.length)
  const nearRight = new Uint32Array(right.length)

  /** Σ over the pairs that the step u → v brings nearer. */
  const oneWay = (u: number, v: number): number => {
    let lefts = 0
    for (let x = 0; x < left.length; x++) {
      if (toLeft[u * left.length + x]! + 1 < toLeft[v * left.length + x]!) nearLeft[lefts++] = x
    }
    if (lefts === 0) return 0
    let rights = 0
    for (let y = 0; y < right.length; y++) {
      if (toRight[v * right.length + y]! + 1 < toRight[u * right.length + y]!) nearRight[rights++] = y
    }
    let sum = 0
    for (let i = 0; i < lefts; i++) {
      const x = nearLeft[i]!
      const start = toLeft[u * left.length + x]! + 1
      for (let j = 0; j < rights; j++) {
        const y = nearRight[j]!
        const now = apart[x * right.length + y]!
        const then = start + toRight[v * right.length + y]!
        if (then < now) sum += inverse[then]! - (now === NO_WAY ? 0 : inverse[now]!)
      }
    }
    return sum
  }

  for (let candidate = 0; candidate < gains.length; candidate++) {
    if (candidate % LOOK_EVERY === 0) {
      if (watch.cancelled()) throw new Cancelled()
      watch.progress(candidate / gains.length)
    }
    const u = placeOf[candidates[2 * candidate]!]!
    const v = placeOf[candidates[2 * candidate + 1]!]!
    gains[candidate] = (oneWay(u, v) + oneWay(v, u)) / pairs
  }
  watch.progress(1)
  return gains
}

function inBoth(vertices: number, left: Uint32Array, right: Uint32Array): number {
  const marks = new Uint8Array(vertices)
  for (const v of left) marks[v] = 1
  let both = 0
  for (const v of right) both += marks[v]!
  return both
}

/** Steps from each of `sources` (a row) to each of `targets` (a column), `NO_WAY` where none leads. */
function distancesFrom(rows: Rows, sources: Uint32Array, targets: Uint32Array): Uint16Array {
  const found = new Uint16Array(sources.length * targets.length)
  const distances = new Int32Array(rows.vertices)
  const queue = new Uint32Array(rows.vertices)
  for (let row = 0; row < sources.length; row++) {
    breadthFirst(rows, sources[row]!, distances, queue)
    for (let column = 0; column < targets.length; column++) {
      const distance = distances[targets[column]!]!
      if (distance >= NO_WAY) throw new RangeError(`${distance} steps are more than two bytes hold`)
      found[row * targets.length + column] = distance === -1 ? NO_WAY : distance
    }
  }
  return found
}
