import type { Disc, LineSide, PlacedLine, Point } from '../drawn.ts'
import { lineMarkOf } from '../marks.ts'
import type { SectorStage } from './sector-stage.ts'

/** Ties inside a disc straight, ties across in one bundle per pair of discs, all thin and pale. */
export function tieLines(stage: SectorStage): readonly PlacedLine[] {
  const { columns, ties, groups, groupOf, discs } = stage
  const { ties: all, actors, dictionaries } = columns
  const bundles = new Map<number, readonly Point[]>()
  return ties.map(({ index, from, to }) => {
    const one = groupOf[from] ?? -1
    const other = groupOf[to] ?? -1
    const key = one * groups.length + other
    let bends = bundles.get(key)
    if (!bends) bundles.set(key, (bends = one === other ? [] : bundle(discs[one], discs[other])))
    const id = all.id[index] ?? String(index)
    return {
      id,
      index,
      mark: lineMarkOf({
        status: dictionaries.status[all.status[index] ?? -1],
        basis: dictionaries.basis[all.basis[index] ?? -1],
        confirmed: all.confirmed[index] === 1,
        contested: all.contested[index] === 1,
      }),
      from: actors.id[from] ?? '',
      to: actors.id[to] ?? '',
      shape: bends.length > 0 ? ('curve' as const) : ('straight' as const),
      bends,
      ties: [id],
      slot: groups[one]?.slot ?? 'sector-unknown',
      fine: true,
    }
  })
}

/** How far the middle of a bundle stands aside, in parts of its length: bundles that cross are told apart. */
const ASIDE = 0.09

/** Every tie of a pair of discs is drawn towards the same gates, and along the same gentle arc between them. */
function bundle(one: Disc | undefined, other: Disc | undefined): readonly Point[] {
  if (!one || !other) return []
  // The same arc whichever end a tie is told from.
  const turned = one.x > other.x || (one.x === other.x && one.y > other.y)
  const [left, right] = turned ? [other, one] : [one, other]
  const dx = right.x - left.x
  const dy = right.y - left.y
  const length = Math.hypot(dx, dy) || 1
  const aside = ASIDE * length * (dy >= 0 ? 1 : -1)
  const at = (along: number, share: number): Point => ({
    x: left.x + (along * dx) / length + (share * aside * dy) / length,
    y: left.y + (along * dy) / length - (share * aside * dx) / length,
  })
  const free = Math.max(0, length - left.r - right.r)
  const bends = [at(left.r * 0.8, 0.5), at(left.r + free / 2, 1), at(length - right.r * 0.8, 0.5)]
  return turned ? bends.reverse() : bends
}

/** The side of each actor by the zone of its disc. */
export function sideOf(stage: SectorStage, actor: number): LineSide {
  const zone = stage.groups[stage.groupOf[actor] ?? -1]?.zone
  if (zone === 'left') return 'social'
  return zone === 'right' ? 'mental-health' : 'between'
}
