import type { Size } from '../drawn.ts'

/** Narrower than this, the picture is drawn for a hand: smaller points, fewer names. */
const NARROW = 600

const LEAST_POINT = 3
/** On a large frame points are larger, up to this. */
const MOST_GROWTH = 1.25

/** Lengths of the regards on discs of sectors, in pixels. */
export interface SectorScale {
  /** Diameter of the largest point; five steps whose areas are as 1 to 5. */
  readonly largest: number
  /** Room for the ring around a point. */
  readonly ringRoom: number
  /** Between two points with their rings, at least. */
  readonly leastGap: number
  readonly discGap: number
  /** Between the edge of a disc and its points. */
  readonly rim: number
  /** Outside the edge of a disc: its name stands there. */
  readonly arcRoom: number
  readonly leastRadius: number
  /** Square pixels of the frame for each actor below which points become smaller, so that the picture keeps its size. */
  readonly roomForActor: number
  /** The largest radius of a disc, in parts of the shorter side of the frame. */
  readonly mostRadius: number
  /** Free at the sides of the frame, and above and below it for the words of the halves. */
  readonly edge: number
  readonly head: number
  readonly foot: number
  /** Sizes that the name of a disc may have, the best first. */
  readonly arcText: readonly number[]
  /** Width at which names of actors are wrapped, and the longest line that joins a name to its mark. */
  readonly wrap: number
  readonly leader: number
  /** How many names of a sector come before all others, and how many square pixels there are for each name at least. */
  readonly namesFirst: number
  readonly roomForName: number
  /** How far the ground of a close-knit group reaches beyond its points. */
  readonly beyond: number
  /** Diameter of the largest halo in Charnières. */
  readonly halo: number
}

const WIDE: SectorScale = {
  largest: 26,
  ringRoom: 3.5,
  leastGap: 3,
  discGap: 8,
  rim: 7,
  arcRoom: 15,
  leastRadius: 30,
  roomForActor: 3500,
  mostRadius: 0.165,
  edge: 8,
  head: 26,
  foot: 6,
  arcText: [13, 12, 11],
  wrap: 150,
  leader: 54,
  namesFirst: 2,
  roomForName: 19000,
  beyond: 5,
  halo: 42,
}

const SMALL: SectorScale = {
  largest: 11,
  ringRoom: 2,
  leastGap: 0.8,
  discGap: 1,
  rim: 4,
  arcRoom: 12.5,
  leastRadius: 22,
  roomForActor: 1050,
  mostRadius: 0.24,
  edge: 2,
  head: 22,
  foot: 20,
  arcText: [12, 11],
  wrap: 84,
  leader: 24,
  namesFirst: 1,
  roomForName: 15000,
  beyond: 2.5,
  halo: 19,
}

/** Lengths for a frame and a number of actors: many actors, or a low frame, have smaller points; few on a large one larger. */
export function scaleFor(size: Size, actors: number): SectorScale {
  const scale = size.width < NARROW ? SMALL : WIDE
  const room = (size.width * size.height) / (scale.roomForActor * Math.max(1, actors))
  const fit = Math.max(LEAST_POINT / scale.largest, Math.min(MOST_GROWTH, Math.sqrt(room)))
  return {
    ...scale,
    largest: scale.largest * fit,
    ringRoom: scale.ringRoom * fit,
    leastGap: scale.leastGap * fit,
    beyond: scale.beyond * fit,
    halo: scale.halo * fit,
  }
}
