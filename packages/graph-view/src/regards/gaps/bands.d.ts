import type { PairFigure } from '@maillage/network-model'
import type { PlacedLine, Point, Say, Size } from '../../drawn.ts'
import type { LineMarkId } from '../../marks.ts'
/** What a band looks like: how many times the expected number. */
export declare function bandMark({ standing, observed, expected }: PairFigure): LineMarkId
/** A disc of the oval as a band sees it. */
export interface End extends Point {
  /** Id of its mark. */
  readonly id: string
  readonly label: string
  readonly part: string
}
/** Bands between sectors, as wide as the distance to what is expected. */
export declare function bandsOf(
  pairs: readonly PairFigure[],
  ends: ReadonlyMap<string, End>,
  size: Size,
  widest: number,
  say: Say,
): readonly PlacedLine[]
export declare function sayPair(say: Say, a: string, b: string, { observed, expected, standing }: PairFigure): string
/** Bands bend towards the middle of the oval: more when both ends stand on the same side, so that discs between stay free. */
export declare function bendOf(from: End, to: End, size: Size): Point
//# sourceMappingURL=bands.d.ts.map
