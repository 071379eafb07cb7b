import { UnmetNeed, type PartnerReach, type UnmetReason } from '@maillage/network-model'
import { InputCheck } from './input-check.ts'
import { newId } from './new-ids.ts'
import type { Planned, Standing } from './plan.ts'

/** What was looked for in vain: choices that the network offers, and no word of anybody. */
export interface UnmetNeedSent {
  readonly need?: string | null
  readonly audiences?: readonly string[] | null
  readonly territory?: string | null
  readonly reach?: PartnerReach | null
  readonly conditions?: readonly string[] | null
  readonly reason: UnmetReason
}

/** More than a page lets choose. */
const MOST_CHOSEN = 12
const MONTH_LENGTH = 7

/** One more time that somebody found nothing, in the month that the network lives in. */
export function planUnmetNeed(sent: UnmetNeedSent, { projection, mutationId }: Standing): Planned {
  const check = new InputCheck(projection)
  const chosen = (field: 'audiences' | 'conditions') => {
    const ids = sent[field] ?? []
    if (ids.length <= MOST_CHOSEN) return check.rows(field, ids, field)
    check.add({ code: 'BAD_VALUE', field, found: String(ids.length), expected: `0–${String(MOST_CHOSEN)}` })
    return []
  }
  const need = given(sent.need) ? check.row('need', sent.need, 'needs') : undefined
  const territory = given(sent.territory) ? check.row('territory', sent.territory, 'territories') : undefined
  const row = {
    id: newId('unmetNeeds', 'unmet', mutationId),
    need: need?.id ?? null,
    audiences: chosen('audiences'),
    territory: territory?.id ?? null,
    reach: territory ? (sent.reach ?? null) : null,
    conditions: chosen('conditions'),
    reason: sent.reason,
    month: projection.day.slice(0, MONTH_LENGTH),
  }
  if (!given(sent.need) && row.audiences.length === 0 && check.problems.length === 0)
    check.add({ code: 'MISSING', field: 'need' })
  if (check.problems.length > 0) return { problems: check.problems }
  return {
    reason: 'count-unmet-need',
    edits: [{ act: 'create', table: 'unmetNeeds', row: UnmetNeed.parse(row) }],
    requires: [],
  }
}

const given = (id: string | null | undefined): id is string => id !== null && id !== undefined
