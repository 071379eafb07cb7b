import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions, Picture } from '../drawn.ts'
import { tieLines } from './sector-lines.ts'
import { named, ranksIn } from './sector-names.ts'
import { actorMarks, familyTint, stageOf } from './sector-stage.ts'

/**
 * Who is there: sectors as discs with a rim in the colour of their family, actors as points in them, close-knit groups
 * on a common ground, ties bundled per pair of sectors. Loads are the subject of Saturation: no rings here.
 */
export function sectorsPicture(columns: NetworkColumns, options: DrawOptions): Picture {
  const stage = stageOf(columns, options)
  const { groups, neighbours, scale, size, measure, captions } = stage
  const ranks = ranksIn(groups, neighbours)
  const discs = stage.discs.map((disc) => {
    const halo = familyTint(disc.slot)
    return halo ? { ...disc, halo } : disc
  })
  return {
    regard: 'sectors',
    size,
    marks: named({
      marks: actorMarks(stage),
      // The first names of each sector come before all others, which follow by number of collaborations.
      wanted: (_, index) => {
        const rank = ranks[index] ?? 0
        const first = rank < scale.namesFirst
        return {
          priority: first ? 10_000 - rank : (neighbours[index] ?? 0) + 1,
          apart: rank === 0 ? 'far' : rank < 2 * scale.namesFirst ? 'near' : false,
        }
      },
      discs,
      captions,
      size,
      scale,
      measure,
    }),
    lines: tieLines(stage),
    backdrop: { sheets: [], discs, hulls: stage.hulls, captions, rules: [] },
    folded: stage.folded,
  }
}
