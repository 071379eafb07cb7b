import type { Measure, Say } from '../../drawn.ts'
import type { Banks } from './banks.ts'
import type { GapAcross } from './gaps-across.ts'
import { islandHeight, type Island } from './islands.ts'
import type { Lengths } from './lengths.ts'
import { pillsOf, type Pill } from './pills.ts'
import { stacked } from './stack.ts'

/** What stands in the middle of the water, one under the other. */
export interface Water {
  readonly islands: readonly {
    readonly island: Island
    readonly named: number
    readonly top: number
    readonly height: number
  }[]
  readonly pills: readonly { readonly pill: Pill; readonly y: number }[]
  /** Heights at which ties cross between two things in the water, from top to bottom. */
  readonly straits: readonly number[]
}

export interface WaterToFill {
  readonly islands: readonly Island[]
  readonly gaps: readonly GapAcross[]
  readonly banks: Banks
  /** Height of the middle of each sector. */
  readonly middles: Readonly<Record<'left' | 'right', readonly number[]>>
  readonly top: number
  readonly bottom: number
  readonly islandWidth: number
  readonly pillRoom: number
  readonly say: Say
  readonly measure: Measure
  readonly lengths: Lengths
}

/** So many gaps have a label of their own, where there is room. */
const MOST_PILLS = 12
const FEWEST_PILLS = 3

interface Filling {
  readonly named: readonly number[]
  readonly pills: readonly Pill[]
  readonly height: number
}

/** As many names and labels as the height allows: names give way first, down to two an island, then labels share one. */
export function fillWater(asked: WaterToFill): { readonly water: Water; readonly needed: number } {
  const room = asked.bottom - asked.top
  const most = Math.min(MOST_PILLS, asked.gaps.length)
  const fits = (least: number, pills: number) => filling(asked, least, pills, room)
  let chosen = fits(2, most)
  for (let pills = most - 1; chosen.height > room && pills >= FEWEST_PILLS; pills--) chosen = fits(2, pills)
  if (chosen.height > room) chosen = fits(0, Math.min(most, FEWEST_PILLS))
  return { water: placed(asked, chosen), needed: chosen.height }
}

/** Height at which every name and every label of the water is shown. */
export function fullWater(asked: WaterToFill): number {
  return filling(asked, 0, Math.min(MOST_PILLS, asked.gaps.length), Infinity).height
}

function filling(asked: WaterToFill, leastNamed: number, most: number, room: number): Filling {
  const { islands, gaps, banks, islandWidth, pillRoom, say, measure, lengths } = asked
  const pills = pillsOf(gaps, most, banks, pillRoom, say, measure, lengths)
  const named = islands.map(({ members }) => members.length)
  const things = islands.length + pills.length
  const fixed = pills.reduce((sum, { height }) => sum + height, 0) + lengths.strait * (things + 1)
  const height = () =>
    islands.reduce((sum, island, index) => sum + islandHeight(island, named[index] ?? 0, islandWidth, lengths), fixed)
  for (let now = height(); now > room; now = height()) {
    const longest = Math.max(0, ...named)
    if (longest <= leastNamed) break
    const index = named.lastIndexOf(longest)
    named[index] = longest - 1
  }
  return { named, pills, height: height() }
}

function placed(asked: WaterToFill, { named, pills }: Filling): Water {
  const { islands, islandWidth, lengths, top, bottom, middles } = asked
  const at = (part: number) => top + part * (bottom - top)
  const wanted = (pill: Pill) =>
    pill.gaps.reduce((sum, { left, right }) => sum + ((middles.left[left] ?? 0) + (middles.right[right] ?? 0)) / 2, 0) /
    pill.gaps.length
  const things = [
    ...islands.map((island, index) => ({
      island: index,
      pill: -1,
      wanted: at(island.wanted),
      height: islandHeight(island, named[index] ?? 0, islandWidth, lengths),
    })),
    ...pills.map((pill, index) => ({ island: -1, pill: index, wanted: wanted(pill), height: pill.height })),
  ].sort((a, b) => a.wanted - b.wanted || a.pill - b.pill || a.island - b.island)
  const middlesOf = stacked(things, lengths.strait, top + lengths.strait, bottom - lengths.strait)
  const y = (index: number) => middlesOf[index] ?? 0
  return {
    islands: things.flatMap(({ island, height }, index) => {
      const its = islands[island]
      return its ? [{ island: its, named: named[island] ?? 0, top: y(index) - height / 2, height }] : []
    }),
    pills: things.flatMap(({ pill }, index) => {
      const its = pills[pill]
      return its ? [{ pill: its, y: y(index) }] : []
    }),
    straits: straitsBetween(
      things.map(({ height }, index) => ({ top: y(index) - height / 2, bottom: y(index) + height / 2 })),
      top,
      bottom,
      lengths.strait,
    ),
  }
}

/** The middle of each gap; a wide one has several ways through, so that ties need no detour. */
function straitsBetween(
  things: readonly { readonly top: number; readonly bottom: number }[],
  top: number,
  bottom: number,
  strait: number,
): readonly number[] {
  const edges = [{ top, bottom: top }, ...things, { top: bottom, bottom }]
  return edges.slice(1).flatMap((thing, index) => {
    const upper = edges[index]?.bottom ?? top
    const width = thing.top - upper
    const ways = Math.max(1, Math.floor(width / (6 * strait)))
    return Array.from({ length: ways }, (_, way) => upper + ((way + 0.5) / ways) * width)
  })
}
