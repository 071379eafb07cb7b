import type { Actor, Network } from '@maillage/network-model'
import type { Input, Standpoint } from '../answer.ts'
import { countedReferrals, LEAST_COUNT, referralInput, type CountedReferrals } from '../demand/referral-counts.ts'
import { flowsOfActors } from '../load-figures/flow-figures.ts'
import { strongestReadings } from '../load-figures/read-indicators.ts'
import { withNames } from '../sentences/names.ts'
import type { Measure } from './measure.ts'
import { overActors, type ActorReading } from './over-actors.ts'

/** M5: requests for what can be taken; its value, all requests for all that can be taken. */
export const demandPressureMeasure: Measure = {
  id: 'M5',
  name: 'measure.M5.name',
  family: 'saturation',
  layer: 'referrals',
  formula:
    'P = inflow / intake capacity; intake = declared, else places / duration × period; inflow = declared, else referrals (at least)',
  inputs: ['loads', 'referrals', 'posts', 'offers'],
  range: '[0, ∞)',
  cost: 'O(loads + referrals)',
  minimum: '1 actor',
  reference: 'own',
  sentence: 'measure.M5.sentence',
  compute(network, standpoint, scope) {
    const declaredOf = strongestReadings(network, standpoint, 'pressure')
    const fromReferrals = pressureFromReferrals(network, standpoint)
    return overActors(
      'M5',
      network,
      standpoint,
      scope,
      (actor): ActorReading => {
        const { indicator, reason } = declaredOf(actor)
        if (indicator) {
          const endless = indicator.reading === 'endless'
          const value = endless ? null : Number(indicator.reading)
          const { ageDays, offer, inputs } = indicator
          const values = { basis: 'declared', ageDays, offer, ...rates(fromReferrals.flowOf(actor)) }
          return { value, endless, values, sentence: rowSentence(network, actor, value, false), reason: null, inputs }
        }
        const counted = reason === 'NOT_PUBLISHED' ? null : fromReferrals.of(actor)
        if (!counted) return { value: null, values: { basis: null }, reason }
        const { value, inputs, requestsPerWeek, intakePerWeek } = counted
        return {
          value,
          values: { basis: 'referrals', requestsPerWeek, intakePerWeek },
          uncertainty: { kind: 'at-least', low: value, high: null, standardError: null },
          sentence: rowSentence(network, actor, value, true),
          reason: null,
          inputs,
        }
      },
      (known) => {
        const rated = known.filter(({ reading }) => reading.values.requestsPerWeek != null)
        const sum = (field: string) => rated.reduce((total, { reading }) => total + Number(reading.values[field]), 0)
        const [asked, taken] = [sum('requestsPerWeek'), sum('intakePerWeek')]
        const growing = known.filter(({ reading }) => reading.endless === true || (reading.value ?? 0) > 1).length
        const value = taken > 0 ? asked / taken : null
        return {
          value,
          endless: value === null && asked > 0,
          sentence: { key: 'measure.M5.sentence', values: { actors: known.length, growing } },
          assumptions: known.some(({ reading }) => reading.values.basis === 'referrals')
            ? [{ key: 'assumption.referrals-at-least', values: {} }]
            : [],
        }
      },
    )
  },
}

type Flow = { readonly requestsPerWeek: number; readonly intakePerWeek: number } | null
const rates = (flow: Flow) => flow ?? { requestsPerWeek: null, intakePerWeek: null }

/** Requests that others counted, for what the actor can take: a lower bound, since not everybody counts. */
function pressureFromReferrals(network: Network, standpoint: Standpoint) {
  const flowsOf = flowsOfActors(network, standpoint)
  const counted = countedReferrals(network, standpoint)
  const sent = requestsByReceiver(counted)
  const wholeOf = (actor: Actor) => flowsOf(actor).flows.find((flow) => flow.intakePerWeek !== null)
  return {
    /** What it declares itself, in requests a week. */
    flowOf(actor: Actor): Flow {
      const whole = wholeOf(actor)
      if (!whole?.requestsPerWeek || !whole.intakePerWeek) return null
      return { requestsPerWeek: whole.requestsPerWeek.value, intakePerWeek: whole.intakePerWeek.value }
    },
    of(actor: Actor) {
      const intake = wholeOf(actor)?.intakePerWeek ?? null
      const known = sent.get(actor.id)
      if (!intake || intake.value <= 0 || !known || known.requests < LEAST_COUNT || counted.weeks === 0) return null
      const requestsPerWeek = known.requests / counted.weeks
      const value = requestsPerWeek / intake.value
      return { value, requestsPerWeek, intakePerWeek: intake.value, inputs: [...known.inputs, ...intake.inputs] }
    },
  }
}

/** All requests to each actor, and the rows that count them. */
function requestsByReceiver({ referrals }: CountedReferrals) {
  const sent = new Map<string, { requests: number; inputs: readonly Input[] }>()
  for (const { row, requests } of referrals) {
    const known = sent.get(row.to)
    const total = (known?.requests ?? 0) + requests
    sent.set(row.to, { requests: total, inputs: [...(known?.inputs ?? []), referralInput(row, requests)] })
  }
  return sent
}

function rowSentence(network: Network, actor: Actor, value: number | null, atLeast: boolean) {
  const name = { name: actor.name }
  if (value === null) return withNames(network, 'measure.M5.row-endless', {}, name)
  const percent = Math.round(Math.abs(value - 1) * 20) * 5
  const where = percent === 0 ? 'even' : value > 1 ? 'more' : 'less'
  return withNames(network, 'measure.M5.row', { percent, where, least: atLeast ? 'yes' : 'no' }, name)
}
