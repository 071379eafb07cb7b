import type { PairFigure } from '@maillage/network-model'
import type { PlacedLine, Point, Say, Size } from '../../drawn.ts'
import type { LineMarkId } from '../../marks.ts'
import { distance, pairId } from './numbered-pairs.ts'

/** What a band looks like: how many times the expected number. */
export function bandMark({ standing, observed, expected }: PairFigure): LineMarkId {
  if (expected === null || standing === 'notEnough') return 'not-enough'
  if (standing === 'within') return 'as-expected'
  if (standing === 'less') return observed < expected / 2 ? 'far-less' : 'less'
  return observed > 2 * expected ? 'far-more' : 'more'
}

/** Quiet ones first, so that the loud ones lie over them. */
const LOUDNESS: readonly LineMarkId[] = ['not-enough', 'as-expected', 'more', 'far-more', 'less', 'far-less']

/** A disc of the oval as a band sees it. */
export interface End extends Point {
  /** Id of its mark. */
  readonly id: string
  readonly label: string
  readonly part: string
}

/** Bands between sectors, as wide as the distance to what is expected. */
export function bandsOf(
  pairs: readonly PairFigure[],
  ends: ReadonlyMap<string, End>,
  size: Size,
  widest: number,
  say: Say,
): readonly PlacedLine[] {
  const most = Math.max(1, ...pairs.map(distance))
  return pairs
    .flatMap((pair, index): readonly PlacedLine[] => {
      const from = ends.get(pair.a)
      const to = ends.get(pair.b)
      if (!from || !to || from === to) return []
      const mark = bandMark(pair)
      const share = distance(pair) / most
      const quiet = mark === 'as-expected' || mark === 'not-enough'
      const width = mark === 'not-enough' ? 1.5 : quiet ? 0.8 + 1.7 * share : Math.max(3.5, widest * share)
      const id = pairId(pair)
      return [
        {
          id: `band ${id}`,
          index,
          mark,
          from: from.id,
          to: to.id,
          shape: 'curve',
          bends: [bendOf(from, to, size)],
          ties: [],
          width: Math.round(width * 10) / 10,
          of: { kind: 'pair', id },
          name: sayPair(say, from.label, to.label, pair),
          ...(quiet ? { faint: true } : {}),
        },
      ]
    })
    .sort((p, q) => LOUDNESS.indexOf(p.mark) - LOUDNESS.indexOf(q.mark) || (p.width ?? 0) - (q.width ?? 0))
}

export function sayPair(say: Say, a: string, b: string, { observed, expected, standing }: PairFigure): string {
  return expected === null || standing === 'notEnough'
    ? say('map.pair-unknown', { a, b, observed })
    : say('map.pair', { a, b, observed, expected: Math.round(expected * 10) / 10 })
}

/** Bands bend towards the middle of the oval: more when both ends stand on the same side, so that discs between stay free. */
export function bendOf(from: End, to: End, size: Size): Point {
  const x = (from.x + to.x) / 2
  const y = (from.y + to.y) / 2
  const inwards = { x: size.width / 2 - x, y: size.height / 2 - y }
  const far = Math.hypot(inwards.x, inwards.y) || 1
  const length = Math.hypot(from.x - to.x, from.y - to.y)
  const share = from.part === to.part ? Math.min(0.6, length / far) : 0.14
  return { x: x + inwards.x * share, y: y + inwards.y * share }
}
