import type { ColourName } from '../colour-names.ts'
import type { Box, Caption, Disc, Measure, NearLabel, PlacedMark, Size } from '../drawn.ts'
import { chooseLabels, type LabelWish } from '../labels.ts'
import { shortName, wrapName } from '../names.ts'
import { arcBoxes } from './arc-names.ts'
import type { SectorScale } from './sector-scale.ts'

const LABEL_SIZE = 11

/** How much a mark wants its name, and how it looks; `undefined`: only when the map is nearer, or when it is chosen. */
export interface NameWanted {
  /** Higher first. */
  readonly priority: number
  /** May stand apart, at the end of a thin line. */
  readonly apart: boolean
  readonly bold?: boolean
  readonly tone?: ColourName
  /** Added to the name: its number. */
  readonly suffix?: string
}

export interface MarksToName {
  readonly marks: readonly PlacedMark[]
  readonly wanted: (mark: PlacedMark, index: number) => NameWanted | undefined
  readonly discs: readonly Disc[]
  readonly captions: readonly Caption[]
  readonly size: Size
  readonly scale: SectorScale
  readonly measure: Measure
}

/** Marks with the names that have room now; the others get theirs when the map is nearer, or when they are chosen. */
export function named({ marks, wanted, discs, captions, size, scale, measure }: MarksToName): readonly PlacedMark[] {
  const frame = { x: 2, y: 2, w: size.width - 4, h: size.height - 4 }
  const names = new Set(marks.map(({ name }) => name))
  const wishes = marks.map((mark, index) => wishOf(mark, wanted(mark, index), names, scale, measure))
  const most = Math.max(discs.length, Math.round((size.width * size.height) / scale.roomForName))
  const kept = new Set(
    [...wishes]
      .filter(({ priority }) => priority > 0)
      .sort((a, b) => b.priority - a.priority)
      .slice(0, most)
      .map(({ id }) => id),
  )
  const taken: readonly Box[] = [...discs.flatMap((disc) => arcBoxes(disc, measure)), ...captions.map(({ box }) => box)]
  const chosen = chooseLabels(
    wishes.map((wish) => (kept.has(wish.id) ? wish : silent(wish))),
    taken,
    frame,
    measure,
  )
  return marks.map((mark, index) => {
    const label = chosen.get(mark.id)
    if (label) return { ...mark, label }
    const lines = wishes[index]?.lines ?? [mark.name]
    const nearLabel: NearLabel = { lines, place: 's', size: LABEL_SIZE, bold: false, free: false }
    return { ...mark, nearLabel }
  })
}

/** A mark that others keep away from, without a name of its own. */
const silent = ({ leader: _, ...wish }: LabelWish): LabelWish => ({ ...wish, places: [] })

function wishOf(
  mark: PlacedMark,
  wanted: NameWanted | undefined,
  names: ReadonlySet<string>,
  scale: SectorScale,
  measure: Measure,
): LabelWish {
  const room = reachOf(mark, scale)
  const bold = wanted?.bold ?? false
  const name = shortName(mark.name, names)
  const lines = wrapName(name, scale.wrap, measure, LABEL_SIZE, bold ? 700 : 400)
  return {
    id: mark.id,
    x: mark.x,
    y: mark.y,
    w: room,
    h: room,
    lines: wanted?.suffix === undefined ? lines : [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${wanted.suffix}`],
    size: LABEL_SIZE,
    bold,
    priority: wanted?.priority ?? 0,
    ...(wanted?.tone ? { tone: wanted.tone } : {}),
    ...(wanted?.apart ? { leader: scale.leader } : {}),
  }
}

/** The full width of a mark: with its ring, its halo, its signs. */
function reachOf(mark: PlacedMark, scale: SectorScale): number {
  const ring = mark.load ? mark.w + 2 * scale.ringRoom + 3 : mark.w
  const sign = mark.signs?.includes('cut-point') ? mark.w + 9 : mark.w
  return Math.max(ring, sign, mark.halo ?? 0)
}

/** The place of each mark among those of its disc by a number, the largest first. Shape: one rank per mark. */
export function ranksIn(
  groups: readonly { readonly members: readonly number[] }[],
  numbers: readonly number[],
): readonly number[] {
  const ranks = numbers.map(() => 0)
  for (const { members } of groups)
    [...members]
      .sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0) || a - b)
      .forEach((member, rank) => (ranks[member] = rank))
  return ranks
}
