import type { NestedInput } from './nested-input.ts'

/** Where ties draw the members of a group. */
export interface Pulls {
  /** Tied members of the same group. */
  readonly near: readonly (readonly number[])[]
  /** Mean direction to the groups that a vertex is tied to, at most of length 1. */
  readonly towardsX: Float64Array
  readonly towardsY: Float64Array
}

export function pullsOf({ group, from, to, wantedX, wantedY }: NestedInput): Pulls {
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
