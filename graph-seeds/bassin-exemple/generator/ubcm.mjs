/**
 * The binary configuration model (Squartini & Garlaschelli): p_ij = x_i x_j / (1 + x_i x_j) with every expected degree
 * equal to the observed one. Written here once more, on its own, so that the planted truths are checked by other code
 * than the one they are meant to test. Returns p as a function of two places.
 */
export function binaryConfigurationModel(degrees) {
  const sum = degrees.reduce((a, b) => a + b, 0)
  const classes = [...new Set(degrees)].filter((degree) => degree > 0)
  const members = classes.map((degree) => degrees.filter((other) => other === degree).length)
  let x = classes.map((degree) => degree / Math.sqrt(sum))
  for (let round = 0; round < 50000; round += 1) {
    const next = classes.map((degree, i) => {
      const total = classes.reduce((t, _, j) => t + ((members[j] - (i === j ? 1 : 0)) * x[j]) / (1 + x[i] * x[j]), 0)
      return degree / total
    })
    const moved = Math.max(...next.map((value, i) => Math.abs(value - x[i])))
    x = next
    if (moved < 1e-13) break
  }
  const fitted = degrees.map((degree) => (degree === 0 ? 0 : x[classes.indexOf(degree)]))
  return (i, j) => (fitted[i] * fitted[j]) / (1 + fitted[i] * fitted[j])
}

/** Lower tail of the standard normal: its series near the middle, its continued fraction in the far tail. */
export function lowerTail(z) {
  if (z > 0) return 1 - lowerTail(-z)
  const a = -z
  const density = Math.exp((-a * a) / 2) / Math.sqrt(2 * Math.PI)
  if (a > 3) {
    let fraction = a
    for (let k = 60; k >= 1; k -= 1) fraction = a + k / fraction
    return density / fraction
  }
  let term = a
  let series = a
  for (let k = 1; k < 200; k += 1) {
    term *= (a * a) / (2 * k + 1)
    series += term
  }
  return 0.5 - density * series
}

/** Benjamini–Hochberg: which of the p-values pass at a false discovery rate. */
export function passing(pValues, rate) {
  const sorted = [...pValues].sort((a, b) => a - b)
  const last = sorted.findLastIndex((p, at) => p <= ((at + 1) / sorted.length) * rate)
  return pValues.map((p) => last >= 0 && p <= sorted[last])
}
