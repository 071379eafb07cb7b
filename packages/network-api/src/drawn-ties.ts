import { LEAST_COUNT } from '@maillage/network-analysis'
import type { Basis, Layer, Status } from '@maillage/network-model'
import type { Projection } from './projection.ts'
import { isConfirmed, isContested } from './schema/tie/tie.resolvers.ts'
import { statusOn } from './tie-status.ts'

/** What stands between two drawn things. */
export interface DrawnTie {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly layer: Layer
  readonly status: Status
  readonly basis: Basis
  readonly relation: string
  readonly confirmed: boolean
  readonly contested: boolean
  readonly claims: number
  readonly weight: number
  /** Of a collaboration, 1 to 3. */
  readonly level: number | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly source: string
}

const held = ({ validFrom, validTo }: { readonly validFrom: string | null; readonly validTo: string | null }) => ({
  validFrom,
  validTo,
})

/** What the drawing of ties follows from. */
const DRAWN_FROM = [
  'actors',
  'initiatives',
  'concertations',
  'actions',
  'findings',
  'collaborations',
  'claims',
  'contests',
  'referrals',
  'attendance',
  'memberships',
  'involvements',
  'statements',
  'evidence',
] as const

/** Every tie of every layer, whatever its status: a tie that no longer holds on the day is drawn as past. */
export const drawnTies = (projection: Projection, day: string): readonly DrawnTie[] =>
  projection.keepWhile(DRAWN_FROM, `ties ${day}`, () => drawTies(projection, day))

function drawTies(projection: Projection, day: string): readonly DrawnTie[] {
  const { network } = projection
  const tie = (
    id: string,
    from: string,
    to: string,
    layer: Layer,
    status: Status,
    relation = '',
    more: Partial<DrawnTie> = {},
  ): DrawnTie => ({
    id,
    from,
    to,
    layer,
    status,
    basis: projection.basisOf(id),
    relation,
    confirmed: false,
    contested: false,
    claims: 0,
    weight: 1,
    level: null,
    validFrom: null,
    validTo: null,
    source: projection.evidenceAbout(id)[0]?.source ?? '',
    ...more,
  })
  /** A tie of the table `part` has no row of its own: its evidence is that of the field that says it. */
  const part = (child: string, whole: string, field: string, status: Status): DrawnTie => {
    const evidence = projection.evidenceAbout(child).find((one) => one.field === field)
    return tie(`${child} ${field}`, child, whole, 'part', status, field, {
      basis: evidence?.basis ?? projection.basisOf(child),
      source: evidence?.source ?? projection.evidenceAbout(child)[0]?.source ?? '',
    })
  }
  return [
    ...network.collaborations.map((row) =>
      tie(row.id, row.between[0] ?? '', row.between[1] ?? '', 'collaboration', statusOn(day, row), '', {
        confirmed: isConfirmed(projection, row),
        contested: isContested(projection, row.id),
        claims: projection.where('claims', 'about', row.id).length,
        weight: row.level ?? 1,
        level: row.level,
        ...held(row),
      }),
    ),
    // A few requests could be a person: how many is then not told, −1.
    ...network.referrals.map((row) =>
      tie(row.id, row.from, row.to, 'referral', 'existing', '', {
        weight: row.requests !== null && row.requests >= LEAST_COUNT ? row.requests : -1,
      }),
    ),
    ...network.attendance.map((row) =>
      tie(row.id, row.actor, row.concertation, 'attendance', row.status, row.role ?? ''),
    ),
    ...network.memberships.map((row) =>
      tie(row.id, row.actor, row.in, 'membership', row.status, row.role ?? '', {
        contested: isContested(projection, row.id),
        ...held(row),
      }),
    ),
    ...network.involvements.map((row) =>
      tie(row.id, row.actor, row.in, 'involvement', row.status, row.role, held(row)),
    ),
    ...network.statements.map((row) => tie(row.id, row.subject, row.object, 'statement', row.status, row.relation)),
    ...network.actors.flatMap((row) => (row.partOf ? [part(row.id, row.partOf, 'partOf', row.status)] : [])),
    ...network.initiatives.flatMap((row) => (row.partOf ? [part(row.id, row.partOf, 'partOf', row.status)] : [])),
    ...network.concertations.flatMap((row) =>
      row.initiative ? [part(row.id, row.initiative, 'initiative', row.status)] : [],
    ),
    ...network.actions.flatMap((row) => (row.plan ? [part(row.id, row.plan, 'plan', row.status)] : [])),
    ...network.findings.flatMap((row) =>
      row.about.map((about) =>
        tie(`${row.id} ${about}`, row.id, about, 'signal', 'existing', row.signals, {
          basis: projection.basisOf(row.id),
        }),
      ),
    ),
  ]
}
