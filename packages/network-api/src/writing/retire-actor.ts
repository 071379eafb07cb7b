import { InputCheck } from './input-check.ts'
import { presentStatus, type Planned, type Standing } from './plan.ts'

export interface RetirementSent {
  readonly actor: string
  readonly on?: string | null
}

/** The actor is of the past; its collaborations keep their dates but stop counting, because one end is no longer there. */
export function planRetirement(sent: RetirementSent, { projection }: Standing): Planned {
  const check = new InputCheck(projection)
  const actor = check.livingActor('actor', sent.actor)
  const validTo = check.date('on', sent.on, projection.day) ?? projection.day
  if (actor) check.span('on', actor.validFrom, validTo as never)
  if (check.problems.length > 0 || !actor) return { problems: check.problems }
  return {
    reason: 'retire-actor',
    edits: [{ act: 'update', table: 'actors', id: actor.id, cells: { status: 'past', validTo } }],
    requires: [presentStatus(actor)],
  }
}
