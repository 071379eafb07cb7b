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
export declare const gapScale: ({ width }: Size) => GapScale
//# sourceMappingURL=gap-scale.d.ts.map
