import type { NetworkColumns } from '@maillage/network-model'
import type { Disc, DrawOptions, Picture, PlacedLine, PlacedMark, Point } from '../drawn.ts'
import { chooseLabels, type LabelWish } from '../labels.ts'
import { averageMeasure } from '../measure.ts'
import { lineMarkOf, loadLook, type MarkId } from '../marks.ts'
import { shortName, wrapName } from '../names.ts'
import { isAuthority, sectorColours } from '../sector-colours.ts'
import { drawnTies, type DrawnTie } from './drawn-ties.ts'
import { groupBySector, type SectorGroup } from './sector-groups.ts'
import { placeSectors } from './sector-places.ts'

/** Diameter of the largest point in pixels; five steps whose areas are as 1 to 5. */
const LARGEST = 25
const LABEL_SIZE = 11

/** Sectors as discs, actors as points in them, ties bundled per pair of sectors. */
export function sectorsPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const measure = options.measure ?? averageMeasure
  const groups = groupBySector(columns, options.say)
  const ties = drawnTies(columns)
  const steps = sizeSteps(columns, ties)
  const diameters = steps.map((step) => LARGEST * Math.sqrt(step / 5))
  const placed = placeSectors({
    groups,
    ties,
    diameters,
    size: options.size,
    ...(options.places ? { places: options.places } : {}),
  })
  const marks = marksOf(columns, groups, placed.actors, diameters)
  const frame = { x: 2, y: 2, w: options.size.width - 4, h: options.size.height - 4 }
  const labels = chooseLabels(wishesOf(columns, marks, steps, measure), placed.discs.flatMap(arcBoxes), frame, measure)
  return {
    regard: 'sectors',
    size: options.size,
    marks: marks.map((mark) => {
      const label = labels.get(mark.id)
      return label ? { ...mark, label } : mark
    }),
    lines: linesOf(columns, ties, groups, placed),
    backdrop: { sheets: [], discs: placed.discs, hulls: [], captions: [], rules: [] },
    folded: {
      insidePartnerships: 0,
      membershipOfPlan: 0,
      partsOfWholes: 0,
      notDrawn: columns.ties.id.length - ties.length,
    },
  }
}

/** 1 to 5, by number of neighbours: the largest disc is the actor with the most. */
function sizeSteps(columns: NetworkColumns, ties: readonly DrawnTie[]): readonly number[] {
  const neighbours = columns.actors.id.map(() => new Set<number>())
  for (const { from, to } of ties) {
    neighbours[from]?.add(to)
    neighbours[to]?.add(from)
  }
  const most = Math.max(1, ...neighbours.map((set) => set.size))
  return neighbours.map((set) => Math.max(1, Math.ceil((5 * set.size) / most)))
}

function marksOf(
  columns: NetworkColumns,
  groups: readonly SectorGroup[],
  places: readonly Point[],
  diameters: readonly number[],
): readonly PlacedMark[] {
  const { actors, dictionaries } = columns
  const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group] as const)))
  const surveyed = actors.level.some((level) => (dictionaries.level[level] ?? 'unknown') !== 'unknown')
  return actors.id.map((id, index) => {
    const kind = dictionaries.actorKind[actors.kind[index] ?? -1]
    const mark: MarkId = isAuthority(columns, index)
      ? 'authority'
      : kind === 'partnership'
        ? 'partnership'
        : actors.named[index] === 0
          ? 'mention'
          : 'actor'
    const status = dictionaries.status[actors.status[index] ?? -1]
    const unbuilt =
      status === 'planned' ? 'planned' : status === 'proposed' || status === 'requested' ? 'proposed' : undefined
    const w = Math.round((diameters[index] ?? 11) * 10) / 10
    return {
      id,
      mark,
      x: places[index]?.x ?? 0,
      y: places[index]?.y ?? 0,
      w,
      h: w,
      of: { kind: 'actor', index, id },
      slot: groupOf.get(index)?.slot ?? 'sector-unknown',
      name: actors.name[index] ?? id,
      ...(unbuilt ? { status: unbuilt } : {}),
      // A collective mention has no voice of its own to declare a load with.
      ...(surveyed && mark !== 'authority' && mark !== 'mention'
        ? { load: loadLook(dictionaries.level[actors.level[index] ?? -1], actors.levelAge[index] ?? -1) }
        : {}),
    }
  })
}

/** Three names a sector come first, then by size; the loads that were said weigh more than silence. */
function wishesOf(
  columns: NetworkColumns,
  marks: readonly PlacedMark[],
  steps: readonly number[],
  measure: NonNullable<DrawOptions['measure']>,
): readonly LabelWish[] {
  const names = new Set(columns.actors.name)
  const rank = new Map<string, number>()
  const seen = new Map<string, number>()
  for (const { mark, index } of marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => (steps[b.index] ?? 0) - (steps[a.index] ?? 0) || a.index - b.index)) {
    const place = seen.get(mark.slot + String(columns.actors.sector[index])) ?? 0
    seen.set(mark.slot + String(columns.actors.sector[index]), place + 1)
    rank.set(mark.id, place)
  }
  return marks.map((mark, index) => {
    const room = mark.load ? 9 : 0
    return {
      id: mark.id,
      x: mark.x,
      y: mark.y,
      w: mark.w + room,
      h: mark.h + room,
      lines: wrapName(shortName(mark.name, names), 128, measure, LABEL_SIZE),
      size: LABEL_SIZE,
      bold: false,
      priority: (rank.get(mark.id) ?? 0) < 3 ? 100 - (rank.get(mark.id) ?? 0) : (steps[index] ?? 0),
    }
  })
}

/** The name of a disc on its arc, as boxes that no other name may touch. */
function arcBoxes(disc: Disc): readonly { x: number; y: number; w: number; h: number }[] {
  const R = disc.r - 8
  const half = Math.min(1.45, ((disc.label.length + 3) * 6.6) / R / 2)
  const boxes = []
  for (let angle = -half; angle <= half + 0.01; angle += 12 / R)
    boxes.push({ x: disc.x + R * Math.sin(angle) - 7, y: disc.y - R * Math.cos(angle) - 7, w: 14, h: 14 })
  return boxes
}

function linesOf(
  columns: NetworkColumns,
  ties: readonly DrawnTie[],
  groups: readonly SectorGroup[],
  placed: { readonly actors: readonly Point[]; readonly discs: readonly Disc[] },
): readonly PlacedLine[] {
  const { ties: all, actors, dictionaries } = columns
  const groupOf = new Map(groups.flatMap((group, index) => group.members.map((member) => [member, index] as const)))
  const colours = sectorColours(columns)
  return ties.map(({ index, from, to }) => {
    const one = groupOf.get(from) ?? -1
    const other = groupOf.get(to) ?? -1
    const bends = one === other ? [] : bundle(placed.discs[one], placed.discs[other])
    const slot = groups[one]?.slot ?? colours[actors.sector[from] ?? -1] ?? 'sector-unknown'
    const mark = lineMarkOf({
      status: dictionaries.status[all.status[index] ?? -1],
      basis: dictionaries.basis[all.basis[index] ?? -1],
      confirmed: all.confirmed[index] === 1,
      contested: all.contested[index] === 1,
    })
    return {
      id: all.id[index] ?? String(index),
      index,
      mark,
      from: actors.id[from] ?? '',
      to: actors.id[to] ?? '',
      shape: bends.length > 0 ? ('curve' as const) : ('straight' as const),
      bends,
      ties: [all.id[index] ?? String(index)],
      slot,
      faint: true,
    }
  })
}

/** Every tie of a pair of sectors is drawn towards the same two gates, on the line between their discs. */
function bundle(one: Disc | undefined, other: Disc | undefined): readonly Point[] {
  if (!one || !other) return []
  const dx = other.x - one.x
  const dy = other.y - one.y
  const length = Math.hypot(dx, dy) || 1
  const gate = (disc: Disc, direction: number): Point => ({
    x: disc.x + (direction * dx * disc.r * 0.92) / length,
    y: disc.y + (direction * dy * disc.r * 0.92) / length,
  })
  return [gate(one, 1), gate(other, -1)]
}
