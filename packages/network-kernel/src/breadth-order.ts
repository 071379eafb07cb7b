import type { Rows } from './compressed-rows.ts'

/** The same graph with vertices renamed so that near ones have near numbers: what is read together lies together. */
export interface OrderedRows {
  readonly rows: Rows
  /** The vertex that each new number stands for. */
  readonly order: Uint32Array
  /** The new number of every vertex. */
  readonly place: Uint32Array
}

/** Vertices in the order in which walks in breadth find them, part after part. Rows need not ascend any more. */
export function inBreadthOrder({ vertices, ties, offsets, neighbours }: Rows): OrderedRows {
  const order = new Uint32Array(vertices)
  const place = new Uint32Array(vertices)
  const seen = new Uint8Array(vertices)
  let tail = 0
  for (let start = 0, head = 0; start < vertices; start++) {
    if (seen[start] === 1) continue
    seen[start] = 1
    order[tail++] = start
    for (; head < tail; head++) {
      const v = order[head]!
      place[v] = head
      for (let at = offsets[v]!; at < offsets[v + 1]!; at++) {
        const w = neighbours[at]!
        if (seen[w] === 1) continue
        seen[w] = 1
        order[tail++] = w
      }
    }
  }
  const newOffsets = new Uint32Array(vertices + 1)
  const newNeighbours = new Uint32Array(neighbours.length)
  let written = 0
  for (let number = 0; number < vertices; number++) {
    const v = order[number]!
    for (let at = offsets[v]!; at < offsets[v + 1]!; at++) newNeighbours[written++] = place[neighbours[at]!]!
    newOffsets[number + 1] = written
  }
  return { rows: { vertices, ties, offsets: newOffsets, neighbours: newNeighbours }, order, place }
}

/** The places of these vertices, ascending; of all of them unless given. */
export function placesOf({ place }: OrderedRows, vertices?: Uint32Array): Uint32Array {
  return vertices ? vertices.map((v) => place[v]!).sort() : Uint32Array.from(place, (_, number) => number)
}
