import { areTied, type Rows } from './compressed-rows.ts'

/** Of every vertex: pairs of its neighbours that are tied to each other. O(Σ over ties of the smaller degree). */
export function trianglesOf(rows: Rows): Uint32Array {
  const { vertices, offsets, neighbours } = rows
  const triangles = new Uint32Array(vertices)
  const degree = (v: number): number => offsets[v + 1]! - offsets[v]!
  // Each triangle is found once: from its vertex of least rank, rank being the degree and then the number.
  const isBefore = (a: number, b: number): boolean => degree(a) < degree(b) || (degree(a) === degree(b) && a < b)
  for (let v = 0; v < vertices; v++) {
    for (let i = offsets[v]!; i < offsets[v + 1]!; i++) {
      const a = neighbours[i]!
      if (!isBefore(v, a)) continue
      for (let j = i + 1; j < offsets[v + 1]!; j++) {
        const b = neighbours[j]!
        if (!isBefore(v, b) || !areTied(rows, a, b)) continue
        triangles[v]! += 1
        triangles[a]! += 1
        triangles[b]! += 1
      }
    }
  }
  return triangles
}

/** Share of the pairs of a vertex's neighbours that are tied, 0 to 1; 0 with fewer than two neighbours. */
export function clustering(rows: Rows): Float64Array {
  const { offsets } = rows
  return Float64Array.from(trianglesOf(rows), (triangles, v) => {
    const degree = offsets[v + 1]! - offsets[v]!
    return degree < 2 ? 0 : (2 * triangles) / (degree * (degree - 1))
  })
}

/** Share of all pairs of ties with a common end that a third tie closes, 0 to 1; NaN without such a pair. */
export function transitivity(rows: Rows): number {
  let closed = 0
  let pairs = 0
  trianglesOf(rows).forEach((triangles, v) => {
    const degree = rows.offsets[v + 1]! - rows.offsets[v]!
    closed += triangles
    pairs += (degree * (degree - 1)) / 2
  })
  return closed / pairs
}
