import type { Box, Disc, Measure } from '../drawn.ts'

/** A name may begin and end a little below the middle of its disc, by this angle. */
export const BELOW_MIDDLE = 0.24
/** The longest name in radii. */
const MOST_ARC = Math.PI + 2 * BELOW_MIDDLE - 0.1
const COUNT_GAP = 4

/** Radius of the line on which the name of a disc stands: just outside its edge. */
export const arcRadius = (r: number, size: number) => Math.max(1, r + 0.2 * size)

/** The name of a disc as large as its arc allows; where even the smallest is too long, cut after a whole word. */
export function nameOnArc(disc: Disc, sizes: readonly number[], measure: Measure): Disc {
  const fits = (words: string, size: number) =>
    measure(words, size, 600) + COUNT_GAP + measure(String(disc.count), size, 400) <= arcRadius(disc.r, size) * MOST_ARC
  const whole = sizes.find((size) => fits(disc.label, size))
  if (whole !== undefined) return { ...disc, arcText: { words: disc.label, size: whole } }
  const size = sizes.at(-1) ?? 11
  let words = disc.label.split(' ')
  while (words.length > 1 && (!fits(`${words.join(' ')}…`, size) || (words.at(-1)?.length ?? 0) <= 2))
    words = words.slice(0, -1)
  let text = words.join(' ').replace(/[,;:]$/u, '')
  while (text.length > 3 && !fits(`${text}…`, size)) text = text.slice(0, -1)
  return { ...disc, arcText: { words: `${text}…`, size } }
}

/** The name of a disc on its arc, as boxes that no other name may touch. */
export function arcBoxes(disc: Disc, measure: Measure): readonly Box[] {
  const { words, size } = disc.arcText ?? { words: disc.label, size: 13 }
  const R = arcRadius(disc.r, size) + size * 0.35
  const length = measure(words, size, 600) + COUNT_GAP + measure(String(disc.count), size, 400)
  const half = Math.min(MOST_ARC / 2, (length / 2 + 3) / R)
  const side = size + 2
  const boxes: Box[] = []
  for (let angle = -half; angle <= half + 0.01; angle += (0.9 * size) / R)
    boxes.push({
      x: disc.x + R * Math.sin(angle) - side / 2,
      y: disc.y - R * Math.cos(angle) - side / 2,
      w: side,
      h: side,
    })
  return boxes
}
