import type { Size } from '../../drawn.ts'

/** Lengths of the regard Écarts, in pixels. */
export interface GapScale {
  readonly largestRadius: number
  readonly leastRadius: number
  readonly text: number
  /** Width at which names of sectors are wrapped. */
  readonly wrap: number
  readonly widestBand: number
  /** Diameter of the number on a band. */
  readonly badge: number
  readonly edge: number
}

const WIDE: GapScale = {
  largestRadius: 27,
  leastRadius: 10,
  text: 12,
  wrap: 112,
  widestBand: 13,
  badge: 19,
  edge: 8,
}

const SMALL: GapScale = {
  largestRadius: 18,
  leastRadius: 7,
  text: 11,
  wrap: 84,
  widestBand: 9,
  badge: 17,
  edge: 4,
}

export function gapScale({ width }: Size): GapScale {
  const scale = width < 420 ? SMALL : WIDE
  return { ...scale, wrap: Math.max(scale.wrap, Math.min(132, width * 0.27)) }
}
