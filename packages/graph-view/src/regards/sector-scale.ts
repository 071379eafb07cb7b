import type { Size } from '../drawn.ts'

/** Narrower than this, the picture is drawn for a hand: smaller points, fewer names. */
const NARROW = 600

/** Lengths of the regard Secteurs, in pixels. */
export interface SectorScale {
  /** Diameter of the largest point; five steps whose areas are as 1 to 5. */
  readonly largest: number
  /** Room for the ring around a point. */
  readonly ringRoom: number
  /** Between two points with their rings, at least. */
  readonly leastGap: number
  readonly discGap: number
  /** Between the edge of a disc and its points; above them the name of the disc takes `lower` more. */
  readonly rim: number
  readonly lower: number
  readonly leastRadius: number
  /** Free at the edge of the frame. */
  readonly edge: number
  /** Sizes that the name of a disc may have, the best first. */
  readonly arcText: readonly number[]
  /** Width at which names of actors are wrapped. */
  readonly wrap: number
  /** How many names of a sector come before all others, and whether others come at all. */
  readonly namesFirst: number
  readonly namesOnly: boolean
}

const WIDE: SectorScale = {
  largest: 25,
  ringRoom: 5,
  leastGap: 4,
  discGap: 6,
  rim: 17,
  lower: 5,
  leastRadius: 36,
  edge: 4,
  arcText: [13, 12, 11],
  wrap: 128,
  namesFirst: 3,
  namesOnly: false,
}

const SMALL: SectorScale = {
  largest: 11,
  ringRoom: 2.5,
  leastGap: 0.5,
  discGap: 3,
  rim: 11,
  lower: 4,
  leastRadius: 34,
  edge: 2,
  arcText: [12, 11],
  wrap: 84,
  namesFirst: 1,
  namesOnly: true,
}

export const scaleFor = (size: Size): SectorScale => (size.width < NARROW ? SMALL : WIDE)
