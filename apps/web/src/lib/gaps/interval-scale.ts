/** The axis that all intervals of the table share: from 0 to a round number, with a mark every step. */
export interface IntervalScale {
  readonly end: number
  readonly ticks: readonly number[]
  /** Where a number of ties stands, in the unit of the drawing. */
  at(ties: number): number
}

/** Width of the drawing, and the room on both sides for half a dot. */
export const PLOT_WIDTH = 168
const MARGIN = 8

/** Steps of 1, 2 or 5 times a power of ten, three to four of them up to the largest number. */
export function intervalScale(numbers: readonly (number | null)[]): IntervalScale {
  const largest = Math.max(1, ...numbers.map((number) => number ?? 0))
  const step = [1, 2, 5, 10]
    .map((factor) => factor * 10 ** Math.floor(Math.log10(largest / 3)))
    .find((one) => largest / one <= 4)
  const stride = Math.max(1, Math.round(step ?? largest))
  const end = Math.ceil(largest / stride) * stride
  return {
    end,
    ticks: Array.from({ length: Math.round(end / stride) + 1 }, (_, index) => index * stride),
    at: (ties) => MARGIN + (Math.min(ties, end) / end) * (PLOT_WIDTH - 2 * MARGIN),
  }
}
