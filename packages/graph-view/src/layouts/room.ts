import type { NetworkColumns } from '@maillage/network-model'
import type { Measure, Picture, PlacedMark, Point, Say, Size } from '../drawn.ts'

export interface Room {
  readonly marks: readonly PlacedMark[]
  readonly around: readonly (readonly number[])[]
  readonly columns: NetworkColumns
  readonly size: Size
  readonly say: Say
  readonly measure: Measure
  readonly closed?: ReadonlySet<string> | undefined
  readonly before?: ReadonlyMap<string, Point> | undefined
}

/** What an arrangement says of the marks of a picture. */
export interface Arranged extends Pick<Picture, 'size' | 'backdrop'> {
  /** Per mark that was given. */
  readonly places: readonly Point[]
  /** Marks are drawn smaller by this factor, so that all have room: 1 or less. */
  readonly shrunk: number
  /** Names that come first: higher first. */
  readonly rank: (index: number) => number
}
