import type { ColourName } from '../colour-names.ts'
import type { Box, Caption, Disc, Measure, NearLabel, PlacedMark, Size } from '../drawn.ts'
import { chooseLabels, type LabelWish } from '../labels.ts'
import { shortName, wrapName } from '../names.ts'
import { arcBoxes } from './arc-names.ts'
import type { SectorScale } from './sector-scale.ts'

const LABEL_SIZE = 11
/** How much longer the line of a name may be that must be seen. */
const FAR = 1.9

/** How much a mark wants its name, and how it looks; `undefined`: only when the map is nearer, or when it is chosen. */
export interface NameWanted {
  /** Higher first. */
  readonly priority: number
  /** May stand apart, at the end of a thin line, that may be long. */
  readonly apart: 'near' | 'far' | false
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
  /** Where no name may stand besides. */
  readonly taken?: readonly Box[]
  readonly size: Size
  readonly scale: SectorScale
  readonly measure: Measure
}

/** Marks with the names that have room now; the others get theirs when the map is nearer, or when they are chosen. */
export function named({
  marks,
  wanted,
  discs,
  captions,
  taken = [],
  size,
  scale,
  measure,
}: MarksToName): readonly PlacedMark[] {
  const frame = { x: 2, y: 2, w: size.width - 4, h: size.height - 4 }
  const names = new Set(marks.map(({ name }) => name))
  const wishes = marks.map((mark, index) => wishOf(mark, wanted(mark, index), names, scale, measure))
  const most = Math.max(3, Math.round((size.width * size.height) / scale.roomForName))
  const words = [...discs.flatMap((disc) => arcBoxes(disc, measure)), ...captions.map(({ box }) => box)]
  const chosen = chooseLabels(
    wishes.map((wish) => (wish.priority > 0 ? wish : silent(wish))),
    [...words, ...taken],
    frame,
    measure,
    most,
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
  const room = mark.reach ?? mark.w
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
    ...(wanted?.apart ? { leader: wanted.apart === 'far' ? FAR * scale.leader : scale.leader } : {}),
    ...(wanted?.apart === 'far' ? { must: true } : {}),
  }
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
