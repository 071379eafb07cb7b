/** Share of the routes that lead through each, over its share of the means: LQ. Null where the means are unknown. */
export interface StructuralOverload {
  readonly quotient: readonly (number | null)[]
  /** Above 2, and among the quarter through whom most leads. */
  readonly overloaded: readonly boolean[]
  /** How many have known means. */
  readonly known: number
}

/** Fewer actors with known means than this say nothing. */
export const LEAST_WITH_MEANS = 3
const OVERLOADED_FROM = 2

/**
 * `through`: raw betweenness; `means`: what each has to work with, null or not above 0 when unknown. Those without
 * known means are left out of both sums. Nothing leads through anybody: 0 for all.
 */
export function structuralOverload(through: ArrayLike<number>, means: readonly (number | null)[]): StructuralOverload {
  const at = means.flatMap((one, vertex) => (one !== null && one > 0 ? [vertex] : []))
  const sum = (of: (vertex: number) => number): number => at.reduce((total, vertex) => total + of(vertex), 0)
  const allThrough = sum((vertex) => through[vertex] ?? 0)
  const allMeans = sum((vertex) => means[vertex] ?? 0)
  const sorted = at.map((vertex) => through[vertex] ?? 0).sort((a, b) => b - a)
  const quartile = sorted[Math.max(0, Math.ceil(sorted.length / 4) - 1)] ?? Infinity
  const quotient = means.map((own, vertex) => {
    if (own === null || !(own > 0)) return null
    const passing = through[vertex] ?? 0
    return passing === 0 || allThrough === 0 ? 0 : passing / allThrough / (own / allMeans)
  })
  const overloaded = quotient.map(
    (one, vertex) => one !== null && one > OVERLOADED_FROM && (through[vertex] ?? 0) >= quartile,
  )
  return { quotient, overloaded, known: at.length }
}
