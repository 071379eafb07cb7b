import { Cancelled, UNWATCHED, type Watch } from './array-work.ts'
import { inBreadthOrder, placesOf } from './breadth-order.ts'
import type { Rows } from './compressed-rows.ts'

export interface BetweennessInput {
  readonly rows: Rows
  /** Vertices to walk from; all of them unless given. What several calls with parts of them give adds up. */
  readonly sources?: Uint32Array | undefined
  /** True when the rows are those of arcs (`arcsAsRows`): a pair is then two, one each way. */
  readonly directed?: boolean | undefined
  /** By vertex: gets the squares of what every single walk adds, before halving; for the error of a sample. */
  readonly squares?: Float64Array | undefined
}

/** Walks done at once: as many as an integer has bits. */
const WIDTH = 32

/** What a batch of walks keeps; made once. Entries stand level after level: a vertex, and whose walks find it there. */
interface Batch {
  readonly rows: Rows
  /** Place of a walk's number for a vertex: vertex · width + walk. */
  readonly width: number
  /** Ways on the way out; (1 + what is owed) / ways once it is known on the way back. */
  readonly ways: Float64Array
  /** Bits of the walks that have found a vertex. */
  readonly seen: Int32Array
  /** Bits of the walks that find a vertex at the next level; 0 between two levels. */
  readonly next: Int32Array
  found: Uint32Array
  foundBy: Int32Array
  /** First entry of every level. */
  readonly levels: Uint32Array
}

/**
 * How many shortest ways between two others lead through each vertex, shared among ways of the same length: Brandes
 * (2001), unordered pairs, ends left out, not scaled. O(n m) time. Near vertices are walked from together, 32 at once: who
 * finds whom at which level is a matter of bits, and only ties that lie on a shortest way cost an addition. About 300 bytes
 * for every vertex; nothing is allocated per walk.
 */
export function betweenness(
  { rows, sources, directed = false, squares }: BetweennessInput,
  watch: Watch = UNWATCHED,
): Float64Array {
  const { vertices } = rows
  const ordered = inBreadthOrder(rows)
  const starts = placesOf(ordered, sources)
  const width = Math.min(WIDTH, starts.length)
  const batch: Batch = {
    rows: ordered.rows,
    width,
    ways: new Float64Array(vertices * width),
    seen: new Int32Array(vertices),
    next: new Int32Array(vertices),
    found: new Uint32Array(4 * vertices + width),
    foundBy: new Int32Array(4 * vertices + width),
    levels: new Uint32Array(vertices + 2),
  }
  const sums = new Float64Array(vertices)
  const squareSums = squares ? new Float64Array(vertices) : undefined
  for (let at = 0; at < starts.length; at += width) {
    if (watch.cancelled()) throw new Cancelled()
    watch.progress(at / starts.length)
    const levels = walkOut(batch, starts, at)
    walkBack(batch, levels, sums, squareSums)
    forget(batch, batch.levels[levels]!)
  }
  const through = new Float64Array(vertices)
  // Every pair was walked from both of its ends.
  const share = directed ? 1 : 0.5
  for (let number = 0; number < vertices; number++) {
    through[ordered.order[number]!] = sums[number]! * share
    if (squares && squareSums) squares[ordered.order[number]!]! += squareSums[number]!
  }
  watch.progress(1)
  return through
}

/** Counts the shortest ways from each source of the batch to everybody, level by level; returns how many levels there are. */
function walkOut(batch: Batch, starts: Uint32Array, first: number): number {
  const { ways, seen, next, width, levels } = batch
  const { vertices, offsets, neighbours } = batch.rows
  let { found, foundBy } = batch
  let tail = 0
  for (let walk = 0; walk < width && first + walk < starts.length; walk++) {
    const source = starts[first + walk]!
    seen[source]! |= 1 << walk
    ways[source * width + walk] = 1
    found[tail] = source
    foundBy[tail++] = 1 << walk
  }
  levels[0] = 0
  levels[1] = tail
  let level = 0
  while (levels[level]! < tail) {
    // A level never finds a vertex twice.
    if (found.length < tail + vertices) ({ found, foundBy } = withRoom(batch, vertices))
    const end = tail
    for (let entry = levels[level]!; entry < end; entry++) {
      const v = found[entry]!
      const walks = foundBy[entry]!
      const own = v * width
      for (let at = offsets[v]!, last = offsets[v + 1]!; at < last; at++) {
        const w = neighbours[at]!
        let fresh = walks & ~seen[w]!
        if (fresh === 0) continue
        if (next[w] === 0) found[tail++] = w
        next[w]! |= fresh
        const theirs = w * width
        do {
          const walk = 31 - Math.clz32(fresh)
          fresh ^= 1 << walk
          ways[theirs + walk]! += ways[own + walk]!
        } while (fresh !== 0)
      }
    }
    for (let entry = end; entry < tail; entry++) {
      const w = found[entry]!
      foundBy[entry] = next[w]!
      seen[w]! |= next[w]!
      next[w] = 0
    }
    level++
    levels[level + 1] = tail
  }
  return level
}

/** From the last level to the second: what each vertex is owed by those that its shortest ways lead on to. */
function walkBack(batch: Batch, levelCount: number, sums: Float64Array, squares: Float64Array | undefined): void {
  const { ways, next, width, levels, found, foundBy } = batch
  const { offsets, neighbours } = batch.rows
  const owed = new Float64Array(width)
  for (let level = levelCount - 1; level > 0; level--) {
    for (let entry = levels[level]!, end = levels[level + 1]!; entry < end; entry++) {
      const v = found[entry]!
      const walks = foundBy[entry]!
      for (let at = offsets[v]!, last = offsets[v + 1]!; at < last; at++) {
        const w = neighbours[at]!
        const theirs = w * width
        let shared = walks & next[w]!
        while (shared !== 0) {
          const walk = 31 - Math.clz32(shared)
          shared ^= 1 << walk
          owed[walk]! += ways[theirs + walk]!
        }
      }
      const own = v * width
      let sum = 0
      let square = 0
      for (let left = walks; left !== 0;) {
        const walk = 31 - Math.clz32(left)
        left ^= 1 << walk
        const led = ways[own + walk]!
        const through = led * owed[walk]!
        sum += through
        square += through * through
        ways[own + walk] = 1 / led + owed[walk]!
        owed[walk] = 0
      }
      sums[v]! += sum
      if (squares) squares[v]! += square
    }
    for (let entry = levels[level + 1]!, end = levels[level + 2]!; entry < end; entry++) next[found[entry]!] = 0
    for (let entry = levels[level]!, end = levels[level + 1]!; entry < end; entry++)
      next[found[entry]!] = foundBy[entry]!
  }
  for (let entry = levels[1]!, end = levels[2]!; entry < end; entry++) next[found[entry]!] = 0
}

/** Makes the batch as it was before the walks. */
function forget({ ways, seen, width, found }: Batch, entries: number): void {
  for (let entry = 0; entry < entries; entry++) {
    const v = found[entry]!
    if (seen[v] === 0) continue
    seen[v] = 0
    for (let place = v * width, end = place + width; place < end; place++) ways[place] = 0
  }
}

function withRoom(batch: Batch, more: number): Pick<Batch, 'found' | 'foundBy'> {
  const length = 2 * batch.found.length + more
  const found = new Uint32Array(length)
  const foundBy = new Int32Array(length)
  found.set(batch.found)
  foundBy.set(batch.foundBy)
  batch.found = found
  batch.foundBy = foundBy
  return batch
}
