import type { Point } from '../../drawn.ts'
import type { Parts } from './oval.ts'
/** A band between two blocks, by how much it weighs on the eye. */
export interface Weighed {
  readonly one: number
  readonly other: number
  readonly weight: number
}
/** Exchanges neighbours of a part as long as loud bands then cross less and are shorter. Deterministic. */
export declare function ordered(
  parts: Parts,
  bands: readonly Weighed[],
  placed: (parts: Parts) => readonly Point[],
): Parts
//# sourceMappingURL=order.d.ts.map
