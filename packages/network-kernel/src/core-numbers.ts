import { degreesOf, type Rows } from './compressed-rows.ts'

/**
 * Core number of every vertex: the largest k such that it keeps k neighbours when all with fewer are taken away, again and
 * again (Batagelj and Zaveršnik 2003). O(n + m); an isolate has 0.
 */
export function coreNumbers(rows: Rows): Uint32Array {
  const { vertices, offsets, neighbours } = rows
  const core = degreesOf(rows)
  // Vertices sorted by degree; `starts[d]` is the first place of those that still have d neighbours.
  const starts = new Uint32Array(vertices + 1)
  for (const degree of core) starts[degree + 1]! += 1
  for (let d = 0; d < vertices; d++) starts[d + 1]! += starts[d]!
  const order = new Uint32Array(vertices)
  const place = new Uint32Array(vertices)
  const next = starts.slice()
  for (let v = 0; v < vertices; v++) {
    place[v] = next[core[v]!]!++
    order[place[v]!] = v
  }
  for (let at = 0; at < vertices; at++) {
    const v = order[at]!
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = neighbours[e]!
      if (core[w]! <= core[v]!) continue
      // w loses a neighbour: it changes places with the first of its degree and leaves them.
      const first = starts[core[w]!]!
      const other = order[first]!
      order[place[w]!] = other
      place[other] = place[w]!
      order[first] = w
      place[w] = first
      starts[core[w]!]! += 1
      core[w]! -= 1
    }
  }
  return core
}
