import { amongWords } from '../../counts-among.ts'
import type { Caption, Measure, Say } from '../../drawn.ts'
import { edgeHeight, GRID } from './bands.ts'
import type { Settlement } from './banks.ts'
import type { Coast, Span } from './coast.ts'
import { fittedLines } from './fitted.ts'
import type { Lengths } from './lengths.ts'

/** Title of a sector at the outer edge, as lines. */
export interface Heading {
  readonly title: readonly string[]
  /** « 14 acteurs, » and « 5 sans passage », on one line or on two. */
  readonly numbers: readonly (readonly HeadingNumber[])[]
  readonly height: number
}

interface HeadingNumber {
  readonly text: string
  readonly gap: boolean
  readonly among?: Caption['among']
}

export function headingOf(
  sector: Settlement,
  ids: readonly string[],
  stranded: number,
  width: number,
  say: Say,
  measure: Measure,
  lengths: Lengths,
): Heading {
  const title = fittedLines(sector.label, width, measure, lengths.title, 700, 2)
  const among = amongWords(
    say,
    sector.members.flatMap((member) => ids[member] ?? []),
  )
  const count = { text: say('map.actors', { count: sector.members.length }), gap: false, among }
  const without = { text: say('map.without-passage', { count: stranded }), gap: true }
  const wide =
    measure(`${count.text}, `, lengths.text, 400) + (stranded > 0 ? measure(without.text, lengths.text, 700) : 0)
  const numbers =
    stranded === 0
      ? [[count]]
      : wide <= width
        ? [[{ ...count, text: `${count.text}, `, among: { ...among, text: `${among.text}, ` } }, without]]
        : [[count], [without]]
  return { title, numbers, height: title.length * lengths.titleRow + numbers.length * lengths.row + 3 }
}

/** The words of a heading at the top of its band. */
export function headingCaptions(
  heading: Heading,
  top: number,
  coast: Coast,
  measure: Measure,
  lengths: Lengths,
): readonly Caption[] {
  const isLeft = coast.bank === 'left'
  const edge = coast.x(lengths.margin)
  const captions: Caption[] = []
  heading.title.forEach((text, index) => {
    const w = measure(text, lengths.title, 700)
    const y = top + index * lengths.titleRow
    captions.push({
      text,
      x: edge,
      y: y + lengths.titleRow * 0.8,
      size: lengths.title,
      weight: 700,
      anchor: isLeft ? 'start' : 'end',
      tone: 'ink',
      box: { x: isLeft ? edge : edge - w, y, w, h: lengths.titleRow },
    })
  })
  const start = top + heading.title.length * lengths.titleRow
  heading.numbers.forEach((parts, index) => {
    const y = start + index * lengths.row
    const widths = parts.map(({ text, gap }) => measure(text, lengths.text, gap ? 700 : 400))
    const total = widths.reduce((sum, width) => sum + width, 0)
    let x = isLeft ? edge : edge - total
    parts.forEach(({ text, gap, among }, place) => {
      const w = widths[place] ?? 0
      captions.push({
        text,
        x,
        y: y + lengths.row * 0.8,
        size: lengths.text,
        weight: gap ? 700 : 400,
        anchor: 'start',
        tone: gap ? 'gap-text' : 'ink-muted',
        box: { x, y, w, h: lengths.row },
        ...(among ? { among } : {}),
      })
      x += w
    })
  })
  return captions
}

export interface EdgePlace {
  readonly actor: number
  readonly x: number
  readonly y: number
  readonly named: boolean
}

/**
 * Actors without a crossing, under the heading of their sector: as many as have room with their name, then points.
 * `outer`: the heights that are theirs.
 */
export function edgePlaces(
  actors: readonly number[],
  { top, bottom }: Span,
  coast: Coast,
  width: number,
  lengths: Lengths,
): { readonly places: readonly EdgePlace[]; readonly bottom: number } {
  let named = actors.length
  while (named > 0 && edgeHeight(actors.length, named, width, lengths.row) > bottom - top + 0.5) named -= 1
  const perRow = Math.max(1, Math.floor(width / GRID))
  const under = top + named * lengths.row + 2
  const places = actors.map((actor, index) => {
    if (index < named)
      return { actor, x: coast.x(lengths.margin + lengths.ring / 2), y: top + (index + 0.5) * lengths.row, named: true }
    const place = index - named
    return {
      actor,
      x: coast.x(lengths.margin + (place % perRow) * GRID + GRID / 2),
      y: under + (Math.floor(place / perRow) + 0.5) * GRID,
      named: false,
    }
  })
  return { places, bottom: top + edgeHeight(actors.length, named, width, lengths.row) }
}
