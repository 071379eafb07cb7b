import type { ElementDefinition } from 'cytoscape'
import type { Picture, PlacedLine, PlacedMark, Point } from './drawn.ts'
import { LABEL_GAP } from './labels.ts'
import { offsetOf } from './leaders.ts'
import { MARKS } from './marks.ts'
import { hingeClass } from './stylesheet-quiet.ts'

/** Nodes and edges for Cytoscape. What they look like is said by classes alone; data hold places, sizes and words. */
export function elementsOf(picture: Picture): readonly ElementDefinition[] {
  const centres = new Map(picture.marks.map((mark) => [mark.id, mark]))
  return [
    ...picture.marks.map(nodeOf),
    ...picture.marks.flatMap(nameBeside),
    ...picture.marks.flatMap(numbersInside),
    ...picture.lines.flatMap((line) => {
      const from = centres.get(line.from)
      const to = centres.get(line.to)
      return from && to ? [edgeOf(line, from, to)] : []
    }),
  ]
}

/** Classes of a mark: what it is, its colour, what is not there yet, its ring, where its name stands. */
export function classesOf(mark: PlacedMark): readonly string[] {
  return [
    mark.mark,
    // The colour of a sector is an actor's; an initiative, an action or a signal has its own.
    ...(mark.quiet ? [`quiet-${mark.quiet}`] : mark.of.kind === 'actor' || mark.of.kind === 'group' ? [mark.slot] : []),
    ...(MARKS[mark.mark].shape === 'cell' ? [cellClass(mark)] : []),
    ...(mark.status ? [mark.status] : []),
    ...(mark.load ? [ringClass(mark)] : []),
    ...[hingeClass(mark) ?? []].flat(),
    ...(mark.label && !mark.inside ? [`at-${mark.label.place}`, `text-${mark.label.size}`] : []),
    ...(mark.nearLabel ? [`at-${mark.nearLabel.place}`, 'name-off'] : []),
    ...(mark.label?.bold ? ['bold'] : []),
    ...(mark.reach === undefined ? [] : ['wide']),
    ...(mark.label?.leader ? ['apart'] : []),
    ...(mark.label?.tone ? [`tone-${mark.label.tone}`] : []),
  ]
}

/** Rings keep their thickness at every size of disc, so each size has its own image. */
export function ringClass(mark: PlacedMark): string {
  return mark.load ? `ring-${mark.load.level}-${mark.load.age}-${String(Math.round(mark.w))}` : ''
}

/** The ground of a cell is an image: one for each look and size that is drawn. */
export function cellClass(mark: PlacedMark): string {
  return `${mark.mark}-${String(Math.round(mark.w))}-${String(Math.round(mark.h))}`
}

/** Where a name stands apart, and how far names keep off what reaches beyond the mark. */
function marginsOf({ label, reach, w, x, y }: PlacedMark): Record<string, number> {
  const { x: mx, y: my } = label?.leader ? offsetOf({ x, y, w, h: w }, label) : { x: 0, y: 0 }
  const beyond = ((reach ?? w) - w) / 2
  return {
    ...(label?.leader ? { mx, my } : {}),
    ...(reach === undefined
      ? {}
      : { gap: beyond + LABEL_GAP, back: -beyond - LABEL_GAP, corner: beyond, cornerBack: -beyond }),
  }
}

function nodeOf(mark: PlacedMark): ElementDefinition {
  const words = namesInside(mark) ?? mark.inside ?? mark.label?.lines ?? mark.nearLabel?.lines ?? []
  return {
    group: 'nodes',
    data: {
      id: mark.id,
      w: mark.w,
      h: mark.h,
      words: words.join('\n'),
      name: mark.name,
      of: mark.of,
      ...marginsOf(mark),
      ...(mark.numbers === undefined ? {} : { shift: (-mark.numbers * INSIDE_LINE) / 2 }),
    },
    position: { x: mark.x, y: mark.y },
    classes: [...classesOf(mark)],
    // In a matrix an actor stands in several cells: its places are said by them, not by a hand.
    grabbable: mark.of.kind === 'thing' || (mark.of.kind === 'actor' && mark.id === mark.of.id),
  }
}

/** A mark with words inside and a name beside it: the canvas gives a node one label, so the name stands on a bare one. */
function nameBeside(mark: PlacedMark): ElementDefinition[] {
  const { label } = mark
  if (!label || !mark.inside) return []
  return [
    {
      group: 'nodes',
      data: {
        id: `${mark.id} name`,
        w: mark.w,
        h: mark.h,
        words: label.lines.join('\n'),
        name: mark.name,
        of: mark.of,
      },
      position: { x: mark.x, y: mark.y },
      classes: ['words', `at-${label.place}`, `text-${String(label.size)}`],
      grabbable: false,
    },
  ]
}

/** Height of a line of words inside a mark, in pixels. */
const INSIDE_LINE = 12.65

/** Numbers inside have their own weight and colour: they stand on a bare mark, under the names on the other. */
function numbersInside(mark: PlacedMark): ElementDefinition[] {
  const { inside, numbers } = mark
  if (!inside || numbers === undefined) return []
  const words = inside.slice(inside.length - numbers)
  return [
    {
      group: 'nodes',
      data: {
        id: `${mark.id} numbers`,
        w: mark.w,
        h: mark.h,
        words: words.join('\n'),
        name: mark.name,
        of: mark.of,
        shift: ((inside.length - numbers) * INSIDE_LINE) / 2,
      },
      position: { x: mark.x, y: mark.y },
      classes: ['numbers', `${mark.mark}-numbers`],
      grabbable: false,
    },
  ]
}

function namesInside({ inside, numbers }: PlacedMark): readonly string[] | undefined {
  if (!inside || numbers === undefined) return undefined
  return inside.slice(0, inside.length - numbers)
}

function edgeOf(line: PlacedLine, from: PlacedMark, to: PlacedMark): ElementDefinition {
  // A curve towards a point inside one of its ends has nowhere to start: the canvas would not draw it at all.
  const bends = line.bends.filter((bend) => [from, to].every((end) => isOutside(bend, end)))
  const along = bends.map((bend) => alongAndAside(bend, from, to))
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      ties: line.ties,
      name: line.name ?? '',
      of: line.of ?? { kind: 'tie', index: line.index, id: line.ties[0] ?? line.id },
      ...(line.width === undefined ? {} : { width: line.width, ground: line.width / 2, halo: line.width / 2 + 4 }),
      ...(line.words === undefined ? {} : { words: line.words }),
      ...(along.length > 0
        ? {
            weights: along.map(({ along: weight }) => weight).join(' '),
            distances: along.map(({ aside }) => aside).join(' '),
          }
        : {}),
    },
    classes: [
      `line-${line.mark}`,
      along.length > 0 ? line.shape : 'straight',
      ...(line.slot ? [line.slotTo ? blendClass(line) : `tie-${line.slot}`] : []),
      ...(line.onChoice ? ['on-choice'] : []),
      ...(line.faint ? ['faint'] : []),
      ...(line.fine ? ['fine'] : []),
      ...(line.sides ? [`from-${line.sides.from}`, `to-${line.sides.to}`] : []),
      ...(line.width === undefined ? [] : ['band']),
    ],
  }
}

/** Two colours on one line: a class for each pair of them. */
export const blendClass = ({ slot, slotTo }: PlacedLine): string => `blend-${String(slot)}-${String(slotTo)}`

const isOutside = (point: Point, { x, y, w, h }: PlacedMark): boolean =>
  Math.abs(point.x - x) > w / 2 + 2 || Math.abs(point.y - y) > h / 2 + 2

/** A point told from a line: how far along it (0 to 1) and how far aside, in pixels, to the right of its direction. */
export function alongAndAside(
  point: Point,
  from: Point,
  to: Point,
): { readonly along: number; readonly aside: number } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy) || 1
  const px = point.x - from.x
  const py = point.y - from.y
  const keep = (value: number) => Math.round(value * 1000) / 1000
  return { along: keep((px * dx + py * dy) / (length * length)), aside: keep((py * dx - px * dy) / length) }
}
