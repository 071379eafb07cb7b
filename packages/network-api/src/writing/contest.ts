import { Claim, Contest, type Row } from '@maillage/network-model'
import type { Edit } from '@maillage/network-store'
import type { Projection } from '../projection.ts'
import { lastWord, nextClaimId } from './collaboration-claims.ts'
import { InputCheck } from './input-check.ts'
import { newId } from './new-ids.ts'
import type { Planned, Standing } from './plan.ts'

export interface ContestSent {
  readonly about: string
  readonly hide?: boolean | null
  readonly by?: string | null
}

/** What may be objected to, and whom each row speaks of. */
const CONCERNS = {
  loads: (row: Row<'loads'>) => [row.actor],
  collaborations: (row: Row<'collaborations'>) => row.between,
  memberships: (row: Row<'memberships'>) => [row.actor, row.in],
  involvements: (row: Row<'involvements'>) => [row.actor],
  findings: (row: Row<'findings'>) => row.about,
  statements: (row: Row<'statements'>) => [row.subject, row.object],
} as const
type Contestable = keyof typeof CONCERNS
const CONTESTABLE = Object.keys(CONCERNS) as readonly Contestable[]

/** An objection to what is said of an actor; a side that objects to a tie also denies it. */
export function planContest(sent: ContestSent, { projection, mutationId }: Standing): Planned {
  const check = new InputCheck(projection)
  const row = check.row('about', sent.about, ...CONTESTABLE)
  const by = sent.by === null || sent.by === undefined ? undefined : check.row('by', sent.by, 'actors')
  if (!row || check.problems.length > 0) return { problems: check.problems }
  const concerned = concernedBy(projection, row.id)
  if (by && !concerned.includes(by.id))
    return { problems: [{ code: 'NOT_CONCERNED', field: 'by', found: by.id, expected: concerned.join(', ') }] }
  const hidden = sent.hide ?? false
  const before = projection.where('contests', 'about', row.id).find((one) => one.by === (by?.id ?? null))
  const edits: Edit[] = []
  if (!before) {
    const contest = {
      id: newId('contests', 'contest', mutationId),
      about: row.id,
      by: by?.id ?? null,
      on: projection.day,
      hidden,
    }
    edits.push({ act: 'create', table: 'contests', row: Contest.parse(contest) })
  } else if (hidden !== before.hidden)
    edits.push({ act: 'update', table: 'contests', id: before.id, cells: { hidden } })
  const table = projection.tableOf(row.id)
  const hasSides = table === 'collaborations' || table === 'memberships'
  if (by && hasSides && lastWord(projection, row.id, by.id)?.says !== 'denied') {
    const claim = {
      id: nextClaimId(projection, row.id),
      about: row.id,
      by: by.id,
      says: 'denied',
      on: projection.day,
    }
    edits.push({ act: 'create', table: 'claims', row: Claim.parse(claim) })
  }
  if (edits.length === 0) return { problems: [{ code: 'ALREADY', field: 'about', found: row.id }] }
  return { reason: 'contest', edits, requires: [{ table: table as Contestable, id: row.id, cells: {} }] }
}

function concernedBy(projection: Projection, id: string): readonly string[] {
  for (const table of CONTESTABLE) {
    const row = projection.row(table, id)
    if (row) return (CONCERNS[table] as (row: Row<Contestable>) => readonly string[])(row)
  }
  return []
}
