import type { Box, Measure, Point } from '../../drawn.ts'
import { Board } from './board.ts'
import type { Edge, Item, Settled } from './table-items.ts'

/** A small generator of numbers from a fixed seed: the same network gives the same map. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

const ROUNDS = 2400
const HOT = 40
const COLD = 0.4

/**
 * Annealing from a seed: items move, swap, line up and turn their names until no name is overlapped, no line passes
 * through a name or a mark, few lines cross and sheets are evenly filled. Cost of a round: items × (boxes + edges).
 */
export function settle(
  items: readonly Item[],
  edges: readonly Edge[],
  fixed: readonly Box[],
  measure: Measure,
  start: ReadonlyMap<number, Point>,
  seed: number,
): Settled {
  const board = new Board(items, edges, fixed, measure, start)
  const random = numbers(seed)
  const steps = ROUNDS * items.length
  for (let step = 0; step < steps; step++) board.tryMove(random, HOT * (COLD / HOT) ** (step / steps), step / steps)
  board.polish()
  return board.result()
}
