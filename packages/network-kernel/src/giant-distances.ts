import type { Rows } from './compressed-rows.ts'
import { giantComponent } from './connected-components.ts'
import { distanceSums, type DistanceSums } from './distance-sums.ts'

/** Mean steps between two vertices of the largest part; NaN when it is a single one. `sums` when they are there already. */
export function meanDistance(rows: Rows, sums?: DistanceSums): number {
  const members = giantComponent(rows)
  const { total } = sums ?? distanceSums({ rows, sources: members })
  let steps = 0
  for (const v of members) steps += total[v]!
  return steps / (members.length * (members.length - 1))
}

/** Steps between the two vertices of the largest part that are farthest apart; 0 when it is a single one. */
export function diameter(rows: Rows, sums?: DistanceSums): number {
  const members = giantComponent(rows)
  const { farthest } = sums ?? distanceSums({ rows, sources: members })
  let most = 0
  for (const v of members) most = Math.max(most, farthest[v]!)
  return most
}
