import type { Rows } from './compressed-rows.ts'

export interface Components {
  /** Number of parts; an isolate is a part of its own. */
  readonly count: number
  /** Part of every vertex; parts are numbered in the order of their smallest vertex. */
  readonly of: Int32Array
  /** Number of vertices of every part. */
  readonly sizes: Uint32Array
}

/** The parts between which no way leads; breadth first, O(n + m). */
export function connectedComponents(rows: Rows): Components {
  const of = new Int32Array(rows.vertices).fill(-1)
  const queue = new Uint32Array(rows.vertices)
  const sizes: number[] = []
  for (let start = 0; start < rows.vertices; start++) {
    if (of[start] !== -1) continue
    const part = sizes.length
    let head = 0
    let tail = 0
    queue[tail++] = start
    of[start] = part
    while (head < tail) {
      const v = queue[head++]!
      for (let at = rows.offsets[v]!; at < rows.offsets[v + 1]!; at++) {
        const neighbour = rows.neighbours[at]!
        if (of[neighbour] !== -1) continue
        of[neighbour] = part
        queue[tail++] = neighbour
      }
    }
    sizes.push(tail)
  }
  return { count: sizes.length, of, sizes: Uint32Array.from(sizes) }
}

/** The vertices of the largest part, ascending; of the first one where several are as large. */
export function giantComponent(rows: Rows): Uint32Array {
  const { of, sizes } = connectedComponents(rows)
  let largest = 0
  sizes.forEach((size, part) => {
    if (size > sizes[largest]!) largest = part
  })
  const members = new Uint32Array(sizes[largest] ?? 0)
  let count = 0
  for (let v = 0; v < rows.vertices; v++) if (of[v] === largest) members[count++] = v
  return members
}
