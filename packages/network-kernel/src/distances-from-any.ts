import type { Rows } from './compressed-rows.ts'

/** Steps from every vertex to the nearest of several sources; −1 where no way leads to any. O(n + m). */
export function distancesFromAny({ vertices, offsets, neighbours }: Rows, sources: ArrayLike<number>): Int32Array {
  const distances = new Int32Array(vertices).fill(-1)
  const queue = new Uint32Array(vertices)
  let tail = 0
  for (let at = 0; at < sources.length; at++) {
    const source = sources[at]!
    if (distances[source] === 0) continue
    distances[source] = 0
    queue[tail++] = source
  }
  for (let head = 0; head < tail; head++) {
    const v = queue[head]!
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!
      if (distances[w] !== -1) continue
      distances[w] = distances[v]! + 1
      queue[tail++] = w
    }
  }
  return distances
}
