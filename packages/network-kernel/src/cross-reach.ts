import { Cancelled, UNWATCHED, type Watch } from './watch.ts'
import { breadthFirst } from './breadth-first.ts'
import type { Rows } from './compressed-rows.ts'

export interface CrossReachInput {
  readonly rows: Rows
  /** The two groups, as vertices; who is in both makes no pair with itself. */
  readonly left: Uint32Array
  readonly right: Uint32Array
}

export interface CrossReach {
  /** Pairs of one of the left and one of the right. */
  readonly pairs: number
  /** Pairs with a way between them. */
  readonly reachable: number
  /** Pairs with a way of one or two steps. */
  readonly withinTwo: number
  /** Mean of 1/d over all pairs, 0 where no way leads: 0 to 1. NaN without a pair. */
  readonly efficiency: number
  /** Mean steps of reachable pairs only; NaN without one. */
  readonly meanDistance: number
  /** In the order of `left`: 1 for who has somebody of the right at one step, or at most two. */
  readonly leftWithinOne: Uint8Array
  readonly leftWithinTwo: Uint8Array
  /** The same in the order of `right`. */
  readonly rightWithinOne: Uint8Array
  readonly rightWithinTwo: Uint8Array
}

const LOOK_EVERY = 64

/** How two groups reach one another: one walk in breadth from every vertex of the left. */
export function crossReach({ rows, left, right }: CrossReachInput, watch: Watch = UNWATCHED): CrossReach {
  const distances = new Int32Array(rows.vertices)
  const queue = new Uint32Array(rows.vertices)
  const leftWithinOne = new Uint8Array(left.length)
  const leftWithinTwo = new Uint8Array(left.length)
  const rightWithinOne = new Uint8Array(right.length)
  const rightWithinTwo = new Uint8Array(right.length)
  let pairs = 0
  let reachable = 0
  let withinTwo = 0
  let inverses = 0
  let steps = 0
  for (let i = 0; i < left.length; i++) {
    if (i % LOOK_EVERY === 0) {
      if (watch.cancelled()) throw new Cancelled()
      watch.progress(i / left.length)
    }
    breadthFirst(rows, left[i]!, distances, queue)
    for (let j = 0; j < right.length; j++) {
      const distance = distances[right[j]!]!
      if (distance === 0) continue
      pairs++
      if (distance === -1) continue
      reachable++
      inverses += 1 / distance
      steps += distance
      if (distance > 2) continue
      withinTwo++
      leftWithinTwo[i] = 1
      rightWithinTwo[j] = 1
      if (distance > 1) continue
      leftWithinOne[i] = 1
      rightWithinOne[j] = 1
    }
  }
  watch.progress(1)
  const efficiency = inverses / pairs
  const meanDistance = steps / reachable
  return {
    pairs,
    reachable,
    withinTwo,
    efficiency,
    meanDistance,
    leftWithinOne,
    leftWithinTwo,
    rightWithinOne,
    rightWithinTwo,
  }
}
