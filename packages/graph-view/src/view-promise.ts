import type { Box, Drawn, Of, Point } from './drawn.ts'
import type { Theme } from './palette.ts'

export interface ViewEvents {
  /** A mark or a line was chosen by hand; undefined when the ground was. */
  readonly onSelect?: (chosen: Of | undefined) => void
  /** The pointer rests on a mark or a line (for tips); undefined when it leaves. */
  readonly onHover?: (over: Hovered | undefined) => void
  /** Zoom or place of the camera changed; `byHand` when a gesture did it, not a call. */
  readonly onCamera?: (camera: Camera, byHand: boolean) => void
  /** A hand moved the mark of an actor or a thing: where to, in parts of the picture (0 to 1 across and down). */
  readonly onMove?: (id: string, to: Point) => void
  /** What is drawn stands: after the first drawing, and after marks came to rest. */
  readonly onRest?: () => void
}

export interface Hovered {
  readonly of: Of
  /** Of the mark; for a line the names of its two ends. */
  readonly name: string
  /** In pixels of the container: the middle of the upper edge of a mark, the pointer on a line. */
  readonly at: Point
}

/** What the camera shows, whatever the window: nearness 1 is the whole picture, x and y its part in the middle, 0 to 1. */
export interface Look {
  readonly nearness: number
  readonly x: number
  readonly y: number
}

export interface Camera {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** The picture on the page: one canvas, held once. Created by `createView`, ended by `destroy`. */
export interface GraphView {
  /** Draws, keeping the camera when the regard and the size stay the same. */
  show(drawn: Drawn): void
  /** Where a mark stands in the picture, in parts of it (0 to 1); undefined when it is not drawn. */
  partOf(id: string): Point | undefined
  /** Marks what is chosen, its lines and their other ends; undefined lifts the mark. Ids of actors, things or ties. */
  select(id: string | undefined): void
  /** Fades everything but these ids (actors, things, ties); undefined lifts it. */
  focus(ids: readonly string[] | undefined): void
  /** The whole picture in the container. */
  fit(): void
  /** Brings one mark to the middle. */
  centre(id: string): void
  /** Multiplies the zoom about the middle: 1.25 nearer, 0.8 farther. */
  zoomBy(factor: number): void
  camera(): Camera
  setCamera(camera: Camera): void
  /** The same, apart from the window; undefined before the first picture. */
  look(): Look | undefined
  lookAt(look: Look): void
  /** These marks as large as the container allows, at most twice nearer than the whole picture is made for. */
  fitTo(ids: readonly string[]): void
  /** False when the last picture put marks elsewhere than the one before it: a camera of before says nothing. */
  readonly keptPlaces: boolean
  /** The container has another size: what was looked at stays in the middle. */
  resized(): void
  /** A way from mark to mark with its numbered steps over everything; undefined takes it away. */
  way(ids: readonly string[] | undefined): void
  /** The frame of a mark or of a disc, in pixels of the container; undefined when it is not drawn. */
  frameOf(id: string): Box | undefined
  /** The nearest mark in a direction, for the arrow keys; undefined when there is none. */
  neighbourTowards(id: string, direction: 'left' | 'right' | 'up' | 'down'): Of | undefined
  /** Where a mark stands now, in pixels of the container; undefined when it is not drawn. */
  placeOf(id: string): Point | undefined
  readonly theme: Theme | undefined
  destroy(): void
}
