import type { MatrixHead } from '@maillage/network-model'
import type { Box, Caption, Measure, Shape } from '../../drawn.ts'
import { fittedLine, fittedName } from '../../fitted-name.ts'
import { LINE_HEIGHT } from '../../labels.ts'

type Words = Pick<Caption, 'text' | 'size' | 'weight' | 'tone'>

/** One line of words at a place, with the box that it takes. */
export function caption(words: Words, x: number, top: number, anchor: Caption['anchor'], measure: Measure): Caption {
  const w = measure(words.text, words.size, words.weight)
  const h = words.size * LINE_HEIGHT
  const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2
  return { ...words, x, y: top + words.size * 0.94, anchor, box: { x: left, y: top, w, h } }
}

const accent = (text: string): Words => ({ text, size: 18, weight: 700, tone: 'accent' })
const strong = (text: string): Words => ({ text, size: 12, weight: 700, tone: 'ink' })
const muted = (text: string): Words => ({ text, size: 11, weight: 400, tone: 'ink-muted' })

/** A function: a bar, its number, its number of actors, its name. */
export function rowHead(
  { name, number }: MatrixHead,
  actors: string,
  box: Box,
  measure: Measure,
): { readonly captions: readonly Caption[]; readonly bar: Shape } {
  const x = box.x + 10
  const most = Math.max(1, Math.floor((box.h - 22) / (12 * LINE_HEIGHT)))
  const lines = fittedName(name, box.w - 14, measure, 12, 700, Math.min(5, most))
  const head = number === null ? '' : String(number)
  const height = 20 + lines.length * 12 * LINE_HEIGHT
  let top = box.y + Math.max(0, (box.h - height) / 2)
  const captions = head === '' ? [] : [caption(accent(head), x, top, 'start', measure)]
  const after = head === '' ? 0 : measure(head, 18, 700) + 6
  captions.push(
    caption(muted(fittedLine(actors, box.w - 14 - after, measure, 11)), x + after, top + 6, 'start', measure),
  )
  top += 20
  lines.forEach((line, index) => {
    captions.push(caption(strong(line), x, top + index * 12 * LINE_HEIGHT, 'start', measure))
  })
  const bar: Shape = { path: `M${box.x} ${box.y}V${box.y + box.h}`, stroke: 'accent', strokeWidth: 3 }
  return { captions, bar }
}

const OVER_GAP = 3

/** A territory: its name and its number of actors, over its column. */
export function columnHead(name: string, actors: string, box: Box, measure: Measure): readonly Caption[] {
  const middle = box.x + box.w / 2
  // Over the gaps too, and a little smaller, before a name is cut.
  const room = box.w + OVER_GAP
  const size = measure(name, 12, 700) <= room ? 12 : 11
  const head = { ...strong(fittedLine(name, room, measure, size, 700)), size }
  return [
    caption(head, middle, box.y + 4, 'middle', measure),
    caption(muted(fittedLine(actors, box.w - 6, measure, 11)), middle, box.y + 18, 'middle', measure),
  ]
}

const RADIUS = 6

/** The path of a rectangle with round corners. */
export function rounded({ x, y, w, h }: Box, r: number = RADIUS): string {
  return `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`
}
