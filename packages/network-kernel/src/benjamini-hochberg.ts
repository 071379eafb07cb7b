/**
 * Which of several tests pass when at most a share `q` of those that pass may be false alarms
 * (Benjamini and Hochberg 1995). Returns 1 or 0 in the order of `p`.
 */
export function benjaminiHochberg(p: ArrayLike<number>, q: number): Uint8Array {
  const order = Array.from({ length: p.length }, (_, test) => test).sort((a, b) => p[a]! - p[b]!)
  let last = -1
  for (let rank = 0; rank < order.length; rank++) {
    if (p[order[rank]!]! <= ((rank + 1) / p.length) * q) last = rank
  }
  const passes = new Uint8Array(p.length)
  for (let rank = 0; rank <= last; rank++) passes[order[rank]!] = 1
  return passes
}
