import { inOrder, partCircles, settle, type Circles } from './part-circles.ts'
import { drawn } from './seeded-places.ts'
import type { Pulls } from './pulls-of-ties.ts'

export interface DiscToFill {
  /** Vertices of the group. */
  readonly inside: readonly number[]
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  readonly gap: number
  /** Radius of the room for the members. */
  readonly roomy: number
  /** Members stay within the room; else they take what they need. */
  readonly held: boolean
  readonly pulls: Pulls
  readonly seed: ArrayLike<number> | undefined
}

const STEPS = 90

/** Places the members round (0, 0), at first where their seeds say, then by pulls and collisions, cooling down. */
export function fillDisc({ inside, x, y, radius, gap, roomy, held, pulls, seed }: DiscToFill): void {
  const size = inside.length
  const local = {
    x: new Float64Array(size),
    y: new Float64Array(size),
    r: Float64Array.from(inside, (v) => radius[v]!),
  }
  if (size > 1) {
    const at = new Map(inside.map((v, i) => [v, i]))
    inside.forEach((v, i) => {
      const own = seed ? seed[v]! : v
      const far = roomy * Math.sqrt(drawn(own, 0))
      local.x[i] = far * Math.cos(2 * Math.PI * drawn(own, 1))
      local.y[i] = far * Math.sin(2 * Math.PI * drawn(own, 1))
    })
    const order = inOrder(size)
    for (let step = 0; step < STEPS; step++) {
      const heat = 1 - step / STEPS
      inside.forEach((v, i) => {
        const tied = pulls.near[v]!
        let pullX = pulls.towardsX[v]! * roomy * 0.6 - local.x[i]!
        let pullY = pulls.towardsY[v]! * roomy * 0.6 - local.y[i]!
        for (const other of tied) {
          const j = at.get(other)!
          pullX += ((local.x[j]! - local.x[i]!) * 0.8) / tied.length
          pullY += ((local.y[j]! - local.y[i]!) * 0.8) / tied.length
        }
        local.x[i]! += 0.12 * heat * pullX
        local.y[i]! += 0.12 * heat * pullY
      })
      partCircles(local, gap, order)
      if (held) holdInDisc(local, roomy)
    }
    settle(local, gap, held ? () => holdInDisc(local, roomy) : undefined)
  }
  // The middle of what was placed becomes the middle of the disc.
  const reach = held && size > 1 ? { x: 0, y: 0 } : middleOf(local)
  inside.forEach((v, i) => {
    x[v] = local.x[i]! - reach.x
    y[v] = local.y[i]! - reach.y
  })
}

/** Nobody stands outside a disc round (0, 0). */
function holdInDisc({ x, y, r }: Circles, room: number): void {
  for (let i = 0; i < r.length; i++) {
    const far = Math.hypot(x[i]!, y[i]!)
    const limit = Math.max(0, room - r[i]!)
    if (far <= limit) continue
    x[i]! *= limit / far
    y[i]! *= limit / far
  }
}

/** Half way between the outermost circles on each axis. */
function middleOf({ x, y, r }: Circles): { readonly x: number; readonly y: number } {
  const low = [Infinity, Infinity]
  const high = [-Infinity, -Infinity]
  for (let i = 0; i < r.length; i++) {
    low[0] = Math.min(low[0]!, x[i]! - r[i]!)
    low[1] = Math.min(low[1]!, y[i]! - r[i]!)
    high[0] = Math.max(high[0]!, x[i]! + r[i]!)
    high[1] = Math.max(high[1]!, y[i]! + r[i]!)
  }
  return { x: (low[0]! + high[0]!) / 2, y: (low[1]! + high[1]!) / 2 }
}
