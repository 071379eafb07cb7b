/** Rows that are put into the page together; the page holds those near what one sees. */
export const BLOCK = 50
/** Of rows that were not yet measured. */
const GUESSED_ROW = 49

export interface InView {
  /** Indices of the first and the last block; the last is before the first where there is nothing. */
  readonly first: number
  readonly last: number
}

/** How high each block is: as measured, else as long as the measured ones are on average, row by row. */
export function heightsOf(rows: number, measured: ReadonlyMap<number, number>): readonly number[] {
  const count = Math.ceil(rows / BLOCK)
  const sizeOf = (block: number) => Math.min(BLOCK, rows - block * BLOCK)
  let [height, size] = [0, 0]
  for (const [block, one] of measured) {
    if (block >= count) continue
    height += one
    size += sizeOf(block)
  }
  const row = size === 0 ? GUESSED_ROW : height / size
  return Array.from({ length: count }, (_, block) => measured.get(block) ?? row * sizeOf(block))
}

/** The blocks that a stretch touches, both in pixels from the top of the first block. */
export function blocksWithin(heights: readonly number[], from: number, to: number): InView {
  let top = 0
  let first = -1
  let last = -1
  heights.forEach((height, block) => {
    if (top < to && top + height > from) {
      if (first < 0) first = block
      last = block
    }
    top += height
  })
  // Beyond either end the nearest block stands.
  if (first < 0 && heights.length > 0) first = last = from >= top ? heights.length - 1 : 0
  return first < 0 ? { first: 0, last: -1 } : { first, last }
}
