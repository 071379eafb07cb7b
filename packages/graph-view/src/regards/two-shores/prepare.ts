import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions } from '../../drawn.ts'
import { averageMeasure } from '../../measure.ts'
import { headingOf } from './at-edge.ts'
import type { BandWish } from './bands.ts'
import { banksOf, type Bank } from './banks.ts'
import { crossingsOf } from './crossings.ts'
import { gapsAcross } from './gaps-across.ts'
import { lengthsFor } from './lengths.ts'
import type { ShorePlan } from './shore-plan.ts'

/** What is known of a picture before its height is. */
export interface Prepared extends Omit<ShorePlan, 'spans' | 'coasts' | 'water' | 'placed'> {
  readonly options: DrawOptions
  readonly wishes: Readonly<Record<Bank, readonly BandWish[]>>
  readonly outerWidth: number
  readonly pillRoom: number
  readonly edges: (actor: number) => boolean
}

export function prepared(columns: NetworkColumns, options: DrawOptions): Prepared {
  const { size, say, figures, measure = averageMeasure } = options
  const lengths = lengthsFor(size)
  const banks = banksOf(columns, say)
  const crossings = crossingsOf(columns, banks)
  const counts = columns.actors.id.map(() => 0)
  for (const { from, to } of crossings) {
    counts[from] = (counts[from] ?? 0) + 1
    counts[to] = (counts[to] ?? 0) + 1
  }
  const ids = new Set(figures?.stranded)
  const stranded = new Set(columns.actors.id.flatMap((id, actor) => (ids.has(id) ? [actor] : [])))
  const bankWidth = size.width * lengths.bank
  const outerWidth = Math.max(60, bankWidth * lengths.outer - lengths.margin - (lengths.stacked ? 4 : 0))
  const waterWidth = size.width - 2 * (bankWidth + lengths.cape)
  const headingsOf = (bank: Bank) =>
    banks[bank].map((sector) =>
      headingOf(
        sector,
        columns.actors.id,
        sector.members.filter((actor) => stranded.has(actor)).length,
        outerWidth,
        say,
        measure,
        lengths,
      ),
    )
  const headings = { left: headingsOf('left'), right: headingsOf('right') }
  const edges = (actor: number) => (counts[actor] ?? 0) === 0
  const wishesOf = (bank: Bank) =>
    banks[bank].map(({ members }, index): BandWish => {
      const atEdge = members.filter(edges).length
      return { heading: headings[bank][index]?.height ?? 0, atEdge, ashore: members.length - atEdge }
    })
  return {
    options,
    size,
    lengths,
    measure,
    banks,
    crossings,
    gaps: gapsAcross(columns, banks, figures),
    counts,
    weights: counts.map((count, actor) => count + (stranded.has(actor) ? columns.ties.id.length : 0)),
    stranded,
    headings,
    wishes: { left: wishesOf('left'), right: wishesOf('right') },
    outerWidth,
    islandWidth: Math.min(210, waterWidth * lengths.island.width),
    pillRoom: Math.min(230, waterWidth * lengths.pill.width) - 2 * lengths.pill.side,
    edges,
  }
}
