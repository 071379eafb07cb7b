import { degreesOf, type Rows } from './compressed-rows.ts'

/**
 * Whether well tied vertices are tied to well tied ones, −1 to 1: the correlation of the degrees at both ends of a tie
 * (Newman 2002). NaN when all ends have the same degree, and without ties.
 */
export function degreeAssortativity(rows: Rows): number {
  const degrees = degreesOf(rows)
  // Sums of whole numbers: what is equal comes out equal.
  let products = 0
  let ends = 0
  let squares = 0
  for (let v = 0; v < rows.vertices; v++) {
    for (let at = rows.offsets[v]!; at < rows.offsets[v + 1]!; at++) {
      products += degrees[v]! * degrees[rows.neighbours[at]!]!
      ends += degrees[v]!
      squares += degrees[v]! * degrees[v]!
    }
  }
  const count = rows.neighbours.length
  const spread = count * squares - ends * ends
  return spread === 0 ? Number.NaN : (count * products - ends * ends) / spread
}
