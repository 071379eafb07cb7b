import type { Language, NetworkColumns, Regard, RegardFigures } from '@maillage/network-model'

/** A map to be drawn as one file: what it is made of, and what it says of itself. */
export interface MapJob {
  readonly regard: Regard
  readonly language: Language
  /** The whole network: places are those of the screen, whatever is filtered. */
  readonly columns: NetworkColumns
  readonly figures: RegardFigures
  /** Ids that the filters leave; null when nothing is filtered. */
  readonly left: readonly string[] | null
  readonly title: string
  readonly line: string
  readonly fictional: string | undefined
  readonly foot: readonly string[]
}

export type MapEnd = { readonly svg: string } | { readonly failed: string }
