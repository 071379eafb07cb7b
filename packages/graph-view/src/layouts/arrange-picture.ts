import type { NetworkColumns } from '@maillage/network-model'
import type { Measure, NearLabel, Picture, PlacedMark, Point, Say } from '../drawn.ts'
import { chooseLabels, type LabelWish } from '../labels.ts'
import { averageMeasure } from '../measure.ts'
import { shortName, wrapName } from '../names.ts'
import { circlesRound } from './circles-round.ts'
import { freePlaces } from './free-places.ts'
import { neighboursAmong } from './neighbours-among.ts'
import type { Arranged } from './room.ts'

/** Other places for the marks of a regard: `circles` round the chosen one, by steps; `free` by springs. */
export type Arrangement = 'circles' | 'free'

/** Springs are for parts that a person can take in: above, a regard keeps its own places. */
export const MOST_FREE_MARKS = 500

export interface ArrangeAsk {
  readonly arrangement: Arrangement
  /** The chosen one, for circles. */
  readonly centre?: string | undefined
  /** Ids of actors and things that are drawn; all when left out. */
  readonly part?: ReadonlySet<string> | undefined
  /** Not to be passed through: no step leads on from them. */
  readonly closed?: ReadonlySet<string> | undefined
  /** Places of before in this picture's pixels, by id: whoever was there stays. */
  readonly before?: ReadonlyMap<string, Point> | undefined
  readonly say: Say
  readonly measure?: Measure | undefined
}

const NAME_SIZE = 11
const NAME_WIDTH = 118
const NEAR_SIZE = 5

/**
 * The marks of a regard at other places: their colours, sizes and rings stay, lines are straight, names are chosen anew.
 * The picture itself when it cannot be arranged so: nobody chosen, or too many marks for springs. Deterministic.
 */
export function arrangePicture(picture: Picture, columns: NetworkColumns, ask: ArrangeAsk): Picture {
  const measure = ask.measure ?? averageMeasure
  const drawn = picture.marks.filter(
    ({ of }) => (of.kind === 'actor' || of.kind === 'thing') && (!ask.part || ask.part.has(of.id)),
  )
  const around = neighboursAmong(drawn, columns)
  const centre = drawn.findIndex(({ id }) => id === ask.centre)
  if (drawn.length === 0 || (ask.arrangement === 'circles' ? centre < 0 : drawn.length >= MOST_FREE_MARKS))
    return picture
  const room = { ...ask, marks: drawn, around, columns, size: picture.size, measure }
  const arranged = ask.arrangement === 'circles' ? circlesRound(room, centre) : freePlaces(room)
  const { shrunk } = arranged
  const placed = drawn.map((mark, index) => ({
    ...mark,
    ...arranged.places[index],
    ...(mark.inside ? {} : { w: tenths(mark.w * shrunk), h: tenths(mark.h * shrunk) }),
  }))
  const kept = new Map(placed.map((mark) => [mark.id, mark]))
  return {
    ...picture,
    size: arranged.size,
    marks: [...named(placed, arranged, measure), ...signalsOn(picture, kept)],
    lines: picture.lines.flatMap((line) =>
      kept.has(line.from) && kept.has(line.to) ? [{ ...line, shape: 'straight' as const, bends: [] }] : [],
    ),
    backdrop: arranged.backdrop,
  }
}

const tenths = (value: number): number => Math.round(value * 10) / 10

/** Signals stay on the mark that they speak of. */
function signalsOn(picture: Picture, kept: ReadonlyMap<string, PlacedMark>): readonly PlacedMark[] {
  const before = new Map(picture.marks.map((mark) => [mark.id, mark]))
  return picture.marks.flatMap((mark) => {
    if (mark.of.kind !== 'findings') return []
    const [was, now] = [before.get(mark.of.on), kept.get(mark.of.on)]
    return was && now ? [{ ...mark, x: mark.x + now.x - was.x, y: mark.y + now.y - was.y }] : []
  })
}

function named(marks: readonly PlacedMark[], arranged: Arranged, measure: Measure): readonly PlacedMark[] {
  const names = new Set(marks.map(({ name }) => name))
  const wishes = marks.map((mark, index): LabelWish => ({
    id: mark.id,
    x: mark.x,
    y: mark.y,
    w: mark.w + (mark.load ? 9 : 0),
    h: mark.h + (mark.load ? 9 : 0),
    lines: wrapName(shortName(mark.name, names), NAME_WIDTH, measure, NAME_SIZE),
    size: NAME_SIZE,
    bold: false,
    priority: arranged.rank(index),
    ...(mark.inside ? { places: [] } : {}),
  }))
  const frame = { x: 2, y: 2, w: arranged.size.width - 4, h: arranged.size.height - 4 }
  const captions = arranged.backdrop.captions.map(({ box }) => box)
  const chosen = chooseLabels(wishes, captions, frame, measure)
  return marks.map(({ label: _, nearLabel: __, ...mark }, index) => {
    const label = chosen.get(mark.id)
    if (label) return { ...mark, label }
    const lines = wishes[index]?.lines ?? [mark.name]
    const nearLabel: NearLabel = { lines, place: 's', size: NEAR_SIZE, bold: false, free: true }
    return mark.inside ? mark : { ...mark, nearLabel }
  })
}
