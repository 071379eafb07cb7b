const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)

/**
 * Standard normal distribution function Φ(z), relative error about 1e-14 in the lower tail.
 * Near the middle Marsaglia's series (Evaluating the normal distribution, 2004); in the tails, where the series
 * would lose its digits against ½, the continued fraction of Mills' ratio.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  if (z > 2.5) return 1 - lowerTail(-z)
  if (z < -2.5) return lowerTail(z)
  let term = z
  let sum = z
  for (let odd = 3; Math.abs(term) > 1e-18 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / ROOT_TWO_PI
}

function lowerTail(z: number): number {
  const x = -z
  if (x > 39) return 0
  let fraction = x
  for (let k = 160; k >= 1; k--) fraction = x + k / fraction
  return Math.exp((-x * x) / 2) / ROOT_TWO_PI / fraction
}
