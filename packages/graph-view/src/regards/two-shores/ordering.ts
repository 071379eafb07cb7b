import { wishedHeights } from './barycentres.ts'
import { BANKS, type Bank } from './banks.ts'
import type { Span } from './coast.ts'
import type { Prepared } from './prepare.ts'
import { orderSectors } from './sector-order.ts'

/** Sectors in the order that keeps ties level, one under the other; by their place in the table. */
export function spansOf(
  { banks, crossings, gaps, lengths }: Prepared,
  heights: Readonly<Record<Bank, readonly number[]>>,
  top: number,
): Readonly<Record<Bank, readonly Span[]>> {
  const sectorOf = new Map(
    BANKS.flatMap((bank) =>
      banks[bank].flatMap(({ members }, index) => members.map((actor) => [actor, index] as const)),
    ),
  )
  const weights = banks.left.map(() => banks.right.map(() => 0))
  const add = (one: number, other: number, weight: number) => {
    const row = weights[one]
    if (row) row[other] = (row[other] ?? 0) + weight
  }
  for (const { isDirect, from, to } of crossings) if (isDirect) add(sectorOf.get(from) ?? -1, sectorOf.get(to) ?? -1, 1)
  for (const { left, right, missing } of gaps) add(left, right, missing)
  const order = orderSectors({ ...heights, weights })
  const spans = (bank: Bank): Span[] => {
    const its: Span[] = []
    let y = top
    for (const index of order[bank]) {
      const height = heights[bank][index] ?? 0
      its[index] = { top: y, bottom: y + height }
      y += height + lengths.bay
    }
    return its
  }
  return { left: spans('left'), right: spans('right') }
}

/** The height, 0 to 1, at which each actor crosses least. */
export function wishedOf(
  { banks, crossings, gaps, counts, edges }: Prepared,
  spans: Readonly<Record<Bank, readonly Span[]>>,
  top: number,
  bottom: number,
): Float64Array {
  const links = new Map<number, number[]>()
  const link = (one: number, other: number) => {
    const known = links.get(one)
    if (known) known.push(other)
    else links.set(one, [other])
  }
  for (const { from, to } of crossings) {
    link(from, to)
    link(to, from)
  }
  for (const { ends, missing } of gaps)
    for (const [from, to] of ends.slice(0, missing))
      if (!edges(from) && !edges(to)) {
        link(from, to)
        link(to, from)
      }
  const part = (y: number) => (y - top) / Math.max(1, bottom - top)
  const bankRows = (bank: Bank) => ({
    groups: banks[bank].map(({ members }) => members.filter((actor) => !edges(actor))),
    spans: spans[bank].map((span) => [part(span.top), part(span.bottom)] as const),
  })
  const between = { groups: [banks.between.flatMap(({ members }) => members)], spans: [[0, 1] as const] }
  return wishedHeights([bankRows('left'), between, bankRows('right')], links, counts.length)
}
