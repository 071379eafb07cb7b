import type { NetworkColumns, PairFigure } from '@maillage/network-model'
import type { Measure, Say } from '../../drawn.ts'
import { fittedName } from '../../fitted-name.ts'
import { LINE_HEIGHT } from '../../labels.ts'
import { sectorColours } from '../../sector-colours.ts'
import { groupBySector, type SectorGroup } from '../sector-groups.ts'
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

export const COUNT_GAP = 4
export const NAME_GAP = 3

/**
 * Sectors that are compared; where none is, those that documents speak of, and how many others there are; all of them
 * where nobody speaks of any. Who has no sector is shown only where a document means it.
 */
export function sectorsToShow(
  columns: NetworkColumns,
  say: Say,
  pairs: readonly PairFigure[],
  signalled: ReadonlySet<string>,
): { readonly shown: readonly SectorGroup[]; readonly others: number } {
  const groups = groupBySector(columns, say)
  const compared = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const isSector = ({ sector }: SectorGroup) => sector !== 'authorities' && sector !== 'unknown'
  const spokenOf = groups.filter(({ sector }) => signalled.has(sector) || compared.has(sector))
  if (compared.size === 0 && spokenOf.length > 0)
    return { shown: spokenOf, others: groups.filter((group) => isSector(group) && !spokenOf.includes(group)).length }
  const shown = compared.size === 0 ? groups.filter(isSector) : spokenOf
  const known = new Set(shown.map(({ sector }) => sector))
  return {
    shown: [
      ...shown,
      ...withoutActors(
        columns,
        [...compared].filter((id) => !known.has(id)),
      ),
    ],
    others: 0,
  }
}

/** A sector that is compared although none of its actors is drawn keeps its disc. */
function withoutActors(columns: NetworkColumns, sectors: readonly string[]): readonly SectorGroup[] {
  const { sector, sectorName, sectorSide } = columns.dictionaries
  const colours = sectorColours(columns)
  return sectors.map((id) => {
    const index = sector.indexOf(id)
    const side = sectorSide[index]
    return {
      sector: id,
      label: sectorName[index] ?? id,
      slot: colours[index] ?? 'sector-unknown',
      zone: side === 'social' ? 'left' : side === 'mental-health' ? 'right' : 'middle',
      members: [],
    }
  })
}

export function blocksOf(
  groups: readonly SectorGroup[],
  scale: GapScale,
  largestRadius: number,
  measure: Measure,
  mostLines: number,
): readonly SectorBlock[] {
  const most = Math.max(1, ...groups.map(({ members }) => members.length))
  return groups.map((group) => {
    const r = Math.max(scale.leastRadius, largestRadius * Math.sqrt(group.members.length / most))
    const count = measure(String(group.members.length), scale.text, 400) + COUNT_GAP
    const lines = fittedName(group.label, scale.wrap - count, measure, scale.text, 600, mostLines)
    const widths = lines.map((line, index) => measure(line, scale.text, 600) + (index === lines.length - 1 ? count : 0))
    return {
      group,
      r,
      lines,
      widths,
      w: Math.max(2 * r, ...widths),
      h: 2 * r + NAME_GAP + lines.length * scale.text * LINE_HEIGHT,
    }
  })
}
