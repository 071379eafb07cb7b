import type { NetworkColumns } from '@maillage/network-model'
import type { DrawOptions } from '../../drawn.ts'
import { ashore } from './ashore.ts'
import { edgePlaces } from './at-edge.ts'
import { allNamed, BAND_FOOT, bandHeights, leastShore } from './bands.ts'
import { BANKS, type Bank } from './banks.ts'
import { coastOf } from './coast.ts'
import { islandPlaces, islandsOf, titleRoom } from './islands.ts'
import { spansOf, wishedOf } from './ordering.ts'
import { prepared, type Prepared } from './prepare.ts'
import type { Placed, ShorePlan } from './shore-plan.ts'
import { fillWater, fullWater, type WaterToFill } from './water.ts'

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
