import { backdropSvg, discNamesSvg, leadersSvg, wordsOverSvg } from './backdrop-svg.ts'
import { backdropAmong } from './counts-among.ts'
import type { Drawn, PlacedMark, Point } from './drawn.ts'
import type { Theme } from './palette.ts'
import type { Camera } from './view-promise.ts'
import { wayOverlay } from './way-overlay.ts'

const MOTION = 180

/** The canvas between two drawings in lines: sheets, discs and hulls under it, names of discs and a way over it. */
export class ViewLayers {
  readonly canvas = document.createElement('div')
  readonly #under = layer()
  readonly #over = layer()
  readonly #ground = document.createElementNS(SVG, 'g')
  readonly #names = document.createElementNS(SVG, 'g')
  readonly #leaders = document.createElementNS(SVG, 'g')
  readonly #way = document.createElementNS(SVG, 'g')
  #drawn: Drawn | undefined
  #focus: ReadonlySet<string> | undefined

  constructor(container: HTMLElement) {
    for (const element of [this.#under, this.canvas, this.#over]) {
      element.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;overflow:hidden'
      container.append(element)
    }
    this.#under.append(this.#ground)
    this.#over.append(this.#leaders, this.#names, this.#way)
    this.#over.style.pointerEvents = 'none'
  }

  /** `fading`: the new ground comes in softly while marks move. */
  draw(drawn: Drawn, fading: boolean): void {
    if (this.#drawn?.picture !== drawn.picture || this.#drawn.theme !== drawn.theme) this.#drawNames(drawn)
    if (this.#drawn?.backdrop !== drawn.backdrop || this.#drawn.theme !== drawn.theme) {
      this.#drawGround(drawn)
      if (fading)
        for (const group of [this.#ground, this.#names])
          group.animate([{ opacity: 0 }, { opacity: 1 }], { duration: MOTION, easing: 'ease-out' })
    }
    this.#drawn = drawn
  }

  /** Numbers of sectors and sides follow what is looked at; undefined: all of it. */
  focus(ids: readonly string[] | undefined): void {
    if (ids === undefined && this.#focus === undefined) return
    this.#focus = ids && new Set(ids)
    if (!this.#drawn) return
    this.#drawNames(this.#drawn)
    this.#drawGround(this.#drawn)
  }

  #drawNames({ backdrop, theme }: Drawn): void {
    const { discs, captions } = backdropAmong(backdrop, this.#focus)
    this.#names.innerHTML = discNamesSvg(discs, theme) + wordsOverSvg(captions, theme)
  }

  #drawGround({ backdrop, theme }: Drawn): void {
    this.#ground.innerHTML = backdropSvg(backdropAmong(backdrop, this.#focus), theme)
  }

  /** Thin lines to the names that stand apart now. */
  drawLeaders(marks: readonly PlacedMark[], theme: Theme): void {
    const svg = leadersSvg(marks, theme)
    if (svg !== '' || this.#leaders.firstChild) this.#leaders.innerHTML = svg
  }

  drawWay(marks: readonly (Point & { readonly w: number; readonly h: number })[], theme: Theme, zoom: number): void {
    const svg = wayOverlay(marks, theme, zoom)
    if (svg !== '' || this.#way.firstChild) this.#way.innerHTML = svg
  }

  move({ zoom, x, y }: Camera): void {
    const transform = `translate(${String(x)} ${String(y)}) scale(${String(zoom)})`
    for (const group of [this.#ground, this.#leaders, this.#names, this.#way])
      group.setAttribute('transform', transform)
  }

  destroy(): void {
    for (const element of [this.#under, this.canvas, this.#over]) element.remove()
  }
}

const SVG = 'http://www.w3.org/2000/svg'

function layer(): SVGSVGElement {
  const element = document.createElementNS(SVG, 'svg')
  element.setAttribute('aria-hidden', 'true')
  return element
}
