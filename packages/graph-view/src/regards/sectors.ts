import type { NetworkColumns } from '@maillage/network-model'
import type { Disc, DrawOptions, Picture, PlacedLine, PlacedMark, Point } from '../drawn.ts'
import { averageMeasure } from '../measure.ts'
import { lineMarkOf, loadLook, type MarkId } from '../marks.ts'
import { isAuthority, sectorColours } from '../sector-colours.ts'
import { nameOnArc } from './arc-names.ts'
import { drawnTies, type DrawnTie } from './drawn-ties.ts'
import { groupBySector, type SectorGroup } from './sector-groups.ts'
import { named } from './sector-names.ts'
import { placeSectors } from './sector-places.ts'
import { scaleFor } from './sector-scale.ts'

/** Sectors as discs, actors as points in them, ties bundled per pair of sectors. */
export function sectorsPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const measure = options.measure ?? averageMeasure
  const groups = groupBySector(columns, options.say)
  const ties = drawnTies(columns)
  const steps = sizeSteps(columns, ties)
  const scale = scaleFor(options.size)
  const diameters = steps.map((step) => scale.largest * Math.sqrt(step / 5))
  const placed = placeSectors({
    groups,
    ids: columns.actors.id,
    ties,
    diameters,
    size: options.size,
    scale,
    ...(options.places ? { places: options.places } : {}),
  })
  const marks = marksOf(columns, groups, placed.actors, diameters)
  const discs = placed.discs.map((disc) => nameOnArc(disc, scale.arcText, measure))
  return {
    regard: 'sectors',
    size: placed.size,
    marks: named({ columns, marks, steps, discs, size: placed.size, scale, measure }),
    lines: linesOf(columns, ties, groups, placed),
    backdrop: { sheets: [], discs, hulls: [], captions: [], rules: [] },
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
