import type { Rows } from './compressed-rows.ts'

/**
 * Steps from a vertex to every other, −1 where no way leads. Fills `distances` and lists in `queue` whom it reached, the
 * nearest first; both are as long as there are vertices and belong to the caller, who may use them again.
 * Returns how many were reached, the source among them.
 */
export function breadthFirst(rows: Rows, source: number, distances: Int32Array, queue: Uint32Array): number {
  const { offsets, neighbours } = rows
  distances.fill(-1)
  distances[source] = 0
  queue[0] = source
  let tail = 1
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!
    const next = distances[v]! + 1
    for (let at = offsets[v]!, end = offsets[v + 1]!; at < end; at++) {
      const w = neighbours[at]!
      if (distances[w] !== -1) continue
      distances[w] = next
      queue[tail++] = w
    }
  }
  return tail
}
