import { heightOf, type Block, type SetLine } from './blocks.ts'

/** Lines of a block at a place. */
export interface Placed {
  readonly block: Block
  readonly lines: readonly SetLine[]
  /** Of the first page that is flowed, 0. */
  readonly page: number
  readonly column: number
  /** From the top of the column. */
  readonly y: number
  /** False for what goes on from the column before. */
  readonly isStart: boolean
}

export interface Flowed {
  readonly placed: readonly Placed[]
  readonly pages: number
  /** Page of each anchor. */
  readonly anchors: ReadonlyMap<string, number>
}

/** Blocks in columns, one after the other; `'page'` stands for « go on with a new page ». */
export function flow(
  blocks: readonly (Block | 'page')[],
  columns: number,
  /** Of the columns of a page. */
  heightOn: (page: number) => number,
): Flowed {
  const placed: Placed[] = []
  const anchors = new Map<string, number>()
  let [page, column, y] = [0, 0, 0]
  const next = () => {
    y = 0
    column += 1
    if (column < columns) return
    column = 0
    page += 1
  }
  blocks.forEach((block, index) => {
    if (block === 'page') {
      if (page === 0 && column === 0 && y === 0) return
      column = columns - 1
      next()
      return
    }
    if (y > 0 && y + block.above + keptHeight(blocks, index) > heightOn(page)) next()
    let lines = block.lines
    y += y > 0 ? block.above : 0
    if (block.anchor !== undefined) anchors.set(block.anchor, page)
    for (let isStart = true; lines.length > 0; isStart = false) {
      const fits =
        isStart && y + heightOf({ ...block, lines }) <= heightOn(page)
          ? lines.length
          : fitting(lines, heightOn(page) - y)
      placed.push({ block, lines: lines.slice(0, fits), page, column, y, isStart })
      y += heightOf({ ...block, lines: lines.slice(0, fits) })
      lines = lines.slice(fits)
      if (lines.length > 0) next()
    }
  })
  return { placed, pages: page + 1, anchors }
}

/** A block with what it must not leave behind; no more than what a column can hold. */
function keptHeight(blocks: readonly (Block | 'page')[], index: number): number {
  let sum = 0
  for (let at = index; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined || block === 'page') break
    sum += (at > index ? block.above : 0) + heightOf(block)
    if (!block.keepsNext) break
  }
  return sum
}

/** How many lines go into a height; one at least, so that it ends. */
function fitting(lines: readonly SetLine[], height: number): number {
  let sum = 0
  const over = lines.findIndex((line) => (sum += line.height) > height)
  return over < 0 ? lines.length : Math.max(1, over)
}
