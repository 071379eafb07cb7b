import { LEAST_COUNT } from '@maillage/network-analysis'
import { CLAIM_WORDS, type Row } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import type { Projection } from '../../projection.ts'
import { statusOn } from '../../tie-status.ts'
import { pageOf, type PageAsked } from '../connection.ts'
import { wordOr, worded, type InLanguage } from '../words.ts'
import { enumOf } from '../words.ts'
import { nameOf } from './name-of.ts'

const evidence = (row: { readonly id: string }, _: unknown, { projection }: ApiContext) =>
  projection.evidenceAbout(row.id)
const claimsOf = (projection: Projection, id: string) => projection.where('claims', 'about', id)

/** True when both ends said so, and neither has denied it. */
export function isConfirmed(projection: Projection, tie: Row<'collaborations'>): boolean {
  const claims = claimsOf(projection, tie.id)
  return !isContested(projection, tie.id) && tie.between.every((end) => claims.some((claim) => claim.by === end))
}

/** True when it is shown to those who coordinate only. */
export const isHidden = (projection: Projection, id: string): boolean =>
  projection.where('contests', 'about', id).some((contest) => contest.hidden)

/** True when one side's last word denies it, or somebody objects to it. */
export function isContested(projection: Projection, id: string): boolean {
  if (projection.where('contests', 'about', id).length > 0) return true
  const last = new Map<string, Row<'claims'>>()
  for (const claim of claimsOf(projection, id)) {
    const before = last.get(claim.by)
    if (!before || before.on <= claim.on) last.set(claim.by, claim)
  }
  return [...last.values()].some((claim) => claim.says === 'denied')
}

export const objections = {
  contested: (row: { readonly id: string }, _: unknown, { projection }: ApiContext) => isContested(projection, row.id),
  hidden: (row: { readonly id: string }, _: unknown, { projection }: ApiContext) => isHidden(projection, row.id),
}

/** A count of a few could be a person: told to those who coordinate only. Nought is nobody. */
const told =
  (field: 'requests' | 'accepted' | 'refused') =>
  (row: Row<'referrals'>, _: unknown, { viewer }: ApiContext) =>
    viewer !== 'coordinator' && row[field] !== null && row[field] > 0 && row[field] < LEAST_COUNT ? null : row[field]

const roleName = (row: { readonly role: string | null }, { language }: InLanguage) =>
  row.role === null ? null : wordOr('role', row.role, language)

export const tieResolvers = {
  ClaimWord: enumOf(CLAIM_WORDS),
  Query: {
    statements: (
      _: unknown,
      { about, ...asked }: PageAsked & { about?: string | null },
      { projection, language }: ApiContext,
    ) => {
      const rows =
        about === null || about === undefined
          ? projection.network.statements
          : [
              ...projection.where('statements', 'subject', about),
              ...projection.where('statements', 'object', about).filter((statement) => statement.subject !== about),
            ]
      return pageOf(rows, asked, language)
    },
  },
  Referral: {
    requests: told('requests'),
    accepted: told('accepted'),
    refused: told('refused'),
    fromActor: (row: Row<'referrals'>, _: unknown, { projection }: ApiContext) => projection.row('actors', row.from),
    toActor: (row: Row<'referrals'>, _: unknown, { projection }: ApiContext) => projection.row('actors', row.to),
  },
  Collaboration: {
    between: (tie: Row<'collaborations'>, _: unknown, { projection }: ApiContext) =>
      projection.rows('actors', tie.between),
    status: (tie: Row<'collaborations'>, _: unknown, { projection }: ApiContext) => statusOn(projection.day, tie),
    purpose: (tie: Row<'collaborations'>, { language }: InLanguage) => worded(tie.purpose, language),
    claims: (tie: Row<'collaborations'>, _: unknown, { projection }: ApiContext) => claimsOf(projection, tie.id),
    confirmed: (tie: Row<'collaborations'>, _: unknown, { projection }: ApiContext) => isConfirmed(projection, tie),
    ...objections,
    evidence,
  },
  Membership: {
    roleName,
    actor: (row: Row<'memberships'>, _: unknown, { projection }: ApiContext) => projection.row('actors', row.actor),
    in: (row: Row<'memberships'>, _: unknown, { projection }: ApiContext) => projection.row('actors', row.in),
    ...objections,
    claims: (row: Row<'memberships'>, _: unknown, { projection }: ApiContext) => claimsOf(projection, row.id),
    evidence,
  },
  Involvement: {
    actor: (row: Row<'involvements'>, _: unknown, { projection }: ApiContext) => projection.row('actors', row.actor),
    initiative: (row: Row<'involvements'>, _: unknown, { projection }: ApiContext) =>
      projection.row('initiatives', row.in) ?? null,
    action: (row: Row<'involvements'>, _: unknown, { projection }: ApiContext) =>
      projection.row('actions', row.in) ?? null,
    ...objections,
    roleName: (row: Row<'involvements'>, { language }: InLanguage) => wordOr('role', row.role, language),
    evidence,
  },
  Attendance: {
    roleName,
    actor: (row: Row<'attendance'>, _: unknown, { projection }: ApiContext) => projection.row('actors', row.actor),
    concertation: (row: Row<'attendance'>, _: unknown, { projection }: ApiContext) =>
      projection.row('concertations', row.concertation),
    evidence,
  },
  Reference: {
    id: (id: string) => id,
    table: (id: string, _: unknown, { projection }: ApiContext) => projection.tableOf(id) ?? '',
    name: (id: string, { language }: InLanguage, { projection }: ApiContext) => nameOf(projection, id, language),
  },
  Statement: {
    wording: (row: Row<'statements'>, { language }: InLanguage) =>
      worded(row.wording, language) ?? wordOr('relation', row.relation, language),
    ...objections,
    basis: (row: Row<'statements'>, _: unknown, { projection }: ApiContext) => projection.basisOf(row.id),
    evidence,
  },
}
