/**
 * How far one vertex stands out, 0 to 1: Σ (greatest − value) over `most`, the largest such sum that a graph of that size
 * can have (Freeman 1978). For degrees (n − 1)(n − 2); for betweenness of 0 to 1, n − 1. NaN when `most` is 0, and
 * without vertices.
 */
export function freemanCentralisation(values: ArrayLike<number>, most: number): number {
  if (values.length === 0) return Number.NaN
  let greatest = -Infinity
  for (let v = 0; v < values.length; v++) greatest = Math.max(greatest, values[v]!)
  let sum = 0
  for (let v = 0; v < values.length; v++) sum += greatest - values[v]!
  return sum / most
}
