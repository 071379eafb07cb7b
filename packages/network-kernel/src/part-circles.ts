/** Circles that must not overlap: a part of a layout, changed in place. */
export interface Circles {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly r: Float64Array
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/**
 * Moves overlapping circles apart, each by half of what is missing; sorted by x, so that only near ones are compared.
 * Returns the largest overlap it found. `order` is kept by the caller between calls: it is nearly sorted each time.
 */
export function partCircles({ x, y, r }: Circles, gap: number, order: Uint32Array): number {
  let widest = 0
  for (let v = 0; v < r.length; v++) widest = Math.max(widest, r[v]!)
  sortNearly(order, x)
  let largest = 0
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!
      if (x[b]! - x[a]! > r[a]! + widest + gap) break
      const wanted = r[a]! + r[b]! + gap
      let dx = x[b]! - x[a]!
      let dy = y[b]! - y[a]!
      const square = dx * dx + dy * dy
      if (square >= wanted * wanted) continue
      const distance = Math.sqrt(square)
      largest = Math.max(largest, wanted - distance)
      if (distance === 0) {
        // Two circles in one place part in a direction of their own.
        dx = Math.cos(GOLDEN_ANGLE * (a + b))
        dy = Math.sin(GOLDEN_ANGLE * (a + b))
      }
      const push = (wanted - distance) / 2 / (distance || 1)
      x[a]! -= dx * push
      y[a]! -= dy * push
      x[b]! += dx * push
      y[b]! += dy * push
    }
  }
  return largest
}

const SETTLING = 400

/** Collisions alone, until none is left or `hold` lets none go; returns the overlap that stays. */
export function settle(circles: Circles, gap: number, hold?: () => void): number {
  const order = inOrder(circles.r.length)
  let overlap = Infinity
  // A little more room than asked for lets the last overlaps go in finite time.
  for (let round = 0; round < SETTLING && overlap > gap * 0.02; round++) {
    overlap = partCircles(circles, gap * 1.02 + 1e-6, order)
    hold?.()
  }
  return overlap
}

export const inOrder = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, v) => v)

/** Insertion sort: linear on what is nearly sorted. */
function sortNearly(order: Uint32Array, by: Float64Array): void {
  for (let i = 1; i < order.length; i++) {
    const moved = order[i]!
    let j = i - 1
    for (; j >= 0 && by[order[j]!]! > by[moved]!; j--) order[j + 1] = order[j]!
    order[j + 1] = moved
  }
}
