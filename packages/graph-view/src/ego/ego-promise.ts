import type { Box, Point, Size } from '../drawn.ts'
import type { LineMarkId, LoadLook, MarkId } from '../marks.ts'
import type { SectorSlot } from '../palette.ts'

/** An actor or a thing as a small map around one actor shows it. */
export interface EgoMark {
  readonly name: string
  readonly mark: MarkId
  readonly slot: SectorSlot | 'both-sides'
  readonly status?: 'planned' | 'proposed' | undefined
  readonly load?: LoadLook | undefined
}

/** Somebody or something in one step from the centre. */
export interface EgoNeighbour extends EgoMark {
  readonly id: string
  readonly line: LineMarkId
  /** Where a click leads. */
  readonly href?: string | undefined
  /** What is told of it when a pointer rests there. */
  readonly title: string
  /** Under its name, in muted ink. */
  readonly note?: string | undefined
  /** Whom it reaches itself: drawn small and without names. */
  readonly beyond: readonly Pick<EgoMark, 'mark' | 'slot'>[]
}

export interface Ego {
  readonly centre: EgoMark
  readonly neighbours: readonly EgoNeighbour[]
}

/** A line of words: `x` and `y` are its start, middle or end, and its foot. */
export interface EgoWords {
  readonly lines: readonly string[]
  readonly notes: readonly string[]
  readonly x: number
  /** Foot of the first line. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

export interface PlacedNeighbour extends Point {
  readonly neighbour: EgoNeighbour
  readonly words: EgoWords
  readonly beyond: readonly Point[]
}

export interface PlacedEgo {
  readonly size: Size
  readonly centre: Point & { readonly of: EgoMark; readonly words: EgoWords }
  readonly neighbours: readonly PlacedNeighbour[]
}
