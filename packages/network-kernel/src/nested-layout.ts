import { inOrder, partCircles } from './part-circles.ts'
import { drawn } from './seeded-places.ts'

export interface NestedInput {
  /** Group of every vertex, 0 … groups − 1. */
  readonly group: ArrayLike<number>
  readonly groups: number
  /** Where the middle of every group is wanted, in the units of the radii. */
  readonly wantedX: ArrayLike<number>
  readonly wantedY: ArrayLike<number>
  /** Radius of every vertex, or one for all. */
  readonly vertexRadius: ArrayLike<number> | number
  /** Ties as pairs; those inside a group draw its members together, those across draw an end towards the other group. */
  readonly from?: ArrayLike<number>
  readonly to?: ArrayLike<number>
  /** A number per vertex that stays the same between visits, such as a hash of its id; else its index. */
  readonly seed?: ArrayLike<number>
  /** Free space between two vertices; default: the mean radius. */
  readonly vertexGap?: number
  /** Free space between two discs; default 12. */
  readonly groupGap?: number
  /** Free space between the outermost vertex and the edge of its disc; default 12. */
  readonly padding?: number
  /** Share of a disc that its vertices with their gaps cover; default 0.5. */
  readonly filling?: number
}

export interface NestedPlaces {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Middle and radius of every group; an empty one has radius 0 and stands where it was wanted. */
  readonly cx: Float64Array
  readonly cy: Float64Array
  readonly r: Float64Array
}

/**
 * Groups as discs, members inside their disc. No vertex overlaps another, none leaves its disc, no two discs overlap;
 * a disc is as large as the root of what it holds. The same input gives the same places, anywhere.
 */
export function nestedLayout(input: NestedInput): NestedPlaces {
  const count = input.group.length
  const radii = input.vertexRadius
  const radius = Float64Array.from({ length: count }, (_, v) => (typeof radii === 'number' ? radii : radii[v]!))
  const meanRadius = radius.reduce((sum, r) => sum + r, 0) / Math.max(1, count)
  const gap = input.vertexGap ?? meanRadius
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  const r = new Float64Array(input.groups)
  const members: number[][] = Array.from({ length: input.groups }, () => [])
  for (let v = 0; v < count; v++) members[input.group[v]!]!.push(v)
  const pulls = pullsOf(input)
  for (let g = 0; g < input.groups; g++) {
    const inside = members[g]!
    if (inside.length === 0) continue
    let area = 0
    for (const v of inside) area += (radius[v]! + gap / 2) ** 2
    const roomy = Math.sqrt(area / (input.filling ?? 0.5))
    fillDisc({ inside, x, y, radius, gap, roomy, pulls, seed: input.seed })
    for (const v of inside) r[g] = Math.max(r[g]!, Math.hypot(x[v]!, y[v]!) + radius[v]!)
    r[g] = Math.max(r[g]!, roomy) + (input.padding ?? 12)
  }
  const { cx, cy } = placeDiscs(input, r)
  for (let v = 0; v < count; v++) {
    x[v]! += cx[input.group[v]!]!
    y[v]! += cy[input.group[v]!]!
  }
  return { x, y, cx, cy, r }
}

interface Pulls {
  /** Tied members of the same group. */
  readonly near: readonly (readonly number[])[]
  /** Mean direction to the groups that a vertex is tied to, at most of length 1. */
  readonly towardsX: Float64Array
  readonly towardsY: Float64Array
}

function pullsOf({ group, from, to, wantedX, wantedY }: NestedInput): Pulls {
  const near: number[][] = Array.from({ length: group.length }, () => [])
  const towardsX = new Float64Array(group.length)
  const towardsY = new Float64Array(group.length)
  const across = new Float64Array(group.length)
  const ties = from && to ? from.length : 0
  const lean = (v: number, g: number, h: number): void => {
    const dx = wantedX[h]! - wantedX[g]!
    const dy = wantedY[h]! - wantedY[g]!
    const length = Math.hypot(dx, dy) || 1
    towardsX[v]! += dx / length
    towardsY[v]! += dy / length
    across[v]! += 1
  }
  for (let tie = 0; tie < ties; tie++) {
    const a = from![tie]!
    const b = to![tie]!
    if (a === b) continue
    if (group[a] === group[b]) {
      near[a]!.push(b)
      near[b]!.push(a)
    } else {
      lean(a, group[a]!, group[b]!)
      lean(b, group[b]!, group[a]!)
    }
  }
  for (let v = 0; v < group.length; v++) {
    // One tie across leans less than three do.
    const all = across[v]! + 2
    towardsX[v]! /= all
    towardsY[v]! /= all
  }
  return { near, towardsX, towardsY }
}

interface Disc {
  readonly inside: readonly number[]
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radius: Float64Array
  readonly gap: number
  readonly roomy: number
  readonly pulls: Pulls
  readonly seed: ArrayLike<number> | undefined
}

const STEPS = 90
const SETTLING = 400

/** Places the members round (0, 0), at first where their seeds say, then by pulls and collisions, cooling down. */
function fillDisc({ inside, x, y, radius, gap, roomy, pulls, seed }: Disc): void {
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
    }
    settle(local, gap)
  }
  // The middle of what was placed becomes the middle of the disc.
  const reach = middleOf(local)
  inside.forEach((v, i) => {
    x[v] = local.x[i]! - reach.x
    y[v] = local.y[i]! - reach.y
  })
}

/** Collisions alone, until none is left. */
function settle(circles: Parameters<typeof partCircles>[0], gap: number): void {
  const order = inOrder(circles.r.length)
  // A little more room than asked for lets the last overlaps go in finite time.
  for (let round = 0; round < SETTLING && partCircles(circles, gap * 1.02 + 1e-6, order) > gap * 0.02; round++);
}

/** Half way between the outermost circles on each axis. */
function middleOf({ x, y, r }: Parameters<typeof partCircles>[0]): { readonly x: number; readonly y: number } {
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

/** Discs as near to their wanted places as the others let them. */
function placeDiscs(input: NestedInput, r: Float64Array): { readonly cx: Float64Array; readonly cy: Float64Array } {
  const cx = Float64Array.from({ length: input.groups }, (_, g) => input.wantedX[g]!)
  const cy = Float64Array.from({ length: input.groups }, (_, g) => input.wantedY[g]!)
  const filled = [...r.keys()].filter((g) => r[g]! > 0)
  const discs = {
    x: Float64Array.from(filled, (g) => cx[g]!),
    y: Float64Array.from(filled, (g) => cy[g]!),
    r: Float64Array.from(filled, (g) => r[g]!),
  }
  const gap = input.groupGap ?? 12
  const order = inOrder(filled.length)
  for (let step = 0; step < STEPS; step++) {
    const heat = 1 - step / STEPS
    filled.forEach((g, i) => {
      discs.x[i]! += 0.1 * heat * (input.wantedX[g]! - discs.x[i]!)
      discs.y[i]! += 0.1 * heat * (input.wantedY[g]! - discs.y[i]!)
    })
    partCircles(discs, gap, order)
  }
  settle(discs, gap)
  filled.forEach((g, i) => {
    cx[g] = discs.x[i]!
    cy[g] = discs.y[i]!
  })
  return { cx, cy }
}
