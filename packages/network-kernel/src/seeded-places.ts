/** A number from a text, the same on every machine (FNV-1a, 32 bits): the seed of a place that must not depend on chance. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** A number in [0, 1) from a seed and a count: the `nth` draw (mix of splitmix32). */
export function drawn(seed: number, nth: number): number {
  let z = (seed + Math.imul(nth + 1, 0x9e3779b9)) | 0
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return ((z ^ (z >>> 16)) >>> 0) / 4294967296
}

/** The numbers below `count` in an order of their own for every seed (Fisher and Yates); the `first` of them. */
export function shuffled(count: number, seed: number, first = count): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, v) => v)
  for (let at = 0; at < first; at++) {
    const other = at + Math.floor(drawn(seed, at) * (count - at))
    const kept = order[at]!
    order[at] = order[other]!
    order[other] = kept
  }
  return order.slice(0, first)
}
