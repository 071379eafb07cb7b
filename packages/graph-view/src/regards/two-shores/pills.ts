import type { Measure, Of, Say } from '../../drawn.ts'
import type { Banks } from './banks.ts'
import { fitted, fittedLines, shortSector } from './fitted.ts'
import type { GapAcross } from './gaps-across.ts'
import type { Lengths } from './lengths.ts'

/** The label of a gap: two sectors, then how many collaborations there are and how many one would expect. */
export interface Pill {
  /** Of the pair, or of all pairs that share a label. */
  readonly id: string
  readonly gaps: readonly GapAcross[]
  readonly lines: readonly string[]
  /** How many of the lines, from the last, tell its numbers. */
  readonly numbers: number
  readonly name: string
  readonly width: number
  readonly height: number
}

export const OTHER_PAIRS = 'other-pairs'

/** A label opens its pair; one that several share opens none of them. */
export const opens = ({ id }: Pill): Of =>
  id === OTHER_PAIRS ? { kind: 'findings', ids: [], on: id } : { kind: 'pair', id }

/** One label per gap while they are at most `most`; then the smallest gaps share the last one. */
export function pillsOf(
  gaps: readonly GapAcross[],
  most: number,
  banks: Banks,
  room: number,
  say: Say,
  measure: Measure,
  lengths: Lengths,
): readonly Pill[] {
  const own = gaps.length <= most ? gaps : gaps.slice(0, Math.max(0, most - 1))
  const others = gaps.slice(own.length)
  const pills = own.map((gap) => {
    const [a, b] = [banks.left[gap.left]?.label ?? '', banks.right[gap.right]?.label ?? '']
    return pill(gap.id, [gap], `${a} – ${b}`, pairLines(a, b, room, measure, lengths), room, say, measure, lengths)
  })
  if (others.length === 0) return pills
  const name = say('map.other-pairs', { count: others.length })
  const lines = fittedLines(name, room, measure, lengths.text, 400, 2)
  return [...pills, pill(OTHER_PAIRS, others, name, lines, room, say, measure, lengths)]
}

function pairLines(a: string, b: string, room: number, measure: Measure, { text }: Lengths): readonly string[] {
  for (const [one, other] of [
    [a, b],
    [shortSector(a), shortSector(b)],
  ] as const)
    if (measure(`${one} – ${other}`, text, 400) <= room) return [`${one} – ${other}`]
  return [fitted(`${shortSector(a)} –`, room, measure, text, 400), fitted(shortSector(b), room, measure, text, 400)]
}

function pill(
  id: string,
  gaps: readonly GapAcross[],
  name: string,
  names: readonly string[],
  room: number,
  say: Say,
  measure: Measure,
  { text, row, pill: { pad, side } }: Lengths,
): Pill {
  const observed = gaps.reduce((sum, gap) => sum + gap.observed, 0)
  const expected = gaps.reduce((sum, gap) => sum + gap.expected, 0)
  const told = say('map.observed-expected', { observed, expected })
  const numbers = fittedLines(told, room, measure, text, 700, 3)
  const lines = [...names, ...numbers]
  const widest = Math.max(
    ...names.map((line) => measure(line, text, 400)),
    ...numbers.map((line) => measure(line, text, 700)),
  )
  return {
    id,
    gaps,
    lines,
    numbers: numbers.length,
    name: `${name}, ${told}`,
    width: widest + 2 * side,
    height: lines.length * row + 2 * pad - 2,
  }
}
