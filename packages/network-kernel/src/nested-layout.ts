import { fillDisc } from './fill-disc.ts'
import type { NestedInput } from './nested-input.ts'
import { fillFrame, placeDiscs } from './place-discs.ts'
import { pullsOf } from './pulls-of-ties.ts'

export interface NestedPlaces {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Middle and radius of every group; an empty one has radius 0 and stands where it was wanted. */
  readonly cx: Float64Array
  readonly cy: Float64Array
  readonly r: Float64Array
  /** How much larger than asked the frame had to be, on both sides, to hold all discs; 1 when it had room. */
  readonly grown: number
}

/**
 * Groups as discs, members inside their disc. No vertex overlaps another, none leaves its disc, no two discs overlap;
 * a disc is as large as the root of what it holds. The same input gives the same places, anywhere.
 */
export function nestedLayout(input: NestedInput): NestedPlaces {
  const { group, groups, wantedX, wantedY, seed, frame } = input
  const count = group.length
  const radii = input.vertexRadius
  const radius = Float64Array.from({ length: count }, (_, v) => (typeof radii === 'number' ? radii : radii[v]!))
  const meanRadius = radius.reduce((sum, r) => sum + r, 0) / Math.max(1, count)
  const gap = input.vertexGap ?? meanRadius
  const filling = input.filling ?? 0.5
  const padding = input.padding ?? 12
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  const members: number[][] = Array.from({ length: groups }, () => [])
  for (let v = 0; v < count; v++) members[group[v]!]!.push(v)
  const pulls = pullsOf(input)
  /** The room that the members of each group need with the least gap. */
  const roomy = members.map((inside) =>
    Math.sqrt(inside.reduce((sum, v) => sum + (radius[v]! + gap / 2) ** 2, 0) / filling),
  )
  const discs = { wantedX, wantedY, gap: input.groupGap ?? 12 }
  let placed: Omit<NestedPlaces, 'x' | 'y'>
  if (frame) {
    const { leastRadius = 0, mostRadius = Infinity } = input
    placed = fillFrame({ ...discs, frame }, (scale) =>
      Float64Array.from(roomy, (least, g) => {
        if (members[g]!.length === 0) return 0
        return Math.max(leastRadius, least + padding, Math.min(least * scale + padding, mostRadius))
      }),
    )
    members.forEach((inside, g) => {
      const room = placed.r[g]! - padding
      const widest = gapThatFills(inside, radius, filling * room * room)
      fillDisc({ inside, x, y, radius, gap: widest, roomy: room, held: true, pulls, seed })
    })
  } else {
    const r = new Float64Array(groups)
    members.forEach((inside, g) => {
      if (inside.length === 0) return
      fillDisc({ inside, x, y, radius, gap, roomy: roomy[g]!, held: false, pulls, seed })
      for (const v of inside) r[g] = Math.max(r[g]!, Math.hypot(x[v]!, y[v]!) + radius[v]!)
      r[g] = Math.max(r[g]!, roomy[g]!) + padding
    })
    placed = { ...placeDiscs({ ...discs, r }), r, grown: 1 }
  }
  const { cx, cy, r, grown } = placed
  for (let v = 0; v < count; v++) {
    x[v]! += cx[group[v]!]!
    y[v]! += cy[group[v]!]!
  }
  return { x, y, cx, cy, r, grown }
}

/** The gap with which circles cover an area: n (g/2)² + 2 (g/2) Σr + Σr² = area, solved for g. */
function gapThatFills(inside: readonly number[], radius: Float64Array, area: number): number {
  const sum = inside.reduce((all, v) => all + radius[v]!, 0)
  const squares = inside.reduce((all, v) => all + radius[v]! ** 2, 0)
  const n = inside.length
  return n === 0 ? 0 : (2 * (-sum + Math.sqrt(sum * sum + n * Math.max(0, area - squares)))) / n
}
