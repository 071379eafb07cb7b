import type { Actor, Network } from '@maillage/network-model'
import type { Input, Standpoint } from '../answer.ts'
import { flowsOfActors } from '../load-figures/flow-figures.ts'
import { LEAST_WITH_MEANS } from './structural-overload.ts'

/** In what the means of actors are compared: one unit for all of them. */
export type MeansUnit = 'full-time-equivalents' | 'places'

export interface MeansCompared {
  readonly unit: MeansUnit
  readonly means: readonly (number | null)[]
  readonly inputsOf: readonly (readonly Input[])[]
}

/**
 * What actors have to work with: staff in post where at least three say so, since a place is not the same thing
 * everywhere; else the places they declare.
 */
export function meansCompared(network: Network, standpoint: Standpoint, actors: readonly Actor[]): MeansCompared {
  const flowsOf = flowsOfActors(network, standpoint)
  const flows = actors.map((actor) => flowsOf(actor))
  const staff = flows.map(({ means }) => means.staff(null))
  if (staff.filter((one) => one !== null && one.fullTimeEquivalents > 0).length >= LEAST_WITH_MEANS) {
    const inputsOf = staff.map((one) => one?.inputs ?? [])
    return { unit: 'full-time-equivalents', means: staff.map((one) => one?.fullTimeEquivalents ?? null), inputsOf }
  }
  const placed = flows.map(({ flows: own }) => {
    const whole = own.find(
      (flow) => flow.offer === null && flow.audience === null && flow.places && !flow.placesEstimated,
    )
    return (whole ? [whole] : own).flatMap(({ places, placesEstimated }) =>
      places && !placesEstimated ? [places] : [],
    )
  })
  return {
    unit: 'places',
    means: placed.map((list) => (list.length === 0 ? null : list.reduce((sum, one) => sum + one.value, 0))),
    inputsOf: placed.map((list) => list.flatMap((one) => one.inputs)),
  }
}
