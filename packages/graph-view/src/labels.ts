import type { ColourName } from './colour-names.ts'
import { apart } from './leaders.ts'
import { LABEL_PLACES, type Box, type LabelPlace, type Measure, type PlacedLabel, type Point } from './drawn.ts'

/** Between a mark and its name, in pixels; the stylesheet keeps to the same. */
export const LABEL_GAP = 4
export const LINE_HEIGHT = 1.15
const CELL = 64

export interface LabelWish extends Point {
  readonly id: string
  /** Full size of the mark, rings included. */
  readonly w: number
  readonly h: number
  readonly lines: readonly string[]
  readonly size: number
  readonly bold: boolean
  /** Higher first. */
  readonly priority: number
  /** Places to try, best first; all eight when left out. */
  readonly places?: readonly LabelPlace[]
  /** Where none of these is free, the name may stand so far away, in pixels, at the end of a thin line. */
  readonly leader?: number
  /** It must be seen: where nothing else helps, its line may pass over marks, never over names. */
  readonly must?: boolean
  readonly tone?: ColourName
}

/** The rectangle of a name at a place, exactly where the canvas draws it. */
export function labelBox(
  mark: Point & { readonly w: number; readonly h: number },
  lines: readonly string[],
  place: LabelPlace,
  size: number,
  bold: boolean,
  measure: Measure,
): Box {
  const w = Math.max(...lines.map((line) => measure(line, size, bold ? 700 : 400)))
  const h = lines.length * size * LINE_HEIGHT
  const right = mark.x + mark.w / 2
  const left = mark.x - mark.w / 2
  const x = place.includes('e')
    ? right + (place === 'e' ? LABEL_GAP : 0)
    : place.includes('w')
      ? left - w - (place === 'w' ? LABEL_GAP : 0)
      : mark.x - w / 2
  const y = place.startsWith('n')
    ? mark.y - mark.h / 2 - h - (place === 'n' ? LABEL_GAP : 0)
    : place.startsWith('s')
      ? mark.y + mark.h / 2 + (place === 's' ? LABEL_GAP : 0)
      : mark.y - h / 2
  return { x, y, w, h }
}

export function overlaps(a: Box, b: Box, room = 0): boolean {
  return a.x < b.x + b.w + room && b.x < a.x + a.w + room && a.y < b.y + b.h + room && b.y < a.y + a.h + room
}

/** Boxes found again by where they are: a test against all of them would be quadratic. */
export class BoxIndex {
  readonly #cells = new Map<string, Box[]>()

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key)
      if (cell) cell.push(box)
      else this.#cells.set(key, [box])
    }
  }

  hits(box: Box, room = 0): boolean {
    return cellsOf(box).some((key) => this.#cells.get(key)?.some((other) => overlaps(box, other, room)))
  }
}

function cellsOf(box: Box): string[] {
  const keys: string[] = []
  for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.w) / CELL); column++)
    for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.h) / CELL); row++)
      keys.push(`${String(column)} ${String(row)}`)
  return keys
}

/**
 * Names without collisions: the most wanted first, each at the first of its places that touches no name, no mark and
 * nothing of `taken`, inside the frame; otherwise none. No more than `most`. Deterministic.
 */
export function chooseLabels(
  wishes: readonly LabelWish[],
  taken: readonly Box[],
  frame: Box,
  measure: Measure,
  most = Infinity,
): ReadonlyMap<string, PlacedLabel> {
  const marks = new BoxIndex()
  const names = new BoxIndex()
  for (const box of taken) {
    marks.add(box)
    names.add(box)
  }
  for (const { x, y, w, h } of wishes) marks.add({ x: x - w / 2, y: y - h / 2, w, h })
  const chosen = new Map<string, PlacedLabel>()
  const order = wishes
    .map((wish, index) => ({ wish, index }))
    .sort((a, b) => b.wish.priority - a.wish.priority || a.index - b.index)
  const inside = (box: Box) =>
    box.x >= frame.x && box.y >= frame.y && box.x + box.w <= frame.x + frame.w && box.y + box.h <= frame.y + frame.h
  for (const { wish } of order) {
    if (chosen.size >= most) break
    const { id, lines, size, bold, tone } = wish
    const keep = (place: LabelPlace, box: Box, leader?: PlacedLabel['leader']) => {
      marks.add(box)
      names.add(box)
      chosen.set(id, { lines, place, box, size, bold, ...(tone ? { tone } : {}), ...(leader ? { leader } : {}) })
    }
    const place = (wish.places ?? LABEL_PLACES).find((candidate) => {
      const box = labelBox(wish, lines, candidate, size, bold, measure)
      return inside(box) && !marks.hits(box, 0)
    })
    if (place) keep(place, labelBox(wish, lines, place, size, bold, measure))
    else if (wish.leader !== undefined) {
      const words = labelBox(wish, lines, 'e', size, bold, measure)
      const isFree = (box: Box) => inside(box) && !marks.hits(box, 0)
      const found =
        apart(wish, words, wish.leader, isFree, isFree) ??
        (wish.must ? apart(wish, words, wish.leader, isFree, (box) => !names.hits(box, 0)) : undefined)
      if (!found) continue
      for (const box of found.line) {
        marks.add(box)
        names.add(box)
      }
      keep(found.place, found.box, found.leader)
    }
  }
  return chosen
}
