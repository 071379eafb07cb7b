import type { NetworkColumns, PairFigure } from '@maillage/network-model'
import type { Measure, Say } from '../../drawn.ts'
import { type SectorGroup } from '../sector-groups.ts'
import type { GapScale } from './gap-scale.ts'
/** A sector with its disc and its name under it: what has to find a place. */
export interface SectorBlock {
  readonly group: SectorGroup
  readonly r: number
  readonly lines: readonly string[]
  /** Of each line; the last one holds the number of actors too. */
  readonly widths: readonly number[]
  readonly w: number
  readonly h: number
}
export declare const COUNT_GAP = 4
export declare const NAME_GAP = 3
/** Sectors that are compared, or all that have actors where none is; who has no sector only where a document means it. */
export declare function sectorsToShow(
  columns: NetworkColumns,
  say: Say,
  pairs: readonly PairFigure[],
  signalled: ReadonlySet<string>,
): readonly SectorGroup[]
export declare function blocksOf(
  groups: readonly SectorGroup[],
  scale: GapScale,
  largestRadius: number,
  measure: Measure,
): readonly SectorBlock[]
//# sourceMappingURL=sector-blocks.d.ts.map
