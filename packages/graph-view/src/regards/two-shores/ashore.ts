import type { Coast, Span } from './coast.ts'
import type { Lengths } from './lengths.ts'

export interface Standing {
  readonly actor: number
  readonly x: number
  readonly y: number
  /** It has a row of its own, high enough for a name. */
  readonly named: boolean
}

/**
 * The actors of one sector along its cape, from top to bottom in the order wished. Rows with a name are as high as a
 * line of text, the others as a point; where there are more actors than rows, several stand behind each other, the one
 * that weighs most farthest inland, beside its name.
 */
export function ashore(
  actors: readonly number[],
  span: Span,
  coast: Coast,
  depth: number,
  /** Higher: sooner named. */
  weights: readonly number[],
  lengths: Lengths,
): readonly Standing[] {
  const rows: number[][] = []
  for (let start = 0; start < actors.length; start += depth)
    rows.push(actors.slice(start, start + depth).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || b - a))
  const { row, dotRow } = lengths
  const room = span.bottom - span.top
  const most = Math.max(0, Math.floor((room - rows.length * dotRow) / (row - dotRow)))
  const weight = (index: number) => Math.max(0, ...(rows[index] ?? []).map((actor) => weights[actor] ?? 0))
  const named = new Set(
    rows
      .map((_, index) => index)
      .sort((a, b) => weight(b) - weight(a) || a - b)
      .slice(0, most),
  )
  const used = named.size * row + (rows.length - named.size) * dotRow
  // Rows move apart to fill the cape, never so far that they lose each other.
  const looser = Math.max(0, Math.min(7, (room - used) / Math.max(1, rows.length)))
  let y = span.top + Math.max(0, (room - used - looser * rows.length) / 2)
  const out = coast.bank === 'left' ? -1 : 1
  return rows.flatMap((row_, index) => {
    const height = (named.has(index) ? row : dotRow) + looser
    const middle = y + height / 2
    y += height
    return row_.map((actor, place) => ({
      actor,
      x: coast.at(middle) + out * place * dotRow,
      y: middle,
      named: named.has(index) && place === row_.length - 1,
    }))
  })
}
