import type { Reason } from '@maillage/network-model'
import type { Input } from '../answer.ts'
import type { Figure, FlowsOfActor } from '../load-figures/flow-figures.ts'
import { queueing, type Queueing } from './erlang.ts'

/** The queue of one actor: of its offers the one where one most often has to wait. */
export interface ActorQueue extends Queueing {
  readonly places: number
  readonly placesEstimated: boolean
  readonly requestsPerWeek: number
  readonly durationWeeks: number
  readonly offer: string | null
  readonly inputs: readonly Input[]
}

export function actorQueue({
  flows,
  withheld,
  stale,
  declared,
}: FlowsOfActor): { readonly queue: ActorQueue; readonly reason: null } | { readonly queue: null; reason: Reason } {
  const queues = flows.flatMap((flow): ActorQueue[] => {
    const { places, requestsPerWeek, durationWeeks, placesEstimated, offer } = flow
    if (!places || !requestsPerWeek || !durationWeeks) return []
    const queue = queueing(places.value, requestsPerWeek.value, durationWeeks.value)
    if (!queue) return []
    const inputs = unique([requestsPerWeek, durationWeeks, places])
    const figures = { places: Math.floor(places.value), requestsPerWeek: requestsPerWeek.value }
    return [{ ...queue, ...figures, durationWeeks: durationWeeks.value, placesEstimated, offer, inputs }]
  })
  const [queue] = queues.sort((a, b) => b.waiting - a.waiting || b.occupancy - a.occupancy)
  if (queue) return { queue, reason: null }
  if (!declared) return { queue: null, reason: 'NOT_DECLARED' }
  if (withheld) return { queue: null, reason: 'NOT_PUBLISHED' }
  if (stale) return { queue: null, reason: 'STALE' }
  const flowing = flows.some((flow) => flow.requestsPerWeek && flow.durationWeeks)
  return { queue: null, reason: flowing ? 'MISSING_CAPACITY' : 'NO_FLOW' }
}

function unique(figures: readonly Figure[]): readonly Input[] {
  const inputs = new Map<string, Input>()
  for (const input of figures.flatMap((figure) => figure.inputs)) inputs.set(`${input.id} ${input.field}`, input)
  return [...inputs.values()]
}
