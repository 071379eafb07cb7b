import { Claim } from '@maillage/network-model'
import type { Edit } from '@maillage/network-store'
import { isOver, lastWord, nextClaimId, presentTie } from './collaboration-claims.ts'
import { InputCheck } from './input-check.ts'
import { presentStatus, type Planned, type Standing } from './plan.ts'

export interface ConfirmationSent {
  readonly collaboration: string
  readonly by: string
}

/** The word of one side; once both have spoken and neither denies it, the collaboration exists. */
export function planConfirmation(sent: ConfirmationSent, { projection }: Standing): Planned {
  const check = new InputCheck(projection)
  const tie = check.row('collaboration', sent.collaboration, 'collaborations')
  const by = check.livingActor('by', sent.by)
  if (!tie || !by) return { problems: check.problems }
  const other = tie.between.find((end) => end !== by.id)
  if (!tie.between.includes(by.id) || other === undefined)
    return { problems: [{ code: 'NOT_CONCERNED', field: 'by', found: by.id, expected: tie.between.join(', ') }] }
  if (!check.livingActor('collaboration', other)) return { problems: check.problems }
  if (isOver(tie, projection.day)) return { problems: [{ code: 'ENDED', field: 'collaboration', found: tie.id }] }
  const mine = lastWord(projection, tie.id, by.id)
  const theirs = lastWord(projection, tie.id, other)
  const bothSpoke = theirs !== undefined && theirs.says !== 'denied'
  const settles: readonly Edit[] =
    bothSpoke && tie.status !== 'existing'
      ? [{ act: 'update', table: 'collaborations', id: tie.id, cells: { status: 'existing' } }]
      : []
  const stands = mine !== undefined && mine.says !== 'denied'
  if (stands && settles.length === 0) return { problems: [{ code: 'ALREADY', field: 'collaboration', found: tie.id }] }
  const claim = {
    id: nextClaimId(projection, tie.id),
    about: tie.id,
    by: by.id,
    says: 'confirmed',
    on: projection.day,
  }
  return {
    reason: 'confirm-collaboration',
    edits: [{ act: 'create', table: 'claims', row: Claim.parse(claim) }, ...settles],
    requires: [presentTie(tie), ...projection.rows('actors', tie.between).map(presentStatus)],
  }
}
