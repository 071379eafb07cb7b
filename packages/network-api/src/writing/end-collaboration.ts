import { isOver, presentTie } from './collaboration-claims.ts'
import { InputCheck } from './input-check.ts'
import type { Planned, Standing } from './plan.ts'

export interface EndSent {
  readonly collaboration: string
  readonly on?: string | null
}

/** The collaboration is of the past from a day on. */
export function planEnd(sent: EndSent, { projection }: Standing): Planned {
  const check = new InputCheck(projection)
  const tie = check.row('collaboration', sent.collaboration, 'collaborations')
  const validTo = check.date('on', sent.on, projection.day) ?? projection.day
  if (tie) check.span('on', tie.validFrom, validTo as never)
  if (tie && isOver(tie, projection.day)) check.add({ code: 'ENDED', field: 'collaboration', found: tie.id })
  if (check.problems.length > 0 || !tie) return { problems: check.problems }
  return {
    reason: 'end-collaboration',
    edits: [{ act: 'update', table: 'collaborations', id: tie.id, cells: { status: 'past', validTo } }],
    requires: [presentTie(tie)],
  }
}
