import type { Row } from '@maillage/network-model'
import type { ApiContext } from '../../context.ts'
import { drawnTies, type DrawnTie } from '../../drawn-ties.ts'
import { worded, wordOr, type InLanguage } from '../words.ts'
import { objections, tieResolvers } from './tie.resolvers.ts'

const MOST = 100

type Ask<Answer> = (tie: DrawnTie, _: unknown, context: ApiContext) => Answer

/** What the row of a referral says; null for ties of every other kind. */
const ofReferral =
  <Answer>(read: (row: Row<'referrals'>, _: unknown, context: ApiContext) => Answer): Ask<Answer | null> =>
  (tie, _, context) => {
    const row = tie.layer === 'referral' ? context.projection.row('referrals', tie.id) : undefined
    return row ? read(row, _, context) : null
  }
const { requests, accepted, refused } = tieResolvers.Referral
const periodFrom = ofReferral((row) => row.periodFrom)
const periodTo = ofReferral((row) => row.periodTo)

/** A part and a signal have no row of their own: their words stand with what they begin at. */
const evidence: Ask<unknown> = (tie, _, { projection }) => {
  if (tie.layer === 'part') return projection.evidenceAbout(tie.from).filter(({ field }) => field === tie.relation)
  return projection.evidenceAbout(tie.layer === 'signal' ? tie.from : tie.id)
}

function wording(tie: DrawnTie, { language }: InLanguage, { projection }: ApiContext): string | null {
  const { layer, relation } = tie
  if (layer === 'statement')
    return (
      worded(projection.row('statements', tie.id)?.wording ?? {}, language) ?? wordOr('relation', relation, language)
    )
  if (layer === 'part') return wordOr('role', 'part-of', language)
  return relation === '' || layer === 'signal' ? null : wordOr('role', relation, language)
}

export const anyTieResolvers = {
  Query: {
    ties: (_: unknown, { ids }: { readonly ids: readonly string[] }, { projection }: ApiContext) => {
      const asked = new Set(ids.slice(0, MOST))
      const found = new Map<string, DrawnTie>()
      for (const tie of drawnTies(projection, projection.day)) if (asked.has(tie.id)) found.set(tie.id, tie)
      // Ends that this viewer may not know make no line.
      return [...asked]
        .flatMap((id) => found.get(id) ?? [])
        .filter(({ from, to }) => projection.tableOf(from) !== undefined && projection.tableOf(to) !== undefined)
    },
  },
  Tie: {
    wording,
    purpose: (tie: DrawnTie, { language }: InLanguage, { projection }: ApiContext) =>
      worded(projection.row('collaborations', tie.id)?.purpose ?? {}, language),
    claims: (tie: DrawnTie, _: unknown, { projection }: ApiContext) => projection.where('claims', 'about', tie.id),
    ...objections,
    validFrom: (tie: DrawnTie, _: unknown, context: ApiContext) => periodFrom(tie, _, context) ?? tie.validFrom,
    validTo: (tie: DrawnTie, _: unknown, context: ApiContext) => periodTo(tie, _, context) ?? tie.validTo,
    requests: ofReferral(requests),
    accepted: ofReferral(accepted),
    refused: ofReferral(refused),
    evidence,
  },
}
