/** What decides how sectors stand over against each other: their heights, and how much joins or should join them. */
export interface Facing {
  /** Height of each sector of a bank, in pixels, in the order of the table. */
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** `weights[l][r]`: ties and missing ties between two sectors. */
  readonly weights: readonly (readonly number[])[]
}

export interface FacingOrder {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

const ROUNDS = 12

/**
 * The order of sectors on both banks: orders are compared, and that with the least sum of weighted squares of
 * differences of height is kept. Each bank is improved in turn, by moving one sector to another place, until nothing
 * gets better. Places in the table decide between equals.
 */
export function orderSectors(facing: Facing): FacingOrder {
  let left = facing.left.map((_, index) => index)
  let right = facing.right.map((_, index) => index)
  let best = costOf(facing, left, right)
  for (let round = 0; round < ROUNDS; round++) {
    const before = best
    ;[left, best] = improved(left, best, (order) => costOf(facing, order, right))
    ;[right, best] = improved(right, best, (order) => costOf(facing, left, order))
    if (best >= before) break
  }
  return { left, right }
}

export function costOf({ left, right, weights }: Facing, l: readonly number[], r: readonly number[]): number {
  const heights = (order: readonly number[], sizes: readonly number[]) => {
    const total = sizes.reduce((sum, size) => sum + size, 0) || 1
    const middles = sizes.map(() => 0)
    let top = 0
    for (const index of order) {
      const size = sizes[index] ?? 0
      middles[index] = (top + size / 2) / total
      top += size
    }
    return middles
  }
  const [yl, yr] = [heights(l, left), heights(r, right)]
  let cost = 0
  weights.forEach((row, one) =>
    row.forEach((weight, other) => (cost += weight * ((yl[one] ?? 0) - (yr[other] ?? 0)) ** 2)),
  )
  return cost
}

const LEAST_GAIN = 1e-9

/** The best place for each sector in turn, again and again while that helps. */
function improved(
  start: number[],
  startCost: number,
  cost: (order: readonly number[]) => number,
): [order: number[], cost: number] {
  let [order, best] = [start, startCost]
  for (let again = true; again;) {
    again = false
    for (const moved of [...order]) {
      const rest = order.filter((index) => index !== moved)
      for (let place = 0; place <= rest.length; place++) {
        const tried = [...rest.slice(0, place), moved, ...rest.slice(place)]
        const its = cost(tried)
        if (its < best - LEAST_GAIN) [order, best, again] = [tried, its, true]
      }
    }
  }
  return [order, best]
}
