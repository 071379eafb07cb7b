/** A graph whose vertices may stand for several: weights between two of them, and inside each. */
export interface Level {
  readonly vertices: number
  readonly offsets: Uint32Array
  readonly neighbours: Uint32Array
  /** In the order of `neighbours`. */
  readonly weights: Float64Array
  /** Twice the weight of the ties inside every vertex. */
  readonly inside: Float64Array
}

/** The same graph with one vertex for every group; `of` numbers them from 0 to count − 1. */
export function contracted(level: Level, of: Int32Array, count: number): Level {
  const { vertices, offsets, neighbours, weights } = level
  const starts = new Uint32Array(count + 1)
  for (let v = 0; v < vertices; v++) starts[of[v]! + 1]! += 1
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!
  const members = new Uint32Array(vertices)
  const next = starts.slice()
  for (let v = 0; v < vertices; v++) members[next[of[v]!]!++] = v

  const inside = new Float64Array(count)
  const newOffsets = new Uint32Array(count + 1)
  // Never more ties than there were: what is written is cut off at the end.
  const newNeighbours = new Uint32Array(neighbours.length)
  const newWeights = new Float64Array(neighbours.length)
  const seenFrom = new Int32Array(count).fill(-1)
  const placeOf = new Uint32Array(count)
  let written = 0
  for (let group = 0; group < count; group++) {
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const v = members[i]!
      inside[group]! += level.inside[v]!
      for (let at = offsets[v]!; at < offsets[v + 1]!; at++) {
        const other = of[neighbours[at]!]!
        if (other === group) {
          inside[group]! += weights[at]!
        } else if (seenFrom[other] === group) {
          newWeights[placeOf[other]!]! += weights[at]!
        } else {
          seenFrom[other] = group
          placeOf[other] = written
          newNeighbours[written] = other
          newWeights[written++] = weights[at]!
        }
      }
    }
    newOffsets[group + 1] = written
  }
  return {
    vertices: count,
    offsets: newOffsets,
    neighbours: newNeighbours.slice(0, written),
    weights: newWeights.slice(0, written),
    inside,
  }
}
