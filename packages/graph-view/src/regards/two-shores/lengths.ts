import type { Size } from '../../drawn.ts'

/** Narrower than this, the picture is drawn for a hand; and than this, titles take more of a bank. */
const NARROW = 600
const MIDDLING = 800

/** Lengths of the regard Deux rives, in pixels. */
export interface Lengths {
  /** Font of names, their row; font of titles, their row. */
  readonly text: number
  readonly row: number
  readonly title: number
  readonly titleRow: number
  /** Above the shores: the heads « Rive sociale 68 acteurs ». */
  readonly head: number
  readonly headText: number
  readonly foot: number
  /** Between two sectors of a bank, and between two things in the water. */
  readonly bay: number
  readonly strait: number
  /** Part of the width that a bank takes. */
  readonly bank: number
  /** How far a cape stands out over a bay. */
  readonly cape: number
  /** From the edge of the picture: its bar, then titles. */
  readonly bar: number
  readonly margin: number
  /** Part of a bank that titles and names at the outer edge take beside names on the shore. */
  readonly outer: number
  /** Names of the shore begin under the title, not beside it. */
  readonly stacked: boolean
  /** Height that a point without a name takes. */
  readonly dotRow: number
  /** Diameters of points, by number of crossings. */
  readonly dots: readonly number[]
  readonly ring: number
  readonly island: { readonly width: number; readonly pad: number }
  readonly pill: { readonly width: number; readonly pad: number; readonly side: number }
}

const WIDE: Lengths = {
  text: 11,
  row: 13,
  title: 13,
  titleRow: 15,
  head: 30,
  headText: 15,
  foot: 8,
  bay: 8,
  strait: 11,
  bank: 0.335,
  cape: 9,
  bar: 4,
  margin: 14,
  outer: 0.52,
  stacked: false,
  dotRow: 4.6,
  dots: [4, 5.5, 7, 8.5, 10],
  ring: 8,
  island: { width: 0.5, pad: 7 },
  pill: { width: 0.74, pad: 5, side: 11 },
}

const SMALL: Lengths = {
  ...WIDE,
  title: 12,
  titleRow: 14,
  head: 56,
  headText: 12,
  bay: 6,
  bank: 0.312,
  cape: 5,
  bar: 3,
  margin: 8,
  outer: 1,
  stacked: true,
  dots: [4, 5, 6, 7, 8],
  island: { width: 0.8, pad: 5 },
  pill: { width: 0.99, pad: 4, side: 3 },
}

const MIDDLE: Lengths = { ...WIDE, outer: 0.66, titleRow: 14, title: 12, island: { width: 0.58, pad: 5 } }

export function lengthsFor({ width }: Size): Lengths {
  if (width < NARROW) return SMALL
  return width < MIDDLING ? MIDDLE : WIDE
}
