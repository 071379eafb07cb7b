export interface NestedInput {
  /** Group of every vertex, 0 … groups − 1. */
  readonly group: ArrayLike<number>
  readonly groups: number
  /** Where the middle of every group is wanted, in the units of the radii. */
  readonly wantedX: ArrayLike<number>
  readonly wantedY: ArrayLike<number>
  /** Radius of every vertex, or one for all. */
  readonly vertexRadius: ArrayLike<number> | number
  /** Ties as pairs; those inside a group draw its members together, those across draw an end towards the other group. */
  readonly from?: ArrayLike<number>
  readonly to?: ArrayLike<number>
  /** A number per vertex that stays the same between visits, such as a hash of its id; else its index. */
  readonly seed?: ArrayLike<number>
  /** Free space between two vertices; default: the mean radius. */
  readonly vertexGap?: number
  /** Free space between two discs; default 12. */
  readonly groupGap?: number
  /** Free space between the outermost vertex and the edge of its disc; default 12. */
  readonly padding?: number
  /** Share of a disc that its vertices with their gaps cover; default 0.5. */
  readonly filling?: number
  /** Discs stay between (0, 0) and this corner and fill it: they grow together, and the gaps of their vertices with them. */
  readonly frame?: { readonly width: number; readonly height: number }
  /** In a frame, no disc is smaller or larger than this. */
  readonly leastRadius?: number
  readonly mostRadius?: number
}
