/** What becomes of a request by where it first knocks. */
export interface DoorsKnocked {
  /** Expected number of doors, the first one included. */
  readonly doors: readonly number[]
  /** Probability of being taken in somewhere. */
  readonly accepted: readonly number[]
  /** Probability of giving up or being left without an answer. */
  readonly lost: readonly number[]
}

/**
 * An absorbing chain: at each door a request is accepted (`accept`), sent to another (`redirect`, rows of shares) or
 * lost. Solves (I − Q) x = b by elimination with pivots, O(n³). Null when some request would be sent round for ever.
 * Throws a RangeError when shares of a door are negative or come to more than 1.
 */
export function doorsKnocked(accept: readonly number[], redirect: readonly (readonly number[])[]): DoorsKnocked | null {
  const lose = accept.map((share, at) => {
    const shares = [share, ...(redirect[at] ?? [])]
    const left = 1 - shares.reduce((sum, one) => sum + one, 0)
    if (shares.some((one) => !(one >= 0)) || left < -1e-9) throw new RangeError(`shares of door ${at} are no shares`)
    return Math.max(0, left)
  })
  const solved = solve(
    accept.map((_, i) => accept.map((__, j) => (i === j ? 1 : 0) - (redirect[i]?.[j] ?? 0))),
    accept.map((share, at) => [1, share, lose[at] ?? 0]),
  )
  if (!solved) return null
  const column = (at: number): number[] => solved.map((row) => row[at] ?? 0)
  return { doors: column(0), accepted: column(1), lost: column(2) }
}

/** Gauss and Jordan with row pivots, for several right sides at once; null for a singular matrix. */
function solve(matrix: number[][], sides: number[][]): number[][] | null {
  const rows = matrix.map((row, at) => [...row, ...(sides[at] ?? [])])
  for (let at = 0; at < rows.length; at++) {
    const candidates = rows.slice(at).map((row) => Math.abs(row[at] ?? 0))
    const best = at + candidates.indexOf(Math.max(...candidates))
    const pivot = rows[best]
    const current = rows[at]
    if (!pivot || !current || Math.abs(pivot[at] ?? 0) < 1e-12) return null
    rows[best] = current
    const divisor = pivot[at] ?? 1
    const scaled = pivot.map((value) => value / divisor)
    rows[at] = scaled
    rows.forEach((row, other) => {
      const factor = row[at] ?? 0
      if (other === at || factor === 0) return
      rows[other] = row.map((value, column) => value - factor * (scaled[column] ?? 0))
    })
  }
  return rows.map((row) => row.slice(matrix.length))
}
