import type { Size } from './drawn.ts'

const CELL = 56

/** Boxes found again by where they are, in typed arrays: thousands are asked for between two gestures. */
export class BoxGrid {
  readonly #columns: number
  readonly #rows: number
  /** First entry of each cell; entries are chained. */
  readonly #heads: Int32Array
  #boxes = new Float64Array(4 * 256)
  #entryBox = new Int32Array(512)
  #entryNext = new Int32Array(512)
  #boxCount = 0
  #entryCount = 0

  constructor({ width, height }: Size) {
    this.#columns = Math.max(1, Math.ceil(width / CELL))
    this.#rows = Math.max(1, Math.ceil(height / CELL))
    this.#heads = new Int32Array(this.#columns * this.#rows).fill(-1)
  }

  add(x: number, y: number, w: number, h: number): void {
    if (4 * (this.#boxCount + 1) > this.#boxes.length) this.#boxes = grown(this.#boxes, Float64Array)
    this.#boxes.set([x, y, w, h], 4 * this.#boxCount)
    for (let row = this.#row(y); row <= this.#row(y + h); row++)
      for (let column = this.#column(x); column <= this.#column(x + w); column++) {
        if (this.#entryCount === this.#entryBox.length) {
          this.#entryBox = grown(this.#entryBox, Int32Array)
          this.#entryNext = grown(this.#entryNext, Int32Array)
        }
        const cell = row * this.#columns + column
        this.#entryBox[this.#entryCount] = this.#boxCount
        this.#entryNext[this.#entryCount] = this.#heads[cell] ?? -1
        this.#heads[cell] = this.#entryCount++
      }
    this.#boxCount++
  }

  touches(x: number, y: number, w: number, h: number): boolean {
    const boxes = this.#boxes
    for (let row = this.#row(y); row <= this.#row(y + h); row++)
      for (let column = this.#column(x); column <= this.#column(x + w); column++)
        for (
          let entry = this.#heads[row * this.#columns + column] ?? -1;
          entry >= 0;
          entry = this.#entryNext[entry] ?? -1
        ) {
          const at = 4 * (this.#entryBox[entry] ?? 0)
          const [bx, by] = [boxes[at] ?? 0, boxes[at + 1] ?? 0]
          if (x < bx + (boxes[at + 2] ?? 0) && bx < x + w && y < by + (boxes[at + 3] ?? 0) && by < y + h) return true
        }
    return false
  }

  /** What lies outside is kept in the cells at the edge. */
  #column(x: number): number {
    return Math.min(this.#columns - 1, Math.max(0, Math.floor(x / CELL)))
  }

  #row(y: number): number {
    return Math.min(this.#rows - 1, Math.max(0, Math.floor(y / CELL)))
  }
}

function grown<T extends Float64Array | Int32Array>(array: T, Kind: new (length: number) => T): T {
  const longer = new Kind(array.length * 2)
  longer.set(array)
  return longer
}
