/**
 * Standard error of a figure by leaving out each of n vertices in turn (Snijders & Borgatti 1999):
 * √((n − 2)/(2n) Σ (Z_−i − mean)²). Null for fewer than three, and when the figure is none without one of them.
 */
export function leaveOneOutError(without: readonly (number | null)[]): number | null {
  const n = without.length
  if (n < 3) return null
  let sum = 0
  for (const value of without) {
    if (value === null) return null
    sum += value
  }
  const mean = sum / n
  const spread = without.reduce<number>((total, value) => total + ((value ?? 0) - mean) ** 2, 0)
  return Math.sqrt(((n - 2) / (2 * n)) * spread)
}
