import type { NetworkColumns } from '@maillage/network-model'
import type { Box, Caption, PlacedLabel, PlacedMark, NearLabel } from '../../drawn.ts'
import { LABEL_GAP, labelBox, overlaps } from '../../labels.ts'
import type { Bank } from './banks.ts'
import { fittedName } from './fitted.ts'
import type { Placed, ShorePlan } from './shore-plan.ts'

/** A name shorter than this says nothing; its actor stays a point until the map is nearer. */
const LEAST_NAME = 38
const NEAR_SIZE = 5
/** Between a name and what stands beside it. */
const BESIDE = 7

type Named = Pick<PlacedMark, 'label' | 'nearLabel'>

/**
 * The name of every actor that has a row: towards the land on the shores, towards the water at the outer edge, to the
 * right on islands. It takes the room between its point and what stands there already, and is shortened to it.
 */
export function namesOf(
  columns: NetworkColumns,
  plan: ShorePlan,
  words: readonly Caption[],
  widthOf: (place: Placed) => number,
): ReadonlyMap<number, Named> {
  const names = new Map<number, Named>()
  const taken: Box[] = words.map(({ box }) => box)
  const give = (place: Placed, room: number) => {
    const wished = label(columns, plan, place, widthOf(place), room)
    const free = wished && !taken.some((box) => overlaps(box, wished.box))
    if (wished && free) taken.push(wished.box)
    names.set(place.actor, wished && free ? { label: wished } : { nearLabel: nearLabel(columns, place) })
  }
  for (const place of plan.placed) if (place.where === 'edge') give(place, edgeRoom(plan))
  for (const place of plan.placed)
    if (place.where === 'shore') give(place, shoreRoom(plan, place, widthOf(place), taken))
  for (const place of plan.placed)
    if (place.where === 'island')
      give(place, (plan.size.width + plan.islandWidth) / 2 - 4 - place.x - widthOf(place) / 2 - LABEL_GAP)
  return names
}

function edgeRoom({ size, lengths }: ShorePlan): number {
  const bank = size.width * lengths.bank
  return lengths.stacked ? bank - lengths.margin - lengths.ring - LABEL_GAP - 2 : bank * 0.58
}

/** From the point on the shore to the nearest words at its height, or to the edge. */
function shoreRoom({ size, lengths }: ShorePlan, place: Placed, width: number, taken: readonly Box[]): number {
  const isLeft = place.bank === 'left'
  const [top, bottom] = [place.y - lengths.row / 2, place.y + lengths.row / 2]
  const fromEdge = (x: number) => (isLeft ? x : size.width - x)
  const own = fromEdge(place.x)
  const blocked = taken
    .filter((box) => box.y < bottom && box.y + box.h > top)
    .map((box) => fromEdge(isLeft ? box.x + box.w : box.x))
    .filter((reach) => reach < own)
  const wall = Math.max(lengths.bar + 4, ...blocked.map((reach) => reach + BESIDE))
  return own - width / 2 - LABEL_GAP - wall
}

function label(
  columns: NetworkColumns,
  plan: ShorePlan,
  place: Placed,
  width: number,
  room: number,
): PlacedLabel | undefined {
  const { lengths, measure } = plan
  if (!place.named || room < LEAST_NAME) return undefined
  const size = lengths.text
  const name = fittedName(columns.actors.name[place.actor] ?? '', groupNames(columns, plan, place), room, measure, size)
  if (name === '…' || name === '') return undefined
  const side = sideOf(place)
  return {
    lines: [name],
    place: side,
    box: labelBox({ x: place.x, y: place.y, w: width, h: width }, [name], side, size, false, measure),
    size,
    bold: false,
  }
}

/** Names on land stand on the land side of their point; at the edge and on islands, on the other. */
function sideOf({ where, bank }: Placed): 'e' | 'w' {
  if (where === 'shore') return bank === 'left' ? 'w' : 'e'
  return where === 'edge' && bank === 'right' ? 'w' : 'e'
}

function groupNames(
  { actors }: NetworkColumns,
  { banks, water }: ShorePlan,
  { bank, group }: Placed,
): readonly string[] {
  const members =
    bank === 'between' ? water.islands[group]?.island.group.members : banks[bank satisfies Bank][group]?.members
  return (members ?? []).map((actor) => actors.name[actor] ?? '')
}

function nearLabel(columns: NetworkColumns, place: Placed): NearLabel {
  return {
    lines: [columns.actors.name[place.actor] ?? ''],
    place: sideOf(place),
    size: NEAR_SIZE,
    bold: false,
    free: place.named,
  }
}
