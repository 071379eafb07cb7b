import type { Core, ElementDefinition } from 'cytoscape'
import type { LabelPlace, Measure, Picture, PlacedMark } from './drawn.ts'
import { NamesAtZoom, type NameNow, zoomStep, type FirstNames } from './names-at-zoom.ts'

/** Below this many marks names follow at once; above, in a moment when nothing else is to be done. */
const AT_ONCE = 600
const WAIT = 120

interface Change {
  readonly now: NameNow | undefined
  readonly was: LabelPlace | undefined
}

/** Names on the canvas: chosen anew when the camera came to rest at another distance, or when somebody was chosen. */
export class ViewNames {
  #names: NamesAtZoom | undefined
  #picture: Picture | undefined
  /** The side that each element says now, and the size of its name; 0 where it is hidden. */
  #sides: (LabelPlace | undefined)[] = []
  #sizes = new Float64Array(0)
  #now: readonly (NameNow | undefined)[] = []
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

  /** The elements of this picture with the names that have room at a zoom: on the canvas they are styled once, not twice. */
  dress(elements: readonly ElementDefinition[], zoom: number, first: FirstNames): readonly ElementDefinition[] {
    const picture = this.#picture
    if (!this.#names || !picture) return elements
    clearTimeout(this.#timer)
    const changed = new Map(this.#take(this.#names.at(zoomStep(zoom), first), zoomStep(zoom), first))
    return elements.map((element) => {
      const change = changed.get(String(element.data.id))
      if (!change) return element
      const classes = [element.classes ?? []].flat()
      const { now, was } = change
      if (!now) return { ...element, classes: [...classes, 'name-off'] }
      const kept = classes.filter((name) => name !== 'name-off' && name !== `at-${was ?? ''}`)
      return {
        ...element,
        data: { ...element.data, fs: now.size },
        classes: [...kept, `at-${now.place}`, 'sized'],
      }
    })
  }

  /** The camera moved: names follow once it rests. */
  soon(core: Core, first: FirstNames): void {
    if (zoomStep(core.zoom()) === this.#step && areSame(first, this.#first)) return
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
    const step = zoomStep(core.zoom())
    const next = names.at(step, first, (id) => core.getElementById(id).position())
    core.batch(() => {
      for (const [id, { now, was }] of this.#take(next, step, first)) {
        const node = core.getElementById(id)
        if (!now) {
          node.addClass('name-off')
          continue
        }
        node.data('fs', now.size)
        if (was && was !== now.place) node.removeClass(`at-${was}`)
        node.addClass(`at-${now.place} sized`).removeClass('name-off')
      }
    })
    this.drawLeaders()
  }

  drawLeaders(): void {
    this.#onLeaders((this.#picture?.marks ?? []).filter((mark, index) => mark.label?.leader && this.#now[index]))
  }

  /** Remembers which names stand now; the marks whose name changes, with the side where it stood. */
  #take(
    next: readonly (NameNow | undefined)[],
    step: number,
    first: FirstNames,
  ): readonly (readonly [string, Change])[] {
    this.#step = step
    this.#first = first
    this.#now = next
    return (this.#picture?.marks ?? []).flatMap((mark, index) => {
      const now = next[index]
      const size = now?.size ?? 0
      const was = this.#sides[index]
      if (mark.inside || (size === this.#sizes[index] && (size === 0 || was === now?.place))) return []
      this.#sizes[index] = size
      if (now) this.#sides[index] = now.place
      return [[mark.id, { now, was }] as const]
    })
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#names = undefined
    this.#picture = undefined
  }
}

const areSame = (a: FirstNames, b: FirstNames): boolean =>
  a === b || (a.size === b.size && [...a].every(([id, rank]) => b.get(id) === rank))
