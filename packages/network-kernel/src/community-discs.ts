import { settle } from './part-circles.ts'

export interface Discs {
  /** Middle of each disc. */
  readonly cx: Float64Array
  readonly cy: Float64Array
}

const ROUNDS = 240
const GAP = 6

/**
 * Places discs so that those with many ties between them stand near, large ones in the middle, none over another.
 * `between` holds the number of ties of each pair, row by row.
 */
export function placeCommunityDiscs(r: Float64Array, between: Float64Array): Discs {
  const count = r.length
  const cx = new Float64Array(count)
  const cy = new Float64Array(count)
  const wide = Math.sqrt(r.reduce((sum, one) => sum + one * one, 0)) * 1.3
  const largestFirst = Array.from(r.keys()).sort((a, b) => r[b]! - r[a]! || a - b)
  largestFirst.forEach((disc, at) => {
    const far = wide * Math.sqrt((at + 0.5) / count)
    cx[disc] = far * Math.cos(at * 2.399963)
    cy[disc] = far * Math.sin(at * 2.399963)
  })
  const ties = Float64Array.from(r, (_, a) => {
    let sum = 0
    for (let b = 0; b < count; b++) sum += between[a * count + b]!
    return Math.sqrt(sum) || 1
  })
  for (let round = 0; round < ROUNDS; round++) {
    const longest = wide * 0.08 * (1 - round / ROUNDS)
    for (let a = 0; a < count; a++) {
      let fx = -0.02 * cx[a]!
      let fy = -0.02 * cy[a]!
      for (let b = 0; b < count; b++) {
        if (a === b) continue
        const dx = cx[b]! - cx[a]!
        const dy = cy[b]! - cy[a]!
        const distance = Math.sqrt(dx * dx + dy * dy) || 0.01
        const wanted = r[a]! + r[b]! + 2 * GAP
        const near = wanted - distance
        const push = near > 0 ? 1.5 * near : (0.06 * wanted * wanted) / distance
        const pull = near > 0 ? 0 : (-6 * near * between[a * count + b]!) / (ties[a]! * ties[b]!)
        fx += (dx / distance) * (pull - push)
        fy += (dy / distance) * (pull - push)
      }
      const force = Math.sqrt(fx * fx + fy * fy)
      if (force === 0) continue
      const step = Math.min(longest, force * 0.3) / force
      cx[a]! += fx * step
      cy[a]! += fy * step
    }
  }
  settle({ x: cx, y: cy, r }, GAP)
  return { cx, cy }
}
