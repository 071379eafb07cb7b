import type { Network } from '@maillage/network-model'
import { strongestReadings } from '../load-figures/read-indicators.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'
import { overActors, type ActorReading } from './over-actors.ts'

/** M1: people followed for the places there are, the fullest offer of each actor; its value, all of them together. */
export const capacityUtilisationMeasure: Measure = {
  id: 'M1',
  name: 'measure.M1.name',
  family: 'saturation',
  layer: 'attributes',
  formula: 'ρ = active / capacity; capacity = places, else ⌊ETP in post × caseload⌋ (estimated)',
  inputs: ['loads', 'posts', 'offers'],
  range: '[0, ∞)',
  cost: 'O(loads)',
  minimum: '1 actor',
  reference: 'own; assertive outreach caseloads after Burns & Firn 2002',
  sentence: 'measure.M1.sentence',
  compute(network, standpoint, scope) {
    const readingOf = strongestReadings(network, standpoint, 'utilisation')
    return overActors(
      'M1',
      network,
      standpoint,
      scope,
      (actor): ActorReading => {
        const { indicator, reason, silent } = readingOf(actor)
        if (!indicator) {
          const none = { value: null, values: { followed: null, places: null, estimated: null }, reason }
          return silent
            ? { ...none, sentence: withNames(network, 'measure.M1.row-silent', {}, { name: actor.name }) }
            : none
        }
        const value = Number(indicator.reading)
        const followed = indicator.inputs.find((input) => input.field === 'active')
          ? indicator.declaration.active
          : null
        const places = followed === null ? null : Math.round(value > 0 ? followed / value : placesIn(indicator.inputs))
        const { amber, estimated, ageDays, offer } = indicator
        return {
          value,
          values: { followed, places, estimated, amber, ageDays, offer },
          sentence: rowSentence(network, actor.name, { value, followed, places, estimated }),
          reason: null,
          inputs: indicator.inputs,
        }
      },
      (known) => {
        const counted = known.filter(({ reading }) => reading.values.followed !== null)
        const sum = (field: string): number =>
          counted.reduce((total, { reading }) => total + Number(reading.values[field]), 0)
        const [followed, places] = [sum('followed'), sum('places')]
        const estimated = known.filter(({ reading }) => reading.values.estimated === true).length
        const assumptions = estimated > 0 ? [{ key: 'assumption.places-estimated', values: { actors: estimated } }] : []
        if (places === 0) {
          const mean = known.reduce((total, { reading }) => total + (reading.value ?? 0), 0) / known.length
          const values = { actors: known.length, percent: Math.round(mean * 100) }
          return { value: mean, assumptions, sentence: { key: 'measure.M1.sentence-ratios', values } }
        }
        const values = { actors: counted.length, followed, places }
        return { value: followed / places, assumptions, sentence: { key: 'measure.M1.sentence', values } }
      },
    )
  },
}

type Inputs = readonly { readonly field: string; readonly value: number | string | null }[]
const placesIn = (inputs: Inputs): number => Number(inputs.find(({ field }) => field === 'places')?.value ?? 0)

function rowSentence(
  network: Network,
  name: Network['actors'][number]['name'],
  {
    value,
    followed,
    places,
    estimated,
  }: { value: number; followed: number | null; places: number | null; estimated: boolean },
) {
  const percent = Math.round(value * 100)
  if (followed === null || places === null) return withNames(network, 'measure.M1.row-ratio', { percent }, { name })
  const over = followed > places ? 'over' : 'left'
  const values = { followed, places, left: Math.abs(places - followed), over, estimated: estimated ? 'yes' : 'no' }
  return withNames(network, 'measure.M1.row', values, { name })
}
