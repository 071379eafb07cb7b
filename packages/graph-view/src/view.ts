import type { Core, EventObjectEdge, EventObjectNode, SingularElementArgument } from 'cytoscape'
import { backdropSvg, discNamesSvg } from './backdrop-svg.ts'
import type { Drawn, Of, Point } from './drawn.ts'
import { nearestTowards } from './mark-places.ts'
import { PALETTES } from './palette.ts'
import { rasterised } from './rasterise.ts'
import type { Camera, GraphView, ViewEvents } from './view-promise.ts'

/** Above this many elements gestures move a picture of the map instead of the map. */
const TEXTURE_ABOVE = 1500
const FIT_MARGIN = 12

/** How many views hold a canvas now; a page that comes and goes must leave none behind. */
export let viewsAlive = 0

/** Puts a view into a container. The library is loaded here and only here. */
export async function createView(container: HTMLElement, events: ViewEvents = {}): Promise<GraphView> {
  const { default: cytoscape } = await import('cytoscape')
  return new CytoscapeView(container, events, cytoscape)
}

type Cytoscape = typeof import('cytoscape')

class CytoscapeView implements GraphView {
  readonly #container: HTMLElement
  readonly #events: ViewEvents
  readonly #cytoscape: Cytoscape
  /** Sheets, discs and hulls under the canvas; names of discs over it. */
  readonly #under: SVGSVGElement
  readonly #over: SVGSVGElement
  readonly #canvas: HTMLElement
  #core: Core | undefined
  #drawn: Drawn | undefined
  #destroyed = false

  constructor(container: HTMLElement, events: ViewEvents, cytoscape: Cytoscape) {
    this.#container = container
    this.#events = events
    this.#cytoscape = cytoscape
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative'
    this.#under = layer()
    this.#over = layer()
    this.#canvas = document.createElement('div')
    for (const element of [this.#under, this.#canvas, this.#over]) {
      element.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;overflow:hidden'
      container.append(element)
    }
    this.#over.style.pointerEvents = 'none'
    viewsAlive += 1
  }

  get theme() {
    return this.#drawn?.theme
  }

  show(drawn: Drawn): void {
    if (this.#destroyed) return
    const before = this.#drawn
    this.#drawn = drawn
    const core = this.#coreFor(drawn)
    if (before?.picture === drawn.picture) {
      core.style([...drawn.stylesheet])
    } else {
      core.batch(() => {
        core.elements().remove()
        core.style([...drawn.stylesheet])
        core.add(structuredClone([...drawn.elements]))
      })
      const same =
        before?.regard === drawn.regard &&
        before.size.width === drawn.size.width &&
        before.size.height === drawn.size.height
      if (!same) this.fit()
    }
    this.#container.style.background = PALETTES[drawn.theme][drawn.backdrop.sheets.length > 0 ? 'paper-sunk' : 'paper']
    this.#drawBackdrop()
  }

  select(id: string | undefined): void {
    const core = this.#core
    if (!core) return
    core.batch(() => {
      core.elements().removeClass('chosen near')
      if (id === undefined) return
      const found = this.#find(id)
      found.addClass('chosen')
      found.nodes().connectedEdges().addClass('near').connectedNodes().not(found).addClass('near')
      found.edges().connectedNodes().addClass('near')
    })
  }

  focus(ids: readonly string[] | undefined): void {
    const core = this.#core
    if (!core) return
    core.batch(() => {
      core.elements().removeClass('dimmed')
      if (!ids) return
      const wanted = new Set(ids)
      core
        .elements()
        .filter((element) => !isAbout(element, wanted))
        .addClass('dimmed')
    })
  }

  fit(): void {
    const size = this.#drawn?.size
    if (!this.#core || !size) return
    const { clientWidth: width, clientHeight: height } = this.#container
    if (width === 0 || height === 0) return
    const zoom = Math.min((width - FIT_MARGIN) / size.width, (height - FIT_MARGIN) / size.height)
    this.setCamera({ zoom, x: (width - size.width * zoom) / 2, y: (height - size.height * zoom) / 2 })
  }

  centre(id: string): void {
    if (!this.#core) return
    const found = this.#find(id)
    if (found.nonempty()) this.#core.center(found)
  }

  zoomBy(factor: number): void {
    const { clientWidth, clientHeight } = this.#container
    this.#core?.zoom({
      level: this.#core.zoom() * factor,
      renderedPosition: { x: clientWidth / 2, y: clientHeight / 2 },
    })
  }

  camera(): Camera {
    const pan = this.#core?.pan() ?? { x: 0, y: 0 }
    return { zoom: this.#core?.zoom() ?? 1, x: pan.x, y: pan.y }
  }

  setCamera({ zoom, x, y }: Camera): void {
    this.#core?.viewport({ zoom, pan: { x, y } })
  }

  neighbourTowards(id: string, direction: 'left' | 'right' | 'up' | 'down'): Of | undefined {
    return nearestTowards(this.#drawn?.picture.marks ?? [], id, direction)
  }

  placeOf(id: string): Point | undefined {
    const found = this.#core ? this.#find(id).nodes() : undefined
    return found && found.nonempty() ? { ...found.first().renderedPosition() } : undefined
  }

  async png(scale = 2): Promise<Blob> {
    const drawn = this.#drawn
    if (!drawn) throw new Error('nothing is drawn yet')
    const { pictureSvg } = await import('./picture-svg.ts')
    const svg = pictureSvg(drawn.picture, { theme: drawn.theme, title: '' })
    return rasterised(svg, drawn.size.width * scale, drawn.size.height * scale)
  }

  destroy(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#core?.destroy()
    for (const element of [this.#under, this.#canvas, this.#over]) element.remove()
    viewsAlive -= 1
  }

  #find(id: string) {
    const core = this.#core
    if (!core) throw new Error('nothing is drawn yet')
    return core.elements().filter((element) => isAbout(element, new Set([id])))
  }

  /** The canvas is made at the first picture, and made again only when a picture crosses the size where textures pay. */
  #coreFor(drawn: Drawn): Core {
    const texture = drawn.elements.length > TEXTURE_ABOVE
    if (this.#core && this.#core.scratch('texture') === texture) return this.#core
    this.#core?.destroy()
    const core = this.#cytoscape({
      container: this.#canvas,
      textureOnViewport: texture,
      autoungrabify: true,
      boxSelectionEnabled: false,
      selectionType: 'single',
      minZoom: 0.15,
      maxZoom: 6,
      layout: { name: 'preset' },
    })
    core.scratch('texture', texture)
    core.on('viewport', () => {
      this.#moveBackdrop()
      this.#events.onCamera?.(this.camera())
    })
    core.on('tap', (event) => {
      const target = event.target as Core | SingularElementArgument
      this.#events.onSelect?.(target === core ? undefined : ((target as SingularElementArgument).data('of') as Of))
    })
    core.on('mouseover', 'node, edge', (event: EventObjectNode | EventObjectEdge) => {
      const of = event.target.data('of') as Of
      this.#events.onHover?.({ of, name: event.target.data('name') as string, at: { ...event.renderedPosition } })
      this.#canvas.style.cursor = 'pointer'
    })
    core.on('mouseout', 'node, edge', () => {
      this.#events.onHover?.(undefined)
      this.#canvas.style.cursor = ''
    })
    this.#core = core
    return core
  }

  #drawBackdrop(): void {
    const drawn = this.#drawn
    if (!drawn) return
    this.#under.innerHTML = `<g>${backdropSvg(drawn.backdrop, drawn.theme)}</g>`
    this.#over.innerHTML = `<g>${discNamesSvg(drawn.backdrop.discs, drawn.theme)}</g>`
    this.#moveBackdrop()
  }

  #moveBackdrop(): void {
    const { zoom, x, y } = this.camera()
    for (const element of [this.#under, this.#over])
      element.firstElementChild?.setAttribute(
        'transform',
        `translate(${String(x)} ${String(y)}) scale(${String(zoom)})`,
      )
  }
}

function layer(): SVGSVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  element.setAttribute('aria-hidden', 'true')
  return element
}

function isAbout(element: SingularElementArgument, ids: ReadonlySet<string>): boolean {
  const of = element.data('of') as Of
  if (of.kind === 'findings') return of.ids.some((id) => ids.has(id)) || ids.has(of.on)
  if (of.kind !== 'tie') return ids.has(of.id)
  return (element.data('ties') as readonly string[]).some((id) => ids.has(id))
}
