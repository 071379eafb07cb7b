import { amongWords } from '../../counts-among.ts'
import type { Caption, Say, Shape } from '../../drawn.ts'
import { headingCaptions } from './at-edge.ts'
import { BANKS, type Bank } from './banks.ts'
import { land, shoreLine } from './coast.ts'
import { fitted, fittedLines } from './fitted.ts'
import { ISLAND_TITLE, ISLAND_TITLE_ROW } from './islands.ts'
import type { ShorePlan } from './shore-plan.ts'

const round = (value: number) => Math.round(value * 10) / 10
/** Lines of depth in the water, pixels off the coast, paler and paler. */
const DEPTHS = [
  [7, 0.75],
  [16, 0.5],
  [28, 0.3],
] as const

/** Land, capes, water lines, islands and bars, in order of painting. */
export function paintingOf({ size, lengths, banks, spans, coasts, water, islandWidth }: ShorePlan): readonly Shape[] {
  const shapes: Shape[] = []
  for (const bank of BANKS) {
    const coast = coasts[bank]
    const family = bank === 'left' ? 'social-1' : 'mental-1'
    shapes.push({ path: land(coast, 0, size.height), fill: `${family}-soft` })
    for (const [off, opacity] of DEPTHS)
      shapes.push({
        path: shoreLine(coast, 0, size.height, off),
        stroke: 'line',
        strokeWidth: 1,
        strokeOpacity: opacity,
      })
    shapes.push({ path: shoreLine(coast, 0, size.height), stroke: family, strokeWidth: 0.9, strokeOpacity: 0.55 })
    banks[bank].forEach(({ slot }, index) => {
      const span = spans[bank][index]
      if (!span) return
      const [top, bottom] = [span.top - lengths.bay / 2, span.bottom + lengths.bay / 2]
      shapes.push({ path: land(coast, span.top, span.bottom), fill: `${slot}-soft` })
      shapes.push({ path: shoreLine(coast, top, bottom), stroke: slot, strokeWidth: 1.4, strokeOpacity: 0.8 })
      shapes.push(bar(coast.x(0), coast.x(lengths.bar), span.top, span.bottom, slot))
    })
  }
  const left = (size.width - islandWidth) / 2
  for (const { island, top, height } of water.islands) {
    const { slot } = island.group
    shapes.push({
      path: islet(left - 5, top - 5, islandWidth + 10, height + 10, 24),
      stroke: 'line',
      strokeWidth: 1,
      strokeOpacity: 0.7,
    })
    shapes.push({
      path: islet(left, top, islandWidth, height, 20),
      fill: `${slot}-soft`,
      stroke: slot,
      strokeWidth: 1,
      strokeOpacity: 0.6,
    })
  }
  return shapes
}

function bar(outer: number, inner: number, top: number, bottom: number, fill: Shape['fill'] & string): Shape {
  const [x, w] = [Math.min(outer, inner), Math.abs(inner - outer)]
  const r = w / 2
  return {
    path: `M${round(x)} ${round(top + r)}a${r} ${r} 0 0 1 ${w} 0V${round(bottom - r)}a${r} ${r} 0 0 1 ${-w} 0Z`,
    fill: fill,
  }
}

/** A rectangle whose sides bulge a little: drawn by a hand that knows the coast. */
function islet(x: number, y: number, w: number, h: number, corner: number): string {
  const r = Math.min(corner, h / 2, w / 2)
  const out = Math.min(3, h / 40)
  const [l, t, e, b] = [round(x), round(y), round(x + w), round(y + h)]
  return (
    `M${round(x + r)} ${t}Q${round(x + w / 2)} ${round(y - out)} ${round(x + w - r)} ${t}` +
    `Q${e} ${t} ${e} ${round(y + r)}Q${round(x + w + out)} ${round(y + h / 2)} ${e} ${round(y + h - r)}` +
    `Q${e} ${b} ${round(x + w - r)} ${b}Q${round(x + w / 2)} ${round(y + h + out)} ${round(x + r)} ${b}` +
    `Q${l} ${b} ${l} ${round(y + h - r)}Q${round(x - out)} ${round(y + h / 2)} ${l} ${round(y + r)}` +
    `Q${l} ${t} ${round(x + r)} ${t}Z`
  )
}

/** Heads of banks and water, titles of sectors at the outer edges, titles of islands over the ties. */
export function wordsOf(plan: ShorePlan, ids: readonly string[], say: Say): readonly Caption[] {
  const { banks, spans, coasts, headings, water, size, lengths, measure, islandWidth } = plan
  const captions: Caption[] = [...headsOf(plan, ids, say)]
  for (const bank of BANKS)
    banks[bank].forEach((_, index) => {
      const [heading, span] = [headings[bank][index], spans[bank][index]]
      if (heading && span) captions.push(...headingCaptions(heading, span.top, coasts[bank], measure, lengths))
    })
  for (const { island, top } of water.islands)
    island.title.forEach((text, line) => {
      const w = measure(text, ISLAND_TITLE, 700)
      const y = top + lengths.island.pad + line * ISLAND_TITLE_ROW
      captions.push({
        text,
        x: size.width / 2,
        y: y + ISLAND_TITLE_ROW * 0.76,
        size: ISLAND_TITLE,
        weight: 700,
        anchor: 'middle',
        tone: 'ink',
        box: { x: size.width / 2 - Math.min(w, islandWidth) / 2, y, w, h: ISLAND_TITLE_ROW },
        over: true,
      })
    })
  return captions
}

function headsOf({ banks, size, lengths, measure }: ShorePlan, ids: readonly string[], say: Say): readonly Caption[] {
  const land_ = size.width * lengths.bank
  const membersOf = (of: Bank | 'between') =>
    banks[of].flatMap(({ members }) => members.flatMap((member) => ids[member] ?? []))
  const heads = [
    { of: 'left', key: 'map.shore-social', x: lengths.margin, anchor: 'start', room: land_ - lengths.margin },
    { of: 'between', key: 'map.in-between', x: size.width / 2, anchor: 'middle', room: size.width - 2 * land_ - 24 },
    {
      of: 'right',
      key: 'map.shore-mental-health',
      x: size.width - lengths.margin,
      anchor: 'end',
      room: land_ - lengths.margin,
    },
  ] as const
  return heads.flatMap(({ of, key, x, anchor, room }) => {
    const members = membersOf(of)
    const among = amongWords(say, members)
    const count = fitted(say('map.actors', { count: members.length }), room * 0.6, measure, lengths.text, 400)
    const wide = (text: string, isTitle: boolean) =>
      measure(text, isTitle ? lengths.headText : lengths.text, isTitle ? 700 : 400)
    const word = (text: string, left: number, y: number, isTitle: boolean): Caption => {
      const size = isTitle ? lengths.headText : lengths.text
      return {
        text,
        x: left,
        y,
        size,
        weight: isTitle ? 700 : 400,
        anchor: 'start',
        tone: isTitle ? 'ink' : 'ink-muted',
        box: { x: left, y: y - size * 0.86, w: wide(text, isTitle), h: size * 1.15 },
      }
    }
    const from = (width: number) => (anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2)
    if (lengths.stacked) {
      const lines = fittedLines(say(key), room, measure, lengths.headText, 700, 2)
      return [
        ...lines.map((line, index) => word(line, from(wide(line, true)), 16 + index * 14, true)),
        { ...word(count, from(wide(count, false)), 16 + lines.length * 14, false), among },
      ]
    }
    const title = fitted(say(key), room - wide(count, false) - 6, measure, lengths.headText, 700)
    const left = from(wide(title, true) + 6 + wide(count, false))
    return [word(title, left, 20, true), { ...word(count, left + wide(title, true) + 6, 20, false), among }]
  })
}
