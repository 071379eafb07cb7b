import type { ReferralFigure } from '@maillage/network-model'
import type { PlacedLine, PlacedMark, Point, Say } from '../drawn.ts'

/** Width of the widest arrow, in pixels, and of the thinnest that can still be seen. */
const WIDEST = 9
const THINNEST = 1
const BEND = 0.16

/**
 * Requests sent on, as wide as their number: what was refused hatched, what was taken solid on it, so that the hatched
 * rim is the part refused. They are seen while their sender is chosen.
 */
export function referralLines(
  referrals: readonly ReferralFigure[],
  marks: readonly PlacedMark[],
  say: Say,
): readonly PlacedLine[] {
  const places = new Map(marks.map((mark) => [mark.id, mark]))
  const most = referrals.reduce((largest, { requests }) => Math.max(largest, requests), 1)
  return referrals.flatMap(({ from, to, requests, refused }): PlacedLine[] => {
    const [one, other] = [places.get(from), places.get(to)]
    if (!one || !other || one === other || requests <= 0) return []
    const width = widthOf((WIDEST * requests) / most)
    const taken = requests - (refused ?? 0)
    const base = {
      from,
      to,
      shape: 'curve' as const,
      bends: [bendOf(one, other)],
      index: -1,
      ties: [],
      onChoice: true,
      name: wordsOf(requests, refused, say),
    }
    const refusedLine: PlacedLine = { ...base, id: `refused ${from}~${to}`, mark: 'referral-refused', width }
    const takenLine: PlacedLine = {
      ...base,
      id: `referral ${from}~${to}`,
      mark: 'referral',
      width: widthOf((WIDEST * taken) / most),
      words: String(requests),
    }
    return refused === null || refused === 0 ? [takenLine] : [refusedLine, takenLine]
  })
}

/** A number of refusals that is not told is not none. */
function wordsOf(requests: number, refused: number | null, say: Say): string {
  if (refused === null) return say('map.referral-untold', { requests })
  return refused === 0 ? say('map.referral', { requests }) : say('map.referral-refused', { requests, refused })
}

const widthOf = (width: number) => Math.max(THINNEST, Math.round(width * 100) / 100)

/** A gentle arc, so that what goes there and what comes back are two lines. */
function bendOf(one: Point, other: Point): Point {
  return {
    x: (one.x + other.x) / 2 + (other.y - one.y) * BEND,
    y: (one.y + other.y) / 2 - (other.x - one.x) * BEND,
  }
}
