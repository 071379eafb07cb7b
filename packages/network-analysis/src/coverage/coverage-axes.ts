import type { Network, Offer } from '@maillage/network-model'
import type { CoverageAxis, CoverageHead } from './coverage-promise.ts'
import { territoriesWithin } from './territories-within.ts'

/** One side of the matrix: its heads, and where on it an offer stands. */
export interface Axis {
  readonly heads: readonly CoverageHead[]
  /** What the offer says on this axis, in its own words; empty when it says nothing. */
  readonly said: (offer: Offer) => readonly string[]
  /** Places in `heads` that the offer stands at. */
  readonly places: (offer: Offer) => readonly number[]
}

/**
 * The required set of a network along one axis: all its functions, all its communes, all audiences of its population.
 * An offer stands where its own lists say so; a basin or a set of communes stands for each commune in it.
 * Throws a RangeError for a territory that the network does not know.
 */
export function coverageAxis(network: Network, axis: CoverageAxis, territory?: string): Axis {
  if (axis === 'function') {
    const heads = [...network.functions].sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
    return axisOf(
      heads.map(({ id, name, number }) => ({ id, name, number })),
      (offer) => offer.functions,
    )
  }
  if (axis === 'audience') {
    const heads = network.audiences.filter((audience) => audience.kind === 'population')
    return axisOf(heads.map(plainHead), (offer) => offer.audiences)
  }
  const within = territoriesWithin(network)
  const asked = territory === undefined ? undefined : within(territory)
  const communes = network.territories.filter((one) => one.kind === 'commune' && (!asked || asked.has(one.id)))
  return axisOf(communes.map(plainHead), (offer) => offer.territories, within)
}

function axisOf(
  heads: readonly CoverageHead[],
  said: Axis['said'],
  meant: (id: string) => Iterable<string> = (id) => [id],
): Axis {
  const placeOf = new Map(heads.map((head, place) => [head.id, place]))
  const places = (offer: Offer): readonly number[] => {
    const found = new Set<number>()
    for (const one of said(offer)) {
      for (const id of meant(one)) {
        const place = placeOf.get(id)
        if (place !== undefined) found.add(place)
      }
    }
    return [...found]
  }
  return { heads, said, places }
}

const plainHead = ({ id, name }: Pick<CoverageHead, 'id' | 'name'>): CoverageHead => ({ id, name, number: null })
