import type { Core } from 'cytoscape'
import type { LabelPlace, Measure, Picture, PlacedMark } from './drawn.ts'
import { NamesAtZoom, zoomStep, type FirstNames } from './names-at-zoom.ts'

/** Below this many marks names follow at once; above, in a moment when nothing else is to be done. */
const AT_ONCE = 600
const WAIT = 120

/** Names on the canvas: chosen anew when the camera came to rest at another distance, or when somebody was chosen. */
export class ViewNames {
  #names: NamesAtZoom | undefined
  #picture: Picture | undefined
  /** The side that each element says now, and the size of its name; 0 where it is hidden. */
  #sides: (LabelPlace | undefined)[] = []
  #sizes = new Float64Array(0)
  #step = 0
  #first: FirstNames = new Map()
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #onLeaders: (marks: readonly PlacedMark[]) => void

  /** `onLeaders`: the marks whose names now stand apart, at the end of a thin line. */
  constructor(onLeaders: (marks: readonly PlacedMark[]) => void) {
    this.#onLeaders = onLeaders
  }

  /** A new picture stands on the canvas; its elements bear their own names. */
  start(picture: Picture, measure: Measure): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#picture = picture
    this.#names = new NamesAtZoom(picture, measure)
    this.#sides = picture.marks.map(({ label, nearLabel }) => label?.place ?? nearLabel?.place)
    this.#sizes = Float64Array.from(picture.marks, ({ label }) => label?.size ?? 0)
    this.#step = 0
  }

  /** The camera moved: names follow once it rests. */
  soon(core: Core, first: FirstNames): void {
    if (zoomStep(core.zoom()) === this.#step && first === this.#first) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.now(core, first), WAIT)
  }

  /** Somebody was chosen, or a picture came: names follow at once where they are few. */
  choose(core: Core, first: FirstNames): void {
    if ((this.#picture?.marks.length ?? 0) > AT_ONCE) this.soon(core, first)
    else this.now(core, first)
  }

  now(core: Core, first: FirstNames): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const [names, picture] = [this.#names, this.#picture]
    if (!names || !picture) return
    this.#step = zoomStep(core.zoom())
    this.#first = first
    const next = names.at(this.#step, first, (id) => core.getElementById(id).position())
    core.batch(() => {
      picture.marks.forEach((mark, index) => {
        const now = next[index]
        const size = now?.size ?? 0
        const side = this.#sides[index]
        if (mark.inside || (size === this.#sizes[index] && (size === 0 || side === now?.place))) return
        this.#sizes[index] = size
        const node = core.getElementById(mark.id)
        if (!now) {
          node.addClass('name-off')
          return
        }
        this.#sides[index] = now.place
        node.data('fs', size)
        if (side && side !== now.place) node.removeClass(`at-${side}`)
        node.addClass(`at-${now.place} sized`).removeClass('name-off')
      })
    })
    this.#onLeaders(picture.marks.filter((mark, index) => mark.label?.leader && next[index]))
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#names = undefined
    this.#picture = undefined
  }
}
