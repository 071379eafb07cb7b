/** What a degree sequence leaves open between two of its classes. */
export const FREE = 0
/** Every simple graph with these degrees has the tie. */
export const ALWAYS = 1
/** No simple graph with these degrees has the tie. */
export const NEVER = 2

export interface DegreeClasses {
  /** Distinct degrees, descending. */
  readonly degree: Float64Array
  /** Vertices that have it. */
  readonly number: Uint32Array
  /** Class of every vertex. */
  readonly of: Uint32Array
}

export function degreeClasses(degrees: ArrayLike<number>): DegreeClasses {
  const distinct = [...new Set(Array.from(degrees))].sort((a, b) => b - a)
  const classOf = new Map(distinct.map((degree, index) => [degree, index]))
  const of = Uint32Array.from(Array.from(degrees), (degree) => classOf.get(degree) ?? 0)
  const number = new Uint32Array(distinct.length)
  for (const one of of) number[one]! += 1
  return { degree: Float64Array.from(distinct), number, of }
}

/**
 * Ties that the degrees alone decide, class by class (row-major, symmetric).
 *
 * Where the Erdős–Gallai condition holds with equality for the `top` largest degrees, those vertices are tied to
 * each other and to everybody but the lowest ones, and the lowest ones are tied to nobody but them. A likelihood has
 * no finite maximum there, and an iteration would drift for ever: the hub of a star, a path of four, a complete
 * graph. Isolates are the case `top = 0`, a vertex tied to all others the case `top = 1`.
 */
export function forcedTies(classes: DegreeClasses): Uint8Array {
  const { degree, number } = classes
  const size = degree.length
  const forced = new Uint8Array(size * size)
  const sorted: number[] = []
  for (let c = 0; c < size; c++) for (let i = 0; i < number[c]!; i++) sorted.push(c)
  const n = sorted.length
  const after = new Float64Array(n + 1)
  for (let i = n - 1; i >= 0; i--) after[i] = after[i + 1]! + degree[sorted[i]!]!
  const atMost = (limit: number): number => {
    let count = 0
    for (let c = size - 1; c >= 0 && degree[c]! <= limit; c--) count += number[c]!
    return count
  }
  for (let top = 0; top <= n; top++) {
    const fewest = Math.min(atMost(top - 1), n - top)
    const most = Math.min(atMost(top), n - top)
    const slack = top * (n - 1 - fewest) + after[n - fewest]! - (after[0]! - after[top]!)
    if (slack !== 0 || (top === 0 && most === 0)) continue
    markTight(classes, forced, sorted, top, fewest, most)
  }
  return forced
}

/** Everyone in the top is tied to all but the `fewest` lowest; the `most` lowest are tied to none but the top. */
function markTight(
  { number }: DegreeClasses,
  forced: Uint8Array,
  sorted: readonly number[],
  top: number,
  fewest: number,
  most: number,
): void {
  const size = number.length
  const n = sorted.length
  const within = (count: number, fromTop: boolean): Uint32Array => {
    const taken = new Uint32Array(size)
    for (let i = 0; i < count; i++) taken[sorted[fromTop ? i : n - 1 - i]!]! += 1
    return taken
  }
  const inTop = within(top, true)
  const mark = (members: Uint32Array, without: Uint32Array, word: number): void => {
    for (let a = 0; a < size; a++) {
      if (members[a] === 0) continue
      for (let b = 0; b < size; b++) {
        // A class cut in two may be cut anywhere: what holds for one choice holds for all its vertices.
        if (number[b]! - without[b]! < (a === b ? 2 : 1)) continue
        forced[a * size + b] = word
        forced[b * size + a] = word
      }
    }
  }
  mark(inTop, within(fewest, false), ALWAYS)
  mark(within(most, false), inTop, NEVER)
}
