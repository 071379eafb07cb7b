import { drawn } from '../seeded-places.ts'

/** Ties of an invented graph, as they come: loops, parallels and both directions among them. */
export interface DrawnGraph {
  readonly vertices: number
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** 1, 2 or 3. */
  readonly strength: readonly number[]
}

/** One of all kinds for every seed: from none to forty vertices, sparse or dense, in parts, with isolates. */
export function drawnGraph(seed: number): DrawnGraph {
  let draws = 0
  const upTo = (bound: number): number => Math.floor(drawn(seed, draws++) * bound)
  const vertices = upTo(41)
  const met = Math.max(1, Math.ceil(vertices * (upTo(4) === 0 ? 0.5 : 1)))
  const parts = 1 + upTo(3)
  const wanted = vertices === 0 ? 0 : upTo(4) * upTo(vertices + 1)
  const from: number[] = []
  const to: number[] = []
  const strength: number[] = []
  const add = (a: number, b: number): void => {
    from.push(a)
    to.push(b)
    strength.push(1 + upTo(3))
  }
  for (let tie = 0; tie < wanted; tie++) {
    const a = upTo(met)
    // Both ends in one part, so that some graphs fall apart.
    const b = (upTo(met) - (a % parts) + met) % met
    const end = (b + (((a - b) % parts) + parts)) % met
    add(a, end)
    if (upTo(10) === 0) add(a, end)
    if (upTo(10) === 0) add(end, a)
    if (upTo(20) === 0) add(a, a)
  }
  return { vertices, from, to, strength }
}
