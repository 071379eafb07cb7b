import { drawn } from './seeded-places.ts'

/** A community by itself: its ties as compressed rows over its own members. */
export interface Inside {
  readonly size: number
  readonly offsets: Uint32Array
  readonly neighbours: Uint32Array
  /** Where each member's ties to other communities draw it: a direction times their number. */
  readonly leanX: Float64Array
  readonly leanY: Float64Array
  readonly seed: ArrayLike<number>
}

/** How far apart members want to be. */
const LENGTH = 10
const ROUNDS = 40
/** Pull of a tie for each unit of its length; linear, as a spring: quadratic pulls crumple what is far from the middle. */
const PULL = 3
const LEAN = 60
/** Members further apart than this do not repel each other: cells of this width hold who may. */
const REACH = 5 * LENGTH
/** Up to so many members every pair repels: cells would cost more than they save. */
const FEW = 160

/**
 * Places members round (0, 0) by springs and by the repulsion of Fruchterman and Reingold (1991), members with ties
 * elsewhere on that side. The picture has no set size: whoever asks scales it to the disc.
 */
export function spreadInDisc(inside: Inside): { readonly x: Float64Array; readonly y: Float64Array } {
  const { size } = inside
  const { x, y } = onSpiral(inside)
  const pushX = new Float64Array(size)
  const pushY = new Float64Array(size)
  const cells = size > FEW ? makeCells(size) : undefined
  const wide = Math.sqrt(size) * LENGTH * 0.25
  for (let round = 0; round < ROUNDS; round++) {
    pushX.fill(0)
    pushY.fill(0)
    if (cells) repelNear(x, y, pushX, pushY, cells)
    else repelAll(x, y, pushX, pushY)
    pullTied(inside, x, y, pushX, pushY)
    const longest = wide * (1 - round / ROUNDS) ** 1.5 + 0.02
    for (let v = 0; v < size; v++) {
      const fx = pushX[v]! - 0.3 * x[v]! + LEAN * inside.leanX[v]!
      const fy = pushY[v]! - 0.3 * y[v]! + LEAN * inside.leanY[v]!
      const force = Math.sqrt(fx * fx + fy * fy)
      if (force === 0) continue
      const step = Math.min(longest, force * 0.5) / force
      x[v]! += fx * step
      y[v]! += fy * step
    }
  }
  return { x, y }
}

/** From the best tied member outwards, breadth first: whoever is tied starts near. */
function onSpiral({ size, offsets, neighbours, seed }: Inside): { readonly x: Float64Array; readonly y: Float64Array } {
  const order = new Uint32Array(size)
  const seen = new Uint8Array(size)
  let root = 0
  for (let v = 1; v < size; v++) if (offsets[v + 1]! - offsets[v]! > offsets[root + 1]! - offsets[root]!) root = v
  let tail = 0
  const walk = (start: number): void => {
    seen[start] = 1
    order[tail++] = start
    for (let head = tail - 1; head < tail; head++) {
      const v = order[head]!
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = neighbours[e]!
        if (seen[w]) continue
        seen[w] = 1
        order[tail++] = w
      }
    }
  }
  if (size > 0) walk(root)
  for (let v = 0; v < size; v++) if (!seen[v]) walk(v)
  const x = new Float64Array(size)
  const y = new Float64Array(size)
  const turn = size > 0 ? 2 * Math.PI * drawn(seed[root]!, 0) : 0
  for (let at = 0; at < size; at++) {
    const far = 0.6 * LENGTH * Math.sqrt(at + 0.5)
    x[order[at]!] = far * Math.cos(turn + at * 2.399963)
    y[order[at]!] = far * Math.sin(turn + at * 2.399963)
  }
  return { x, y }
}

function pullTied(
  { size, offsets, neighbours }: Inside,
  x: Float64Array,
  y: Float64Array,
  pushX: Float64Array,
  pushY: Float64Array,
): void {
  for (let a = 0; a < size; a++) {
    for (let e = offsets[a]!; e < offsets[a + 1]!; e++) {
      const b = neighbours[e]!
      // Each tie stands in both rows: every end pulls itself.
      pushX[a]! += PULL * (x[b]! - x[a]!)
      pushY[a]! += PULL * (y[b]! - y[a]!)
    }
  }
}

function repelAll(x: Float64Array, y: Float64Array, pushX: Float64Array, pushY: Float64Array): void {
  for (let a = 0; a < x.length; a++) {
    let fx = 0
    let fy = 0
    for (let b = a + 1; b < x.length; b++) {
      const dx = x[a]! - x[b]!
      const dy = y[a]! - y[b]!
      const push = (LENGTH * LENGTH) / (dx * dx + dy * dy + 0.01)
      fx += dx * push
      fy += dy * push
      pushX[b]! -= dx * push
      pushY[b]! -= dy * push
    }
    pushX[a]! += fx
    pushY[a]! += fy
  }
}

/** Members sorted by the cell they stand in; made once, filled anew each round. */
interface Cells {
  readonly side: number
  readonly starts: Uint32Array
  readonly members: Uint32Array
  readonly cellOf: Uint32Array
}

function makeCells(size: number): Cells {
  const side = Math.max(4, Math.ceil((2.4 * Math.sqrt(size) * LENGTH) / REACH))
  return {
    side,
    starts: new Uint32Array(side * side + 1),
    members: new Uint32Array(size),
    cellOf: new Uint32Array(size),
  }
}

function repelNear(x: Float64Array, y: Float64Array, pushX: Float64Array, pushY: Float64Array, cells: Cells): void {
  fillCells(x, y, cells)
  const { side, starts, members, cellOf } = cells
  for (let a = 0; a < x.length; a++) {
    const column = cellOf[a]! % side
    const line = (cellOf[a]! - column) / side
    let fx = 0
    let fy = 0
    for (let other = Math.max(0, line - 1); other <= Math.min(side - 1, line + 1); other++) {
      const first = other * side + Math.max(0, column - 1)
      const last = other * side + Math.min(side - 1, column + 1)
      for (let at = starts[first]!; at < starts[last + 1]!; at++) {
        const b = members[at]!
        const dx = x[a]! - x[b]!
        const dy = y[a]! - y[b]!
        const square = dx * dx + dy * dy
        if (square > REACH * REACH) continue
        const push = (LENGTH * LENGTH) / (square + 0.01)
        fx += dx * push
        fy += dy * push
      }
    }
    pushX[a]! += fx
    pushY[a]! += fy
  }
}

/** Cells lie round (0, 0); whoever stands further out belongs to the outermost. */
function fillCells(x: Float64Array, y: Float64Array, { side, starts, members, cellOf }: Cells): void {
  const half = side / 2
  const last = side - 1
  starts.fill(0)
  for (let v = 0; v < x.length; v++) {
    const column = Math.min(last, Math.max(0, Math.floor(x[v]! / REACH + half)))
    const line = Math.min(last, Math.max(0, Math.floor(y[v]! / REACH + half)))
    cellOf[v] = line * side + column
    starts[cellOf[v]! + 1]! += 1
  }
  for (let cell = 0; cell < side * side; cell++) starts[cell + 1]! += starts[cell]!
  for (let v = x.length - 1; v >= 0; v--) members[--starts[cellOf[v]! + 1]!] = v
  // Filled from the back, `starts` names the first of each cell one place further on: move it home.
  starts.copyWithin(0, 1)
  starts[side * side] = x.length
}
