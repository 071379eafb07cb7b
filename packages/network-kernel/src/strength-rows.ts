import { endOf, type Rows } from './compressed-rows.ts'

/** Rows with the strength of every tie, in the order of `neighbours`; a tie has the same strength in both of its rows. */
export interface StrengthRows extends Rows {
  readonly strengths: Uint8Array
}

/**
 * Rows from pairs with a strength, a whole number up to 255. The strongest of parallel ties counts; loops and ties of
 * strength 0 are dropped. Throws a RangeError for an end that is no vertex and a strength that is no such number.
 */
export function strengthRows(
  vertices: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  strength: ArrayLike<number>,
): StrengthRows {
  const places = new Uint32Array(vertices + 1)
  for (let tie = 0; tie < from.length; tie++) {
    const a = endOf(from, tie, vertices)
    const b = endOf(to, tie, vertices)
    const s = strength[tie]
    if (s === undefined || !Number.isInteger(s) || s < 0 || s > 255) {
      throw new RangeError(`tie ${tie} has strength ${s}, which is no whole number from 0 to 255`)
    }
    if (a === b || s === 0) continue
    places[a + 1]! += 1
    places[b + 1]! += 1
  }
  for (let v = 0; v < vertices; v++) places[v + 1]! += places[v]!
  const crowded = new Uint32Array(places[vertices]!)
  const crowdedStrengths = new Uint8Array(crowded.length)
  const next = places.slice(0, vertices)
  for (let tie = 0; tie < from.length; tie++) {
    const a = from[tie]!
    const b = to[tie]!
    const s = strength[tie]!
    if (a === b || s === 0) continue
    crowdedStrengths[next[a]!] = s
    crowded[next[a]!++] = b
    crowdedStrengths[next[b]!] = s
    crowded[next[b]!++] = a
  }
  return strongestOfParallels(vertices, places, crowded, crowdedStrengths)
}

/** The rows are their own transpose, and transposing sorts them. */
function strongestOfParallels(
  vertices: number,
  places: Uint32Array,
  crowded: Uint32Array,
  crowdedStrengths: Uint8Array,
): StrengthRows {
  const neighbours = new Uint32Array(crowded.length)
  const strengths = new Uint8Array(crowded.length)
  const next = places.slice(0, vertices)
  for (let v = 0; v < vertices; v++) {
    for (let at = places[v]!; at < places[v + 1]!; at++) {
      const place = next[crowded[at]!]!++
      neighbours[place] = v
      strengths[place] = crowdedStrengths[at]!
    }
  }
  const offsets = new Uint32Array(vertices + 1)
  let kept = 0
  for (let v = 0; v < vertices; v++) {
    let last = -1
    for (let at = places[v]!; at < places[v + 1]!; at++) {
      const neighbour = neighbours[at]!
      const s = strengths[at]!
      if (neighbour === last) {
        if (s > strengths[kept - 1]!) strengths[kept - 1] = s
      } else {
        neighbours[kept] = neighbour
        strengths[kept++] = s
      }
      last = neighbour
    }
    offsets[v + 1] = kept
  }
  return {
    vertices,
    ties: kept / 2,
    offsets,
    neighbours: neighbours.slice(0, kept),
    strengths: strengths.slice(0, kept),
  }
}
