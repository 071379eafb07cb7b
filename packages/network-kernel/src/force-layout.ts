import { inOrder, partCircles } from './part-circles.ts'
import { drawn } from './seeded-places.ts'

export interface ForceInput {
  readonly vertices: number
  /** Ties as pairs. */
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  /** Length of a tie at rest; default 60. */
  readonly length?: number
  /** Radius of every vertex, or one for all; default 8. */
  readonly vertexRadius?: ArrayLike<number> | number
  /** Free space between two vertices; default 4. */
  readonly gap?: number
  /** A number per vertex that stays the same between visits, such as a hash of its id; else its index. */
  readonly seed?: ArrayLike<number>
  /** Places of before: a vertex with 1 in `held` stays where it was, the others find their place round it. */
  readonly before?: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number>; readonly held: ArrayLike<number> }
  /** Rounds; default 300. */
  readonly rounds?: number
}

export interface ForcePlaces {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** More vertices than this want another layout: every pair repels. */
export const MOST_FORCE_VERTICES = 2000

/**
 * Places by springs and repulsion (Fruchterman and Reingold 1991) with a weak pull to the middle, which keeps parts
 * without any way between them on the page. O(n²) a round, meant for a few hundred vertices. Deterministic.
 * Throws a RangeError above `MOST_FORCE_VERTICES`.
 */
export function forceLayout(input: ForceInput): ForcePlaces {
  const n = input.vertices
  if (n > MOST_FORCE_VERTICES) throw new RangeError(`${n} vertices are too many to repel each other pair by pair`)
  const length = input.length ?? 60
  const held = Uint8Array.from({ length: n }, (_, v) => (input.before?.held[v] ? 1 : 0))
  const { x, y } = startingPlaces(input, held, length)
  const middle = middleOfHeld(x, y, held)
  const pushX = new Float64Array(n)
  const pushY = new Float64Array(n)
  const rounds = input.rounds ?? 300
  for (let round = 0; round < rounds; round++) {
    pushX.fill(0)
    pushY.fill(0)
    repel(x, y, held, length, pushX, pushY)
    for (let tie = 0; tie < input.from.length; tie++) {
      const a = input.from[tie]!
      const b = input.to[tie]!
      if (a === b) continue
      const dx = x[b]! - x[a]!
      const dy = y[b]! - y[a]!
      const pull = Math.sqrt(dx * dx + dy * dy) / length
      pushX[a]! += dx * pull
      pushY[a]! += dy * pull
      pushX[b]! -= dx * pull
      pushY[b]! -= dy * pull
    }
    // Steps grow shorter, so that the picture comes to rest.
    const longest = length * 1.5 * (1 - round / rounds) ** 2 + 0.01
    for (let v = 0; v < n; v++) {
      if (held[v]) continue
      const fx = pushX[v]! + (middle.x - x[v]!) * 0.12
      const fy = pushY[v]! + (middle.y - y[v]!) * 0.12
      const force = Math.sqrt(fx * fx + fy * fy)
      if (force === 0) continue
      const step = Math.min(longest, force * 0.1) / force
      x[v]! += fx * step
      y[v]! += fy * step
    }
  }
  withoutOverlaps(input, held, x, y)
  return { x, y }
}

function repel(
  x: Float64Array,
  y: Float64Array,
  held: Uint8Array,
  length: number,
  pushX: Float64Array,
  pushY: Float64Array,
): void {
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      if (held[a] && held[b]) continue
      let dx = x[a]! - x[b]!
      let dy = y[a]! - y[b]!
      if (dx === 0 && dy === 0) {
        dx = Math.cos(a + 2 * b)
        dy = Math.sin(a + 2 * b)
      }
      const push = (length * length) / Math.max(1, dx * dx + dy * dy)
      pushX[a]! += dx * push
      pushY[a]! += dy * push
      pushX[b]! -= dx * push
      pushY[b]! -= dy * push
    }
  }
}

/** Held ones where they were; new ones among their held neighbours, else anywhere that their seed says. */
function startingPlaces(input: ForceInput, held: Uint8Array, length: number): ForcePlaces {
  const n = input.vertices
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const sumX = new Float64Array(n)
  const sumY = new Float64Array(n)
  const anchors = new Uint32Array(n)
  for (let v = 0; v < n; v++) {
    if (!held[v]) continue
    x[v] = input.before!.x[v]!
    y[v] = input.before!.y[v]!
  }
  const anchor = (v: number, at: number): void => {
    if (held[v] || !held[at]) return
    sumX[v]! += x[at]!
    sumY[v]! += y[at]!
    anchors[v]! += 1
  }
  for (let tie = 0; tie < input.from.length; tie++) {
    anchor(input.from[tie]!, input.to[tie]!)
    anchor(input.to[tie]!, input.from[tie]!)
  }
  const middle = middleOfHeld(x, y, held)
  for (let v = 0; v < n; v++) {
    if (held[v]) continue
    const seed = input.seed ? input.seed[v]! : v
    const near = anchors[v]! > 0
    const far = (near ? length / 2 : length * Math.sqrt(n) * 0.7) * Math.sqrt(drawn(seed, 0))
    x[v] = (near ? sumX[v]! / anchors[v]! : middle.x) + far * Math.cos(2 * Math.PI * drawn(seed, 1))
    y[v] = (near ? sumY[v]! / anchors[v]! : middle.y) + far * Math.sin(2 * Math.PI * drawn(seed, 1))
  }
  return { x, y }
}

function middleOfHeld(x: Float64Array, y: Float64Array, held: Uint8Array): { readonly x: number; readonly y: number } {
  let count = 0
  const sum = { x: 0, y: 0 }
  for (let v = 0; v < held.length; v++) {
    if (!held[v]) continue
    sum.x += x[v]!
    sum.y += y[v]!
    count++
  }
  return count === 0 ? sum : { x: sum.x / count, y: sum.y / count }
}

/** Parts what overlaps at the end; a held vertex is put back, so that the other one makes room. */
function withoutOverlaps(input: ForceInput, held: Uint8Array, x: Float64Array, y: Float64Array): void {
  const radii = input.vertexRadius ?? 8
  const r = Float64Array.from({ length: x.length }, (_, v) => (typeof radii === 'number' ? radii : radii[v]!))
  const order = inOrder(x.length)
  const gap = input.gap ?? 4
  for (let round = 0; round < 200; round++) {
    const overlap = partCircles({ x, y, r }, gap + 0.01, order)
    for (let v = 0; v < x.length; v++) {
      if (!held[v]) continue
      x[v] = input.before!.x[v]!
      y[v] = input.before!.y[v]!
    }
    if (overlap <= 0.01) return
  }
}
