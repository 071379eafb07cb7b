import { LABEL_PLACES, type Box, type LabelPlace, type Measure, type Picture, type Point } from './drawn.ts'
import { BoxGrid } from './box-grid.ts'
import { LABEL_GAP, LINE_HEIGHT } from './labels.ts'
import { arcBoxes } from './regards/arc-names.ts'

/** On the screen a name is never smaller than this where it is shown, and does not grow beyond the other. Pixels. */
const LEAST = 11
const MOST = 14
/** Names are chosen anew for every third of an octave of the zoom; in between they grow with the map. */
const STEPS = 3
/** A picture that fits its window is at zoom 1 give or take a tenth: it keeps its own names. */
const ABOUT_ONE = 0.457

/** 0: as the picture was made; each step is a quarter nearer or farther. */
export const zoomStep = (zoom: number): number => Math.floor(Math.log2(zoom) * STEPS + ABOUT_ONE)

/** A name at a zoom: where it stands, its size in pixels of the picture; undefined where it has no room. */
export interface NameNow {
  readonly place: LabelPlace
  readonly size: number
}

/** Names that come before all others: what is chosen always shows its own, its neighbours where there is room. */
export type FirstNames = ReadonlyMap<string, 'chosen' | 'near'>

interface Wish {
  readonly base: number
  readonly weight: number
  /** Widest line and number of lines, at a size of one pixel. */
  readonly width: number
  readonly boldWidth: number
  readonly lines: number
  readonly own: LabelPlace
  /** The picture itself gave it room. */
  readonly placed: boolean
  /** At the end of a leader: its box in the picture. It stands there or nowhere. */
  readonly apart: Box | undefined
  /** Its words stand inside, or there are none: nothing to place. */
  readonly silent: boolean
}

/** Which names have room at a zoom. Made once for a picture; deterministic. */
export class NamesAtZoom {
  readonly #picture: Picture
  readonly #wishes: readonly Wish[]
  readonly #order: Uint32Array
  readonly #still: readonly Box[]

  constructor(picture: Picture, measure: Measure) {
    this.#picture = picture
    this.#wishes = picture.marks.map((mark) => wishOf(mark, measure))
    const weight = (index: number) => {
      const wish = this.#wishes[index]
      return (wish?.placed ? 1000 : 0) + (wish?.weight === 700 ? 100 : 0) + (picture.marks[index]?.w ?? 0)
    }
    this.#order = Uint32Array.from(picture.marks.keys()).sort((a, b) => weight(b) - weight(a) || a - b)
    this.#still = [
      ...picture.backdrop.captions.map(({ box }) => box),
      ...picture.backdrop.discs.flatMap((disc) => arcBoxes(disc, measure)),
      ...picture.backdrop.sheets.flatMap(({ x, y, title, subtitle }) => [
        { x: x + 12, y: y + 8, w: measure(title, 14, 700), h: 15 },
        { x: x + 12, y: y + 25, w: measure(subtitle, 11.5, 400), h: 13 },
      ]),
    ]
  }

  /** One answer per mark of the picture. `placeOf`: where a mark stands now, if a hand moved it. */
  at(
    step: number,
    first: FirstNames = new Map(),
    placeOf?: (id: string) => Point | undefined,
  ): (NameNow | undefined)[] {
    const { marks, size } = this.#picture
    const zoom = 2 ** (step / STEPS)
    const names = new BoxGrid(size)
    const bodies = new BoxGrid(size)
    for (const box of this.#still) bodies.add(box.x, box.y, box.w, box.h)
    const xs = new Float64Array(marks.length)
    const ys = new Float64Array(marks.length)
    const moved = new Uint8Array(marks.length)
    marks.forEach((mark, index) => {
      const place = placeOf?.(mark.id) ?? mark
      xs[index] = place.x
      ys[index] = place.y
      moved[index] = Number(Math.abs(place.x - mark.x) > 0.5 || Math.abs(place.y - mark.y) > 0.5)
      bodies.add(place.x - mark.w / 2, place.y - mark.h / 2, mark.w, mark.h)
      if (mark.inside && mark.label) {
        const { box } = mark.label
        names.add(box.x + place.x - mark.x, box.y + place.y - mark.y, box.w, box.h)
      }
    })
    const found: (NameNow | undefined)[] = marks.map(() => undefined)
    const give = (index: number, rank: 'chosen' | 'near' | 'other'): void => {
      const [wish, mark] = [this.#wishes[index], marks[index]]
      if (!wish || !mark || wish.silent || found[index]) return
      if (rank === 'other' && !wish.placed && step <= 0) return
      const onScreen = Math.min(Math.max(wish.base * zoom, LEAST), MOST)
      const now = step === 0 ? wish.base : onScreen / zoom
      const w = (rank === 'other' ? wish.width : wish.boldWidth) * now
      const h = wish.lines * now * LINE_HEIGHT
      const reach = { w: mark.reach ?? mark.w, h: mark.reach ?? mark.h, x: xs[index] ?? 0, y: ys[index] ?? 0 }
      // No larger than the picture made it, and on the same side: it touches no mark that it did not touch before.
      const stays = wish.placed && now <= wish.base && !moved[index]
      const corner = (place: LabelPlace): Point =>
        wish.apart
          ? cornerApart(wish.apart, { x: reach.x - mark.x, y: reach.y - mark.y }, place, w, h)
          : cornerAt(reach, place, w, h)
      const isBound = wish.apart !== undefined || this.#picture.namesKeepSide === true
      for (const place of isBound ? [wish.own] : stays ? [wish.own, ...LABEL_PLACES] : LABEL_PLACES) {
        const { x, y } = corner(place)
        const outside = x < 0 || y < 0 || x + w > size.width || y + h > size.height
        if (outside && !(stays && place === wish.own)) continue
        if (names.touches(x, y, w, h)) continue
        if (!(stays && place === wish.own) && bodies.touches(x, y, w, h)) continue
        names.add(x, y, w, h)
        found[index] = { place, size: now }
        return
      }
      if (rank !== 'chosen') return
      const { x, y } = corner(wish.own)
      names.add(x, y, w, h)
      found[index] = { place: wish.own, size: now }
    }
    for (const rank of ['chosen', 'near'] as const)
      for (const index of this.#order) if (first.get(marks[index]?.id ?? '') === rank) give(index, rank)
    for (const index of this.#order) give(index, 'other')
    return found
  }
}

function wishOf(mark: Picture['marks'][number], measure: Measure): Wish {
  const named = mark.label ?? mark.nearLabel
  const lines = named?.lines ?? []
  const widest = (weight: number) => Math.max(0, ...lines.map((line) => measure(line, LEAST, weight))) / LEAST
  const weight = mark.label?.bold ? 700 : 400
  return {
    base: mark.label?.size ?? LEAST,
    weight,
    width: widest(weight),
    boldWidth: widest(700),
    lines: lines.length,
    own: named?.place ?? 's',
    placed: mark.label !== undefined,
    apart: mark.label?.leader && mark.label.box,
    silent: mark.inside !== undefined || lines.length === 0,
  }
}

/** The same for a name at the end of its leader: it shrinks and grows from there. */
function cornerApart(box: Box, shift: Point, place: LabelPlace, w: number, h: number): Point {
  const x = place === 'e' ? box.x : place === 'w' ? box.x + box.w - w : box.x + (box.w - w) / 2
  const y = place === 's' ? box.y : place === 'n' ? box.y + box.h - h : box.y + (box.h - h) / 2
  return { x: x + shift.x, y: y + shift.y }
}

/** The upper left corner of a name, exactly where the canvas draws it. */
function cornerAt(mark: Box, place: LabelPlace, w: number, h: number): Point {
  const x = place.includes('e')
    ? mark.x + mark.w / 2 + (place === 'e' ? LABEL_GAP : 0)
    : place.includes('w')
      ? mark.x - mark.w / 2 - w - (place === 'w' ? LABEL_GAP : 0)
      : mark.x - w / 2
  const y = place.startsWith('n')
    ? mark.y - mark.h / 2 - h - (place === 'n' ? LABEL_GAP : 0)
    : place.startsWith('s')
      ? mark.y + mark.h / 2 + (place === 's' ? LABEL_GAP : 0)
      : mark.y - h / 2
  return { x, y }
}
