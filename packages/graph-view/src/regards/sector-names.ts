import type { NetworkColumns } from '@maillage/network-model'
import type { Disc, Measure, NearLabel, PlacedMark, Size } from '../drawn.ts'
import { chooseLabels, type LabelWish } from '../labels.ts'
import { shortName, wrapName } from '../names.ts'
import { arcBoxes } from './arc-names.ts'
import type { SectorScale } from './sector-scale.ts'

const LABEL_SIZE = 11
/** Names of the second choice are legible when the map is 2.2 times nearer. */
const NEAR_SIZE = 5

export interface SectorsToName {
  readonly columns: NetworkColumns
  readonly marks: readonly PlacedMark[]
  /** 1 to 5 per mark, by number of neighbours. */
  readonly steps: readonly number[]
  readonly discs: readonly Disc[]
  readonly size: Size
  readonly scale: SectorScale
  readonly measure: Measure
}

/** Marks with the names that have room now; the others get theirs when the map is nearer, or when they are chosen. */
export function named(asked: SectorsToName): readonly PlacedMark[] {
  const { marks, discs, size, scale, measure } = asked
  const frame = { x: 2, y: 2, w: size.width - 4, h: size.height - 4 }
  const arcs = discs.flatMap((disc) => arcBoxes(disc, measure))
  const wishes = wishesOf(asked)
  const rank = ranksOf(asked)
  const first = chooseLabels(
    scale.namesOnly
      ? wishes.map((wish) => ((rank.get(wish.id) ?? 0) < scale.namesFirst ? wish : silent(wish)))
      : wishes,
    arcs,
    frame,
    measure,
  )
  const later = chooseLabels(
    wishes.map((wish) => (first.has(wish.id) ? silent(wish) : { ...wish, size: NEAR_SIZE })),
    [...arcs, ...[...first.values()].map(({ box }) => box)],
    frame,
    measure,
  )
  return marks.map((mark, index) => {
    const label = first.get(mark.id)
    if (label) return { ...mark, label }
    const near = later.get(mark.id)
    const nearLabel: NearLabel = {
      lines: wishes[index]?.lines ?? [mark.name],
      place: near?.place ?? 's',
      size: NEAR_SIZE,
      bold: false,
      free: near !== undefined,
    }
    return { ...mark, nearLabel }
  })
}

/** A mark that others keep away from, without a name of its own. */
const silent = (wish: LabelWish): LabelWish => ({ ...wish, places: [] })

/** The place of each mark among those of its sector, the largest first. */
function ranksOf({ columns, marks, steps }: SectorsToName): ReadonlyMap<string, number> {
  const rank = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const { mark, index } of marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => (steps[b.index] ?? 0) - (steps[a.index] ?? 0) || a.index - b.index)) {
    const sector = mark.slot + String(columns.actors.sector[index])
    const place = seen.get(sector) ?? 0
    seen.set(sector, place + 1)
    rank.set(mark.id, place)
  }
  return rank
}

/** The first names of each sector come before all others, which follow by size. */
function wishesOf(asked: SectorsToName): readonly LabelWish[] {
  const { columns, marks, steps, scale, measure } = asked
  const names = new Set(columns.actors.name)
  const rank = ranksOf(asked)
  return marks.map((mark, index) => {
    const room = mark.load ? 2 * scale.ringRoom - 1 : 0
    const place = rank.get(mark.id) ?? 0
    return {
      id: mark.id,
      x: mark.x,
      y: mark.y,
      w: mark.w + room,
      h: mark.h + room,
      lines: wrapName(shortName(mark.name, names), scale.wrap, measure, LABEL_SIZE),
      size: LABEL_SIZE,
      bold: false,
      priority: place < scale.namesFirst ? 100 - place : (steps[index] ?? 0),
    }
  })
}
