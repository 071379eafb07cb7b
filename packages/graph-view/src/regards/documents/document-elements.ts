import type { NetworkColumns } from '@maillage/network-model'
import type { Folded } from '../../drawn.ts'
import type { LineMarkId } from '../../marks.ts'

export type ElementKind = 'actor' | 'initiative' | 'concertation' | 'action'

/** Something that stands on a sheet. `index` counts actors followed by things, as ties do. */
export interface DocumentElement {
  readonly index: number
  readonly id: string
  readonly kind: ElementKind
  readonly name: string
  /** Index of the source of its sheet; −1 when no source is told. */
  readonly home: number
  /** Another drawn source that names it too: it stands on the seam between both. */
  readonly seam: number | undefined
  /** Setting of an action: index, or −1. */
  readonly within: number
  readonly note: string
  readonly status: 'planned' | 'proposed' | undefined
}

export interface DocumentLine {
  readonly from: number
  readonly to: number
  readonly mark: LineMarkId
  readonly ties: readonly number[]
}

/** Findings that signal something, by what they stand on. */
export interface Badge {
  readonly on: number
  readonly signal: 'saturation' | 'gap'
  readonly findings: readonly string[]
}

export interface DocumentsRead {
  readonly elements: ReadonlyMap<number, DocumentElement>
  readonly lines: readonly DocumentLine[]
  readonly badges: readonly Badge[]
  /** Partnership → its members, for those drawn as a ring. */
  readonly rings: ReadonlyMap<number, readonly number[]>
  /** Initiatives that are plans: their sheet is their mark. By index → source of the sheet. */
  readonly plans: ReadonlyMap<number, number>
  /** Sources with a sheet, in the order of the dictionary. */
  readonly sheets: readonly number[]
  readonly folded: Folded
}

/** A row of the ties, in words. */
export interface Tie {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly layer: string
  readonly relation: string
}

export const kindOfThing = (columns: NetworkColumns, index: number) =>
  columns.dictionaries.thingKind[columns.things.kind[index - columns.actors.id.length] ?? -1] ?? ''
