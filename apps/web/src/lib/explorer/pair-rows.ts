import type { NetworkColumns, PairFigure } from '@maillage/network-model'
import type { GapPair } from '$lib/questions/ask-gaps.ts'

/** A pair of sectors as a row of the table beside its band. */
export interface PairRow extends GapPair {
  /** `a~b`, as in an address. */
  readonly id: string
  /** The number on its band; undefined for a band within its interval. */
  readonly place: number | undefined
}

const idOf = ({ a, b }: PairFigure) => `${a}~${b}`

/** How far what was found is from what is expected, in collaborations. */
const distance = ({ observed, expected }: PairFigure) => (expected === null ? 0 : observed - expected)

/**
 * The pairs in the order of the numbers on the bands: those that meet less than expected, the most missed first, then
 * those that meet more, then the others: within their interval, and last what cannot be told.
 */
export function pairRows(
  pairs: readonly PairFigure[],
  { dictionaries }: NetworkColumns,
  language: string,
  sectors: readonly { readonly id: string; readonly actors: number }[],
): readonly PairRow[] {
  const { compare } = new Intl.Collator(language)
  const name = (id: string) => dictionaries.sectorName[dictionaries.sector.indexOf(id)] ?? id
  const size = (id: string) => sectors.find((sector) => sector.id === id)?.actors ?? 0
  const byName = (one: PairFigure, other: PairFigure) =>
    compare(name(one.a), name(other.a)) || compare(name(one.b), name(other.b))
  const of = (standing: PairFigure['standing'], sign: number) =>
    pairs
      .filter((pair) => pair.standing === standing)
      .sort((one, other) => sign * (distance(one) - distance(other)) || (idOf(one) < idOf(other) ? -1 : 1))
  const numbered = [...of('less', 1), ...of('more', -1)]
  const byNames = (standing: PairFigure['standing']) => pairs.filter((pair) => pair.standing === standing).sort(byName)
  const calm = [...of('within', 1), ...byNames('notEnough')]
  return [...numbered, ...calm].map((pair, index) => ({
    ...pair,
    id: idOf(pair),
    place: index < numbered.length ? index + 1 : undefined,
    nameA: name(pair.a),
    nameB: name(pair.b),
    sizeA: size(pair.a),
    sizeB: size(pair.b),
    pairs: 0,
    z: null,
    reason: null,
    sentence: '',
  }))
}
