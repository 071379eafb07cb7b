import type { Point, Size } from '../../drawn.ts'
import type { SectorBlock } from './sector-blocks.ts'
/** Blocks by the part of the oval they stand on, in order: columns from above, rows from the left. */
export interface Parts {
  readonly left: readonly number[]
  readonly right: readonly number[]
  readonly top: readonly number[]
  readonly bottom: readonly number[]
}
export interface Oval {
  /** Centre of the disc of each block. */
  readonly centres: readonly Point[]
  readonly size: Size
}
/** Social left, mental health right; what lies between below, then above, then at the lower ends of both sides. */
export declare function partsOf(blocks: readonly SectorBlock[], width: number): Parts
/** Puts the blocks of each part in their places; the frame grows where a column has no room. Pure. */
export declare function placeOnOval(blocks: readonly SectorBlock[], parts: Parts, asked: Size, edge: number): Oval
//# sourceMappingURL=oval.d.ts.map
