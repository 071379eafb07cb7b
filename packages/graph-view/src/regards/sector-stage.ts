import type { NetworkColumns } from '@maillage/network-model'
import type { ColourName } from '../colour-names.ts'
import type { Caption, Disc, DrawOptions, Folded, Hull, Measure, PlacedMark, Point, Say, Size } from '../drawn.ts'
import { averageMeasure } from '../measure.ts'
import type { MarkId } from '../marks.ts'
import { isAuthority } from '../sector-colours.ts'
import { nameOnArc } from './arc-names.ts'
import { drawnTies, type DrawnTie } from './drawn-ties.ts'
import { groupBySector, type SectorGroup } from './sector-groups.ts'
import { halvesOf } from './sector-halves.ts'
import { placeSectors } from './sector-places.ts'
import { scaleFor, type SectorScale } from './sector-scale.ts'

/** What Secteurs, Saturation and Charnières have in common: the same actors at the same places on the same discs. */
export interface SectorStage {
  readonly columns: NetworkColumns
  readonly measure: Measure
  readonly say: Say
  readonly scale: SectorScale
  readonly groups: readonly SectorGroup[]
  /** Index of its group, per actor. */
  readonly groupOf: readonly number[]
  readonly ties: readonly DrawnTie[]
  /** Different actors that each works with. */
  readonly neighbours: readonly number[]
  /** In pixels: areas follow the neighbours, in five steps. */
  readonly diameters: readonly number[]
  readonly places: readonly Point[]
  readonly discs: readonly Disc[]
  readonly hulls: readonly Hull[]
  /** « Social 69 acteurs » over its half. */
  readonly captions: readonly Caption[]
  readonly size: Size
  readonly folded: Folded
}

const STEPS = 5

export function stageOf(columns: NetworkColumns, options: DrawOptions): SectorStage {
  const measure = options.measure ?? averageMeasure
  const groups = groupBySector(columns, options.say)
  const ties = drawnTies(columns)
  const scale = scaleFor(options.size, columns.actors.id.length)
  const neighbours = neighboursOf(columns, ties)
  const most = neighbours.reduce((largest, count) => Math.max(largest, count), 1)
  const diameterOf = (step: number) => Math.round(10 * scale.largest * Math.sqrt(step / STEPS)) / 10
  const diameters = neighbours.map((count) => diameterOf(Math.max(1, Math.ceil((STEPS * count) / most))))
  const collaboration = columns.dictionaries.layer.indexOf('collaboration')
  const placed = placeSectors({
    groups,
    ids: columns.actors.id,
    ties,
    knitting: ties.filter(({ index }) => columns.ties.layer[index] === collaboration),
    diameters,
    size: options.size,
    scale,
    ...(options.places ? { places: options.places } : {}),
  })
  const idsOf = (members: readonly number[]) => members.flatMap((member) => columns.actors.id[member] ?? [])
  const groupOf = columns.actors.id.map(() => -1)
  groups.forEach(({ members }, index) => members.forEach((member) => (groupOf[member] = index)))
  return {
    columns,
    measure,
    say: options.say,
    scale,
    groups,
    groupOf,
    ties,
    neighbours,
    diameters,
    places: placed.actors,
    discs: placed.discs.map((disc, index) => ({
      ...nameOnArc(disc, scale.arcText, measure),
      members: idsOf(groups[index]?.members ?? []),
    })),
    hulls: placed.hulls,
    captions: halvesOf(groups, columns.actors.id, placed.size, scale, options.say, measure),
    size: placed.size,
    folded: {
      insidePartnerships: 0,
      membershipOfPlan: 0,
      partsOfWholes: 0,
      notDrawn: columns.ties.id.length - ties.length,
    },
  }
}

function neighboursOf(columns: NetworkColumns, ties: readonly DrawnTie[]): readonly number[] {
  const neighbours = columns.actors.id.map(() => new Set<number>())
  for (const { from, to } of ties) {
    neighbours[from]?.add(to)
    neighbours[to]?.add(from)
  }
  return neighbours.map((set) => set.size)
}

/** The mark of each actor at its place, without ring or name. */
export function actorMarks(stage: SectorStage): readonly PlacedMark[] {
  const { columns, groups, groupOf, places, diameters } = stage
  const { actors, dictionaries } = columns
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
    const w = diameters[index] ?? 11
    return {
      id,
      mark,
      x: places[index]?.x ?? 0,
      y: places[index]?.y ?? 0,
      w,
      h: w,
      of: { kind: 'actor', index, id },
      slot: groups[groupOf[index] ?? -1]?.slot ?? 'sector-unknown',
      name: actors.name[index] ?? id,
      ...(unbuilt ? { status: unbuilt } : {}),
    }
  })
}

/** The rim of a disc: the family of its sector, warm or cool. */
export function familyTint(slot: Disc['slot']): ColourName | undefined {
  if (slot.startsWith('social')) return 'social-1-soft'
  if (slot.startsWith('mental')) return 'mental-2-soft'
  return slot.startsWith('health') ? 'health-1-soft' : undefined
}
