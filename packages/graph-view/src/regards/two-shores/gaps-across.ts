import type { NetworkColumns, RegardFigures } from '@maillage/network-model'
import type { Banks } from './banks.ts'

/** Two sectors across the water that meet less than one would expect. */
export interface GapAcross {
  /** `a~b`, as in an address; `other-pairs` for all that have no label of their own. */
  readonly id: string
  readonly left: number
  readonly right: number
  readonly observed: number
  /** Rounded, as it is told. */
  readonly expected: number
  /** Collaborations that are missing: expected, rounded, less observed. */
  readonly missing: number
  /** Pairs of actors (left, right) without a tie that are closest, the most probable first. */
  readonly ends: readonly (readonly [number, number])[]
}

/** The flagged pairs of a sector of each bank, the largest gap first. Empty without figures. */
export function gapsAcross(
  columns: NetworkColumns,
  banks: Banks,
  figures: RegardFigures | undefined,
): readonly GapAcross[] {
  const placeOf = (bank: 'left' | 'right') => new Map(banks[bank].map(({ id }, index) => [id, index]))
  const left = placeOf('left')
  const right = placeOf('right')
  const actorOf = new Map(columns.actors.id.map((id, index) => [id, index]))
  const gaps = (figures?.pairs ?? []).flatMap(({ a, b, observed, expected, flagged, missing }): GapAcross[] => {
    if (!flagged || expected === null) return []
    const turned = !left.has(a)
    const [one, other] = [left.get(turned ? b : a), right.get(turned ? a : b)]
    if (one === undefined || other === undefined) return []
    const told = Math.round(expected)
    const ends = missing.flatMap(([x, y]) => {
      const [from, to] = turned ? [actorOf.get(y), actorOf.get(x)] : [actorOf.get(x), actorOf.get(y)]
      return from === undefined || to === undefined ? [] : [[from, to] as const]
    })
    return told > observed
      ? [{ id: `${a}~${b}`, left: one, right: other, observed, expected: told, missing: told - observed, ends }]
      : []
  })
  return gaps.sort((x, y) => y.missing - x.missing || (x.id < y.id ? -1 : 1))
}
