import type { Actor, Network, Reason } from '@maillage/network-model'
import type { Exclusion, Input, Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import { countedReferrals, LEAST_COUNT, referralInput, type CountedReferral } from '../demand/referral-counts.ts'
import { Exclusions } from '../exclusions.ts'
import { flowsOfActors, type Figure, type FlowsOfActor } from '../load-figures/flow-figures.ts'
import { WEEKS_OF_A_MONTH } from '../load-figures/weeks-of-period.ts'

/** An actor whose demand and room are both known, in requests a month. */
export interface ActorInPlay {
  readonly actor: Actor
  readonly demand: number
  /** 0 when it declares that it takes nobody. */
  readonly capacity: number
  /** What it could take if it took anybody. */
  readonly intake: number
  readonly closed: boolean
  /** Demand counted by others, for want of its own word: a lower bound. */
  readonly fromReferrals: boolean
  /** Room reckoned from places and how long one is taken. */
  readonly fromPlaces: boolean
  readonly fullTimeEquivalents: number | null
  readonly places: number | null
  readonly inputs: readonly Input[]
}

export interface ActorsInPlay {
  readonly actors: readonly ActorInPlay[]
  /** Those whose figures are not enough, by reason. */
  readonly excluded: readonly Exclusion[]
  readonly reasons: ReadonlyMap<Actor['id'], Reason>
}

/** The counted actors that a simulation can reckon with; `filter` keeps some of them. */
export function actorsInPlay(network: Network, standpoint: Standpoint, filter?: ReadonlySet<string>): ActorsInPlay {
  const counted = countedActors(network, standpoint)
  const flowsOf = flowsOfActors(network, standpoint)
  const { referrals, weeks } = countedReferrals(network, standpoint)
  const rowsTo = new Map<string, CountedReferral[]>()
  for (const referral of referrals) {
    const known = rowsTo.get(referral.row.to)
    if (known) known.push(referral)
    else rowsTo.set(referral.row.to, [referral])
  }
  const sentTo = (actor: Actor): Figure | null => {
    const rows = rowsTo.get(actor.id) ?? []
    const requests = rows.reduce((sum, one) => sum + one.requests, 0)
    if (requests < LEAST_COUNT || weeks === 0) return null
    return { value: requests / weeks, inputs: rows.map((one) => referralInput(one.row, one.requests)) }
  }
  const without = new Exclusions()
  const reasons = new Map<Actor['id'], Reason>()
  const actors = counted.actors.flatMap((actor): ActorInPlay[] => {
    if (filter && !filter.has(actor.id)) return []
    const flows = flowsOf(actor)
    const declared = total(flows, 'requestsPerWeek')
    const intake = total(flows, 'intakePerWeek')
    const demand = declared ?? (intake ? sentTo(actor) : null)
    if (!demand || !intake) {
      const reason = whyNot(flows)
      reasons.set(actor.id, reason)
      without.add(`actors-${reason}`, actor.id)
      return []
    }
    const whole = flows.flows.find((flow) => flow.offer === null && flow.audience === null)
    const closed = whole?.closed === true
    const able = intake.value * WEEKS_OF_A_MONTH
    return [
      {
        actor,
        demand: demand.value * WEEKS_OF_A_MONTH,
        capacity: closed ? 0 : able,
        intake: able,
        closed,
        fromReferrals: declared === null,
        fromPlaces: intake.inputs.some((input) => input.field === 'durationWeeks'),
        fullTimeEquivalents: flows.means.staff(null)?.fullTimeEquivalents ?? null,
        places: total(flows, 'places')?.value ?? null,
        inputs: [...demand.inputs, ...intake.inputs],
      },
    ]
  })
  return { actors, excluded: [...counted.excluded, ...without.list()], reasons }
}

/** What the whole actor says; else what its offers and audiences come to together. */
function total({ flows }: FlowsOfActor, field: 'requestsPerWeek' | 'intakePerWeek' | 'places'): Figure | null {
  const figures = flows.flatMap((flow) => (flow[field] ? [{ flow, figure: flow[field] }] : []))
  const whole = figures.find(({ flow }) => flow.offer === null && flow.audience === null)
  if (whole) return whole.figure
  // Of one offer the word about everybody holds those about one audience.
  const parts = figures.filter(
    ({ flow }) =>
      flow.audience === null || !figures.some((one) => one.flow.offer === flow.offer && one.flow.audience === null),
  )
  if (parts.length === 0) return null
  return {
    value: parts.reduce((sum, { figure }) => sum + figure.value, 0),
    inputs: parts.flatMap(({ figure }) => figure.inputs),
  }
}

function whyNot({ declared, withheld, stale }: FlowsOfActor): Reason {
  if (!declared) return 'NOT_DECLARED'
  if (withheld) return 'NOT_PUBLISHED'
  return stale ? 'STALE' : 'NO_FLOW'
}
