import { inOrder, partCircles, settle, type Circles } from './part-circles.ts'

export interface DiscsToPlace {
  readonly wantedX: ArrayLike<number>
  readonly wantedY: ArrayLike<number>
  readonly r: Float64Array
  /** Free space between two discs. */
  readonly gap: number
  readonly frame?: Frame | undefined
}

export interface Frame {
  readonly width: number
  readonly height: number
}

const STEPS = 90

/** Discs as near to their wanted places as the others, and the frame if there is one, let them. */
export function placeDiscs({ wantedX, wantedY, r, gap, frame }: DiscsToPlace): {
  readonly cx: Float64Array
  readonly cy: Float64Array
  /** True when discs still overlap: the frame has no room for them. */
  readonly crowded: boolean
} {
  const cx = Float64Array.from(r, (_, g) => wantedX[g]!)
  const cy = Float64Array.from(r, (_, g) => wantedY[g]!)
  const filled = [...r.keys()].filter((g) => r[g]! > 0)
  const discs = {
    x: Float64Array.from(filled, (g) => cx[g]!),
    y: Float64Array.from(filled, (g) => cy[g]!),
    r: Float64Array.from(filled, (g) => r[g]!),
  }
  const hold = frame ? () => holdInFrame(discs, frame) : undefined
  const order = inOrder(filled.length)
  for (let step = 0; step < STEPS; step++) {
    const heat = 1 - step / STEPS
    filled.forEach((g, i) => {
      discs.x[i]! += 0.1 * heat * (wantedX[g]! - discs.x[i]!)
      discs.y[i]! += 0.1 * heat * (wantedY[g]! - discs.y[i]!)
    })
    partCircles(discs, gap, order)
    hold?.()
  }
  const overlap = settle(discs, gap, hold)
  filled.forEach((g, i) => {
    cx[g] = discs.x[i]!
    cy[g] = discs.y[i]!
  })
  return { cx, cy, crowded: overlap > gap * 0.02 }
}

function holdInFrame({ x, y, r }: Circles, { width, height }: Frame): void {
  for (let i = 0; i < r.length; i++) {
    x[i] = Math.min(Math.max(x[i]!, r[i]!), Math.max(r[i]!, width - r[i]!))
    y[i] = Math.min(Math.max(y[i]!, r[i]!), Math.max(r[i]!, height - r[i]!))
  }
}

const HALVINGS = 12
const MOST_GROWTH = 16

/**
 * The largest discs that find room in a frame. `radiiAt(1)` are the smallest that hold their members; when the frame is
 * too small even for those, it grows, by `grown` on both sides.
 */
export function fillFrame(
  asked: Omit<DiscsToPlace, 'r' | 'frame'> & { readonly frame: Frame },
  radiiAt: (scale: number) => Float64Array,
): {
  readonly cx: Float64Array
  readonly cy: Float64Array
  readonly r: Float64Array
  readonly grown: number
} {
  const at = (scale: number, grown: number) => {
    const r = radiiAt(scale)
    const frame = { width: asked.frame.width * grown, height: asked.frame.height * grown }
    const stretched = (places: ArrayLike<number>) => Float64Array.from(r, (_, g) => places[g]! * grown)
    const placed = placeDiscs({
      ...asked,
      wantedX: stretched(asked.wantedX),
      wantedY: stretched(asked.wantedY),
      r,
      frame,
    })
    const widest = r.reduce((most, one) => Math.max(most, one), 0)
    return { ...placed, r, grown, crowded: placed.crowded || 2 * widest > Math.min(frame.width, frame.height) }
  }
  let best = at(1, 1)
  for (let grown = 1.1; best.crowded; grown *= 1.1) best = at(1, grown)
  if (best.grown > 1) return best
  let [low, high] = [1, MOST_GROWTH]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const scale = Math.sqrt(low * high)
    const next = at(scale, 1)
    if (next.crowded) high = scale
    else [low, best] = [scale, next]
  }
  return best
}
