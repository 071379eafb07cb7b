import type { Actor, Network, Reason } from '@maillage/network-model'
import type { Exclusion, Input, MeasureAnswer, MeasureRow, SentenceRef, Standpoint } from '../answer.ts'
import { countedActors } from '../counted/counted-actors.ts'
import type { MeasureScope } from './measure.ts'

/** What a measure of single actors says of one of them. */
export interface ActorReading {
  /** Null with a reason, or where it has no end. */
  readonly value: number | null
  readonly endless?: boolean
  readonly values: MeasureRow['values']
  readonly uncertainty?: MeasureRow['uncertainty']
  readonly sentence?: SentenceRef
  readonly reason: Reason | null
  readonly inputs?: readonly Input[]
}

/** What it says of all who could be read together. */
export interface Together {
  readonly value: number | null
  readonly endless?: boolean
  readonly sentence: SentenceRef
  readonly uncertainty?: MeasureAnswer['uncertainty']
  readonly assumptions?: readonly SentenceRef[]
}

type Read = { readonly actor: Actor; readonly reading: ActorReading }

/**
 * A measure of single actors: one row for every counted actor that is left, the largest figures first and those
 * without one last, in the order of the table. Asked for one actor it answers for that one, counted or not.
 */
export function overActors(
  measure: string,
  network: Network,
  standpoint: Standpoint,
  scope: MeasureScope,
  read: (actor: Actor) => ActorReading,
  together: (known: readonly Read[]) => Together,
): MeasureAnswer {
  const counted = countedActors(network, standpoint)
  const asked = actorsAsked(network, counted.actors, scope)
  const all = asked.map((actor): Read => ({ actor, reading: read(actor) }))
  const known = all.filter(({ reading }) => reading.value !== null || reading.endless === true)
  const place = ({ reading }: Read): number => (reading.endless ? Infinity : (reading.value ?? -Infinity))
  const rows = [...all].sort((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)))
  const excluded = leftOut(counted.excluded, all, scope)
  const answer = {
    measure,
    alternative: null,
    rows: rows.map(({ actor, reading }) => rowOf(actor, reading)),
    inputs: known.flatMap(({ reading }) => reading.inputs ?? []),
    excluded,
  }
  const none = { endless: false, uncertainty: null, assumptions: [] } as const
  if (known.length === 0) {
    const reason = asked.length === 0 ? 'EMPTY_GROUP' : commonest(all.map(({ reading }) => reading.reason))
    return { ...answer, ...none, value: null, reason, sentence: notComputed(reason) }
  }
  const whole = together(known)
  const only = scope.actor === undefined ? undefined : known[0]
  if (only) {
    const { value, endless = false, uncertainty = null, sentence, reason } = only.reading
    const said = { value, endless, uncertainty, reason, sentence: sentence ?? notComputed(reason) }
    return { ...answer, ...said, assumptions: whole.assumptions ?? [] }
  }
  const { value, endless = false, uncertainty = null, sentence, assumptions = [] } = whole
  return { ...answer, value, endless, uncertainty, sentence, assumptions, reason: null }
}

/** The counted actors that a filter leaves, or the one that is asked for. */
export function actorsAsked(network: Network, counted: readonly Actor[], scope: MeasureScope): readonly Actor[] {
  if (scope.actor !== undefined) return network.actors.filter((actor) => actor.id === scope.actor)
  return counted.filter((actor) => !scope.filter || scope.filter.has(actor.id))
}

export const notComputed = (reason: Reason | null): SentenceRef => ({
  key: 'answer.not-computed',
  values: { reason: reason ?? 'NOT_DECLARED' },
})

/** An answer without a value, and why. */
export function withoutValue(measure: string, reason: Reason, excluded: readonly Exclusion[] = []): MeasureAnswer {
  return {
    ...{ measure, value: null, endless: false, uncertainty: null, alternative: null, rows: [], assumptions: [] },
    ...{ inputs: [], excluded, reason, sentence: notComputed(reason) },
  }
}

function rowOf(actor: Actor, reading: ActorReading): MeasureRow {
  const { value, endless, values, uncertainty = null, sentence, reason } = reading
  return {
    of: [actor.id],
    values: { value: endless ? 'endless' : value, ...values },
    uncertainty,
    sentence: sentence ?? notComputed(reason),
    reason,
  }
}

/** Who is counted in no figure, by reason; an actor asked for by name needs no list of the others. */
function leftOut(counted: readonly Exclusion[], all: readonly Read[], scope: MeasureScope): readonly Exclusion[] {
  if (scope.actor !== undefined) return []
  const without = all.filter(({ reading }) => reading.value === null && !reading.endless)
  const reasons = [...new Set(without.map(({ reading }) => reading.reason ?? 'NOT_DECLARED'))]
  const lists = reasons.map((reason) => {
    const ids = without.filter((one) => (one.reading.reason ?? 'NOT_DECLARED') === reason).map(({ actor }) => actor.id)
    return { key: `excluded.actors-${reason}`, count: ids.length, ids }
  })
  return [...counted, ...lists]
}

/** Why most of them have no figure; « not declared » stands back behind a reason that says more. */
function commonest(reasons: readonly (Reason | null)[]): Reason {
  const telling = reasons.filter((reason): reason is Reason => reason !== null && reason !== 'NOT_DECLARED')
  const times = (reason: Reason): number => telling.filter((one) => one === reason).length
  const [first] = [...new Set(telling)].sort((a, b) => times(b) - times(a))
  return first ?? 'NOT_DECLARED'
}
