import { Cancelled, type Watch } from './watch.ts'
import type { Rows } from './compressed-rows.ts'

/** What walks from some vertices are to find; see `walkTogether`. */
export interface Walks {
  readonly rows: Rows
  /** Vertices to walk from; near ones best stand together. */
  readonly starts: Uint32Array
  /**
   * Counts a way to t through v not as 1 but as d(s,v)/d(s,t): both ends of a way together count it once, and from a sample
   * of ends the vertices near to them are not overrated (Geisberger, Sanders and Schultes 2008).
   */
  readonly byLength: boolean
  /** By vertex: gets Σ (a − b)² of what the first and second walk add, the third and fourth, and so on. */
  readonly differences?: Float64Array | undefined
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
  /** By walk and vertex, what the walk adds to it: when differences are wanted. */
  readonly added: Float64Array | undefined
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
 * Walks in breadth from every start and adds up, for each vertex, how much of the shortest ways leads through it (Brandes
 * 2001); ends are left out. 32 walks at once: who finds whom at which level is a matter of bits, and only ties that lie on
 * a shortest way cost an addition. About 300 bytes for every vertex, twice with differences; nothing is allocated per walk.
 */
export function walkTogether(walks: Walks, watch: Watch): Float64Array {
  const { rows, starts, differences } = walks
  const { vertices } = rows
  const width = Math.min(WIDTH, starts.length)
  const batch: Batch = {
    rows,
    width,
    ways: new Float64Array(vertices * width),
    added: differences && new Float64Array(vertices * width),
    seen: new Int32Array(vertices),
    next: new Int32Array(vertices),
    found: new Uint32Array(4 * vertices + width),
    foundBy: new Int32Array(4 * vertices + width),
    levels: new Uint32Array(vertices + 2),
  }
  const sums = new Float64Array(vertices)
  for (let at = 0; at < starts.length; at += width) {
    if (watch.cancelled()) throw new Cancelled()
    watch.progress(at / starts.length)
    const levels = walkOut(batch, starts, at)
    walkBack(batch, levels, walks.byLength, sums)
    forget(batch, batch.levels[levels]!, differences)
  }
  watch.progress(1)
  return sums
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
function walkBack(batch: Batch, levelCount: number, byLength: boolean, sums: Float64Array): void {
  const { ways, added, next, width, levels, found, foundBy } = batch
  const { offsets, neighbours } = batch.rows
  const owed = new Float64Array(width)
  for (let level = levelCount - 1; level > 0; level--) {
    const end = byLength ? 1 / level : 1
    const weight = byLength ? level : 1
    for (let entry = levels[level]!; entry < levels[level + 1]!; entry++) {
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
      for (let left = walks; left !== 0;) {
        const walk = 31 - Math.clz32(left)
        left ^= 1 << walk
        const led = ways[own + walk]!
        const through = weight * led * owed[walk]!
        sum += through
        if (added) added[own + walk] = through
        ways[own + walk] = end / led + owed[walk]!
        owed[walk] = 0
      }
      sums[v]! += sum
    }
    for (let entry = levels[level + 1]!; entry < levels[level + 2]!; entry++) next[found[entry]!] = 0
    for (let entry = levels[level]!, end = levels[level + 1]!; entry < end; entry++)
      next[found[entry]!] = foundBy[entry]!
  }
  for (let entry = levels[1]!; entry < levels[2]!; entry++) next[found[entry]!] = 0
}

/** Makes the batch as it was before the walks, and keeps how much neighbouring walks differ. */
function forget(batch: Batch, entries: number, differences: Float64Array | undefined): void {
  const { ways, added, seen, width, found } = batch
  for (let entry = 0; entry < entries; entry++) {
    const v = found[entry]!
    if (seen[v] === 0) continue
    seen[v] = 0
    const own = v * width
    for (let walk = 0; walk < width; walk++) ways[own + walk] = 0
    if (!added || !differences) continue
    for (let walk = 0; walk + 1 < width; walk += 2) {
      const difference = added[own + walk]! - added[own + walk + 1]!
      differences[v]! += difference * difference
      added[own + walk] = 0
      added[own + walk + 1] = 0
    }
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
