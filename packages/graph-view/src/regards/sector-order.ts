import type { Point } from '../drawn.ts'
import type { DrawnTie } from './drawn-ties.ts'
import type { SectorGroup } from './sector-groups.ts'

const ROUNDS = 12

/**
 * Which place each disc takes: discs of one zone change places while the ties between sectors become shorter by it.
 * Places are points in pixels, one per group, in the order of the groups. Deterministic.
 */
export function shortestPlaces(
  groups: readonly SectorGroup[],
  slots: readonly Point[],
  ties: readonly DrawnTie[],
): readonly Point[] {
  const between = tiesBetween(groups, ties)
  const count = groups.length
  const places = [...slots]
  const lengthOf = (group: number, at: Point, without: number): number => {
    let sum = 0
    for (let other = 0; other < count; other++) {
      const strength = between[group * count + other] ?? 0
      const there = places[other]
      if (strength === 0 || other === group || other === without || !there) continue
      sum += strength * Math.hypot(at.x - there.x, at.y - there.y)
    }
    return sum
  }
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const [one, other] = [places[a], places[b]]
        if (!one || !other || groups[a]?.zone !== groups[b]?.zone) continue
        const now = lengthOf(a, one, b) + lengthOf(b, other, a)
        const then = lengthOf(a, other, b) + lengthOf(b, one, a)
        if (then >= now - 1e-6) continue
        places[a] = other
        places[b] = one
        changed = true
      }
    if (!changed) break
  }
  return places
}

/** Ties between each two groups, as a square table. The root: a few strong pairs do not decide alone. */
function tiesBetween(groups: readonly SectorGroup[], ties: readonly DrawnTie[]): Float64Array {
  const count = groups.length
  const groupOf = new Map(groups.flatMap(({ members }, index) => members.map((member) => [member, index] as const)))
  const between = new Float64Array(count * count)
  for (const { from, to } of ties) {
    const [a, b] = [groupOf.get(from), groupOf.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    between[a * count + b] = (between[a * count + b] ?? 0) + 1
    between[b * count + a] = (between[b * count + a] ?? 0) + 1
  }
  return between.map(Math.sqrt)
}
