import type { Box, LabelPlace, Point } from '../../drawn.ts'

/** A rigid thing to be placed: one mark with its name, or a ring of members around a partnership. */
export interface Item {
  readonly key: number
  /** Where its centre may stand. */
  readonly room: Box
  readonly parts: readonly Part[]
  /** Wants to stand near the top: the hub of its sheet. */
  readonly hub: boolean
  /** Items with the same family line up under each other. */
  readonly family: number
  /** Its boxes must stay inside this sheet; undefined for what stands on a seam. */
  readonly sheet: Box | undefined
}

export interface Part {
  readonly key: number
  readonly dx: number
  readonly dy: number
  readonly w: number
  readonly h: number
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  /** Places its name may take; one for parts of a ring. */
  readonly places: readonly LabelPlace[]
  /** More boxes that belong to it, around its own centre: badges. */
  readonly extra: readonly Box[]
}

/** An edge between parts, or from a part to a fixed point. */
export interface Edge {
  readonly from: number
  readonly to: number | Point
}

export interface Settled {
  readonly places: ReadonlyMap<number, Point>
  readonly labels: ReadonlyMap<number, LabelPlace>
}
