import { Claim, Collaboration } from '@maillage/network-model'
import type { Edit } from '@maillage/network-store'
import { isOver, nextClaimId } from './collaboration-claims.ts'
import { evidenceOfSource, type SourceSent } from './evidence-of-source.ts'
import { InputCheck, LONGEST, type WordingSent } from './input-check.ts'
import { newId } from './new-ids.ts'
import { presentStatus, type Planned, type Standing } from './plan.ts'

export interface ProposalSent {
  readonly between: readonly string[]
  readonly by?: string | null
  readonly level?: number | null
  readonly purpose?: WordingSent | null
  readonly validFrom?: string | null
  readonly source?: SourceSent | null
}

/** A collaboration that waits for the word of the other side; said by one side, or by nobody yet. */
export function planProposal(sent: ProposalSent, { projection, mutationId }: Standing): Planned {
  const check = new InputCheck(projection)
  const [first, second, ...more] = sent.between
  if (first === undefined || second === undefined || more.length > 0)
    check.add({ code: 'BAD_VALUE', field: 'between', found: String(sent.between.length), expected: '2' })
  const ends = [...new Set([first, second])].flatMap((id) => (id === undefined ? [] : [id]))
  if (first !== undefined && first === second)
    check.add({ code: 'BAD_VALUE', field: 'between', found: first, expected: '2' })
  const actors = ends.flatMap((id) => check.livingActor('between', id) ?? [])
  const { by } = sent
  if (by !== null && by !== undefined && !ends.includes(by))
    check.add({ code: 'NOT_CONCERNED', field: 'by', found: by.slice(0, 120), expected: ends.join(', ') })
  const there = projection
    .where('collaborations', 'between', first ?? '')
    .find(
      (tie) =>
        second !== undefined && (tie.between as readonly string[]).includes(second) && !isOver(tie, projection.day),
    )
  if (there && first !== second) check.add({ code: 'ALREADY', field: 'between', found: there.id })
  const row = {
    id: newId('collaborations', 'collaboration', mutationId),
    between: ends,
    level: check.number('level', sent.level, 1, 3, true),
    purpose: check.wording('purpose', {}, sent.purpose ?? null, LONGEST.text),
    status: 'proposed',
    validFrom: check.date('validFrom', sent.validFrom),
    validTo: null,
  }
  const evidence = evidenceOfSource(check, sent.source, row.id, mutationId)
  if (check.problems.length > 0) return { problems: check.problems }
  const claim = { id: nextClaimId(projection, row.id), about: row.id, by, says: 'said', on: projection.day }
  const said: readonly Edit[] = by ? [{ act: 'create', table: 'claims', row: Claim.parse(claim) }] : []
  return {
    reason: 'propose-collaboration',
    edits: [{ act: 'create', table: 'collaborations', row: Collaboration.parse(row) }, ...said, ...evidence],
    requires: actors.map(presentStatus),
  }
}
