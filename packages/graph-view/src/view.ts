import type { Core } from 'cytoscape'
import type { Box, Drawn, Of, Picture, Point } from './drawn.ts'
import { facesLoaded } from './faces.ts'
import { canvasMeasure } from './measure.ts'
import { idOf, nearestTowards } from './mark-places.ts'
import { PALETTES } from './palette.ts'
import { about, ViewAttention } from './view-attention.ts'
import { cameraOn, lookOf, wholeLook } from './view-camera.ts'
import { ViewElements } from './view-elements.ts'
import { listenToHands } from './view-gestures.ts'
import { ViewLayers } from './view-layers.ts'
import { ViewNames } from './view-names.ts'
import type { Camera, GraphView, Look, ViewEvents } from './view-promise.ts'

/** Above this many elements gestures move a picture of the map instead of the map. */
const TEXTURE_ABOVE = 1500
/** Below this many marks a change of regard is a motion; above, a cut. */
const MOVING_BELOW = 500

/** How many views hold a canvas now; a page that comes and goes must leave none behind. */
export let viewsAlive = 0

/** Puts a view into a container. The library is loaded here and only here. */
export async function createView(container: HTMLElement, events: ViewEvents = {}): Promise<GraphView> {
  const [{ default: cytoscape }] = await Promise.all([import('cytoscape'), facesLoaded()])
  // It warns of every line that is a moment too short for its curve while marks move; at rest none is (`elements-of.ts`).
  cytoscape.warnings(false)
  return new CytoscapeView(container, events, cytoscape)
}

class CytoscapeView implements GraphView {
  readonly #container: HTMLElement
  readonly #events: ViewEvents
  readonly #layers: ViewLayers
  readonly #core: Core
  readonly #elements = new ViewElements()
  readonly #names = new ViewNames((marks) => {
    if (this.#drawn) this.#layers.drawLeaders(marks, this.#drawn.theme)
  })
  readonly #attention = new ViewAttention()
  readonly #measure = canvasMeasure()
  #drawn: Drawn | undefined
  #way: readonly string[] | undefined
  #destroyed = false
  /** A call moves the camera, no hand. */
  #called = false
  keptPlaces = true
  #windowChanged = false
  #lastLook: Look = { nearness: 1, x: 0.5, y: 0.5 }

  constructor(container: HTMLElement, events: ViewEvents, cytoscape: typeof import('cytoscape')) {
    this.#container = container
    this.#events = events
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative'
    this.#layers = new ViewLayers(container)
    this.#core = cytoscape({
      container: this.#layers.canvas,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
      minZoom: 0.15,
      maxZoom: 8,
      layout: { name: 'preset' },
    })
    this.#core.on('viewport', () => this.#moved())
    // A finger goes over the map; only a mouse takes hold of a mark (others have keys and buttons for it).
    this.#layers.canvas.addEventListener(
      'pointerdown',
      (event) => void this.#core.autoungrabify(event.pointerType !== 'mouse'),
      { capture: true },
    )
    listenToHands(this.#core, {
      events,
      container: this.#layers.canvas,
      size: () => this.#drawn?.size ?? { width: 1, height: 1 },
      pointed: (element) => this.#attention.point(this.#core, element),
      dragged: () => this.#drawWay(),
    })
    viewsAlive += 1
  }

  get theme() {
    return this.#drawn?.theme
  }

  show(drawn: Drawn): void {
    if (this.#destroyed) return
    const before = this.#drawn
    const core = this.#core
    this.#drawn = drawn
    // Cytoscape reads this at every frame, so the canvas need not be made anew.
    ;(core as unknown as { renderer(): { textureOnViewport: boolean } }).renderer().textureOnViewport =
      drawn.elements.length > TEXTURE_ABOVE
    core.style([...drawn.stylesheet])
    const sameSize = before?.size.width === drawn.size.width && before.size.height === drawn.size.height
    if (before?.picture !== drawn.picture) {
      const moving =
        before !== undefined &&
        drawn.picture.marks.length < MOVING_BELOW &&
        !this.#windowChanged &&
        !matchMedia('(prefers-reduced-motion: reduce)').matches
      const otherWindow = this.#windowChanged && before?.regard === drawn.regard
      this.#windowChanged = false
      this.keptPlaces = before !== undefined && (otherWindow || areSamePlaces(before.picture, drawn.picture))
      this.#names.start(drawn.picture, this.#measure)
      // The camera first: what comes to the canvas already wears the names that have room where it looks from.
      if (!this.keptPlaces) this.fit()
      else if (!sameSize) this.lookAt(this.#lastLook)
      const dressed = this.#names.dress(drawn.elements, core.zoom(), this.#attention.first)
      this.#elements.show(core, dressed, moving, () => this.#rest())
      this.#layers.draw(drawn, moving && !this.keptPlaces)
      this.#names.drawLeaders()
    } else {
      this.keptPlaces = true
      this.#layers.draw(drawn, false)
    }
    this.#attention.renew(core)
    this.#names.choose(core, this.#attention.first)
    this.#container.style.background = PALETTES[drawn.theme][drawn.backdrop.sheets.length > 0 ? 'paper-sunk' : 'paper']
    this.#layers.move(this.camera())
    this.#drawWay()
  }

  select(id: string | undefined): void {
    this.#attention.choose(this.#core, id)
    this.#names.choose(this.#core, this.#attention.first)
  }

  focus(ids: readonly string[] | undefined): void {
    this.#attention.focus(this.#core, ids)
    this.#layers.focus(ids)
    this.#names.choose(this.#core, this.#attention.first)
  }

  way(ids: readonly string[] | undefined): void {
    this.#way = ids
    this.#drawWay()
  }

  fit(): void {
    if (this.#drawn) this.lookAt(wholeLook(this.#drawn.picture, this.#container))
  }

  fitTo(ids: readonly string[]): void {
    const wanted = new Set(ids)
    const marks = (this.#drawn?.picture.marks ?? []).filter(({ of }) => wanted.has(idOf(of)))
    const size = this.#drawn?.size
    if (!size || marks.length === 0) return
    const xs = marks.flatMap(({ x, w }) => [x - w / 2 - 40, x + w / 2 + 40])
    const ys = marks.flatMap(({ y, h }) => [y - h / 2 - 40, y + h / 2 + 40])
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    const { clientWidth, clientHeight } = this.#container
    const whole = cameraOn({ nearness: 1, x: 0.5, y: 0.5 }, size, this.#container).zoom
    const zoom = Math.min(clientWidth / (right - left), clientHeight / (bottom - top), 2.2 * Math.max(1, whole))
    this.lookAt({ nearness: zoom / whole, x: (left + right) / 2 / size.width, y: (top + bottom) / 2 / size.height })
  }

  centre(id: string): void {
    const found = about(this.#core, id).nodes()
    if (found.nonempty()) this.#call(() => void this.#core.center(found))
  }

  zoomBy(factor: number): void {
    const { clientWidth, clientHeight } = this.#container
    this.#core.zoom({
      level: this.#core.zoom() * factor,
      renderedPosition: { x: clientWidth / 2, y: clientHeight / 2 },
    })
  }

  camera(): Camera {
    const { x, y } = this.#core.pan()
    return { zoom: this.#core.zoom(), x, y }
  }

  setCamera({ zoom, x, y }: Camera): void {
    this.#call(() => void this.#core.viewport({ zoom, pan: { x, y } }))
  }

  look(): Look | undefined {
    return this.#drawn && lookOf(this.camera(), this.#drawn.size, this.#container)
  }

  lookAt(look: Look): void {
    const size = this.#drawn?.size
    if (!size || this.#container.clientWidth === 0 || this.#container.clientHeight === 0) return
    this.#lastLook = look
    this.setCamera(cameraOn(look, size, this.#container))
  }

  resized(): void {
    this.#windowChanged = true
    this.#core.resize()
    this.lookAt(this.#lastLook)
  }

  neighbourTowards(id: string, direction: 'left' | 'right' | 'up' | 'down'): Of | undefined {
    return nearestTowards(this.#drawn?.picture.marks ?? [], id, direction)
  }

  placeOf(id: string): Point | undefined {
    const found = about(this.#core, id).nodes()
    return found.nonempty() ? { ...found.first().renderedPosition() } : undefined
  }

  partOf(id: string): Point | undefined {
    const mark = this.#drawn?.picture.marks.find(({ of }) => of.kind !== 'findings' && idOf(of) === id)
    const size = this.#drawn?.size
    return mark && size && { x: mark.x / size.width, y: mark.y / size.height }
  }

  frameOf(id: string): Box | undefined {
    const { zoom, x, y } = this.camera()
    const found = about(this.#core, id).nodes()
    if (found.nonempty()) {
      const at = found.first().renderedPosition()
      return boxAround(at.x, at.y, Number(found.first().data('w')) * zoom, Number(found.first().data('h')) * zoom)
    }
    const disc = this.#drawn?.backdrop.discs.find(({ sector }) => sector === id)
    return disc && boxAround(disc.x * zoom + x, disc.y * zoom + y, 2 * disc.r * zoom, 2 * disc.r * zoom)
  }

  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#elements.destroy()
    this.#names.destroy()
    this.#core.destroy()
    this.#layers.destroy()
    viewsAlive -= 1
  }

  #call(move: () => void): void {
    this.#called = true
    move()
    this.#called = false
  }

  #moved(): void {
    const camera = this.camera()
    this.#layers.move(camera)
    if (this.#way) this.#drawWay()
    this.#names.soon(this.#core, this.#attention.first)
    const size = this.#drawn?.size
    if (size && !this.#called) this.#lastLook = lookOf(camera, size, this.#container)
    this.#events.onCamera?.(camera, !this.#called)
  }

  #rest(): void {
    this.#names.choose(this.#core, this.#attention.first)
    this.#drawWay()
    this.#events.onRest?.()
  }

  #drawWay(): void {
    const drawn = this.#drawn
    if (!drawn) return
    const marks = (this.#way ?? []).flatMap((id) => {
      const node = about(this.#core, id).nodes().first()
      return node.empty() ? [] : [{ ...node.position(), w: Number(node.data('w')), h: Number(node.data('h')) }]
    })
    this.#layers.drawWay(marks, drawn.theme, this.#core.zoom())
  }
}

const boxAround = (x: number, y: number, w: number, h: number): Box => ({ x: x - w / 2, y: y - h / 2, w, h })

/** Most marks of both stand where they stood, in parts of the picture: another regard on the same places, a mark moved. */
function areSamePlaces(before: Picture, now: Picture): boolean {
  const places = new Map(before.marks.map((mark) => [mark.id, mark]))
  const there = now.marks.flatMap((mark) => {
    const was = places.get(mark.id)
    return was ? [[was, mark] as const] : []
  })
  const kept = there.filter(
    ([was, mark]) =>
      Math.abs(was.x / before.size.width - mark.x / now.size.width) < 0.01 &&
      Math.abs(was.y / before.size.height - mark.y / now.size.height) < 0.01,
  )
  return there.length >= now.marks.length / 2 && kept.length >= there.length / 2
}
