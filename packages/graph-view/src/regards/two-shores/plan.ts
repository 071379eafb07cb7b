import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions, Measure, Size } from '../../drawn.ts'
import { averageMeasure } from '../../measure.ts'
import { ashore } from './ashore.ts'
import { edgePlaces, headingOf, type Heading } from './at-edge.ts'
import { allNamed, BAND_FOOT, bandHeights, leastShore, type BandWish } from './bands.ts'
import { BANKS, banksOf, type Bank, type Banks } from './banks.ts'
import { wishedHeights } from './barycentres.ts'
import { coastOf, type Coast, type Span } from './coast.ts'
import { crossingsOf, type Crossing } from './crossings.ts'
import { gapsAcross, type GapAcross } from './gaps-across.ts'
import { islandPlaces, islandsOf, titleRoom } from './islands.ts'
import { lengthsFor, type Lengths } from './lengths.ts'
import { orderSectors } from './sector-order.ts'
import { fillWater, fullWater, type Water, type WaterToFill } from './water.ts'

/** An actor at its place, with the room its name has. */
export interface Placed {
  readonly actor: number
  readonly x: number
  readonly y: number
  readonly where: 'shore' | 'edge' | 'island'
  readonly bank: Bank | 'between'
  /** Place of its sector in `banks`, or of its island in the water. */
  readonly group: number
  readonly named: boolean
}

/** Everything that has a place, before it is drawn. */
export interface ShorePlan {
  readonly size: Size
  readonly lengths: Lengths
  readonly measure: Measure
  readonly banks: Banks
  readonly crossings: readonly Crossing[]
  readonly gaps: readonly GapAcross[]
  /** Crossings of each actor. */
  readonly counts: readonly number[]
  /** Who is named first: who has no way across, then those with most crossings. */
  readonly weights: readonly number[]
  readonly stranded: ReadonlySet<number>
  readonly headings: Readonly<Record<Bank, readonly Heading[]>>
  readonly spans: Readonly<Record<Bank, readonly Span[]>>
  readonly coasts: Readonly<Record<Bank, Coast>>
  readonly water: Water
  readonly islandWidth: number
  readonly placed: readonly Placed[]
}

/** A picture for a hand is as high as its names ask for, within this many pixels. */
const HIGHEST = 3200
/** Lower than this, shores are no shores. */
const LOWEST = 480

export function planShores(columns: NetworkColumns, options: DrawOptions): ShorePlan {
  const asked = prepared(columns, options)
  const { size, lengths } = asked
  const named = lengths.stacked ? Math.min(HIGHEST, heightOfAll(asked)) : LOWEST
  const height = Math.max(size.height, Math.ceil(named))
  const first = planAt(asked, height)
  return first.needed <= height ? first.plan : planAt(asked, Math.ceil(first.needed)).plan
}

interface Prepared extends Omit<ShorePlan, 'spans' | 'coasts' | 'water' | 'placed'> {
  readonly options: DrawOptions
  readonly wishes: Readonly<Record<Bank, readonly BandWish[]>>
  readonly outerWidth: number
  readonly pillRoom: number
  readonly edges: (actor: number) => boolean
}

function prepared(columns: NetworkColumns, options: DrawOptions): Prepared {
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

function heightOfAll(asked: Prepared): number {
  const { lengths, wishes } = asked
  const banks = Math.max(allNamed(wishes.left, lengths), allNamed(wishes.right, lengths))
  const water = fullWater(waterOf(asked, new Float64Array(asked.counts.length), { left: [], right: [] }, 0))
  return lengths.head + lengths.foot + Math.max(banks, water)
}

function planAt(asked: Prepared, height: number): { readonly plan: ShorePlan; readonly needed: number } {
  const { lengths, wishes, banks, size } = asked
  const [top, bottom] = [lengths.head, height - lengths.foot]
  const heights = {
    left: bandHeights(wishes.left, bottom - top, asked.outerWidth, lengths),
    right: bandHeights(wishes.right, bottom - top, asked.outerWidth, lengths),
  }
  const spans = spansOf(asked, { left: heights.left.heights, right: heights.right.heights }, top)
  const coast = (bank: Bank) => coastOf(bank, spans[bank], size.width * lengths.bank, size.width, lengths)
  const coasts = { left: coast('left'), right: coast('right') }
  const wished = wishedOf(asked, spans, top, bottom)
  const middles = (bank: Bank) => spans[bank].map((span) => (span.top + span.bottom) / 2)
  const { water, needed } = fillWater(
    waterOf(asked, wished, { left: middles('left'), right: middles('right') }, height),
  )
  const onBanks = BANKS.flatMap((bank) =>
    banks[bank].flatMap(({ members }, group): Placed[] => {
      const span = spans[bank][group]
      const heading = asked.headings[bank][group]
      if (!span || !heading) return []
      const own = members.filter((actor) => !asked.edges(actor))
      own.sort((a, b) => (wished[a] ?? 0) - (wished[b] ?? 0) || a - b)
      // Where names of the shore stand under those of the edge, these leave them room.
      const kept = lengths.stacked ? leastShore(own.length, heights[bank].depth, lengths) : 0
      const outer = { top: span.top + heading.height, bottom: span.bottom - BAND_FOOT - kept }
      const { places: atEdge, bottom: edgeBottom } = edgePlaces(
        edgeOrder(members.filter(asked.edges), asked.stranded),
        outer,
        coasts[bank],
        asked.outerWidth,
        lengths,
      )
      const shoreTop = lengths.stacked ? edgeBottom : span.top
      const standing = ashore(
        own,
        { top: shoreTop, bottom: span.bottom },
        coasts[bank],
        heights[bank].depth,
        asked.weights,
        lengths,
      )
      return [
        ...standing.map((one) => ({ ...one, where: 'shore' as const, bank, group })),
        ...atEdge.map((one) => ({ ...one, where: 'edge' as const, bank, group })),
      ]
    }),
  )
  const onIslands = water.islands.flatMap(({ island, named, top: y }, group): Placed[] =>
    islandPlaces(
      island,
      named,
      { x: (size.width - asked.islandWidth) / 2, y },
      asked.islandWidth,
      asked.counts,
      lengths,
    ).map((one) => ({ ...one, where: 'island', bank: 'between', group })),
  )
  const least = Math.max(heights.left.needed, heights.right.needed, needed)
  const plan = {
    ...asked,
    size: { width: size.width, height },
    spans,
    coasts,
    water,
    placed: [...onBanks, ...onIslands],
  }
  return { plan, needed: lengths.head + lengths.foot + least }
}

/** Those without a way across come first: their names are the last to give way. */
const edgeOrder = (actors: readonly number[], stranded: ReadonlySet<number>): readonly number[] => [
  ...actors.filter((actor) => stranded.has(actor)),
  ...actors.filter((actor) => !stranded.has(actor)),
]

function waterOf(asked: Prepared, wished: Float64Array, middles: WaterToFill['middles'], height: number): WaterToFill {
  const { banks, gaps, islandWidth, pillRoom, measure, lengths, options } = asked
  const room = titleRoom(islandWidth, lengths)
  return {
    islands: islandsOf(banks.between, wished, room, measure),
    gaps,
    banks,
    middles,
    top: lengths.head,
    bottom: Math.max(lengths.head + 1, height - lengths.foot),
    islandWidth,
    pillRoom,
    say: options.say,
    measure,
    lengths,
  }
}

/** Sectors in the order that keeps ties level, one under the other; by their place in the table. */
function spansOf(
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

function wishedOf(
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
