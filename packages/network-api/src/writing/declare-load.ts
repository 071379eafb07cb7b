import { LoadDeclaration, type Availability, type Visibility } from '@maillage/network-model'
import type { Projection } from '../projection.ts'
import { evidenceOfSource, type SourceSent } from './evidence-of-source.ts'
import { InputCheck, LONGEST } from './input-check.ts'
import { newId } from './new-ids.ts'
import { presentStatus, type Planned, type Standing } from './plan.ts'

export interface LoadSent {
  readonly actor: string
  readonly offer?: string | null
  readonly audience?: string | null
  readonly availability?: Availability | null
  readonly active?: number | null
  readonly places?: number | null
  readonly utilisation?: number | null
  readonly waitIntakeWeeks?: number | null
  readonly waitStartWeeks?: number | null
  readonly queue?: number | null
  readonly inflow?: number | null
  readonly intakeCapacity?: number | null
  readonly period?: string | null
  readonly declaredAt?: string | null
  readonly declaredBy?: string | null
  readonly validUntil?: string | null
  readonly visibility?: Visibility | null
  readonly source?: SourceSent | null
}

/** Who speaks when nobody is named: a function, never a person. */
const SOMEBODY = 'coordination'

/** A new declaration of an actor's load; older ones stay, and say what was. */
export function planLoad(sent: LoadSent, { projection, mutationId }: Standing): Planned {
  const check = new InputCheck(projection)
  const actor = check.livingActor('actor', sent.actor)
  const offer = given(sent.offer) ? check.row('offer', sent.offer, 'offers') : undefined
  if (actor && offer && offer.actor !== actor.id)
    check.add({ code: 'NOT_CONCERNED', field: 'offer', found: offer.id, expected: actor.id })
  const audience = given(sent.audience) ? check.row('audience', sent.audience, 'audiences') : undefined
  const numbers = {
    active: check.number('active', sent.active, 0, 1e9),
    places: check.number('places', sent.places, 0, 1e9),
    utilisation: check.number('utilisation', sent.utilisation, 0, 100),
    waitIntakeWeeks: check.number('waitIntakeWeeks', sent.waitIntakeWeeks, 0, 1000),
    waitStartWeeks: check.number('waitStartWeeks', sent.waitStartWeeks, 0, 1000),
    queue: check.number('queue', sent.queue, 0, 1e9),
    inflow: check.number('inflow', sent.inflow, 0, 1e9),
    intakeCapacity: check.number('intakeCapacity', sent.intakeCapacity, 0, 1e9),
  }
  const availability = sent.availability ?? null
  if (availability === null && Object.values(numbers).every((number) => number === null))
    check.add({ code: 'MISSING', field: 'availability' })
  const declaredAt = check.date('declaredAt', sent.declaredAt, projection.day) ?? projection.day
  const validUntil = check.date('validUntil', sent.validUntil)
  check.span('validUntil', declaredAt as never, validUntil)
  const row = {
    id: newId('loads', 'load', mutationId),
    actor: sent.actor,
    offer: offer?.id ?? null,
    audience: audience?.id ?? null,
    availability,
    ...numbers,
    startsPerWeek: null,
    durationWeeks: null,
    period: check.text('period', sent.period, LONGEST.line),
    declaredAt,
    declaredBy: check.aFunction('declaredBy', sent.declaredBy) ?? SOMEBODY,
    validUntil,
    visibility: sent.visibility ?? visibilityBefore(sent.actor, offer?.id ?? null, projection),
  }
  const evidence = evidenceOfSource(check, sent.source, row.id, mutationId)
  if (check.problems.length > 0 || !actor) return { problems: check.problems }
  return {
    reason: 'declare-load',
    edits: [{ act: 'create', table: 'loads', row: LoadDeclaration.parse(row) }, ...evidence],
    requires: [presentStatus(actor)],
  }
}

/**
 * Who could read what this one follows: a public « complet » may not stand for strangers after « accueille » was said.
 * `members` when it follows nothing.
 */
function visibilityBefore(actor: string, offer: string | null, projection: Projection): Visibility {
  let last: LoadDeclaration | undefined
  for (const load of projection.where('loads', 'actor', actor))
    if (load.offer === offer && (last === undefined || load.declaredAt >= last.declaredAt)) last = load
  return last?.visibility ?? 'members'
}

const given = (id: string | null | undefined): id is string => id !== null && id !== undefined
