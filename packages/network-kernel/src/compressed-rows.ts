/**
 * A simple undirected graph as compressed sparse rows: the neighbours of vertex `v` are
 * `neighbours[offsets[v] … offsets[v + 1]]`, ascending. Every tie stands in two rows.
 */
export interface Rows {
  /** Number of vertices, isolates included. */
  readonly vertices: number
  /** Number of ties after parallels were collapsed and loops dropped. */
  readonly ties: number
  readonly offsets: Uint32Array
  readonly neighbours: Uint32Array
}

/**
 * Rows from pairs. Parallel ties are collapsed and loops dropped; the order of the pairs does not matter.
 * Throws a RangeError for an end that is no vertex.
 */
export function tiesToRows(vertices: number, from: ArrayLike<number>, to: ArrayLike<number>): Rows {
  const places = new Uint32Array(vertices + 1)
  for (let tie = 0; tie < from.length; tie++) {
    const a = endOf(from, tie, vertices)
    const b = endOf(to, tie, vertices)
    if (a === b) continue
    places[a + 1]! += 1
    places[b + 1]! += 1
  }
  for (let v = 0; v < vertices; v++) places[v + 1]! += places[v]!
  const crowded = new Uint32Array(places[vertices]!)
  const next = places.slice(0, vertices)
  for (let tie = 0; tie < from.length; tie++) {
    const a = from[tie]!
    const b = to[tie]!
    if (a === b) continue
    crowded[next[a]!++] = b
    crowded[next[b]!++] = a
  }
  return withoutParallels(vertices, places, crowded)
}

/** Every tie stands in two rows, so the rows are their own transpose, and transposing sorts them. */
function withoutParallels(vertices: number, places: Uint32Array, crowded: Uint32Array): Rows {
  const sorted = new Uint32Array(crowded.length)
  const next = places.slice(0, vertices)
  for (let v = 0; v < vertices; v++) {
    for (let at = places[v]!; at < places[v + 1]!; at++) sorted[next[crowded[at]!]!++] = v
  }
  const offsets = new Uint32Array(vertices + 1)
  let kept = 0
  for (let v = 0; v < vertices; v++) {
    let last = -1
    for (let at = places[v]!; at < places[v + 1]!; at++) {
      const neighbour = sorted[at]!
      if (neighbour !== last) sorted[kept++] = neighbour
      last = neighbour
    }
    offsets[v + 1] = kept
  }
  return { vertices, ties: kept / 2, offsets, neighbours: kept === sorted.length ? sorted : sorted.slice(0, kept) }
}

/** The end of a tie, if it is a vertex. Throws a RangeError otherwise. */
export function endOf(ends: ArrayLike<number>, tie: number, vertices: number): number {
  const end = ends[tie]
  if (end === undefined || !Number.isInteger(end) || end < 0 || end >= vertices) {
    throw new RangeError(`tie ${tie} ends at ${end}, which is none of ${vertices} vertices`)
  }
  return end
}

/** Number of neighbours of every vertex. */
export function degreesOf(rows: Rows): Uint32Array {
  return Uint32Array.from({ length: rows.vertices }, (_, v) => rows.offsets[v + 1]! - rows.offsets[v]!)
}

/** Whether two vertices are tied; binary search in the row of the first. */
export function areTied(rows: Rows, a: number, b: number): boolean {
  let low = rows.offsets[a]!
  let high = rows.offsets[a + 1]! - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = rows.neighbours[middle]!
    if (found === b) return true
    if (found < b) low = middle + 1
    else high = middle - 1
  }
  return false
}
