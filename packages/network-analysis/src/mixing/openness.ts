/** E-I index: (external − internal) / (external + internal), −1 all inside, 1 all outside; null without ties. */
export function openness(external: number, internal: number): number | null {
  return external + internal === 0 ? null : (external - internal) / (external + internal)
}

/** Ties across that chance would make, were the groups shuffled over the same graph. */
export interface RandomLabels {
  readonly expected: number
  /** Only two groups have a closed form; null for more. */
  readonly sd: number | null
}

/**
 * Random labels (Krackhardt & Stern 1988), in closed form: `degrees` of all actors of the groups, ties among them.
 * Null with fewer than two actors.
 */
export function randomLabels(sizes: readonly number[], degrees: ArrayLike<number>): RandomLabels | null {
  const n = sizes.reduce((sum, size) => sum + size, 0)
  if (n < 2) return null
  let ends = 0
  let shared = 0
  for (let at = 0; at < degrees.length; at++) {
    const degree = degrees[at]!
    ends += degree
    // Pairs of ties that meet in one actor.
    shared += (degree * (degree - 1)) / 2
  }
  const ties = ends / 2
  const same = sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (n * (n - 1))
  const expected = ties * (1 - same)
  const [a, b] = sizes
  if (sizes.length !== 2 || a === undefined || b === undefined) return { expected, sd: null }
  const meeting = (a * b) / (n * (n - 1))
  const apart = n < 4 ? 0 : (4 * a * (a - 1) * b * (b - 1)) / (n * (n - 1) * (n - 2) * (n - 3))
  const squares = expected + 2 * shared * meeting + 2 * ((ties * (ties - 1)) / 2 - shared) * apart
  return { expected, sd: Math.sqrt(Math.max(0, squares - expected ** 2)) }
}
