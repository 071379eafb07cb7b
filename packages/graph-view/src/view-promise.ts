import type { Drawn, Of, Point } from './drawn.ts'
import type { Theme } from './palette.ts'

export interface ViewEvents {
  /** A mark or a line was chosen by hand; undefined when the ground was. */
  readonly onSelect?: (chosen: Of | undefined) => void
  /** The pointer rests on a mark or a line (for tips); undefined when it leaves. `at` in pixels of the container. */
  readonly onHover?: (over: { readonly of: Of; readonly name: string; readonly at: Point } | undefined) => void
  /** Zoom or place of the camera changed. */
  readonly onCamera?: (camera: Camera) => void
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
  /** The nearest mark in a direction, for the arrow keys; undefined when there is none. */
  neighbourTowards(id: string, direction: 'left' | 'right' | 'up' | 'down'): Of | undefined
  /** Where a mark stands now, in pixels of the container; undefined when it is not drawn. */
  placeOf(id: string): Point | undefined
  /** A bitmap of what is shown, at `scale`, on the paper of its theme. */
  png(scale?: number): Promise<Blob>
  readonly theme: Theme | undefined
  destroy(): void
}
