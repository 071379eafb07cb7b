import type { Rows } from './compressed-rows.ts'
import { Cancelled, UNWATCHED, type Watch } from './watch.ts'

export interface SoleWaysInput {
  readonly rows: Rows
  /** The two groups, as vertices; nobody stands in both. */
  readonly left: Uint32Array
  readonly right: Uint32Array
}

export interface SoleWays {
  /** By vertex: pairs of the two groups with no edge between them whose only common neighbour it is. */
  readonly lost: Float64Array
  /** Pairs of the two groups within two steps. */
  readonly withinTwo: number
}

const LOOK_EVERY = 64

/** On whom alone pairs of two groups rely for a way of two steps. O(Σ degree²) over what the left reaches. */
export function soleWays({ rows, left, right }: SoleWaysInput, watch: Watch = UNWATCHED): SoleWays {
  const { vertices, offsets, neighbours } = rows
  const lost = new Float64Array(vertices)
  const isRight = new Uint8Array(vertices)
  for (const v of right) isRight[v] = 1
  /** Marks of the walk under way: who is next to where it began, and through how many and whom one gets further. */
  const isNext = new Int32Array(vertices).fill(-1)
  const ways = new Uint32Array(vertices)
  const via = new Uint32Array(vertices)
  const touched = new Uint32Array(vertices)
  let withinTwo = 0
  for (let i = 0; i < left.length; i++) {
    if (i % LOOK_EVERY === 0) {
      if (watch.cancelled()) throw new Cancelled()
      watch.progress(i / left.length)
    }
    const from = left[i]!
    let count = 0
    for (let e = offsets[from]!; e < offsets[from + 1]!; e++) {
      const next = neighbours[e]!
      isNext[next] = i
      if (isRight[next] === 1) withinTwo++
    }
    for (let e = offsets[from]!; e < offsets[from + 1]!; e++) {
      const between = neighbours[e]!
      for (let f = offsets[between]!; f < offsets[between + 1]!; f++) {
        const to = neighbours[f]!
        if (isRight[to] === 0 || to === from || isNext[to] === i) continue
        if (ways[to] === 0) touched[count++] = to
        ways[to]! += 1
        via[to] = between
      }
    }
    withinTwo += count
    for (let k = 0; k < count; k++) {
      const to = touched[k]!
      if (ways[to] === 1) lost[via[to]!]! += 1
      ways[to] = 0
    }
  }
  watch.progress(1)
  return { lost, withinTwo }
}
