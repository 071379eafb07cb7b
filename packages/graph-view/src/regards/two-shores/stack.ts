/** Something in a column: where its middle wants to be, and how high it is. */
export interface Stacked {
  readonly wanted: number
  readonly height: number
}

/**
 * Middles of things one under the other, in the order given, each as near as possible to where it wants to be (least
 * squares), at least `gap` apart and between `top` and `bottom`. When they have no room there they start at the top.
 */
export function stacked(items: readonly Stacked[], gap: number, top: number, bottom: number): readonly number[] {
  const offsets: number[] = []
  let offset = 0
  items.forEach((item, index) => {
    const before = items[index - 1]
    if (before) offset += (before.height + item.height) / 2 + gap
    offsets.push(offset)
  })
  // Blocks of things that touch stand at the mean of what they want.
  const blocks: { sum: number; size: number }[] = []
  items.forEach((item, index) => {
    blocks.push({ sum: item.wanted - (offsets[index] ?? 0), size: 1 })
    for (let last = blocks.length - 1; last > 0; last--) {
      const [upper, lower] = [blocks[last - 1], blocks[last]]
      if (!upper || !lower || upper.sum / upper.size <= lower.sum / lower.size) break
      blocks.splice(last - 1, 2, { sum: upper.sum + lower.sum, size: upper.size + lower.size })
    }
  })
  const highest = top + (items[0]?.height ?? 0) / 2
  const lowest = bottom - (items.at(-1)?.height ?? 0) / 2 - (offsets.at(-1) ?? 0)
  return blocks
    .flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
    .map((start, index) => Math.max(highest, Math.min(start, lowest)) + (offsets[index] ?? 0))
}
