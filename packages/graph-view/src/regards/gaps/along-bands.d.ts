import type { Box, PlacedLine, Point } from '../../drawn.ts'
/** What small marks on bands keep away from. */
export interface Obstacles {
  readonly discs: readonly (Point & {
    readonly r: number
  })[]
  readonly boxes: readonly Box[]
}
/** Places for marks of one size on bands: as near the middle of each as discs, names and the marks before leave free. */
export declare class PlacesAlong {
  #private
  constructor(obstacles: Obstacles)
  on(line: Pick<PlacedLine, 'bends'>, from: Point, to: Point, size: number): Point
  /** On the rim of a disc, on the side of `towards`, or as near to it as is free. */
  around(
    disc: Point & {
      readonly r: number
    },
    towards: Point,
    size: number,
  ): Point
}
//# sourceMappingURL=along-bands.d.ts.map
