import type { ElementDefinition, StylesheetStyle } from 'cytoscape'
import type { Regard, RegardFigures } from '@maillage/network-model'
import type { ColourName } from './colour-names.ts'
import type { LineMarkId, LoadLook, MarkId, SignId } from './marks.ts'
import type { SectorSlot, Theme } from './palette.ts'

export type RegardName = Regard

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A point in pixels; y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle by its upper left corner. */
export interface Box extends Point {
  readonly w: number
  readonly h: number
}

/** The sentence of a key in the reader's language; `say` of the messages package with its language bound. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Width in pixels of one line of text in the font of the map. */
export type Measure = (text: string, size: number, weight: number) => number

/** Where a name stands beside its mark. */
export const LABEL_PLACES = ['e', 'w', 's', 'n', 'se', 'sw', 'ne', 'nw'] as const
export type LabelPlace = (typeof LABEL_PLACES)[number]

export interface PlacedLabel {
  readonly lines: readonly string[]
  readonly place: LabelPlace
  readonly box: Box
  /** Font size in pixels, never under 11. */
  readonly size: number
  readonly bold: boolean
  /** The name stands apart from its mark: a thin line joins them. */
  readonly leader?: { readonly from: Point; readonly to: Point }
  /** Ink when left out. */
  readonly tone?: ColourName
}

/** Smaller than a name may be: shown once the camera makes 11 pixels of it, or once its mark is chosen. */
export interface NearLabel extends Omit<PlacedLabel, 'box'> {
  /** False: no place without touching another name, so it waits until its mark is chosen. */
  readonly free: boolean
}

/** Which row of the columns a mark or a line stands for. */
export type Of =
  | { readonly kind: 'actor' | 'thing' | 'tie'; readonly index: number; readonly id: string }
  /** Findings that a signal mark opens: thing ids. */
  | { readonly kind: 'findings'; readonly ids: readonly string[]; readonly on: string }
  /** Two sectors met or missed: `id` is `a~b`, as in an address. A sector. A cell of the matrix: `function~territory`. */
  | { readonly kind: 'pair' | 'group' | 'cell'; readonly id: string }

/** One mark at its place: centre and full width and height. */
export interface PlacedMark extends Point {
  readonly id: string
  readonly mark: MarkId
  readonly w: number
  readonly h: number
  readonly of: Of
  /** Colour of the sector; both sides at once for an actor with sectors of both families. */
  readonly slot: SectorSlot | 'both-sides'
  readonly load?: LoadLook
  /** Its existence is planned, proposed or requested: dashed or dotted edge. */
  readonly status?: 'planned' | 'proposed'
  /** Without the colour of its sector: pale where it is not the subject, firm where it is. */
  readonly quiet?: 'pale' | 'firm'
  /** A soft disc behind the mark, by its diameter in pixels: what is lost without it. */
  readonly halo?: number
  readonly signs?: readonly SignId[]
  /** Full width with ring, halo and signs, in pixels, where it is wider than `w`: names keep off it. */
  readonly reach?: number
  /** Words inside: a pill, a ticket, a leaf. */
  readonly inside?: readonly string[]
  /** How many of the lines inside, from the last, tell its numbers: bold, in the colour of the mark. */
  readonly numbers?: number
  readonly label?: PlacedLabel
  /** A name without room at this distance: it shows when the map is nearer. */
  readonly nearLabel?: NearLabel
  /** The whole name, for readers of the screen and for tips. */
  readonly name: string
}

/** One line between two marks. */
export interface PlacedLine {
  readonly id: string
  readonly mark: LineMarkId
  readonly from: string
  readonly to: string
  /** A curve is drawn towards its bends, steps go through them with rounded corners; straight has none. */
  readonly shape: 'straight' | 'curve' | 'steps'
  /** In pixels, from `from` to `to`. */
  readonly bends: readonly Point[]
  /** Row of the first of its ties. */
  readonly index: number
  /** Ids of the ties it stands for; more than one where ties were bundled. */
  readonly ties: readonly string[]
  readonly slot?: SectorSlot
  /** The colour it has at its end, when it has another one there. */
  readonly slotTo?: SectorSlot
  readonly faint?: boolean
  /** One of very many: thinner and paler, the more the more there are. */
  readonly fine?: boolean
  /** Seen only while the actor it comes from is chosen. */
  readonly onChoice?: boolean
  /** A number at its end. */
  readonly words?: string
  /** Sides of its ends: coloured by the far one while an end is chosen. */
  readonly sides?: { readonly from: LineSide; readonly to: LineSide }
  /** A band: in pixels, instead of the width of its mark. */
  readonly width?: number
  /** What it opens when it stands for no tie. */
  readonly of?: Of
  /** What it says, for tips. */
  readonly name?: string
}

export type LineSide = 'social' | 'mental-health' | 'between'

/** Words that belong to no mark: the title of a band, three words of an action without an actor. */
export interface Caption extends Point {
  readonly text: string
  readonly size: number
  readonly weight: 400 | 600 | 700
  readonly anchor: 'start' | 'middle' | 'end'
  readonly italic?: boolean
  readonly tone: ColourName
  readonly box: Box
  /** Drawn over lines and marks, with a rim of paper. */
  readonly over?: boolean
  /** Counts these actors: what it says while only some of them are looked at. */
  readonly among?: { readonly ids: readonly string[]; readonly text: string }
}

export interface Sheet extends Box {
  readonly source: string
  readonly title: string
  readonly subtitle: string
  readonly counts: SheetCounts
}

export interface SheetCounts {
  readonly actors: number
  readonly initiatives: number
  readonly concertations: number
  readonly actions: number
  /** Ties of the columns whose words stand in this document. */
  readonly ties: number
  readonly saturations: number
  readonly gaps: number
}

export interface Disc extends Point {
  readonly r: number
  readonly slot: SectorSlot
  /** Id of the sector, or `authorities`, or `unknown`. */
  readonly sector: string
  readonly label: string
  readonly count: number
  /** Ids of the actors that are counted. */
  readonly members?: readonly string[]
  /** How many of them are looked at; left out when all are. */
  readonly left?: number
  /** The words on its arc: the label, or what of it has room there. Size in pixels, never under 11. */
  readonly arcText?: { readonly words: string; readonly size: number }
  /** A pale rim in the colour of its family. */
  readonly halo?: ColourName
  /** Grey: sectors are not the subject. */
  readonly quiet?: boolean
}

/** A painted ground: shores, islands, bands, cells. */
export interface Shape {
  /** Path data of SVG, in the pixels of the picture. */
  readonly path: string
  readonly fill?: ColourName
  readonly fillOpacity?: number
  readonly stroke?: ColourName
  readonly strokeWidth?: number
  readonly strokeOpacity?: number
  /** On and off, in pixels; round ends for dots. */
  readonly dash?: readonly [number, number]
  /** What it stands for in the legend, and for how many. */
  readonly means?: { readonly mark: LineMarkId; readonly count: number }
}

/** A rounded ground under the members of a partnership or of a close-knit group: corners in order. */
export interface Hull {
  readonly points: readonly Point[]
  readonly slot: SectorSlot
  /** Of a close-knit group: how far it reaches round the middles of its members, in pixels. */
  readonly reach?: number
}

/** What lies under the marks; the view draws it as one SVG layer that follows the camera. */
export interface Backdrop {
  readonly sheets: readonly Sheet[]
  readonly discs: readonly Disc[]
  readonly hulls: readonly Hull[]
  /** In order of painting, under discs and hulls. */
  readonly shapes?: readonly Shape[]
  readonly captions: readonly Caption[]
  readonly rules: readonly { readonly from: Point; readonly to: Point }[]
}

/** What is kept out of the drawing, counted so that it can be said. Numbers of ties. */
export interface Folded {
  readonly insidePartnerships: number
  readonly membershipOfPlan: number
  readonly partsOfWholes: number
  /** Ties whose other end is not on the map (findings, settings). */
  readonly notDrawn: number
  /** Actors, not ties: those that stand on no side and are left out. */
  readonly authorities?: number
}

/** A drawn regard before Cytoscape: pure geometry, the same in a browser, a test and an SVG file. */
export interface Picture {
  readonly regard: RegardName
  readonly size: Size
  readonly marks: readonly PlacedMark[]
  readonly lines: readonly PlacedLine[]
  readonly backdrop: Backdrop
  readonly folded: Folded
  /** Higher than its frame and to be read from the top: the camera first shows its whole width. */
  readonly fromTop?: boolean
  /** Names stand on the side that the picture gave them, at every distance: on the other side are the lines. */
  readonly namesKeepSide?: boolean
  /** What halos say: numbers of pairs lost, the least first, and their diameters in pixels. */
  readonly halos?: readonly { readonly number: number; readonly diameter: number }[]
}

/** Groups that stand together, age of a load, requests sent on, what hangs on one actor, lines of the chosen one. */
type LegendOfSectors = 'knit' | 'age' | 'referral' | 'lost' | 'hinge' | 'chosen'

/** One entry of the legend, made from what is drawn. */
export interface LegendEntry {
  readonly mark: string
  readonly group:
    'who' | 'side' | 'what' | 'line' | 'load' | 'signal' | 'size' | 'gap' | 'cell' | 'way' | LegendOfSectors
  /** Key of its words in the messages. */
  readonly key: string
  readonly count: number
  /** A small SVG of the mark, 28 × 16 (sizes: as large as on the map), as a complete `<svg>` text. */
  readonly svg: string
}

/** Numbers for the sentence above the map. */
export interface TitleFacts {
  readonly sources: number
  readonly actors: number
  readonly named: number
  readonly mentions: number
  readonly initiatives: number
  readonly concertations: number
  readonly actions: number
  readonly ties: number
  readonly stated: number
  readonly inferred: number
  readonly drawn: number
  readonly sectors: number
  readonly sides: Readonly<Record<'social' | 'mental-health' | 'both' | 'neither', number>>
  readonly levels: Readonly<Record<'available' | 'strained' | 'saturated' | 'unknown', number>>
  readonly signalledSaturations: number
  readonly signalledGaps: number
  readonly byStatus: Readonly<Record<string, number>>
  readonly folded: Folded
}

export interface Drawn {
  readonly regard: RegardName
  readonly theme: Theme
  readonly size: Size
  readonly picture: Picture
  readonly elements: readonly ElementDefinition[]
  readonly stylesheet: readonly StylesheetStyle[]
  readonly backdrop: Backdrop
  readonly legend: readonly LegendEntry[]
  /** The legend of what is in focus, with its numbers alone. Ids of actors, things, ties. */
  readonly legendAmong: (ids: ReadonlySet<string>) => readonly LegendEntry[]
  readonly facts: TitleFacts
}

/** What `drawRegard` needs besides the columns. */
export interface DrawOptions {
  readonly regard: RegardName
  readonly theme: Theme
  readonly size: Size
  readonly say: Say
  /** Width of text in the map's font: `canvasMeasure()` in a browser; average widths when left out. */
  readonly measure?: Measure
  /** For the names of months on leaves; French when left out. */
  readonly language?: string
  /** Documents: draw only this source, on one sheet as wide as `size` (phones). */
  readonly onlySource?: string
  /** What the regard adds to the columns; Documents and Secteurs need none. */
  readonly figures?: RegardFigures
  /** Places from a layout computed elsewhere (a worker): per actor of the columns; Secteurs uses them as they are. */
  readonly places?: readonly Point[]
}
