import type { Lengths } from './lengths.ts'

/** What a sector asks of the height of its bank. */
export interface BandWish {
  /** Lines of its title with the line of numbers under it, in pixels. */
  readonly heading: number
  /** Actors at the outer edge, and on the shore. */
  readonly atEdge: number
  readonly ashore: number
}

export interface Heights {
  readonly heights: readonly number[]
  /** Points that share one row of the shore. */
  readonly depth: number
  /** Height that all sectors need at least, bays included: more than `available` when they have no room. */
  readonly needed: number
}

const DEEPEST = 14
/** Of each sector, so many names come before all others. */
export const NAMES_FIRST = 3
/** Free under the last thing of a sector. */
export const BAND_FOOT = 4
/** Between two points of a grid. */
export const GRID = 7

/** How high each sector of a bank is: what it needs, then the rest by what its names would like. */
export function bandHeights(
  wishes: readonly BandWish[],
  available: number,
  outerWidth: number,
  lengths: Lengths,
): Heights {
  const bays = lengths.bay * Math.max(0, wishes.length - 1)
  const least = (depth: number) => wishes.map((wish) => leastHeight(wish, depth, outerWidth, lengths))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  let depth = 1
  while (depth < DEEPEST && sum(least(depth)) + bays > available) depth += 1
  const needs = least(depth)
  const full = wishes.map((wish, index) => Math.max(needs[index] ?? 0, fullHeight(wish, lengths)))
  const room = Math.max(available, sum(needs) + bays) - bays
  const more = sum(full) - sum(needs)
  const spare = room - sum(full)
  const heights = needs.map((need, index) => {
    const wished = full[index] ?? need
    return spare >= 0
      ? wished + (spare * wished) / (sum(full) || 1)
      : need + ((room - sum(needs)) * (wished - need)) / (more || 1)
  })
  return { heights, depth, needed: sum(needs) + bays }
}

/** The height at which every name of the bank is shown, bays included. */
export function allNamed(wishes: readonly BandWish[], lengths: Lengths): number {
  return (
    wishes.reduce((total, wish) => total + fullHeight(wish, lengths), 0) + lengths.bay * Math.max(0, wishes.length - 1)
  )
}

function leastHeight(
  { heading, atEdge, ashore }: BandWish,
  depth: number,
  outerWidth: number,
  lengths: Lengths,
): number {
  const { row, stacked } = lengths
  const shore = leastShore(ashore, depth, lengths)
  const edge = edgeHeight(atEdge, Math.min(atEdge, NAMES_FIRST), outerWidth, row)
  return (stacked ? heading + edge + shore : Math.max(heading + edge, shore)) + BAND_FOOT
}

/** Height of `count` actors on the shore, `depth` behind each other, with the fewest names. */
export function leastShore(count: number, depth: number, { row, dotRow }: Lengths): number {
  const rows = Math.ceil(count / depth)
  const named = Math.min(depth > 1 ? 1 : NAMES_FIRST, rows)
  return named * row + (rows - named) * dotRow
}

function fullHeight({ heading, atEdge, ashore }: BandWish, { row, stacked }: Lengths): number {
  const [outer, shore] = [heading + atEdge * row, ashore * row]
  return (stacked ? outer + shore : Math.max(outer, shore)) + BAND_FOOT
}

/** Height of `count` actors at the edge, `named` of them with their name, the others as a grid of points. */
export function edgeHeight(count: number, named: number, width: number, row: number): number {
  const perRow = Math.max(1, Math.floor(width / GRID))
  return named * row + (count > named ? Math.ceil((count - named) / perRow) * GRID + 2 : 0)
}
